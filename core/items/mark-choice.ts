import { optionsOf, rowsOf } from "./arrangement.ts";
import type { Figures } from "./figures.ts";
import { compile, computed, holds } from "./formula/compile.ts";
import { type Scope, textOf } from "./formula/value.ts";
import type { ChoicePart, ClassifyPart, Item, MatchPart, Option, WrongChoice } from "./item.ts";
import type { Given, Reason } from "./mark.ts";
import type { Judged, Scopes } from "./mark-number.ts";
import { shortened, troubleIn } from "./read-given.ts";

const BLANK: Given = { value: null };

export function judgeChoice(part: ChoicePart, given: Given, scopes: Scopes): Judged {
  const read = readOption(given, part.options);
  if (read.reason !== undefined) return unread(read.reason);
  const chosen = read.key;
  const { right, own, differing } = scopes;
  if (chosen === keyOf(part.answer, right)) return { share: 1, reason: { code: "right" }, remarks: [] };
  const carried = compile(part.answer).names.filter((name) => differing.includes(name));
  const mayCarry = part.carry !== undefined && carried.length > 0 && holds(part.carry.when, own);
  if (mayCarry && chosen === keyOf(part.answer, own))
    return { share: part.carry?.credit ?? 1, reason: { code: "carried", carried }, remarks: [] };
  return { ...wrongChoice(part.mistakes, chosen, right), remarks: [] };
}

/** One cell per row: each by itself, and the share of the rows that are right. */
export function judgeRows(
  part: ClassifyPart | MatchPart,
  given: readonly Given[],
  scope: Scope,
  item: Item,
  figures: Figures,
): Judged & { readonly rows: readonly Reason[] } {
  const options = optionsOf(part, item, figures);
  const judged = rowsOf(part, item, figures).map((row, index) => {
    const read = readOption(given[index] ?? BLANK, options);
    if (read.reason !== undefined) return unread(read.reason);
    const inRow = new Map([...scope, ...rowScope(part, row.key, scope), ["row", row.key] as const]);
    const right = part.kind === "match" ? row.key : keyOf(part.answer, inRow);
    if (sameOption(read.key, right, options)) return { share: 1, reason: { code: "right" } as const };
    return wrongChoice(part.mistakes, read.key, inRow);
  });
  return summed(judged);
}

/** Two cards may have the same back. */
function sameOption(chosen: string, right: string | undefined, options: readonly Option[]): boolean {
  const label = (key: string | undefined) => options.find((option) => option.key === key)?.label.en;
  return right !== undefined && (chosen === right || label(chosen) === label(right));
}

/** The values of a row that formulas may use beside those of the variant. */
export function rowScope(
  part: ClassifyPart | MatchPart,
  key: string,
  scope: Scope,
): readonly (readonly [string, string | number | boolean])[] {
  const row = part.kind === "classify" ? part.rows.find((one) => one.key === key) : undefined;
  return Object.entries(row?.values ?? {}).flatMap(([name, formula]) => {
    const value = computed(formula, scope);
    return value === undefined || typeof value === "object" ? [] : [[name, value] as const];
  });
}

type RowJudged = Pick<Judged, "share" | "reason">;

/** The cells of a part together; a person must look where a cell cannot be read. */
export function summed(judged: readonly RowJudged[]): Judged & { readonly rows: readonly Reason[] } {
  const rows = judged.map(({ reason }) => reason);
  const unreadable = judged.find(({ share }) => share === undefined);
  if (unreadable !== undefined) return { reason: unreadable.reason, remarks: [], rows };
  if (rows.every(({ code }) => code === "blank")) return { share: 0, reason: { code: "blank" }, remarks: [], rows };
  const count = rows.filter(({ code }) => code === "right").length;
  const total = judged.length;
  const share = judged.reduce((sum, one) => sum + (one.share ?? 0), 0) / total;
  const reason: Reason = count === total ? { code: "right" } : (oneMistake(rows) ?? { code: "partly", count, total });
  return { share, reason, remarks: [], rows };
}

/** The mistake behind every wrong cell, where there is only one. */
function oneMistake(rows: readonly Reason[]): Reason | undefined {
  const wrong = rows.filter(({ code }) => code !== "right");
  const [first] = wrong;
  return first?.mistake !== undefined && wrong.every(({ mistake }) => mistake === first.mistake) ? first : undefined;
}

export const keyOf = (answer: string, scope: Scope): string | undefined => {
  const value = computed(answer, scope);
  return value === undefined ? undefined : textOf(value);
};

function wrongChoice(mistakes: readonly WrongChoice[], chosen: string, scope: Scope): Required<RowJudged> {
  const withChoice = new Map([...scope, ["chosen", chosen] as const]);
  const mistake = mistakes.find(({ when }) => holds(when, withChoice));
  if (mistake === undefined) return { share: 0, reason: { code: "other" } };
  const { id, credit = 0, feedback } = mistake;
  return { share: credit, reason: { code: "mistake", mistake: id, feedback } };
}

export const unread = (reason: Reason): Judged => ({
  ...(reason.code === "blank" ? { share: 0 } : {}),
  reason,
  remarks: [],
});

type ReadOption = { readonly key: string; readonly reason?: undefined } | { readonly reason: Reason };

/** The option that a cell names: by its label in either language or by its key, without regard to capitals, signs and accents. */
function readOption(given: Given, options: readonly Option[]): ReadOption {
  const trouble = troubleIn(given);
  if (trouble !== undefined) return { reason: trouble };
  const text = String(given.value);
  const typed = plain(text);
  const found = options.find(({ key, label }) => [key, label.en, label.nl].some((name) => plain(name) === typed));
  return found === undefined
    ? { reason: { code: "unknown-option", received: shortened(text.trim()) } }
    : { key: found.key };
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9<>=%+]/g, "");
