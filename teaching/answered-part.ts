import { hasRows, rowsOf } from "../core/items/arrangement.ts";
import { answeredScope, type Figures, scopeOf } from "../core/items/figures.ts";
import { computed } from "../core/items/formula/compile.ts";
import type { Scope } from "../core/items/formula/value.ts";
import type { Item, Part } from "../core/items/item.ts";
import type { Given, Mark, Policy } from "../core/items/mark.ts";
import { asMeant, mayMeanPercent } from "../core/items/mark-number.ts";
import { readNumber } from "../core/items/read-given.ts";
import { type Exercise, type PartMark, policyFor, type StudentMarks, type Submission } from "./exercise.ts";

/** One student's answer to one part, with what it is judged by. */
export interface AnsweredPart {
  readonly student: string;
  readonly item: Item;
  readonly part: Part;
  readonly figures: Figures;
  readonly cells: readonly Given[];
  readonly mark: Mark & Pick<PartMark, "ruled">;
  readonly policy: Policy;
}

/** Everybody's answers to each part that they got, part by part in the order of the exercise. */
export function answersByPart(
  { items, policy: general }: Exercise,
  submissions: readonly Submission[],
  marks: readonly StudentMarks[],
): readonly (readonly AnsweredPart[])[] {
  const marked = marks.map((one) => new Map(one.marks.map((mark) => [`${mark.item}.${mark.part}`, mark])));
  return items.flatMap((item) =>
    item.parts.map((part) =>
      submissions.flatMap((submission, place): readonly AnsweredPart[] => {
        const { student, figures, answers } = submission;
        const [own, mark] = [figures[item.id], marked[place]?.get(`${item.id}.${part.id}`)];
        if (own === undefined || mark === undefined) return [];
        const policy = policyFor(general, submission);
        return [{ student, item, part, figures: own, cells: answers[item.id]?.[part.id] ?? [], mark, policy }];
      }),
    ),
  );
}

/** The number that was filled in, where one was asked and it is one; 30 where about 30% was asked counts as 30%. */
export function numberIn(answered: Omit<AnsweredPart, "student" | "mark">): number | undefined {
  const { part, cells, policy } = answered;
  const [cell] = cells;
  if (part.kind !== "number" || cell === undefined) return undefined;
  const { value, isPercentage } = { isPercentage: false, ...readNumber(cell, policy) };
  return value === undefined || !mayMeanPercent(part, isPercentage) ? value : asMeant(value, rightNumber(answered));
}

/** What formulas of the item give with the student's figures and the right answers to the parts before. */
export const scopeOfAnswer = ({ item, figures }: Pick<AnsweredPart, "item" | "figures">): Scope =>
  answeredScope(item, scopeOf(item, figures));

/** The right answer with the student's own figures, of a part that asks for a number. */
export function rightNumber({ item, part, figures }: Pick<AnsweredPart, "item" | "part" | "figures">) {
  const value = part.kind === "number" ? computed(part.answer, scopeOfAnswer({ item, figures })) : undefined;
  return typeof value === "number" ? value : undefined;
}

/** What was filled in, as text that depends neither on the arrangement of the variant nor on capitals and spaces. */
export function plainAnswer(answered: Omit<AnsweredPart, "student" | "mark">): string {
  const { item, part, figures, cells } = answered;
  const value = numberIn(answered);
  if (value !== undefined) return String(Number(value.toPrecision(12)));
  if (!hasRows(part)) return plainText(cells[0]);
  const rows = rowsOf(part, item, figures).map(({ key }, place) => `${key}=${plainText(cells[place])}`);
  return rows.sort().join("; ");
}

const plainText = (cell: Given | undefined): string =>
  String(cell?.value ?? "")
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase();
