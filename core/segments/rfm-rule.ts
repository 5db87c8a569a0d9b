import { percentileFrom } from "../numeric/quantiles.ts";
import { sortedPlaces } from "../numeric/sorted-places.ts";
import { eachMeasure, type Figures, type Measure, type PerMeasure } from "./rfm-measures.ts";

/** Ascending cut-offs for each measure, one fewer than there are scores. */
export type Thresholds = PerMeasure<ArrayLike<number>>;

/** A score of 1 to `bins` per customer for each measure; 1 is the least attractive. */
export interface Scores extends PerMeasure<Uint8Array> {
  readonly bins: number;
}

export const thresholdsOf = (figures: Figures, bins: number): Thresholds =>
  eachMeasure((measure) => {
    const values = figures[measure];
    const valueAt = sortedPlaces(values);
    return Float64Array.from({ length: bins - 1 }, (_, index) =>
      percentileFrom(valueAt, values.length, index + 1, bins),
    );
  });

/** How many thresholds a value exceeds. A value on a threshold stays below it, and so equal values share a score. */
export function countBelow(value: number, thresholds: ArrayLike<number>): number {
  let count = 0;
  while (count < thresholds.length && value > (thresholds[count] as number)) count++;
  return count;
}

export function scoresOf(figures: Figures, thresholds: Thresholds): Scores {
  const bins = thresholds.recency.length + 1;
  const { recency, frequency, monetary } = eachMeasure((of) => scored(of, figures[of], thresholds[of]));
  // Not spread into it: V8 forgets the shape of such an object with the last one of it, and what it compiled for it.
  return { bins, recency, frequency, monetary };
}

function scored(measure: Measure, values: Float64Array, cuts: ArrayLike<number>): Uint8Array {
  const scores = new Uint8Array(values.length);
  // The fewer days since the last purchase, the better.
  const [base, step] = measure === "recency" ? [cuts.length + 1, -1] : [1, 1];
  for (let customer = 0; customer < values.length; customer++)
    scores[customer] = base + step * countBelow(values[customer] as number, cuts);
  return scores;
}

/** "545": the scores of one customer side by side, each of one digit. */
export const scoreText = ({ recency, frequency, monetary }: Scores, customer: number): string =>
  String(100 * (recency[customer] as number) + 10 * (frequency[customer] as number) + (monetary[customer] as number));
