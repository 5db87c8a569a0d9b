import { isBlank, shown, toGrid } from "./cells.ts";
import { fail } from "./errors.ts";
import type { Rectangle, RectangleParam } from "./params.ts";
import { nthPresent, shownHeight, type Table } from "./read.ts";
import { canonical, checkLimits, type ForeignCell, numberFrom, placeOf } from "./read-cell.ts";
import { headerRow, lastFilled } from "./read-column.ts";
import { NO_DATES } from "./read-dates.ts";

const REST_OF_ROW = { en: "the rest of the row", nl: "de rest van de rij" } as const;

/** Reads several numbers per row. As a table it is one column wide, so that an answer per row stands beside it. */
export function readRectangle(
  param: RectangleParam,
  argument: unknown,
  foreign: ForeignCell,
): { readonly rectangle: Rectangle; readonly table: Table } {
  const grid = toGrid(argument);
  const { width } = grid;
  const last = lastFilled(grid);
  const filledRows = Math.floor(last / width) + 1;
  const cells = grid.rows.slice(0, filledRows).map((row) => row.map((cell) => canonical(cell, foreign)));
  const firstAt = cells.flat().findIndex((cell) => !isBlank(cell));
  const numbers = { ...param, kind: "numbers" } as const;
  const headed = firstAt >= 0 && headerRow(grid, firstAt, numbers, foreign);
  const headerRowAt = headed ? Math.floor(firstAt / width) : -1;
  const present = new Uint8Array(filledRows);
  const values: number[] = [];
  let textAsNumber = 0;
  let words = 0;

  for (const [row, line] of cells.entries()) {
    if (row === headerRowAt || line.every(isBlank)) continue;
    present[row] = 1;
    for (const [column, cell] of line.entries()) {
      const place = () => placeOf(param, row * width + column, grid);
      if (isBlank(cell)) fail("incomplete-row", { ...place(), other: REST_OF_ROW });
      const { value, word } = numberFrom(cell, numbers, place);
      checkLimits(value, numbers, place);
      values.push(value);
      if (word) words++;
      else if (typeof cell === "string") textAsNumber++;
    }
  }
  const rows = values.length / width;
  const headers = headed ? (cells[headerRowAt] ?? []).map((cell) => String(isBlank(cell) ? "" : shown(cell))) : [];
  const used = values.length;
  const count = grid.height * width;
  const blank = count - used - (headed ? width : 0);
  return {
    rectangle: { values: Float64Array.from(values), rows, columns: width, headers },
    table: {
      values: new Map(),
      reports: [{ param: param.name, cells: count, used, blank, textAsNumber, ...NO_DATES, words, header: headers[0] }],
      height: shownHeight(grid, filledRows),
      width: 1,
      present,
      headerAt: headerRowAt,
      place: (name, index) => placeOf({ name }, nthPresent(present, index) * width, grid),
    },
  };
}
