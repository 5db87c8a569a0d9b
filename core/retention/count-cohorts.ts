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
  const cohortOf = new Int32Array(names.length).fill(count);
  for (let row = 0; row < codes.length; row++) {
    const customer = codes[row] as number;
    cohortOf[customer] = Math.min(cohortOf[customer] as number, periods[row] as number);
  }

  const active = new Int32Array(count * count);
  // A bit for every customer in every period, set at the first purchase: a million customers over five years of weeks take 32 MB.
  const bought = new Int32Array(Math.ceil((names.length * count) / 32));
  for (let row = 0; row < codes.length; row++) {
    const customer = codes[row] as number;
    const period = periods[row] as number;
    const at = customer * count + period;
    const bit = 1 << (at & 31);
    if (((bought[at >>> 5] as number) & bit) !== 0) continue;
    (bought[at >>> 5] as number) |= bit;
    const cohort = cohortOf[customer] as number;
    (active[cohort * count + period - cohort] as number) += 1;
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
