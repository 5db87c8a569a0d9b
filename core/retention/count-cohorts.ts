import type { Ids } from "../define.ts";
import { exactSumsByCode } from "../numeric/sum.ts";

/** Who bought in which period since the first, per cohort; `count` periods in all, so `count` × `count` cells. */
export interface Cohorts {
  /** Distinct customers by cohort and period since. */
  readonly active: Int32Array;
  /** The period in which each customer first bought. */
  readonly cohortOf: Int32Array;
}

/** Walks through the purchases period by period, so that a customer's first is met first and a second in a period is seen. */
export function countCohorts({ codes, names }: Ids, periods: Int32Array, count: number): Cohorts {
  const active = new Int32Array(count * count);
  const cohortOf = new Int32Array(names.length).fill(-1);
  const lastSeen = new Int32Array(names.length).fill(-1);
  for (const row of byPeriod(periods, count)) {
    const customer = codes[row] as number;
    const period = periods[row] as number;
    if (lastSeen[customer] === period) continue;
    lastSeen[customer] = period;
    if (cohortOf[customer] === -1) cohortOf[customer] = period;
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

/** Row numbers by period, by counting: linear, where sorting is not. */
function byPeriod(periods: Int32Array, count: number): Int32Array {
  const next = new Int32Array(count + 1);
  for (const period of periods) (next[period + 1] as number) += 1;
  for (let period = 0; period < count; period++) (next[period + 1] as number) += next[period] as number;
  const rows = new Int32Array(periods.length);
  for (let row = 0; row < periods.length; row++) {
    const period = periods[row] as number;
    rows[next[period] as number] = row;
    (next[period] as number) += 1;
  }
  return rows;
}
