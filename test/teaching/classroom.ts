import { findItem } from "../../core/items/bank/index.ts";
import type { Figures } from "../../core/items/figures.ts";
import type { Item } from "../../core/items/item.ts";
import { type Given, STANDARD_POLICY } from "../../core/items/mark.ts";
import type { Answers } from "../../core/items/mark-item.ts";
import { drawVariant } from "../../teaching/draw-variant.ts";
import type { Exercise, Submission } from "../../teaching/exercise.ts";
import { rightAnswers } from "../../teaching/right-answers.ts";

export function itemOf(id: string): Item {
  const item = findItem(id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
}

export const exerciseOf = (...ids: readonly string[]): Exercise => ({
  items: ids.map(itemOf),
  policy: STANDARD_POLICY,
});

export function figuresFor(item: Item, student: string): Figures {
  const variant = drawVariant(item, `${item.id} ${student}`);
  if (variant === undefined) throw new Error(`no variant of ${item.id}`);
  return variant.figures;
}

/** What a student filled in instead of the right answers, with the student's own figures. */
export type Deviations = (figures: Figures, item: Item) => Readonly<Record<string, Given["value"] | readonly Given[]>>;

/** A student with figures of their own who answers everything right but for the deviations by item. */
export function submissionOf(
  { items }: Exercise,
  student: string,
  deviations: Readonly<Record<string, Deviations>> = {},
): Submission {
  const figures = Object.fromEntries(items.map((item) => [item.id, figuresFor(item, student)]));
  const answers = items.map((item): [string, Answers] => {
    const own = figures[item.id] as Figures;
    const other = Object.entries(deviations[item.id]?.(own, item) ?? {}).map(([part, given]) => [
      part,
      Array.isArray(given) ? (given as readonly Given[]) : [{ value: given as Given["value"] }],
    ]);
    const open = item.parts
      .filter(({ kind }) => kind === "text")
      .map(({ id }) => [id, [{ value: `Because ${student}.` }]]);
    return [item.id, { ...rightAnswers(item, own), ...Object.fromEntries([...open, ...other]) }];
  });
  return { student, figures, answers: Object.fromEntries(answers) };
}
