import { exactSumsByCode } from "../numeric/sum.ts";
import type { Ids } from "../params.ts";

/** Who bought in which period since the first, per cohort; `count` periods in all, so `count` × `count` cells. */
export interface Cohorts {
  /** Distinct customers by cohort and period since. */
  readonly active: Int32Array;
  /** The period in which each customer first bought. */
  readonly cohortOf: Int32Array;
}

export function countCohorts({ codes, names }: Ids, periods: Int32Array, count: number): Cohorts {
  // A bit for every period in which a customer bought: a million customers over five years of weeks take 36 MB.
  const words = Math.ceil(count / 32);
  const bought = new Int32Array(names.length * words);
  for (let row = 0; row < codes.length; row++) {
    const period = periods[row] as number;
    (bought[(codes[row] as number) * words + (period >>> 5)] as number) |= 1 << (period & 31);
  }

  const active = new Int32Array(count * count);
  const cohortOf = new Int32Array(names.length).fill(count);
  for (let customer = 0; customer < names.length; customer++) {
    for (let word = 0; word < words; word++) {
      // From the lowest bit up, so that the first purchase comes first; each is cleared when it was seen.
      for (let left = bought[customer * words + word] as number; left !== 0; left &= left - 1) {
        const period = 32 * word + 31 - Math.clz32(left & -left);
        const cohort = Math.min(cohortOf[customer] as number, period);
        cohortOf[customer] = cohort;
        (active[cohort * count + period - cohort] as number) += 1;
      }
    }
  }
  return { active, cohortOf };
}

/** Exact totals by cohort and period since. */
export function amountsOf(
  { codes }: Ids,
  periods: Int32Array,
  amounts: Float64Array,
  { cohortOf, active }: Cohorts,
): Float64Array {
  const count = Math.sqrt(active.length);
  const cells = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const cohort = cohortOf[codes[row] as number] as number;
    cells[row] = cohort * count + (periods[row] as number) - cohort;
  }
  return exactSumsByCode(cells, amounts, active.length);
}
