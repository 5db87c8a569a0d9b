import { exactSum } from "../numeric/sum.ts";
import { type Rung, reachedBy } from "./rungs.ts";

/** The rate that the spend has reached; 0 below the lowest threshold. */
export function rateAt(spend: number, rungs: readonly Rung[], rates: Float64Array): number {
  const reached = reachedBy(spend, rungs);
  return reached === undefined ? 0 : (rates[reached.index] as number);
}

/** What each slice of the spend between two thresholds brings. */
export function slicesOf(spend: number, rungs: readonly Rung[], rates: Float64Array) {
  return rungs
    .filter(({ threshold }) => threshold <= spend)
    .map(({ threshold: from, index }, at) => {
      const to = Math.min(spend, rungs[at + 1]?.threshold ?? spend);
      const rate = rates[index] as number;
      return { from, to, rate, bonus: exactSum([to, -from]) * rate };
    });
}

export const sumOfSlices = (spend: number, rungs: readonly Rung[], rates: Float64Array): number =>
  exactSum(slicesOf(spend, rungs, rates).map(({ bonus }) => bonus));
