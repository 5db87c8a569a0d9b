import { WorkbookError } from "../pane/workbook.ts";
import { localised } from "./formula.ts";
import { decimalOf } from "./locale.ts";
import type { WritableCell, Written } from "./protocol.ts";
import { addressOf, rangeAt } from "./ranges.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Refuses a range that holds anything or that this user may not change. */
function checkBlank(range: Range): void {
  if (!range.canEdit()) throw new WorkbookError("protected", addressOf(range));
  if (!range.isBlank()) throw new WorkbookError("filled", addressOf(range));
}

export function insertFormula(address: string, formula: string): Written {
  const cell = rangeAt(address);
  if (cell.getNumRows() * cell.getNumColumns() !== 1) throw new WorkbookError("no-such-range", address);
  if (!formula.startsWith("=")) throw new Error("a formula starts with =");
  checkBlank(cell);
  const decimal = decimalOf(SpreadsheetApp.getActive().getSpreadsheetLocale());
  cell.setFormula(localised(formula, { decimal, sheet: cell.getSheet().getName() }));
  return written(cell);
}

/** The cells from the first of an address on; rows and columns that the sheet lacks are added. */
function block(address: string, rows: number, columns: number): Range {
  const start = rangeAt(address);
  const sheet = start.getSheet();
  const missingRows = start.getRow() + rows - 1 - sheet.getMaxRows();
  const missingColumns = start.getColumn() + columns - 1 - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  return sheet.getRange(start.getRow(), start.getColumn(), rows, columns);
}

export function room(address: string, rows: number, columns: number): string {
  const range = block(address, rows, columns);
  checkBlank(range);
  return addressOf(range);
}

export function insertValues(address: string, first: number, values: readonly (readonly WritableCell[])[]): Written {
  const start = rangeAt(address);
  const rows = values.map((row) => row.map(asTyped));
  const range = start.getSheet().getRange(start.getRow() + first, start.getColumn(), rows.length, rows[0]?.length ?? 0);
  checkBlank(range);
  range.setValues(rows);
  return written(range);
}

/**
 * Sheets reads what a script writes as if it was typed: "=A1" becomes a formula and "3-4" a date. The apostrophe is its own
 * sign for text that must stay as it is, and does not become part of it.
 */
const asTyped = (value: WritableCell): WritableCell =>
  typeof value === "string" && value !== "" ? `'${value}` : value;

export function undo(all: readonly Written[]): null {
  const ranges = all.map(({ address }) => rangeAt(address));
  const changed = ranges.find((range, index) => markOf(range) !== all[index]?.mark);
  if (changed !== undefined) throw new WorkbookError("filled", addressOf(changed));
  for (const range of ranges) range.clearContent();
  return null;
}

function written(range: Range): Written {
  SpreadsheetApp.flush();
  return { address: addressOf(range), mark: markOf(range) };
}

/** A short fingerprint of what a range holds: formulas as such, because their values may change by themselves. */
function markOf(range: Range): string {
  const formulas = range.getFormulas();
  const held = range.getValues().map((row, at) => row.map((value, column) => formulas[at]?.[column] || value));
  const text = JSON.stringify(held);
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${text.length}:${(hash >>> 0).toString(16)}`;
}
