import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Words } from "../words.ts";
import { ascendingAboveZero, wholeCustomers } from "./shares.ts";

export const TOP = { en: "Top", nl: "Top" } as const satisfies Words;
export const LARGE = { en: "Large", nl: "Groot" } as const satisfies Words;
export const MEDIUM = { en: "Medium", nl: "Middelgroot" } as const satisfies Words;
export const SMALL = { en: "Small", nl: "Klein" } as const satisfies Words;
export const INACTIVE = { en: "Inactive", nl: "Inactief" } as const satisfies Words;

export const LEVELS: readonly Words[] = [TOP, LARGE, MEDIUM, SMALL];

export const SHARES = Float64Array.of(0.01, 0.04, 0.15, 0.8);

/** What the shares may be off 100% together: a third is typed as 0.3333333333. */
const SLACK = 1e-9;

export interface Pyramid {
  readonly active: number;
  /** Up to which share of the active customers each level goes. */
  readonly cumulative: readonly number[];
  /** Index of the level among `LEVELS`; that of their number for an inactive customer. */
  placeOf(amount: number): number;
}

export function pyramidOf(revenue: Float64Array, shares: Float64Array): Pyramid {
  const total = exactSum(shares);
  if (Math.abs(total - 1) > SLACK) fail("inconsistent-values", { param: "shares", received: total });
  const cumulative = LEVELS.map((_, level) =>
    level === LEVELS.length - 1 ? 1 : exactSum(shares.subarray(0, level + 1)),
  );
  const ascending = ascendingAboveZero(revenue);
  const active = ascending.length;
  // The customer who fills the last place of a level; whoever has as much revenue shares it.
  const lowest = cumulative.map((share) => {
    const places = wholeCustomers(share, active);
    return places === 0 ? Infinity : (ascending[active - places] as number);
  });
  const placeOf = (amount: number): number =>
    amount > 0 ? lowest.findIndex((least) => amount >= least) : LEVELS.length;
  return { active, cumulative, placeOf };
}
