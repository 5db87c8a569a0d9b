import { invalidArgument, notImplemented } from "./host-error.ts";
import type { Json } from "./host-object.ts";

export type CellValue = boolean | number | string;

export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
}

/** What a formula shows here until a test says what it gives: this host does not calculate. */
const UNCALCULATED = "#BUSY!";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;

/** Reads a written value as Excel reads what a user types; undefined is a blank cell. Dates typed as text stay text. */
export function enter(input: Json, numberFormat: string): Cell | undefined {
  if (typeof input === "boolean" || typeof input === "number") return { value: input };
  if (typeof input !== "string" || input.length > LONGEST_TEXT) throw invalidArgument();
  if (input === "") return undefined;
  if (numberFormat === "@") return { value: input };
  return enterText(input);
}

function enterText(input: string): Cell {
  if (input.startsWith("'")) return { value: input.slice(1) };
  const number = NUMBER.exec(input.trim());
  if (number) return { value: number[3] ? Number.parseFloat(input) / 100 : Number(input) };
  // "+a" and "-a" too: Range.values says that Excel takes text starting with plus, minus or equals as a formula.
  if (input.length > 1 && /^[=+-]/.test(input)) return formulaCell(input.startsWith("=") ? input : `=${input}`);
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === "true" };
  return { value: input };
}

function formulaCell(formula: string): Cell {
  if (formula.length > LONGEST_FORMULA) throw invalidArgument();
  return { value: UNCALCULATED, formula };
}

const DECIMAL_FORMAT = /^(#,##)?0(?:\.(0+))?(%?)$/;

/** The text of a cell, for the formats this host knows: General, text, and decimals with thousands or percent. */
export function formatText(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (numberFormat === "General" || numberFormat === "@") return String(value);
  const decimal = DECIMAL_FORMAT.exec(numberFormat);
  if (!decimal) throw notImplemented(`Range.Text of a number with format ${numberFormat}`);
  const [, thousands, decimals = "", percent = ""] = decimal;
  const digits = { minimumFractionDigits: decimals.length, maximumFractionDigits: decimals.length };
  const shown = percent ? value * 100 : value;
  return shown.toLocaleString("en-US", { useGrouping: thousands !== undefined, ...digits }) + percent;
}
