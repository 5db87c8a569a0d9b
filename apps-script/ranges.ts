import type { Cell } from "../core/cells.ts";
import { columnNumber } from "../core/column-letters.ts";
import { WorkbookError } from "../pane/workbook.ts";
import { foreignCells } from "./cells.ts";
import { quoted } from "./formula.ts";
import type { Extent, Methods } from "./protocol.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A1 notation with the sheet: the user may be on another one by the time that the address is used. */
export const addressOf = (range: Range): string => `${quoted(range.getSheet().getName())}!${range.getA1Notation()}`;

/** The range of an address or a name; without a sheet it lies on the active one. */
export function rangeAt(address: string): Range {
  const spreadsheet = SpreadsheetApp.getActive();
  const named = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(address) ? spreadsheet.getRangeByName(address) : null;
  return named ?? located(spreadsheet, address);
}

/** Sheets throws, in the user's language, where there is no such range. */
function located(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, address: string): Range {
  try {
    return spreadsheet.getRange(address);
  } catch {
    throw new WorkbookError("no-such-range", address);
  }
}

export function selectedRange(): Range {
  const ranges = SpreadsheetApp.getActive().getActiveRangeList()?.getRanges() ?? [];
  if (ranges.length > 1) throw new WorkbookError("several-areas");
  const [range] = ranges;
  if (range === undefined) throw new WorkbookError("no-such-range");
  return range;
}

/** Null where the active sheet has no cells, such as a chart on a sheet of its own. */
export function activeCell(): Range {
  const cell = SpreadsheetApp.getActive().getCurrentCell() as Range | null;
  if (cell === null) throw new WorkbookError("no-such-range");
  return cell;
}

/** The data around the active cell; of a selection of several rows, what it holds itself. */
export function blockOf(): Extent & { readonly sheet: string } {
  const selected = selectedRange();
  const sheet = selected.getSheet();
  // A single row is no list: a cell, or the cells of a title that are merged into one.
  const around = selected.getNumRows() > 1 ? selected : selected.getDataRegion();
  const rows = Math.min(around.getNumRows(), sheet.getLastRow() - around.getRow() + 1);
  const columns = Math.min(around.getNumColumns(), sheet.getLastColumn() - around.getColumn() + 1);
  if (rows < 1 || columns < 1) return { address: addressOf(selected), sheet: sheet.getName(), rows: 0, columns: 0 };
  const range = sheet.getRange(around.getRow(), around.getColumn(), rows, columns);
  return { address: addressOf(range), sheet: sheet.getName(), rows, columns };
}

/** The part of a sheet that holds something; of the active one for null. */
export function usedCells(name: string | null): Extent {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = name === null ? spreadsheet.getActiveSheet() : located(spreadsheet, `${quoted(name)}!A1`).getSheet();
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  const range = sheet.getRange(1, 1, Math.max(1, rows), Math.max(1, columns));
  return { address: addressOf(range), rows, columns };
}

export function formulasOf(address: string, first: number, rows: number): ReturnType<Methods["formulas"]> {
  const range = rangeAt(address);
  const sheet = range.getSheet();
  const part = sheet.getRange(range.getRow() + first, range.getColumn(), rows, range.getNumColumns());
  const cells = cellsOf(address, first, rows);
  return part.getFormulas().flatMap((line, row) =>
    line.flatMap((formula, column) => {
      if (formula === "") return [];
      const cell = sheet.getRange(part.getRow() + row, part.getColumn() + column);
      return [{ address: addressOf(cell), formula, value: cells[row]?.[column] }];
    }),
  );
}

/** Whole columns end where their sheet's data does, and any range with the last row and column of its sheet. */
export function extentOf(address: string): Extent {
  const range = rangeOrPart(address);
  if (range === undefined) return { address, rows: 0, columns: 0 };
  const filled = range.getSheet().getLastRow() - range.getRow() + 1;
  return {
    address: addressOf(range),
    rows: Math.max(0, Math.min(range.getNumRows(), filled)),
    columns: range.getNumColumns(),
  };
}

function rangeOrPart(address: string): Range | undefined {
  try {
    return rangeAt(address);
  } catch {
    return partOf(address);
  }
}

const CELLS = /^(.*!)?\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i;

/** Sheets refuses an address that runs on past the edges of its sheet: this is what lies within, undefined where nothing does. */
function partOf(address: string): Range | undefined {
  const [, before = "", left = "", top = "", right = left, bottom = top] = CELLS.exec(address) ?? [];
  if (top === "") throw new WorkbookError("no-such-range", address);
  const sheet = located(SpreadsheetApp.getActive(), `${before}A1`).getSheet();
  const [row, column] = [Number(top), columnNumber(left)];
  const rows = Math.min(Number(bottom), sheet.getMaxRows()) - row + 1;
  const columns = Math.min(columnNumber(right), sheet.getMaxColumns()) - column + 1;
  return rows < 1 || columns < 1 ? undefined : sheet.getRange(row, column, rows, columns);
}

/** Cells as core reads them, dates as serial days and blanks as null. */
export function cellsOf(address: string, first: number, rows: number): readonly (readonly Cell[])[] {
  const range = rangeAt(address);
  const foreign = foreignCells();
  const part = range.getSheet().getRange(range.getRow() + first, range.getColumn(), rows, range.getNumColumns());
  const canonical = (cell: unknown): Cell =>
    cell === "" ? null : typeof cell === "object" && cell !== null ? foreign(cell) : (cell as Cell);
  return part.getValues().map((row) => row.map(canonical));
}

/** The nearest blank cell on the first row of an address, right of the block of data around it. */
export function blankCellBeside(address: string): string {
  const range = rangeAt(address);
  const sheet = range.getSheet();
  const block = range.getDataRegion();
  const row = range.getRow();
  const from = Math.max(block.getLastColumn(), range.getLastColumn()) + 1;
  const count = sheet.getMaxColumns() - from + 1;
  if (count < 1) throw new WorkbookError("no-such-range", address);
  const beside = sheet.getRange(row, from, 1, count);
  const [formulas = []] = beside.getFormulas();
  const [values = []] = beside.getValues();
  const at = values.findIndex((value, column) => value === "" && formulas[column] === "");
  if (at < 0) throw new WorkbookError("no-such-range", address);
  return addressOf(sheet.getRange(row, from + at));
}
