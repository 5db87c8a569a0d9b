import { type Cell, isBlank } from "../../core/cells.ts";
import { isHeaderText } from "../../core/read-cell.ts";
import { numberIn } from "./read-column.ts";

/** Above the headers may stand a title and some remarks. */
const DEEPEST = 10;
const LOOKED_AT = 25;

type Rows = readonly (readonly Cell[])[];

const COLUMN = { name: "", kind: "ids", help: "" } as const;

const isYear = (cell: Cell): boolean =>
  typeof cell === "number" && Number.isInteger(cell) && cell >= 1990 && cell <= 2100;

const isHeader = (cell: Cell): boolean => isHeaderText(cell, COLUMN) || isYear(cell);

/** The row of headers, from 0; −1 where there is none. Numbers below texts give it away, or texts that never come back. */
export function headerRowOf(rows: Rows): number {
  const candidates = rows.slice(0, DEEPEST).flatMap((cells, row) => {
    const filled = cells.filter((cell) => !isBlank(cell));
    const named = filled.length > 0 && filled.every(isHeader) && filled.some((cell) => typeof cell === "string");
    return named && row < rows.length - 1 ? [{ row, filled: filled.length }] : [];
  });
  const best = (of: typeof candidates) => {
    const most = Math.max(...of.map(({ filled }) => filled));
    return of.find(({ filled }) => filled === most)?.row;
  };
  const headed = candidates.filter(({ row }) => hasNumbersBelow(rows, row));
  return best(headed) ?? best(candidates.filter(({ row }) => neverComesBack(rows, row))) ?? -1;
}

/** Whether a text of this row stands above numbers. */
const hasNumbersBelow = (rows: Rows, row: number): boolean =>
  (rows[row] ?? []).some(
    (cell, column) =>
      !isBlank(cell) && rows.slice(row + 1, row + LOOKED_AT).some((line) => numberIn(line[column]) !== undefined),
  );

/** Whether below this row texts repeat themselves, but none repeats the row: kinds of things under what they are called. */
function neverComesBack(rows: Rows, row: number): boolean {
  const below = rows.slice(row + 1, row + 1 + 4 * LOOKED_AT);
  let repeats = false;
  const unique = (rows[row] ?? []).every((header, column) => {
    const texts = below.map((line) => line[column]).filter((cell) => !isBlank(cell));
    repeats ||= texts.length > 1 && new Set(texts).size < texts.length;
    return isBlank(header) || !texts.includes(header);
  });
  return unique && repeats;
}

const UNIT =
  /^(?:[([].*[)\]]|[€$£%].{0,6}|k€|\d+\s*(?:[-–]|t\/m|tot|to)\s*\d+|eur(?:o)?|in (?:€|euro)|stuks|aantal|dagen|days)$/i;

/** A row between headers and data that only gives units: (€), 1-10, %. */
export function isUnit(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => typeof cell === "string" && UNIT.test(cell.trim()));
}
