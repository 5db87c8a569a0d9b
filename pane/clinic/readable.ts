import { type Cell, isSerialDay, numberFromText } from "../../core/cells.ts";
import { serialDayOf } from "../../core/date-text.ts";

/** Signs that nobody sees: they come along from web pages and exports. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const CURRENCY = /^(?:€|£|\$|EUR|GBP|USD)\s*|\s*(?:€|£|\$|EUR|GBP|USD)$/i;

const MINUS = /^[-\u2212\u2013]\s*/;
const MINUS_BEHIND = /(?<=\d)\s*[-\u2212]$/;
/** "1.250,-": the sign before the dash is the one of the decimals. */
const NO_CENTS = /([.,])(?:-{1,2}|\u2013)$/;

/**
 * The number that a text can only mean: without invisible signs, a currency, the ",-" behind whole amounts and a minus sign at
 * its end. Undefined for any other text, and for "1.234", which is two numbers.
 */
export function certainNumber(cell: Cell): number | undefined {
  if (typeof cell !== "string") return undefined;
  let minuses = 0;
  const without = (text: string, sign: RegExp) => {
    if (sign.test(text)) minuses++;
    return text.replace(sign, "");
  };
  const seen = cell.replace(INVISIBLE, "").trim().replace(/^'/, "");
  const unsigned = without(without(seen, MINUS).replace(CURRENCY, ""), MINUS).replace(NO_CENTS, "$100");
  const digits = without(unsigned.replace(CURRENCY, ""), MINUS_BEHIND);
  const number = /^[\d.,]/.test(digits) && minuses <= 1 ? numberFromText(digits) : undefined;
  if (typeof number !== "number") return undefined;
  return minuses === 1 ? -number : number;
}

const YEAR_FIRST = /^((?:19|20)\d\d)([-/. ]?)(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]((?:19|20)\d\d)$/;

/** Which part of dates with the year at their end comes first, where one of them can be read only one way and none contradicts it. */
export type Order = "day first" | "month first" | undefined;

export function orderOf(cells: readonly Cell[]): Order {
  const parts = cells.flatMap((cell) => {
    const [, one, other] = YEAR_LAST.exec(shownText(cell)) ?? [];
    return one === undefined || other === undefined ? [] : [{ one: Number(one), other: Number(other) }];
  });
  const dayFirst = parts.some(({ one }) => one > 12);
  const monthFirst = parts.some(({ other }) => other > 12);
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? "day first" : "month first";
}

/** The serial day that a text can only mean: the year first, or in the order that its column proves. */
export function certainDate(cell: Cell, order: Order): number | undefined {
  const text = shownText(cell);
  const [, year, separator, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    const complete = separator !== "" || (month.length === 2 && day.length === 2);
    return complete ? serialOf(year, month, day) : undefined;
  }
  const [, one, other, last] = YEAR_LAST.exec(text) ?? [];
  if (order === undefined || one === undefined || other === undefined || last === undefined) return undefined;
  return order === "day first" ? serialOf(last, other, one) : serialOf(last, one, other);
}

/** 20260331 may be a number too, and is far beyond any serial day. */
function shownText(cell: Cell): string {
  if (typeof cell === "number") return isSerialDay(cell) ? "" : String(cell);
  return typeof cell === "string" ? cell.replace(INVISIBLE, "").trim() : "";
}

const serialOf = (year: string, month: string, day: string): number | undefined =>
  serialDayOf(Number(year), Number(month), Number(day));
