import { isNumberPart } from "../../../core/items/figures.ts";
import { compile } from "../../../core/items/formula/compile.ts";
import { FormulaFault } from "../../../core/items/formula/value.ts";
import type { Formula, Item } from "../../../core/items/item.ts";
import type { AnswerGroup } from "../../../teaching/answer-groups.ts";
import type { Ruling } from "../../../teaching/exercise.ts";
import { findMisconceptions, type Misconception } from "../../../teaching/find-misconceptions.ts";
import { pause, type Work } from "../../work.ts";
import type { ClassOutcome } from "./class-outcome.ts";

/** Groups that a calculation explains, the largest first: item by item, since each may take a second. */
export async function explainedGroups(
  { exercise, submissions, marks }: ClassOutcome,
  work: Work,
): Promise<readonly ExplainedGroup[]> {
  const found: ExplainedGroup[] = [];
  for (const [place, item] of exercise.items.entries()) {
    await pause(work);
    found.push(...findMisconceptions({ ...exercise, items: [item] }, submissions, marks).map(groupOf));
    work.onProgress((place + 1) / exercise.items.length);
  }
  return found.sort((one, other) => other.students.length - one.students.length);
}

/** Answers that the same formula gives with everybody's own figures. */
export interface ExplainedGroup extends AnswerGroup {
  /** Formulas that explain the same answers, the shortest first. */
  readonly formulas: readonly Formula[];
}

/** Groups with an answer that no calculation explains; those whose answers all are explained say nothing new. */
export const groupsBeside = (
  groups: readonly AnswerGroup[],
  explained: readonly ExplainedGroup[],
): readonly AnswerGroup[] =>
  groups.filter(({ item, part, students }) => {
    const known = explained.filter((one) => one.item === item && one.part === part).flatMap((one) => one.students);
    return !students.every((student) => known.includes(student));
  });

const groupOf = ({ item, part, formula, students, others }: Misconception): ExplainedGroup => ({
  ...{ item, part, students, trait: { by: "formula", formula }, example: "", isOpen: false },
  formulas: [formula, ...others],
});

/** The names that a formula of a mistake may use: the figures, and the answers to earlier parts. */
export function namesFor({ parameters, derived = {}, parts }: Item, part: string): readonly string[] {
  const before = parts
    .slice(
      0,
      parts.findIndex(({ id }) => id === part),
    )
    .filter(isNumberPart);
  return [...parameters.map(({ name }) => name), ...Object.keys(derived), ...before.map(({ name }) => name)];
}

/** Whether a formula can be calculated with these names. */
export function isFormulaOver(formula: Formula, names: readonly string[]): boolean {
  try {
    return compile(formula).names.every((name) => names.includes(name));
  } catch (error) {
    if (error instanceof FormulaFault) return false;
    throw error;
  }
}

/** An id that the part does not have yet. */
export function newMistakeId({ parts }: Item, part: string, rulings: readonly Ruling[]): string {
  const own = parts.find(({ id }) => id === part);
  const taken = new Set([
    ...(own !== undefined && "mistakes" in own ? own.mistakes.map(({ id }) => id) : []),
    ...rulings.flatMap((ruling) => (ruling.kind === "mistake" ? [ruling.mistake.id] : [])),
  ]);
  for (let number = 1; ; number++) if (!taken.has(`own-${number}`)) return `own-${number}`;
}
