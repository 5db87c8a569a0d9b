import { WorkbookError } from "../../pane/workbook.ts";
import type { Place } from "../protocol.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet by its id, whatever it is called by now, or by the name that the plan gave it. */
export function sheetOf({ sheet: wanted }: Place): Sheet {
  const sheets = SpreadsheetApp.getActive().getSheets();
  const found = sheets.find((sheet) => (typeof wanted === "number" ? sheet.getSheetId() : sheet.getName()) === wanted);
  if (found === undefined) throw new WorkbookError("changed");
  return found;
}

export function rangeOf(place: Place): Range {
  const { row, column, rows, columns } = place;
  return sheetOf(place).getRange(row, column, rows, columns);
}

/** Google's own limit for a spreadsheet. */
const MOST_CELLS = 10_000_000;

/** Adds the rows and columns that a sheet lacks. */
export function makeRoom(place: Place): void {
  const sheet = sheetOf(place);
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const [lastRow, lastColumn] = [place.row + place.rows - 1, place.column + place.columns - 1];
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
  if (lastColumn > columns) sheet.insertColumnsAfter(columns, lastColumn - columns);
}

/** Refuses a place for which the spreadsheet has no room. */
export function checkRoom(sheet: Sheet, { row, column, rows, columns }: Omit<Place, "sheet">): void {
  const lastRow = Math.max(sheet.getMaxRows(), row + rows - 1);
  const lastColumn = Math.max(sheet.getMaxColumns(), column + columns - 1);
  if (lastRow * lastColumn > MOST_CELLS) throw new WorkbookError("too-large");
}
