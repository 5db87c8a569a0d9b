import { WorkbookError } from "../../pane/workbook.ts";
import type { Done, Place, PlacedStep } from "../protocol.ts";
import { checkCells, takeBackCells, writeFormula, writeValues } from "./cells.ts";
import { addRules, removeRules } from "./colours.ts";
import { addChart, addPicture, removeChart, removePicture } from "./drawings.ts";
import {
  checkName,
  formatNumbers,
  makeHeading,
  nameRange,
  takeBackName,
  takeBackWidths,
  widenColumns,
} from "./looks.ts";
import { rangeOf, sheetOf } from "./sheets.ts";

/** Does steps in order; where one fails, the ones before it are taken back. */
export function carryOut(steps: readonly PlacedStep[]): readonly Done[] {
  const done: Done[] = [];
  try {
    for (const step of steps) done.push(doneWith("place" in step ? onItsSheet(step) : step));
    SpreadsheetApp.flush();
  } catch (error) {
    takeBack(done);
    throw error;
  }
  return done;
}

/** A new sheet was only known by its name, which may change as soon as it is there. */
const onItsSheet = <S extends { readonly place: Place }>(step: S): S => ({
  ...step,
  place: { ...step.place, sheet: sheetOf(step.place).getSheetId() },
});

function doneWith(step: PlacedStep): Done {
  switch (step.kind) {
    case "sheet":
      return addSheet(step);
    case "values":
      return writeValues(step);
    case "formula":
      return writeFormula(step);
    case "number-format":
      return formatNumbers(step);
    case "column-widths":
      return widenColumns(step);
    case "heading":
      return makeHeading(step);
    case "name":
      return nameRange(step);
    case "colours":
      return addRules(step);
    case "chart":
      return addChart(step);
    case "picture":
      return addPicture(step);
  }
}

/** Sheets shows a sheet that it adds; the user stays where he was. */
function addSheet({ name, madeBefore }: Extract<PlacedStep, { readonly kind: "sheet" }>): Done {
  const spreadsheet = SpreadsheetApp.getActive();
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, active.getIndex() + madeBefore);
  spreadsheet.setActiveSheet(active);
  return { kind: "sheet", sheet: sheet.getSheetId() };
}

export function check(done: readonly Done[]): null {
  for (const one of done) {
    if ("place" in one && !rangeOf(one.place).canEdit()) throw new WorkbookError("protected");
    if (one.kind === "cells") checkCells(one);
    if (one.kind === "name") checkName(one);
    if (one.kind === "sheet") checkSheet(one.sheet, done);
  }
  return null;
}

/** In the order opposite to that in which they were done. What stood on a new sheet goes with it. */
export function takeBack(done: readonly Done[]): null {
  const made = new Set<number | string>(done.flatMap((one) => (one.kind === "sheet" ? one.sheet : [])));
  for (const one of [...done].reverse()) {
    const goesByItself = one.kind !== "name" && "place" in one && made.has(one.place.sheet);
    if (!goesByItself) takeBackOne(one);
  }
  SpreadsheetApp.flush();
  return null;
}

function takeBackOne(one: Done): void {
  if (one.kind === "sheet") deleteSheet(one.sheet);
  else if (one.kind === "cells") takeBackCells(one);
  else if (one.kind === "formats") rangeOf(one.place).setNumberFormats(one.formats.map((row) => [...row]));
  else if (one.kind === "weights") rangeOf(one.place).setFontWeights(one.weights.map((row) => [...row]));
  else if (one.kind === "widths") takeBackWidths(one);
  else if (one.kind === "name") takeBackName(one.name);
  else if (one.kind === "rules") removeRules(one);
  else if (one.kind === "chart") removeChart(one);
  else removePicture(one);
}

/** A new sheet that holds more than the plan put there is somebody's work by now. */
function checkSheet(id: number, done: readonly Done[]): void {
  const sheet = sheetOf({ sheet: id, row: 1, column: 1, rows: 1, columns: 1 });
  const ours = done.flatMap((one) =>
    one.kind === "cells" && sheetOf(one.place).getSheetId() === id ? [one.room] : [],
  );
  const bottom = Math.max(0, ...ours.map(({ row, rows }) => row + rows - 1));
  const right = Math.max(0, ...ours.map(({ column, columns }) => column + columns - 1));
  if (sheet.getLastRow() > bottom || sheet.getLastColumn() > right) throw new WorkbookError("changed", sheet.getName());
}

function deleteSheet(id: number): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === id);
  if (sheet !== undefined) spreadsheet.deleteSheet(sheet);
}
