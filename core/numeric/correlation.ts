import { extremesOf } from "./extremes.ts";
import { exactSum } from "./sum.ts";

/** Pearson's correlation of two lists of the same length; undefined where the values of one of them are all equal. */
export function correlation(one: Float64Array, other: Float64Array): number | undefined {
  const [x, y] = [deviations(one), deviations(other)];
  if (x === undefined || y === undefined) return undefined;
  const together = exactSum(x.map((value, index) => value * (y[index] as number)));
  const apart = Math.sqrt(exactSum(x.map(squared))) * Math.sqrt(exactSum(y.map(squared)));
  return Math.max(-1, Math.min(1, together / apart));
}

const squared = (value: number): number => value * value;

/** From the mean, in a unit that keeps their squares from overflowing; undefined where all are equal. */
function deviations(values: Float64Array): Float64Array | undefined {
  const [low, high] = extremesOf(values);
  if (!(low < high)) return undefined;
  const scale = Math.max(Math.abs(low), Math.abs(high));
  const scaled = values.map((value) => value / scale);
  const mean = exactSum(scaled) / scaled.length;
  const from = scaled.map((value) => value - mean);
  const [least, most] = extremesOf(from);
  const spread = Math.max(Math.abs(least), Math.abs(most));
  return spread > 0 ? from.map((value) => value / spread) : undefined;
}

/** The variance of the values around their mean, divided by their number. */
export function variance(values: Float64Array): number {
  const mean = exactSum(values) / values.length;
  return exactSum(values.map((value) => squared(value - mean))) / values.length;
}
