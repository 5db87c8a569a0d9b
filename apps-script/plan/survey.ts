import { WorkbookError } from "../../pane/workbook.ts";
import type { Look, Surveyed } from "../protocol.ts";
import { checkRoom } from "./sheets.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type PlaceLook = Extract<Look, { readonly kind: "place" }>;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Refuses what a plan would be refused for, and tells which sheets it is about. */
export function survey(looks: readonly Look[]): Surveyed {
  const spreadsheet = SpreadsheetApp.getActive();
  const all = spreadsheet.getSheets();
  const made = looks.flatMap((look) => (look.kind === "sheet" ? look.name : []));
  const sheets: Record<string, { readonly id: number; readonly name: string }> = {};
  for (const look of looks) {
    if (look.kind === "sheet" && all.some((sheet) => same(sheet.getName(), look.name))) {
      throw new WorkbookError("sheet-taken", look.name);
    }
    if (look.kind === "name" && spreadsheet.getNamedRanges().some((range) => same(range.getName(), look.name))) {
      throw new WorkbookError("name-taken", look.name);
    }
    if (look.kind !== "place") continue;
    const { sheet: name } = look;
    if (name !== null && made.some((other) => same(other, name))) continue;
    const sheet = name === null ? spreadsheet.getActiveSheet() : all.find((one) => same(one.getName(), name));
    if (sheet === undefined) throw new WorkbookError("no-such-range", look.address);
    sheets[(name ?? "").toLowerCase()] = { id: sheet.getSheetId(), name: sheet.getName() };
    checkPlace(sheet, look);
  }
  return { sheets };
}

function checkPlace(sheet: Sheet, { address, place, blank }: PlaceLook): void {
  if (blank === "read") return;
  checkRoom(sheet, place);
  const { row, column } = place;
  const rows = Math.min(place.rows, sheet.getMaxRows() - row + 1);
  const columns = Math.min(place.columns, sheet.getMaxColumns() - column + 1);
  // What the sheet has not got yet is blank.
  if (rows < 1 || columns < 1) return;
  const range = sheet.getRange(row, column, rows, columns);
  if (!range.canEdit()) throw new WorkbookError("protected", address);
  if (blank === "none" || range.isBlank()) return;
  if (blank === "all") throw new WorkbookError("filled", address);
  const formulas = range.getFormulas();
  range.getValues().forEach((line, at) => {
    line.forEach((value, over) => {
      const filled = value !== "" || formulas[at]?.[over] !== "";
      if (filled && blank[at]?.[over] === "1") throw new WorkbookError("filled", address);
    });
  });
}
