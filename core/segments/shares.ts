import { fail } from "../errors.ts";
import { sortAscending } from "../numeric/ascending.ts";
import { exactSum } from "../numeric/sum.ts";

/** Ten thousandths cover prices per unit; finer amounts are no amounts of money. */
const UNITS = [1, 100, 10_000];

/**
 * The values as whole cents (or whole ten thousandths), where they are. Shares stay what they were, and a share that is
 * exactly 80% on paper is 0.8 here too: 240 ÷ 300 is, 2.4 ÷ 3 is 0.7999999999999999.
 */
export function inWholeUnits(values: Float64Array): Float64Array {
  for (const unit of UNITS) {
    const scaled = wholeUnits(values, unit);
    if (scaled !== undefined) return scaled;
  }
  return values;
}

function wholeUnits(values: Float64Array, unit: number): Float64Array | undefined {
  const scaled = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    const whole = Math.round(value * unit);
    if (!Number.isSafeInteger(whole) || whole / unit !== value) return undefined;
    scaled[index] = whole;
  }
  return scaled;
}

export interface Ranking {
  /** In whole units where possible. */
  readonly ascending: Float64Array;
  readonly total: number;
}

/** The values in order with their total, or a refusal where shares of that total say nothing. */
export function rankingOf(values: Float64Array): Ranking {
  if (values.length === 0) fail("empty-range", { param: "values" });
  const ascending = sortAscending(inWholeUnits(values).slice());
  const total = exactSum(ascending);
  if (total === 0) fail("division-by-zero", { param: "values" });
  if (total < 0) fail("inconsistent-values", { param: "values", received: exactSum(values) });
  if (!Number.isFinite(total * values.length)) fail("too-large", { param: "values" });
  return { ascending, total };
}

export function countOf(values: Float64Array, holds: (value: number) => boolean): number {
  let count = 0;
  for (let index = 0; index < values.length; index++) if (holds(values[index] as number)) count++;
  return count;
}

/** How many values are below 0, without the call per value that takes longer than all the rest of a long list. */
export function negativesIn(values: Float64Array): number {
  let count = 0;
  for (let index = 0; index < values.length; index++) if ((values[index] as number) < 0) count++;
  return count;
}

/** The positive values, from small to large. */
export function ascendingAboveZero(values: Float64Array): Float64Array {
  const positive = new Float64Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    if ((values[index] as number) > 0) positive[count++] = values[index] as number;
  }
  return sortAscending(positive.subarray(0, count));
}

/** The fewest customers that are at least this share of all. By division, since 0.07 × 100 is 7.000000000000001 and 7 ÷ 100 is 0.07. */
export function wholeCustomers(share: number, customers: number): number {
  const nearest = Math.round(share * customers);
  return nearest / customers >= share ? nearest : nearest + 1;
}
