import { fail } from "../errors.ts";
import { percentileInc } from "../numeric/quantiles.ts";
import { exceeds } from "../numeric/share.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Rectangle } from "../params.ts";

/** Score × weight of each criterion of a customer. */
export const weightedOf = ({ values, columns }: Rectangle, weights: Float64Array, row: number): Float64Array =>
  values.slice(row * columns, (row + 1) * columns).map((score, criterion) => score * (weights[criterion] as number));

/** The weighted mean score of each customer. */
export function selectionScores(scores: Rectangle, weights: Float64Array): Float64Array {
  const { rows, columns } = scores;
  if (weights.length !== columns)
    fail("malformed-table", { param: "weights", expected: columns, received: weights.length });
  const total = exactSum(weights);
  if (total === 0) fail("division-by-zero", { param: "weights" });
  if (!Number.isFinite(total)) fail("too-large");
  return Float64Array.from({ length: rows }, (_, row) => exactSum(weightedOf(scores, weights, row)) / total);
}

/** Where the fifth with the highest scores begins. */
export function lineOf(scores: Float64Array, cut: number | undefined): number {
  if (cut !== undefined) return cut;
  // One customer against its own score would always be a key account: an answer that says nothing.
  if (scores.length < 2) fail("too-few-values", { param: "scores" });
  return percentileInc(Float64Array.from(scores).sort(), 4, 5);
}

/** On the line counts; weights such as 0.1 must not lift a score off the line in its last digit. */
export const isOnOrAbove = (score: number, line: number): boolean => !exceeds(line, score);

/** Places from the highest score down; equal scores share one, and the next place is skipped. */
export function ranksOf(scores: Float64Array): Float64Array {
  const order = Array.from(scores, (_, row) => row).sort(
    (one, other) => (scores[other] as number) - (scores[one] as number),
  );
  const ranks = new Float64Array(scores.length);
  let rank = 0;
  let highest = Infinity;
  order.forEach((row, place) => {
    const score = scores[row] as number;
    if (exceeds(highest, score)) {
      rank = place + 1;
      highest = score;
    }
    ranks[row] = rank;
  });
  return ranks;
}
