import { columnNumber } from "../core/column-letters.ts";

/** How many rows and columns something takes. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

const SHEET: Size = { rows: 1_048_576, columns: 16_384 };
const CELL = /(?:^|!)\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** What there is of a sheet from a cell on, down and to the right; all of it where Excel does not say which cell. */
export function roomFrom(address: string | undefined): Size {
  const [, letters = "A", row = "1"] = CELL.exec(address ?? "") ?? [];
  return { rows: SHEET.rows - Number(row) + 1, columns: SHEET.columns - columnNumber(letters) + 1 };
}

export const sizeOf = (rows: readonly (readonly unknown[])[]): Size => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
});

export const fitsIn = (room: Size, { rows, columns }: Size): boolean => rows <= room.rows && columns <= room.columns;
