import { formatNumber, formatQuantity } from "../../core/i18n/format.ts";
import type { Unit } from "../../core/params.ts";
import type { Language } from "../../core/words.ts";

const MILLION = { en: "M", nl: " mln" } as const;
const BILLION = { en: "bn", nl: " mld" } as const;

/** Three digits say enough in a picture; whole numbers keep all of theirs. */
function rounded(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return Math.round(value);
  const decimals = Math.min(12, 2 - Math.floor(Math.log10(size)));
  return Number(value.toFixed(decimals));
}

/** A figure as a picture says it: short, in the notation of the language. */
export function figure(value: number, unit: Unit, language: Language): string {
  if (unit === "date" || unit === "yes or no") return formatQuantity(value, unit, language);
  if (unit === "fraction") return formatQuantity(Math.round(1000 * value) / 1000, unit, language);
  const size = Math.abs(value);
  if (size >= 1e12) return formatNumber(value, language, 3);
  if (size >= 1e9) return `${formatNumber(rounded(value / 1e9), language)}${BILLION[language]}`;
  if (size >= 1e6) return `${formatNumber(rounded(value / 1e6), language)}${MILLION[language]}`;
  return formatNumber(rounded(value), language);
}

/** A figure as a table says it: with the digits that a step shows. */
export const fullFigure = (value: number | null | undefined, unit: Unit, language: Language): string =>
  value === null || value === undefined ? "" : formatQuantity(value, unit, language);

/** Texts of cells may hold characters that no picture may: they would make its XML unreadable. */
export const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, " ").trim();

/** The text, or its beginning where it is longer than this. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
