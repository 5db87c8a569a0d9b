import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";
import { inWholeUnits } from "./shares.ts";

export interface Classes {
  /** The values in whole units, in the order given. */
  readonly amounts: Float64Array;
  /** The positive ones, from small to large. */
  readonly ascending: Float64Array;
  readonly total: number;
  /** The smallest amount in class A, and in class A or B; infinite where there is none. */
  readonly lowestA: number;
  readonly lowestB: number;
}

export function classesOf(values: Float64Array, firstLimit: number, secondLimit: number): Classes {
  const amounts = inWholeUnits(values);
  const ascending = amounts.filter((amount) => amount > 0).sort();
  const total = exactSum(ascending);
  if (!Number.isFinite(total)) fail("no-solution", { param: "values" });
  const lowestA = lowestWithin(firstLimit, ascending, total);
  return { amounts, ascending, total, lowestA, lowestB: lowestWithin(secondLimit, ascending, total) };
}

/**
 * The smallest amount that comes before the limit is reached: whatever is larger brings less than that share of the total.
 * Found by halving, with exact sums, since running totals would differ with the order of equal customers.
 */
function lowestWithin(limit: number, ascending: Float64Array, total: number): number {
  const { length } = ascending;
  const isReachedBefore = (count: number) => exactSum(ascending.subarray(length - count)) / total >= limit;
  let within = -1;
  let beyond = length;
  while (beyond - within > 1) {
    const middle = (within + beyond) >> 1;
    if (isReachedBefore(middle)) beyond = middle;
    else within = middle;
  }
  return within < 0 ? Infinity : (ascending[length - 1 - within] as number);
}

/** What the customers with more than this amount bring of the total. */
export function shareOfLarger({ ascending, total }: Classes, amount: number): number {
  const larger = exactSum(ascending.filter((other) => other > amount));
  return total === 0 ? 0 : larger / total;
}
