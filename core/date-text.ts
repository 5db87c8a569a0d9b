import { isSerialDay } from "./cells.ts";
import { DAY, DAY_ZERO } from "./numeric/serial-day.ts";
import type { Words } from "./words.ts";

/** What a text that holds a date can mean: the serial day with the day before the month, and with the month before the day. */
export interface DateText {
  /** Undefined where there is no such day. */
  readonly dayFirst: number | undefined;
  readonly monthFirst: number | undefined;
  /** What stands between day and month; undefined where the year comes first, which is written in one way only. */
  readonly separator: string | undefined;
  /** The time of day as a part of the day. */
  readonly time: number;
}

export type DayOrder = "dayFirst" | "monthFirst";

const TIME =
  "(?:(?:T|,? +)(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d)(?:[.,]\\d+)?)?(?: ?([AP])\\.?M\\.?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?$";
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}`, "i");
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${TIME}`, "i");

/** Undefined where the text holds no date with a year of four digits. */
export function dateText(text: string): DateText | undefined {
  const trimmed = text.trim();
  const last = YEAR_LAST.exec(trimmed);
  const match = last ?? YEAR_FIRST.exec(trimmed);
  const time = match === null ? undefined : timeOf(match);
  if (match === null || time === undefined) return undefined;
  const [, start, separator, middle, end] = match;
  if (last === null) {
    const serial = serialDayOf(Number(start), Number(middle), Number(end));
    return serial === undefined ? undefined : { dayFirst: serial, monthFirst: serial, separator: undefined, time };
  }
  const [first, second, year] = [Number(start), Number(middle), Number(end)];
  const [dayFirst, monthFirst] = [serialDayOf(year, second, first), serialDayOf(year, first, second)];
  return dayFirst === undefined && monthFirst === undefined ? undefined : { dayFirst, monthFirst, separator, time };
}

/** The time in the last groups of a match, 0 where there is none; undefined where there is no such time. */
function timeOf(match: RegExpExecArray): number | undefined {
  const [hours, minutes, seconds] = [match[5], match[6], match[7]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  const half = match[8]?.toUpperCase();
  if (hours > (half === undefined ? 23 : 12) || (half !== undefined && hours === 0)) return undefined;
  const hour = half === undefined ? hours : (hours % 12) + (half === "P" ? 12 : 0);
  return (hour * 3600 + minutes * 60 + seconds) / 86_400;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The serial day of a date, undefined where there is none or a spreadsheet has no number for it. */
export function serialDayOf(year: number, month: number, day: number): number | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
  if (day < 1 || day > last || year < 1899) return undefined;
  const serial = Math.round((Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY);
  return isSerialDay(serial) ? serial : undefined;
}

const dateOf = (serial: number): Date => new Date(DAY_ZERO + serial * DAY);

export const dayOfMonth = (serial: number): number => dateOf(serial).getUTCDate();

/** The day that it is with day and month exchanged; undefined where there is no such day. */
export function swappedDay(serial: number): number | undefined {
  const date = dateOf(serial);
  return serialDayOf(date.getUTCFullYear(), date.getUTCDate(), date.getUTCMonth() + 1);
}

const MONTHS: Words = {
  en: "January February March April May June July August September October November December",
  nl: "januari februari maart april mei juni juli augustus september oktober november december",
};

/** A serial day with the name of its month, so that nobody can take it for another. */
export function dateInWords(serial: number): Words {
  const date = dateOf(serial);
  const inLanguage = (months: string) =>
    `${date.getUTCDate()} ${months.split(" ")[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return { en: inLanguage(MONTHS.en), nl: inLanguage(MONTHS.nl) };
}
