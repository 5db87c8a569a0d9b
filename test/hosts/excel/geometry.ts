import { invalidArgument } from "./host-error.ts";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, counted from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Box = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function box(row: number, column: number, rows: number, columns: number): Box {
  const inside = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  if (!inside || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) throw invalidArgument();
  return { row, column, rows, columns };
}

export function span(top: number, left: number, bottom: number, right: number): Box {
  return box(top, left, bottom - top + 1, right - left + 1);
}

export const lastRow = (of: Box): number => of.row + of.rows - 1;
export const lastColumn = (of: Box): number => of.column + of.columns - 1;
export const cellCount = (of: Box): number => of.rows * of.columns;
export const isUnbounded = (of: Box): boolean => of.rows === MAX_ROWS || of.columns === MAX_COLUMNS;

export function contains(outer: Box, row: number, column: number): boolean {
  return row >= outer.row && row <= lastRow(outer) && column >= outer.column && column <= lastColumn(outer);
}

export function intersection(one: Box, other: Box): Box | undefined {
  const top = Math.max(one.row, other.row);
  const left = Math.max(one.column, other.column);
  const bottom = Math.min(lastRow(one), lastRow(other));
  const right = Math.min(lastColumn(one), lastColumn(other));
  return top <= bottom && left <= right ? span(top, left, bottom, right) : undefined;
}

export function bounding(one: Box, other: Box): Box {
  return span(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRow(one), lastRow(other)),
    Math.max(lastColumn(one), lastColumn(other)),
  );
}

/** What is left of `whole` without `hole`, in at most four rectangles. */
export function without(whole: Box, hole: Box): Box[] {
  const cut = intersection(whole, hole);
  if (!cut) return [whole];
  const right = lastColumn(cut) + 1;
  const below = lastRow(cut) + 1;
  const pieces: Box[] = [
    { ...whole, rows: cut.row - whole.row },
    { ...whole, row: below, rows: lastRow(whole) - below + 1 },
    { ...cut, column: whole.column, columns: cut.column - whole.column },
    { ...cut, column: right, columns: lastColumn(whole) - right + 1 },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

export function forEachCell<Value>(
  matrix: readonly (readonly Value[])[],
  visit: (value: Value, down: number, right: number) => void,
): void {
  for (const [down, line] of matrix.entries()) {
    for (const [right, value] of line.entries()) visit(value, down, right);
  }
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CELLS = /^([a-z]{1,3})(\d+)(?::([a-z]{1,3})(\d+))?$/i;
const COLUMNS = /^([a-z]{1,3}):([a-z]{1,3})$/i;
const ROWS = /^(\d+):(\d+)$/;

/** "A1", "A1:B2", "A:C" or "3:5", with or without dollar signs; without a sheet name. */
export function parseAddress(address: string): Box {
  const plain = address.trim().replace(/\$/g, "");
  const cells = CELLS.exec(plain);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return corners(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(plain);
  if (columns) {
    const [, left = "", right = ""] = columns;
    return corners(0, columnIndex(left), MAX_ROWS - 1, columnIndex(right));
  }
  const rows = ROWS.exec(plain);
  if (rows) {
    const [, top, bottom] = rows;
    return corners(Number(top) - 1, 0, Number(bottom) - 1, MAX_COLUMNS - 1);
  }
  throw invalidArgument();
}

function corners(row: number, column: number, otherRow: number, otherColumn: number): Box {
  return span(
    Math.min(row, otherRow),
    Math.min(column, otherColumn),
    Math.max(row, otherRow),
    Math.max(column, otherColumn),
  );
}

export function formatAddress(of: Box): string {
  if (of.columns === MAX_COLUMNS) return `${of.row + 1}:${lastRow(of) + 1}`;
  const left = columnName(of.column);
  const right = columnName(lastColumn(of));
  if (of.rows === MAX_ROWS) return `${left}:${right}`;
  const start = `${left}${of.row + 1}`;
  return cellCount(of) === 1 ? start : `${start}:${right}${lastRow(of) + 1}`;
}

/** Splits "'My sheet'!A1" into sheet name and cells; the sheet is undefined when none is named. */
export function splitSheet(address: string): { readonly sheet: string | undefined; readonly cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: undefined, cells: address };
  const name = address.slice(0, mark);
  const quoted = /^'(.*)'$/.exec(name)?.[1];
  return { sheet: quoted === undefined ? name : quoted.replace(/''/g, "'"), cells: address.slice(mark + 1) };
}

export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !CELLS.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
