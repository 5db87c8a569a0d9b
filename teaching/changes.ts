import type { Reason } from "../core/items/mark.ts";
import { type PartMark, partName, type StudentMarks } from "./exercise.ts";

/** One mark that became another. */
export interface Change {
  readonly student: string;
  readonly item: string;
  readonly part: string;
  readonly before: Pick<PartMark, "points" | "maximum"> & { readonly reason: Reason };
  readonly after: Pick<PartMark, "points" | "maximum"> & { readonly reason: Reason };
}

/** A student whose points or maximum changed. */
export interface TotalChange {
  readonly student: string;
  readonly before: Pick<StudentMarks, "points" | "maximum">;
  readonly after: Pick<StudentMarks, "points" | "maximum">;
}

/** What marking again changed: marks with other points, and totals; in the order of `after`. Students in one of both are left out. */
export function changesBetween(
  before: readonly StudentMarks[],
  after: readonly StudentMarks[],
): { readonly marks: readonly Change[]; readonly totals: readonly TotalChange[] } {
  const known = new Map(before.map((one) => [one.student, one]));
  const pairs = after.flatMap((now) => {
    const then = known.get(now.student);
    return then === undefined ? [] : [[then, now] as const];
  });
  return {
    marks: pairs.flatMap(([then, now]) => marksChanged(then, now)),
    totals: pairs
      .filter(([then, now]) => then.points !== now.points || then.maximum !== now.maximum)
      .map(([then, now]) => ({ student: now.student, before: totalOf(then), after: totalOf(now) })),
  };
}

const totalOf = ({ points, maximum }: StudentMarks) => ({ points, maximum });

function marksChanged(then: StudentMarks, now: StudentMarks): readonly Change[] {
  const known = new Map(then.marks.map((mark) => [partName(mark), mark]));
  return now.marks.flatMap((mark): readonly Change[] => {
    const old = known.get(partName(mark));
    if (old === undefined || (old.points === mark.points && old.maximum === mark.maximum)) return [];
    return [{ student: now.student, item: mark.item, part: mark.part, before: short(old), after: short(mark) }];
  });
}

const short = ({ points, maximum, reason }: PartMark) => ({
  ...(points === undefined ? {} : { points }),
  maximum,
  reason,
});
