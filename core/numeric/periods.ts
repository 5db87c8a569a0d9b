import { DAY } from "./serial-day.ts";

/** Periods of the calendar, numbered so that the next one is one higher. */
export const PERIODS = ["week", "month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];

const MONTHS: Readonly<Record<Exclude<Period, "week">, number>> = { month: 1, quarter: 3, year: 12 };
/** Serial day of 1 January 1970. */
const UNIX = 25_569;
/** Serial day of a Monday. */
const MONDAY = 2;
const THURSDAY = 3;

/** The number of the period that a serial day falls in; weeks begin on Monday. */
export function periodOf(serial: number, period: Period): number {
  if (period === "week") return Math.floor((serial - MONDAY) / 7);
  const date = new Date((serial - UNIX) * DAY);
  return Math.floor((12 * date.getUTCFullYear() + date.getUTCMonth()) / MONTHS[period]);
}

/** Its year, and which week (ISO 8601), month or quarter of that year it is. */
export function nameOf(index: number, period: Period): { readonly year: number; readonly number: number } {
  if (period !== "week") {
    const inYear = 12 / MONTHS[period];
    return { year: Math.floor(index / inYear), number: (index % inYear) + 1 };
  }
  // A week belongs to the year of its Thursday.
  const thursday = new Date((7 * index + MONDAY + THURSDAY - UNIX) * DAY);
  const year = thursday.getUTCFullYear();
  return { year, number: Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY / 7) + 1 };
}
