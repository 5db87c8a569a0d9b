import { addressOfArea } from "../address.ts";

/** Columns of the report, from A on, and the first one of the data beside it. */
export const COLUMNS = { name: 0, note: 1, formula: 2, result: 3, expected: 4, difference: 5, verdict: 6 } as const;
export const REPORT_WIDTH = 7;
export const DATA_LEFT = 8;

/** Rows count from 0: a title, what it comes to, how to read it, the headers, and then a row per test. */
export const ROWS = { title: 0, summary: 1, guide: 2, headers: 4, tests: 5 } as const;

/** A range by its first cell and size, without its sheet. */
export const rangeAt = (row: number, column: number, rows = 1, columns = 1): string =>
  addressOfArea({ context: [], top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });

/** Whole columns. */
export const columnsAt = (column: number): string =>
  addressOfArea({ context: [], top: null, left: column, bottom: null, right: column });

/** The address with its sheet, for what is written. */
export const onSheet = (sheet: string, address: string): string => `'${sheet.replace(/'/g, "''")}'!${address}`;
