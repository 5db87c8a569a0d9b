import { rowsOf } from "./arrangement.ts";
import type { Figures } from "./figures.ts";
import { holds } from "./formula/compile.ts";
import type { Scope, Value } from "./formula/value.ts";
import type { Item, MultiPart, OrderPart, TextPart, WrongChoice } from "./item.ts";
import type { Given, Policy, Reason } from "./mark.ts";
import { unread } from "./mark-choice.ts";
import type { Judged } from "./mark-number.ts";
import { readNumber, shortened, troubleIn } from "./read-given.ts";

type RowsJudged = Judged & { readonly rows: readonly Reason[] };

const BLANK: Given = { value: null };
const TICKED = ["x", "v", "✓", "ja", "yes", "j", "y", "true", "waar", "1"];
const NOT_TICKED = ["nee", "no", "n", "false", "onwaar", "0", "-"];

/** Right ticks earn their share; a wrong one costs its share of the wrong options, or half where there are fewer than two. */
export function judgeMulti(
  part: MultiPart,
  given: readonly Given[],
  scope: Scope,
  item: Item,
  figures: Figures,
): RowsJudged {
  const options = rowsOf(part, item, figures).map(({ key }) => part.options.find((one) => one.key === key));
  const ticks = options.map((_, index) => readTick(given[index] ?? BLANK));
  const trouble = ticks.find((tick) => typeof tick === "object");
  const rows = options.map((option, index): Reason => {
    const tick = ticks[index] as boolean | Reason;
    if (typeof tick === "object") return tick;
    return { code: tick === option?.isRight ? "right" : "other" };
  });
  if (typeof trouble === "object") return { ...unread(trouble), rows };
  if (!ticks.includes(true)) return { share: 0, reason: { code: "blank" }, remarks: [], rows };
  const rights = part.options.filter(({ isRight }) => isRight).length;
  const found = options.filter((option, index) => option?.isRight && ticks[index]).length;
  const mistaken = options.filter((option, index) => !option?.isRight && ticks[index]).length;
  const share = Math.max(0, found / rights - mistaken / Math.max(2, part.options.length - rights));
  if (found === rights && mistaken === 0) return { share: 1, reason: { code: "right" }, remarks: [], rows };
  const byKey = options.map((option, index) => [option?.key ?? "", ticks[index] === true] as const);
  const count = rows.filter(({ code }) => code === "right").length;
  return { share, reason: mistakeIn(part.mistakes, scope, byKey, count, rows.length), remarks: [], rows };
}

function readTick(given: Given): boolean | Reason {
  const trouble = troubleIn(given);
  if (trouble?.code === "blank") return false;
  if (trouble !== undefined) return trouble;
  const text = String(given.value).trim().toLowerCase();
  if (TICKED.includes(text)) return true;
  return NOT_TICKED.includes(text) ? false : { code: "unknown-option", received: shortened(text) };
}

/** The longest run of steps that stand in the right order, of one step nothing. */
export function judgeOrder(
  part: OrderPart,
  given: readonly Given[],
  scope: Scope,
  item: Item,
  figures: Figures,
  policy: Policy,
): RowsJudged {
  const shown = rowsOf(part, item, figures);
  const readings = shown.map((_, index) => readNumber(given[index] ?? BLANK, policy));
  const places = new Map(part.steps.map(({ key }, index) => [key, index + 1]));
  const rows = shown.map(({ key }, index): Reason => {
    const reading = readings[index];
    if (reading?.value === undefined) return reading?.reason ?? { code: "blank" };
    return { code: reading.value === places.get(key) ? "right" : "other" };
  });
  const trouble = rows.find(({ code }) => !["right", "other", "blank"].includes(code));
  if (trouble !== undefined) return { ...unread(trouble), rows };
  if (rows.every(({ code }) => code === "blank")) return { share: 0, reason: { code: "blank" }, remarks: [], rows };
  if (rows.every(({ code }) => code === "right")) return { share: 1, reason: { code: "right" }, remarks: [], rows };
  const numbered = shown.flatMap(({ key }, index) => {
    const number = readings[index]?.value;
    return number === undefined ? [] : [{ key, number, place: places.get(key) as number }];
  });
  const share = (longestRun(numbered) - 1) / (shown.length - 1);
  const byKey = numbered.map(({ key, number }) => [key, number] as const);
  const count = rows.filter(({ code }) => code === "right").length;
  // In order but not numbered from 1: no step stands wrong to another, and yet not all is right.
  const earned = Math.min(share, (shown.length - 1) / shown.length);
  return { share: earned, reason: mistakeIn(part.mistakes, scope, byKey, count, rows.length), remarks: [], rows };
}

/** The most steps whose given numbers rise with their true places. */
function longestRun(steps: readonly { readonly number: number; readonly place: number }[]): number {
  const sorted = [...steps].sort((one, other) => one.place - other.place);
  const runs: number[] = [];
  for (const [index, { number }] of sorted.entries()) {
    const before = sorted.slice(0, index).map((one, at) => (one.number < number ? (runs[at] as number) : 0));
    runs.push(1 + Math.max(0, ...before));
  }
  return Math.max(1, ...runs);
}

function mistakeIn(
  mistakes: readonly WrongChoice[],
  scope: Scope,
  byKey: readonly (readonly [string, Value])[],
  count: number,
  total: number,
): Reason {
  const answered = new Map([...scope, ...byKey]);
  const mistake = mistakes.find(({ when }) => holds(when, answered));
  return mistake === undefined
    ? { code: "partly", count, total }
    : { code: "mistake", mistake: mistake.id, feedback: mistake.feedback, count, total };
}

/** Open questions are for a person; nothing filled in earns nothing. */
export function judgeText({ mostWords }: TextPart, given: Given): Judged {
  const trouble = troubleIn(given);
  if (trouble !== undefined) return unread(trouble);
  const words = String(given.value).trim().split(/\s+/).length;
  const remarks: Reason[] = words > mostWords ? [{ code: "too-long", count: words, total: mostWords }] : [];
  return { reason: { code: "to-read" }, remarks };
}
