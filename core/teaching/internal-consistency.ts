import { fail } from "../errors.ts";
import { variance } from "../numeric/correlation.ts";
import { extremesOf } from "../numeric/extremes.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Rectangle } from "../params.ts";

export interface Consistency {
  readonly alpha: number;
  readonly students: number;
  readonly questions: number;
  /** The variances of the questions added up, and the variance of the totals; each divided by the number of students. */
  readonly within: number;
  readonly total: number;
}

/** Cronbach's alpha of a table with one row per student and one column per question. */
export function consistencyOf({ values, rows, columns }: Rectangle): Consistency {
  if (rows === 0) fail("empty-range", { param: "scores" });
  if (columns < 2) fail("too-few-values", { param: "scores", students: rows, questions: columns });
  const totals = new Float64Array(rows);
  for (let row = 0; row < rows; row++) totals[row] = exactSum(values, row * columns, (row + 1) * columns);
  if (isConstant(totals)) fail("no-solution", { param: "scores" });
  const perQuestion = Array.from({ length: columns }, (_, column) =>
    variance(Float64Array.from({ length: rows }, (_, row) => values[row * columns + column] as number)),
  );
  const [within, total] = [exactSum(perQuestion), variance(totals)];
  const alpha = Math.min(1, (columns / (columns - 1)) * (1 - within / total));
  if (!Number.isFinite(within + total) || !Number.isFinite(alpha)) fail("too-large", { param: "scores" });
  return { alpha, students: rows, questions: columns, within, total };
}

/** Totals that differ by no more than the rounding of their sums are the same. */
function isConstant(totals: Float64Array): boolean {
  const [low, high] = extremesOf(totals);
  return high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high));
}
