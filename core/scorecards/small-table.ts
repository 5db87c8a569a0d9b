import { type Cell, isBlank } from "../cells.ts";
import type { Facts } from "../errors.ts";
import { isName } from "./cell-texts.ts";

/** The cells of a range up to its last filled row, and the place of each for a refusal. */
export interface SmallTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly width: number;
  /** Rows of the range, the blank ones at its end included. */
  readonly height: number;
  place(row: number, column: number): Facts;
}

/** Stands for the other cells in the sentence about a row that is half blank. */
export const REST_OF_ROW = { en: "the rest of the row", nl: "de rest van de rij" } as const;

/** A range as a table of at most so many rows as are filled; a single row of cells that belong below each other is turned. */
export function smallTable(param: string, grid: readonly (readonly Cell[])[], turned: boolean): SmallTable {
  const rows = turned ? (grid[0] ?? []).map((cell) => [cell]) : grid;
  let filled = rows.length;
  while (filled > 0 && (rows[filled - 1] ?? []).every(isBlank)) filled--;
  const width = rows[0]?.length ?? 0;
  return {
    rows: rows.slice(0, filled),
    width,
    height: rows.length,
    place(row, column) {
      if (turned) return { param, row: 1, column: row + 1 };
      if (width === 1) return rows.length === 1 ? { param } : { param, row: row + 1 };
      return { param, row: row + 1, column: column + 1 };
    },
  };
}

/** Whether these cells head columns of numbers: nothing but names, and at least one. */
export const areHeaders = (cells: readonly Cell[]): boolean =>
  cells.some(isName) && cells.every((cell) => isBlank(cell) || isName(cell));
