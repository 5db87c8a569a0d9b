import { invalidArgument, notImplemented } from "./host-error.ts";
import type { Json } from "./host-object.ts";

export type CellValue = boolean | number | string;

export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  /** The value is the text of an error. */
  readonly error?: true;
}

/** What a formula shows here until a test says what it gives: this host does not calculate. */
const UNCALCULATED = "#BUSY!";

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;
const DATE = /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/;

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;

/** Reads a written value as Excel reads what a user types; undefined is a blank cell. */
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
  // Which day that is depends on the language of Excel.
  if (DATE.test(input)) throw notImplemented("a date typed as text; write the serial number, or an apostrophe first");
  return result(input);
}

function formulaCell(formula: string): Cell {
  if (formula.length > LONGEST_FORMULA) throw invalidArgument();
  return { ...result(UNCALCULATED), formula };
}

/** What a formula gave, or an error that was typed. */
export function result(value: CellValue): Cell {
  return typeof value === "string" && ERROR.test(value) ? { value, error: true } : { value };
}

/** Excel's name for what a cell holds. */
export function valueType(cell: Cell | undefined): "Boolean" | "Double" | "Empty" | "Error" | "String" {
  if (!cell || cell.value === "") return "Empty";
  if (cell.error) return "Error";
  if (typeof cell.value === "boolean") return "Boolean";
  return typeof cell.value === "number" ? "Double" : "String";
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
