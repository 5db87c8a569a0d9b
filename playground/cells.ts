import type { ICellData, Nullable, Univer } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Cell } from "../core/cells.ts";
import type { Engine } from "./univer-functions.ts";

/** Univer's codes for what a cell holds. */
export const TEXT = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;

/** The cells of a sheet as they are, before any number format. */
export interface CellReader {
  /** The value of a cell, its own or spilled into it. */
  at(row: number, column: number): Cell;
  /** What a cell holds of its own: a formula as such, because its value changes by itself. */
  heldAt(row: number, column: number): Cell | { readonly formula: string };
  /** Whether a cell shows something or holds a formula. */
  isFilled(row: number, column: number): boolean;
}

export function readerOf(engine: Engine, univer: Univer, sheet: FWorksheet): CellReader {
  const worksheet = sheet.getSheet();
  // What a formula spills is not stored in the cells but kept apart; the sheet's own view shows it as formatted text.
  const all = univer.__getInjector().get(engine.FormulaDataModel).getArrayFormulaCellData();
  const spilled = all[worksheet.getUnitId()]?.[sheet.getSheetId()];
  const at = (row: number, column: number): Cell =>
    cellFrom(worksheet.getCellRaw(row, column)) ?? cellFrom(spilled?.[row]?.[column]);
  const heldAt: CellReader["heldAt"] = (row, column) => {
    const cell = worksheet.getCellRaw(row, column);
    const formula = cell?.f || cell?.si;
    return formula ? { formula } : cellFrom(cell);
  };
  return {
    at,
    heldAt,
    isFilled: (row, column) => heldAt(row, column) !== null || at(row, column) !== null,
  };
}

function cellFrom(cell: Nullable<ICellData>): Cell {
  const value = cell?.v;
  if (value === null || value === undefined || value === "") return null;
  return cell?.t === BOOLEAN ? value === 1 || value === true : value;
}

/** Marked as text, `=1+1` stays the text it is. */
export function toCellData(value: number | string | boolean): ICellData {
  if (typeof value === "number") return { v: value, t: NUMBER };
  return typeof value === "boolean" ? { v: value ? 1 : 0, t: BOOLEAN } : { v: value, t: TEXT };
}

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The part of a rectangle that holds something; undefined where nothing does. */
export function filledIn(
  sheet: FWorksheet,
  { at }: CellReader,
  { top, left, bottom, right }: Rectangle,
): Rectangle | undefined {
  let found: Rectangle | undefined;
  const lastRow = Math.min(bottom, sheet.getMaxRows() - 1);
  const lastColumn = Math.min(right, sheet.getMaxColumns() - 1);
  for (let row = top; row <= lastRow; row++) {
    for (let column = left; column <= lastColumn; column++) {
      if (at(row, column) === null) continue;
      found = around(found ?? { top: row, left: column, bottom: row, right: column }, row, column);
    }
  }
  return found;
}

const around = ({ top, left, bottom, right }: Rectangle, row: number, column: number): Rectangle => ({
  top: Math.min(top, row),
  left: Math.min(left, column),
  bottom: Math.max(bottom, row),
  right: Math.max(right, column),
});

/** The rectangle around all filled cells that touch a range, directly or through others, and the range itself. */
export function blockAround(sheet: FWorksheet, { isFilled }: CellReader, start: Rectangle): Rectangle {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const seen = new Uint8Array(height * width);
  const waiting: number[] = [];
  for (let row = start.top; row <= start.bottom; row++) {
    for (let column = start.left; column <= start.right; column++) {
      seen[row * width + column] = 1;
      waiting.push(row * width + column);
    }
  }
  let block = start;
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    const [row, column] = [Math.floor(cell / width), cell % width];
    block = around(block, row, column);
    for (let r = Math.max(row - 1, 0); r <= Math.min(row + 1, height - 1); r++) {
      for (let c = Math.max(column - 1, 0); c <= Math.min(column + 1, width - 1); c++) {
        const near = r * width + c;
        if (seen[near] === 1) continue;
        seen[near] = 1;
        if (isFilled(r, c)) waiting.push(near);
      }
    }
  }
  return block;
}
