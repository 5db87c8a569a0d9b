import { optionsOf, rowsOf } from "../core/items/arrangement.ts";
import { answeredScope, type Figures, scopeOf } from "../core/items/figures.ts";
import { computed, holds } from "../core/items/formula/compile.ts";
import type { Scope } from "../core/items/formula/value.ts";
import type { ChoicePart, ClassifyPart, Item, MatchPart, Mistake, NumberPart } from "../core/items/item.ts";
import { keyOf, rowScope } from "../core/items/mark-choice.ts";
import { markItem } from "../core/items/mark-item.ts";
import { isMistake, toleranceOf } from "../core/items/mark-number.ts";
import { allowedFor } from "../core/teaching/tolerance.ts";
import { rightAnswers } from "./right-answers.ts";

/** Why figures are unfit for a student. */
export interface Defect {
  readonly part: string;
  readonly code:
    | "no-helper"
    | "no-answer"
    | "mistake-near-answer"
    | "mistakes-coincide"
    | "no-right-option"
    | "mistake-is-right"
    | "right-not-full";
  /** Id of the mistake, or name of the helper figure. */
  readonly of?: string;
}

/** How far a mistake must stay from the right answer, in tolerances. */
const CLEARANCE = 2;

/** What is wrong with these figures: an item can be handed out with them if nothing is. */
export function defectsOf(item: Item, figures: Figures): readonly Defect[] {
  const given = scopeOf(item, figures);
  const missing = Object.keys(item.derived ?? {}).filter((name) => !given.has(name));
  if (missing.length > 0) return missing.map((of) => ({ part: "", code: "no-helper", of }));
  const scope = answeredScope(item, given);
  const defects = item.parts.flatMap((part): readonly Defect[] => {
    if (part.kind === "number") return numberDefects(part, scope);
    if (part.kind === "choice")
      return choiceDefects(
        part,
        scope,
        part.options.map(({ key }) => key),
      );
    if (part.kind === "classify" || part.kind === "match") return rowDefects(item, part, figures, scope);
    return [];
  });
  return defects.length > 0 ? defects : simulatedDefects(item, figures);
}

function numberDefects(part: NumberPart, scope: Scope): readonly Defect[] {
  const answer = computed(part.answer, scope);
  if (typeof answer !== "number") return [{ part: part.id, code: "no-answer" }];
  return part.mistakes.flatMap((mistake, place): readonly Defect[] => {
    const value = computed(mistake.formula, scope);
    if (typeof value !== "number" || mistake.mayCoincide) return [];
    const defect = { part: part.id, of: mistake.id } as const;
    if (isNear(value, answer, part)) return [{ ...defect, code: "mistake-near-answer" }];
    const others = part.mistakes.slice(0, place).filter((other) => !other.mayCoincide);
    return others.some((other) => hides(other, value, part, scope)) ? [{ ...defect, code: "mistakes-coincide" }] : [];
  });
}

/** Too close to the right answer, also where one of them is typed as a percentage without its sign. */
function isNear(value: number, answer: number, part: NumberPart): boolean {
  const allowed = CLEARANCE * allowedFor(answer, toleranceOf(part)) * (1 + 1e-9);
  const factors = part.measure === "fraction" ? [1, 100, 0.01] : [1];
  return factors.some((factor) => Math.abs(value * factor - answer) <= allowed * Math.max(1, factor));
}

const hides = (earlier: Mistake, value: number, part: NumberPart, scope: Scope): boolean =>
  isMistake(value, earlier, part, scope) ||
  (part.measure === "fraction" && isMistake(value / 100, earlier, part, scope));

function choiceDefects(part: ChoicePart | ClassifyPart, scope: Scope, keys: readonly string[]): readonly Defect[] {
  const right = keyOf(part.answer, scope);
  if (right === undefined || !keys.includes(right)) return [{ part: part.id, code: "no-right-option" }];
  return firingOn(part, right, scope);
}

function firingOn(part: ChoicePart | ClassifyPart | MatchPart, right: string, scope: Scope): readonly Defect[] {
  const chosen = new Map([...scope, ["chosen", right] as const]);
  return part.mistakes
    .filter(({ when }) => holds(when, chosen))
    .map(({ id }) => ({ part: part.id, code: "mistake-is-right", of: id }));
}

function rowDefects(item: Item, part: ClassifyPart | MatchPart, figures: Figures, scope: Scope): readonly Defect[] {
  const keys = optionsOf(part, item, figures).map(({ key }) => key);
  return rowsOf(part, item, figures).flatMap(({ key }) => {
    const inRow = new Map([...scope, ...rowScope(part, key, scope), ["row", key] as const]);
    return part.kind === "match" ? firingOn(part, key, inRow) : choiceDefects(part, inRow, keys);
  });
}

/** Whether a faultless student gets all points, marked as any other. */
function simulatedDefects(item: Item, figures: Figures): readonly Defect[] {
  const answers = rightAnswers(item, figures);
  return markItem(item, figures, answers)
    .filter(({ part }) => part in answers)
    .filter(({ points, reason }) => reason.code !== "right" || points === 0 || points === undefined)
    .map(({ part }) => ({ part, code: "right-not-full" }));
}
