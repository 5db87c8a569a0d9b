import { fail } from "../errors.ts";
import { PERIODS } from "../numeric/periods.ts";
import type { Inputs } from "../params.ts";
import { periodsOf } from "./cohort-periods.ts";
import { amountsOf, countCohorts } from "./count-cohorts.ts";

export const COHORT_PARAMS = [
  { name: "customers", kind: "ids", help: "The customer of each purchase: a number or a name." },
  { name: "dates", kind: "dates", help: "The date of each purchase, on the same rows." },
  {
    name: "period",
    kind: "choice",
    options: PERIODS,
    default: "month",
    help: "How long a period is: week (Monday to Sunday, ISO 8601), month, quarter or year; a month if left out.",
  },
  {
    name: "measure",
    kind: "choice",
    options: ["retention", "customers", "amount"],
    default: "retention",
    help: "What stands in the cells: the share of the cohort that bought (retention), how many customers bought (customers), or for how much (amount).",
  },
  {
    name: "amounts",
    kind: "numbers",
    unit: "money",
    optional: true,
    help: "The amount of each purchase, on the same rows; needed for the measure amount only.",
  },
] as const;

/** The cohorts of these purchases, and what stands in their cells. */
export function cohortsFrom({ customers: ids, dates, period, measure, amounts }: Inputs<typeof COHORT_PARAMS>) {
  if (dates.length === 0) fail("empty-range", { param: "dates" });
  const { first, count, since } = periodsOf(dates, period);
  const counted = countCohorts(ids, since, count);
  const sums = measure === "amount" ? amountsOf(ids, since, given(amounts), counted) : undefined;
  const activeAt = (cohort: number, after: number) => counted.active[cohort * count + after] as number;
  const sizeAt = (cohort: number) => activeAt(cohort, 0);
  const cellAt = (cohort: number, after: number): number | "" => {
    if (sums !== undefined) return sums[cohort * count + after] as number;
    if (measure === "customers") return activeAt(cohort, after);
    return sizeAt(cohort) === 0 ? "" : activeAt(cohort, after) / sizeAt(cohort);
  };
  return { first, count, sizeAt, activeAt, cellAt };
}

const given = (amounts: Float64Array | undefined): Float64Array =>
  amounts ?? fail("missing-value", { param: "amounts" });
