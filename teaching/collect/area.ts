import type { RangeA1 } from "@borgar/fx";
import type { FoundCell, FoundRows, FoundSheet } from "./found.ts";

/** A rectangle of a sheet that formulas read. */
export interface Area {
  readonly sheet: FoundSheet;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** As far as the sheet is filled: whole columns are no larger than that. */
export function areaOn(sheet: FoundSheet, { top, left, bottom, right }: RangeA1): Area {
  const size = sizeOf(sheet.rows);
  const [firstRow, firstColumn] = [(top ?? 0) + 1, (left ?? 0) + 1];
  const lastRow = Math.min((bottom ?? size.rows) + 1, Math.max(size.rows, firstRow));
  const lastColumn = Math.min((right ?? size.columns) + 1, Math.max(size.columns, firstColumn));
  const height = Math.max(1, lastRow - firstRow + 1);
  return { sheet, top: firstRow, left: firstColumn, height, width: Math.max(1, lastColumn - firstColumn + 1) };
}

/** The rows of an area that hold something, with all cells on them. */
export function* rowsIn({ sheet, top, height }: Area): Generator<readonly [number, ReadonlyMap<number, FoundCell>]> {
  if (height < sheet.rows.size) {
    for (let row = top; row < top + height; row++) {
      const cells = sheet.rows.get(row);
      if (cells !== undefined) yield [row, cells];
    }
    return;
  }
  for (const [row, cells] of sheet.rows) if (row >= top && row < top + height) yield [row, cells];
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const sizes = new WeakMap<FoundRows, Size>();

function sizeOf(rows: FoundRows): Size {
  const before = sizes.get(rows);
  if (before !== undefined) return before;
  let [height, width] = [0, 0];
  for (const [row, cells] of rows) {
    height = Math.max(height, row);
    for (const column of cells.keys()) width = Math.max(width, column);
  }
  const size = { rows: height, columns: width };
  sizes.set(rows, size);
  return size;
}
