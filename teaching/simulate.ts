import { answeredScope, type Figures, scopeOf } from "../core/items/figures.ts";
import { computed } from "../core/items/formula/compile.ts";
import type { Item, NumberPart } from "../core/items/item.ts";
import { type Given, type Mark, noteOf } from "../core/items/mark.ts";
import { markItem } from "../core/items/mark-item.ts";
import { toleranceOf } from "../core/items/mark-number.ts";
import { allowedFor, isWithin } from "../core/teaching/tolerance.ts";
import { answerNumber } from "../core/teaching/typed-answer.ts";
import type { Defect } from "./check-variant.ts";
import { rightAnswers } from "./right-answers.ts";

/** Marks one cell of one part, all other parts answered right. */
function markWith(item: Item, figures: Figures, part: NumberPart, given: Given): Mark {
  const answers = { ...rightAnswers(item, figures), [part.id]: [given] };
  const marks = markItem(item, figures, answers);
  return marks.find((mark) => mark.part === part.id) as Mark;
}

/** Mistakes that are marked as something else than themselves. */
export function mistakeDefects(item: Item, figures: Figures, part: NumberPart): readonly Defect[] {
  const scope = answeredScope(item, scopeOf(item, figures));
  return part.mistakes.flatMap((mistake): readonly Defect[] => {
    const value = computed(mistake.formula, scope);
    if (typeof value !== "number" || mistake.mayCoincide) return [];
    const { reason } = markWith(item, figures, part, { value });
    const found = noteOf(reason) === `mistake:${mistake.id}`;
    const other = part.mistakes.find(({ id }) => id === reason.mistake);
    return found || other?.mayCoincide ? [] : [{ part: part.id, code: "mistakes-coincide", of: mistake.id }];
  });
}

/** What someone types who did not read the question. */
export const JUNK: readonly Given["value"][] = [
  0,
  1,
  -1,
  2,
  5,
  10,
  50,
  99,
  100,
  365,
  999,
  1000,
  12345,
  -100,
  0.01,
  0.5,
  3.14,
  1e6,
  1e9,
  7.77,
  0.123456,
  "?",
  "n.v.t.",
  "weet ik niet",
  "abc",
  "x",
  "42%",
  "1e3",
  true,
  false,
];

/** Junk that earns points although it is not close to the right answer. */
export function junkEarning(item: Item, figures: Figures, part: NumberPart, junk = JUNK): readonly Given["value"][] {
  const answer = computed(part.answer, answeredScope(item, scopeOf(item, figures)));
  if (typeof answer !== "number") return [];
  const near = Math.max(0.01 * Math.abs(answer), allowedFor(answer, toleranceOf(part)));
  const isNear = (value: Given["value"]) => {
    const number = typeof value === "string" ? answerNumber(value) : value;
    if (typeof number !== "number") return false;
    return [number, number / 100, number * 100].some((one) => isWithin(one, answer, { mode: "absolute", value: near }));
  };
  return junk.filter((value) => !isNear(value) && (markWith(item, figures, part, { value }).points ?? 0) > 0);
}
