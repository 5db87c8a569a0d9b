import { WorkbookError } from "../../pane/workbook.ts";
import type { Done, PlacedStep } from "../protocol.ts";
import { makeRoom, rangeOf, sheetOf } from "./sheets.ts";

type Step<Kind extends PlacedStep["kind"]> = Extract<PlacedStep, { readonly kind: Kind }>;

export function formatNumbers({ place, format }: Step<"number-format">): Done {
  makeRoom(place);
  const range = rangeOf(place);
  const formats = range.getNumberFormats();
  range.setNumberFormat(format);
  return { kind: "formats", place, formats };
}

export function makeHeading({ place }: Step<"heading">): Done {
  makeRoom(place);
  const range = rangeOf(place);
  const weights = range.getFontWeights();
  range.setFontWeight("bold");
  return { kind: "weights", place, weights };
}

export function widenColumns({ place, widths }: Step<"column-widths">): Done {
  makeRoom(place);
  const sheet = sheetOf(place);
  const before = widths.map((_, at) => sheet.getColumnWidth(place.column + at));
  widths.forEach((width, at) => {
    const column = place.column + at;
    if (width !== null && width > (before[at] as number) && !sheet.isColumnHiddenByUser(column))
      sheet.setColumnWidth(column, width);
  });
  return { kind: "widths", place, widths: before };
}

export function takeBackWidths({ place, widths }: Extract<Done, { readonly kind: "widths" }>): void {
  const sheet = sheetOf(place);
  widths.forEach((width, at) => {
    const column = place.column + at;
    if (sheet.getColumnWidth(column) !== width) sheet.setColumnWidth(column, width);
  });
}

export function nameRange({ name, place }: Step<"name">): Done {
  makeRoom(place);
  SpreadsheetApp.getActive().setNamedRange(name, rangeOf(place));
  return { kind: "name", name, place };
}

export function checkName({ name, place }: Extract<Done, { readonly kind: "name" }>): void {
  const range = SpreadsheetApp.getActive().getRangeByName(name);
  if (range === null) return;
  const same =
    range.getSheet().getSheetId() === sheetOf(place).getSheetId() &&
    range.getA1Notation() === rangeOf(place).getA1Notation();
  if (!same) throw new WorkbookError("changed", name);
}

export function takeBackName(name: string): void {
  const spreadsheet = SpreadsheetApp.getActive();
  if (spreadsheet.getRangeByName(name) !== null) spreadsheet.removeNamedRange(name);
}
