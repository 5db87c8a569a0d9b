import { type Cell, errorOf, isBlank, isSerialDay, numberFromText } from "../../core/cells.ts";
import { dateText } from "../../core/date-text.ts";

/** Why a cell of a transaction list cannot be used. */
export type Unfit = "blank" | "error" | "not-a-date" | "not-a-number" | "two-readings";

/** Whether it holds a date at all: which of two, its whole column has to tell. */
export const isDateText = (text: string): boolean => dateText(text) !== undefined;

export function unfitCustomer(cell: Cell): Unfit | undefined {
  if (isBlank(cell)) return "blank";
  return errorOf(cell) === undefined ? undefined : "error";
}

export function unfitDate(cell: Cell): Unfit | undefined {
  if (isBlank(cell)) return "blank";
  if (errorOf(cell) !== undefined) return "error";
  const isDate = typeof cell === "string" ? isDateText(cell) : typeof cell === "number" && isSerialDay(cell);
  return isDate ? undefined : "not-a-date";
}

export function unfitNumber(cell: Cell): Unfit | undefined {
  if (isBlank(cell)) return "blank";
  if (errorOf(cell) !== undefined) return "error";
  if (typeof cell === "number" && Number.isFinite(cell)) return undefined;
  const number = typeof cell === "string" ? numberFromText(cell) : undefined;
  if (number === "ambiguous") return "two-readings";
  return number === undefined ? "not-a-number" : undefined;
}
