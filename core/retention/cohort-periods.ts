import { fail } from "../errors.ts";
import { extremesOf } from "../numeric/extremes.ts";
import { nameOf, type Period, periodOf } from "../numeric/periods.ts";
import type { Words } from "../words.ts";

/** Five years of weeks: a wider table says nothing any more. */
const MOST = 260;

export interface Periods {
  /** The number of the earliest period. */
  readonly first: number;
  /** How many periods the data span, empty ones included. */
  readonly count: number;
  /** Per purchase, how many periods after the earliest. */
  readonly since: Int32Array;
}

export function periodsOf(dates: Float64Array, period: Period): Periods {
  const [earliest, latest] = extremesOf(dates);
  const first = periodOf(earliest, period);
  const last = periodOf(latest, period);
  const count = last - first + 1;
  if (count > MOST) {
    const [from, to] = [labelOf(first, period), labelOf(last, period)];
    fail("inconsistent-values", { param: "dates", count, most: MOST, from, to });
  }
  const byDay = Array.from({ length: latest - earliest + 1 }, (_, day) => periodOf(earliest + day, period) - first);
  const since = new Int32Array(dates.length);
  for (let row = 0; row < since.length; row++) since[row] = byDay[(dates[row] as number) - earliest] as number;
  return { first, count, since };
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** How a period is written, so that texts sort in time: 2024-W05, 2024-01, 2024-Q1, 2024. */
export function labelOf(index: number, period: Period): Words {
  const { year, number } = nameOf(index, period);
  if (period === "quarter") return { en: `${year}-Q${number}`, nl: `${year}-K${number}` };
  const text = period === "year" ? `${year}` : `${year}-${period === "week" ? "W" : ""}${two(number)}`;
  return { en: text, nl: text };
}
