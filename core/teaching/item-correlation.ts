import { fail } from "../errors.ts";
import { correlation } from "../numeric/correlation.ts";
import { exactSum } from "../numeric/sum.ts";

/** The correlation of a question with totals of the same students, or a refusal where one of them does not vary. */
export function itemCorrelation(scores: Float64Array, totals: Float64Array): number {
  if (scores.length === 0) fail("empty-range", { param: "scores" });
  if (scores.length === 1) fail("too-few-values", { param: "scores" });
  for (const list of [scores, totals]) if (!Number.isFinite(exactSum(list))) fail("too-large", { param: "scores" });
  const value = correlation(scores, totals);
  if (value !== undefined) return value;
  const isConstant = scores.every((score) => score === scores[0]);
  return fail("no-solution", { param: isConstant ? "scores" : "totals" });
}

/** The totals without this question. */
export const restOf = (scores: Float64Array, totals: Float64Array): Float64Array =>
  totals.map((total, index) => exactSum([total, -(scores[index] as number)]));
