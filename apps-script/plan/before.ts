import { WorkbookError } from "../../pane/workbook.ts";
import { foreignCells } from "../cells.ts";
import type { Place, WritableCell } from "../protocol.ts";
import { rangeOf } from "./sheets.ts";

/** Cells as they would be typed again, dates as their serial days; "" where a cell was blank, or filled by a formula beside it. */
export type Before = readonly (readonly WritableCell[])[];

/**
 * Sheets reads what a script writes as if it was typed: "=A1" becomes a formula and "3-4" a date. The apostrophe is its own
 * sign for text that must stay as it is, and does not become part of it.
 */
export const asTyped = (value: WritableCell): WritableCell =>
  typeof value === "string" && value !== "" ? `'${value}` : value;

const isOwn = (mask: readonly string[] | undefined, row: number, column: number): boolean =>
  mask?.[row]?.[column] !== "0";

/**
 * Makes cells blank, and gives what they held. Sheets does not tell which cells a formula filled: they are those that
 * become blank with it. What stays is filled from elsewhere and cannot be replaced.
 */
export function takeOut(place: Place, mask: readonly string[] | undefined): Before | undefined {
  const range = rangeOf(place);
  if (range.isBlank()) return undefined;
  const [formulas, values] = [range.getFormulas(), range.getValues()];
  const own = values.map((row, at) => row.map((_, column) => isOwn(mask, at, column)));
  if (!own.some((row, at) => row.some((is, column) => is && (values[at]?.[column] !== "" || formulas[at]?.[column])))) {
    return undefined;
  }
  const anchors = masked(place, (row, column) => own[row]?.[column] === true && formulas[row]?.[column] !== "");
  for (const run of runsOf(place, anchors)) rangeOf(run).clearContent();
  SpreadsheetApp.flush();
  const left = range.getValues();
  const foreign = foreignCells();
  const before = values.map((row, at) =>
    row.map((value: unknown, column): WritableCell => {
      const formula = formulas[at]?.[column] ?? "";
      if (formula !== "") return formula;
      if (left[at]?.[column] === "") return "";
      return typeof value === "object" && value !== null
        ? (foreign(value) as WritableCell)
        : asTyped(value as WritableCell);
    }),
  );
  for (const run of runsOf(place, mask)) rangeOf(run).clearContent();
  SpreadsheetApp.flush();
  const stays = range.getValues().some((row, at) => row.some((value, column) => own[at]?.[column] && value !== ""));
  if (!stays) return before;
  putBack(place, mask, before);
  throw new WorkbookError("filled");
}

export function putBack(place: Place, mask: readonly string[] | undefined, before: Before): void {
  const filled = masked(place, (row, column) => isOwn(mask, row, column) && before[row]?.[column] !== "");
  for (const run of runsOf(place, filled)) {
    const [top, left] = [run.row - place.row, run.column - place.column];
    const part = before.slice(top, top + run.rows).map((row) => row.slice(left, left + run.columns));
    rangeOf(run).setValues(part);
  }
}

/** Whether a range holds anything outside a part of it. */
export function holdsOwn(room: Place, part: Place): boolean {
  return rangeOf(room)
    .getValues()
    .some((row, at) =>
      row.some((value, column) => {
        const [down, over] = [room.row + at - part.row, room.column + column - part.column];
        const inside = down >= 0 && over >= 0 && down < part.rows && over < part.columns;
        return !inside && value !== "";
      }),
    );
}

const masked = (place: Place, is: (row: number, column: number) => boolean): readonly string[] =>
  Array.from({ length: place.rows }, (_, row) =>
    Array.from({ length: place.columns }, (__, column) => (is(row, column) ? "1" : "0")).join(""),
  );

/** The cells of a mask as ranges: the whole where there is no mask, else rows of equal shape together. */
export function runsOf(place: Place, mask: readonly string[] | undefined): readonly Place[] {
  if (mask === undefined) return [place];
  const runs: Place[] = [];
  for (let top = 0; top < mask.length; ) {
    const shape = mask[top] ?? "";
    let bottom = top + 1;
    while (mask[bottom] === shape) bottom++;
    for (let left = shape.indexOf("1"); left >= 0; ) {
      const end = shape.indexOf("0", left);
      const columns = (end < 0 ? shape.length : end) - left;
      runs.push({ ...place, row: place.row + top, column: place.column + left, rows: bottom - top, columns });
      left = shape.indexOf("1", left + columns);
    }
    top = bottom;
  }
  return runs;
}
