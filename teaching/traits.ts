import { noteOf } from "../core/items/mark.ts";
import { isMistake } from "../core/items/mark-number.ts";
import { type AnsweredPart, numberIn, plainAnswer, rightNumber, scopeOfAnswer } from "./answered-part.ts";
import type { Trait } from "./exercise.ts";

/** How far the ratio to the right answer may lie from that of a group, as a part of it. */
export const RATIO_WIDTH = 0.005;

/** Whether an answer has what a group of answers has in common. */
export function hasTrait(trait: Trait, answered: AnsweredPart): boolean {
  switch (trait.by) {
    case "note":
      return noteOf(answered.mark.reason) === trait.note;
    case "answer":
      return plainAnswer(answered) === trait.answer;
    case "ratio": {
      const ratio = ratioOf(answered);
      return ratio !== undefined && Math.abs(ratio - trait.ratio) <= RATIO_WIDTH * Math.abs(trait.ratio);
    }
    case "formula":
      return isGivenBy(trait.formula, answered);
  }
}

/** How many times the right answer was filled in. */
export function ratioOf(answered: AnsweredPart): number | undefined {
  const [value, right] = [numberIn(answered), rightNumber(answered)];
  return value === undefined || right === undefined || right === 0 ? undefined : value / right;
}

/** As close as a mistake must be that earns points: it may become one. */
function isGivenBy(formula: string, answered: AnsweredPart): boolean {
  const value = numberIn(answered);
  if (answered.part.kind !== "number" || value === undefined) return false;
  return isMistake(value, { formula, credit: 1 }, answered.part, scopeOfAnswer(answered));
}
