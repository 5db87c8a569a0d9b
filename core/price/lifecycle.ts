import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";

interface Offer {
  readonly purchase: number;
  readonly annualCosts: Float64Array;
  readonly residual: number;
}

interface Horizon {
  readonly years: number;
  readonly discount: number;
}

/** A longer horizon is a mistake in the cell rather than a plan. */
export const MOST_YEARS = 100;

/** What each year costs at today's value, the purchase first: one cost for every year, or one for each. */
export function presentCosts(
  { purchase, annualCosts, residual }: Offer,
  { years, discount }: Horizon,
  param: string,
): readonly number[] {
  const count = annualCosts.length;
  if (count === 0) fail("empty-range", { param });
  if (count > 1 && count !== years) fail("inconsistent-values", { param, count, years });
  const costs = Array.from({ length: years }, (_, index) => annualCosts[count === 1 ? 0 : index] as number);
  const present = costs.map((cost, index) => cost / (1 + discount) ** (index + 1));
  // Before the residual value comes off, so that every sum on the way to the total fits as well.
  if (!Number.isFinite(exactSum([purchase, ...present]))) fail("too-large");
  const left = residualOf(residual, { years, discount });
  return [purchase, ...present.slice(0, -1), exactSum([present[years - 1] as number, -left])];
}

/** What is left comes back at the end of the last year. */
export const residualOf = (residual: number, { years, discount }: Horizon): number =>
  residual / (1 + discount) ** years;
