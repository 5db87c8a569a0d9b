import { noteOf } from "../core/items/mark.ts";
import { type AnsweredPart, answersByPart, plainAnswer } from "./answered-part.ts";
import type { Exercise, StudentMarks, Submission, Trait } from "./exercise.ts";
import { RATIO_WIDTH, ratioOf } from "./traits.ts";

/** Answers to one part that are wrong in the same way, so that one ruling can settle them all. */
export interface AnswerGroup {
  readonly item: string;
  readonly part: string;
  readonly trait: Trait;
  /** Student numbers in the order of the submissions. */
  readonly students: readonly string[];
  /** What the first of them filled in. */
  readonly example: string;
  /** A person must look: the answers have no points yet. */
  readonly isOpen: boolean;
}

const SETTLED = ["right", "carried", "percent-typed", "blank", "to-read"];

/**
 * Wrong and unreadable answers by what they have in common, per part in the order of the exercise, the largest group first.
 * Mistakes that are known form a group each. Other numbers are taken together where they are the same number of times the
 * right answer, which also finds them where every student has other figures; all other answers where they are the same.
 * Answers that a ruling settled are left out.
 */
export function groupsOfAnswers(
  exercise: Exercise,
  submissions: readonly Submission[],
  marks: readonly StudentMarks[],
): readonly AnswerGroup[] {
  return answersByPart(exercise, submissions, marks).flatMap((answered) => {
    const wrong = answered.filter(({ mark }) => !SETTLED.includes(mark.reason.code) && !isRuled(mark));
    const unknown = wrong.filter(({ mark }) => mark.reason.code === "other");
    const ratios = byRatio(unknown);
    const inRatios = new Set(ratios.flatMap(([, members]) => members));
    const others = wrong.filter((one) => !inRatios.has(one));
    const groups = [...ratios, ...byTrait(others)].map(groupOf);
    return groups.sort((one, other) => other.students.length - one.students.length);
  });
}

/** A teacher has decided about it; that its mistake is known now is no decision about this student. */
const isRuled = ({ ruled }: AnsweredPart["mark"]): boolean => ruled !== undefined && ruled !== "mistake";

type Members = readonly AnsweredPart[];

function groupOf([trait, members]: readonly [Trait, Members]): AnswerGroup {
  const [first] = members as readonly [AnsweredPart];
  const { item, part, cells, mark } = first;
  return {
    item: item.id,
    part: part.id,
    trait,
    students: members.map(({ student }) => student),
    example: cells.map(({ value }) => String(value ?? "")).join("; "),
    isOpen: mark.points === undefined,
  };
}

function byTrait(answered: Members): readonly (readonly [Trait, Members])[] {
  const groups = new Map<string, [Trait, AnsweredPart[]]>();
  for (const one of answered) {
    const trait = traitOf(one);
    const key = JSON.stringify(trait);
    const [, members] = groups.get(key) ?? [trait, []];
    groups.set(key, [trait, [...members, one]]);
  }
  return [...groups.values()];
}

/** Known mistakes by their note; what cannot be read, and what is partly right, by what was filled in. */
function traitOf(answered: AnsweredPart): Trait {
  const { reason, points } = answered.mark;
  const isKnown = points !== undefined && reason.code !== "other" && reason.code !== "partly";
  return isKnown ? { by: "note", note: noteOf(reason) } : { by: "answer", answer: plainAnswer(answered) };
}

/** Neighbouring ratios, each within the width of the first; those by themselves are no group. */
function byRatio(answered: Members): readonly (readonly [Trait, Members])[] {
  const known = answered.flatMap((one) => {
    const ratio = ratioOf(one);
    return ratio === undefined || ratio === 0 ? [] : [{ one, ratio }];
  });
  const sorted = known.sort((one, other) => one.ratio - other.ratio);
  const groups: (typeof sorted)[] = [];
  for (const next of sorted) {
    const last = groups[groups.length - 1];
    const from = last?.[0]?.ratio ?? Number.NaN;
    if (last !== undefined && Math.abs(next.ratio - from) <= RATIO_WIDTH * Math.abs(from)) last.push(next);
    else groups.push([next]);
  }
  return groups
    .filter(({ length }) => length > 1)
    .map((group) => {
      const ratio = group.reduce((sum, one) => sum + one.ratio, 0) / group.length;
      return [{ by: "ratio", ratio }, inOrder(group, answered)] as const;
    });
}

const inOrder = (group: readonly { readonly one: AnsweredPart }[], answered: Members): Members => {
  const members = new Set(group.map(({ one }) => one));
  return answered.filter((one) => members.has(one));
};
