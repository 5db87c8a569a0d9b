import { fail } from "../errors.ts";
import { type Labels, labelled } from "../labels.ts";
import { runningTotals } from "../numeric/running.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Words } from "../words.ts";
import { ascendingAboveZero, inWholeUnits } from "./shares.ts";

export const A = { en: "A", nl: "A" } as const satisfies Words;
export const B = { en: "B", nl: "B" } as const satisfies Words;
export const C = { en: "C", nl: "C" } as const satisfies Words;

/** Up to which share of the total customers are A, and A or B. */
export const FIRST_LIMIT = 0.8;
export const SECOND_LIMIT = 0.95;

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
  const ascending = ascendingAboveZero(amounts);
  const total = exactSum(ascending);
  if (!Number.isFinite(total * values.length)) fail("too-large", { param: "values" });
  const running = runningTotals(ascending.slice().reverse());
  const lowestWithin = (limit: number) => lowestBefore(limit, ascending, total, running);
  return { amounts, ascending, total, lowestA: lowestWithin(firstLimit), lowestB: lowestWithin(secondLimit) };
}

/** The smallest amount that comes before the limit is reached: whatever is larger brings less than that share of the total. */
function lowestBefore(limit: number, ascending: Float64Array, total: number, running: Float64Array): number {
  const { length } = ascending;
  const slack = 2 * length * Number.EPSILON;
  const isReachedBy = (count: number): boolean => {
    const share = (running[count - 1] ?? 0) / total;
    // So close to the line that rounding could decide: the exact sum does.
    return Math.abs(share - limit) <= slack ? exactSum(ascending, length - count) / total >= limit : share > limit;
  };
  let within = -1;
  let beyond = length;
  while (beyond - within > 1) {
    const middle = (within + beyond) >> 1;
    if (isReachedBy(middle)) beyond = middle;
    else within = middle;
  }
  return within < 0 ? Infinity : (ascending[length - 1 - within] as number);
}

/** What the customers with more than this amount bring of the total. */
export function shareOfLarger({ ascending, total }: Classes, amount: number): number {
  const larger = exactSum(ascending.filter((other) => other > amount));
  return total === 0 ? 0 : larger / total;
}

export const CLASSES: readonly Words[] = [A, B, C];

export function labelsOf({ amounts, lowestA, lowestB }: Classes): Labels {
  const classOf = (amount: number) => Number(amount < lowestA) + Number(amount < lowestB);
  return labelled(CLASSES, amounts.length, (row) => classOf(amounts[row] as number));
}
