import { WorkbookError } from "../../pane/workbook.ts";
import { localised } from "../formula.ts";
import { decimalOf } from "../locale.ts";
import type { Done, Place, PlacedStep, WritableCell } from "../protocol.ts";
import { asTyped, holdsOwn, putBack, runsOf, takeOut } from "./before.ts";
import { makeRoom, rangeOf } from "./sheets.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Step<Kind extends PlacedStep["kind"]> = Extract<PlacedStep, { readonly kind: Kind }>;
export type CellsDone = Extract<Done, { readonly kind: "cells" }>;

const GENERAL = "General";
const TEXT = "@";

export function writeValues({ address, place, values }: Step<"values">): CellsDone {
  const holes = values.some((row) => row.includes(null));
  const mask = holes ? values.map((row) => row.map((cell) => (cell === null ? "0" : "1")).join("")) : undefined;
  return replacing(address, place, place, mask, () => {
    for (const run of runsOf(place, mask)) {
      const [top, left] = [run.row - place.row, run.column - place.column];
      const part = values.slice(top, top + run.rows).map((row) => row.slice(left, left + run.columns));
      rangeOf(run).setValues(part.map((row) => row.map((cell) => asTyped(cell as WritableCell))));
    }
  });
}

export function writeFormula({ address, place, formula }: Step<"formula">): CellsDone {
  const anchor = { ...place, rows: 1, columns: 1 };
  return replacing(address, place, anchor, undefined, () => {
    const cell = rangeOf(anchor);
    const decimal = decimalOf(SpreadsheetApp.getActive().getSpreadsheetLocale());
    cell.setFormula(localised(formula, { decimal, sheet: cell.getSheet().getName() }));
  });
}

/** Writes cells after taking out what stands in their room, and says how to take that back. */
function replacing(
  address: string,
  room: Place,
  own: Place,
  mask: readonly string[] | undefined,
  write: () => void,
): CellsDone {
  makeRoom(room);
  const before = takeOut(room, mask);
  const formats = textFormats(rangeOf(own));
  const told = { kind: "cells", address, place: own, room, ...(mask && { mask }), ...(before && { before }) } as const;
  try {
    if (formats !== undefined) rangeOf(own).setNumberFormat(GENERAL);
    write();
    SpreadsheetApp.flush();
  } catch (error) {
    takeBackCells({ ...told, mark: "", ...(formats && { formats }) });
    throw error;
  }
  return { ...told, mark: markOf(own, mask), ...(formats && { formats }) };
}

/** The formats of a range that has cells for text, in which numbers and formulas would become text. */
function textFormats(range: Range): string[][] | undefined {
  const formats = range.getNumberFormats();
  return formats.some((row) => row.includes(TEXT)) ? formats : undefined;
}

export function checkCells({ address, place, room, mask, mark }: CellsDone): void {
  if (markOf(place, mask) !== mark) throw new WorkbookError("changed", address);
  if (room.rows * room.columns === 1 || room.rows * room.columns === place.rows * place.columns) return;
  // A formula that cannot spill says so, because something stands in the way: that is somebody's work.
  const blocked = rangeOf(place).getDisplayValue() === "#REF!";
  if (blocked && holdsOwn(room, place)) throw new WorkbookError("changed", address);
}

export function takeBackCells({ place, room, mask, before, formats }: CellsDone): void {
  for (const run of runsOf(place, mask)) rangeOf(run).clearContent();
  if (formats !== undefined) rangeOf(place).setNumberFormats(formats.map((row) => [...row]));
  if (before !== undefined) putBack(room, mask, before);
}

/** A short fingerprint of what a range holds: formulas as such, because their values may change by themselves. */
function markOf(place: Place, mask: readonly string[] | undefined): string {
  const range = rangeOf(place);
  const formulas = range.getFormulas();
  const held = range
    .getValues()
    .map((row, at) =>
      row.map((value, column) => (mask?.[at]?.[column] === "0" ? null : formulas[at]?.[column] || value)),
    );
  const text = JSON.stringify(held);
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${text.length}:${(hash >>> 0).toString(16)}`;
}
