import type { Tools } from "../define.ts";
import { fail } from "../errors.ts";
import { largest, smallest } from "../numeric/extremes.ts";
import type { Words } from "../words.ts";

/** What a customer is scored on. Recency is days since the last purchase, so that fewer is better. */
export const MEASURES = ["recency", "frequency", "monetary"] as const;
export type Measure = (typeof MEASURES)[number];
export type PerMeasure<T> = { readonly [M in Measure]: T };

export const MEASURE_NAMES: PerMeasure<Words> = {
  recency: { en: "recency", nl: "recentheid" },
  frequency: { en: "frequency", nl: "frequentie" },
  monetary: { en: "monetary value", nl: "besteding" },
};

/** One figure per customer for each measure, in the same order. */
export type Figures = PerMeasure<Float64Array>;

export const eachMeasure = <T>(make: (measure: Measure) => T): PerMeasure<T> => ({
  recency: make("recency"),
  frequency: make("frequency"),
  monetary: make("monetary"),
});

/** Days since a purchase stay below this for 27 years, serial days have been above it since 1927. */
const DATES_ABOVE = 10_000;

/** A hundred years of days: what lies above, beside days, can only be a date. */
const SURELY_DATE = 36_525;

/** A day count in a column of dates would score its customer as one of a century ago. */
export const MIXTURE_REFUSED = {
  "inconsistent-values": "{place} is {received}, in a column that holds dates as well. Give dates or days, not both.",
} as const;

export function refuseMixture(recency: Float64Array, { place }: Tools): void {
  if (largest(recency) <= SURELY_DATE) return;
  const stray = recency.findIndex((value) => value <= DATES_ABOVE);
  if (stray >= 0) fail("inconsistent-values", { ...place("recency", stray), received: recency[stray] ?? 0 });
}

export const areDates = (recency: Float64Array): boolean => recency.length > 0 && smallest(recency) > DATES_ABOVE;

/** Days since the last purchase, also where the column holds the dates of it: then days before the latest one. */
export function daysSince(recency: Float64Array): Float64Array {
  if (!areDates(recency)) return recency;
  const latest = Math.floor(largest(recency));
  return recency.map((date) => latest - Math.floor(date));
}
