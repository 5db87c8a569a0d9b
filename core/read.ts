import { manyKinds } from "./cell-at.ts";
import { type Grid, isBlank, presumedGrid, shown, toGrid } from "./cells.ts";
import type { ParamReport } from "./define.ts";
import { type Facts, fail } from "./errors.ts";
import type { ColumnParam, Ids } from "./params.ts";
import { type ForeignCell, placeOf } from "./read-cell.ts";
import { type Column, lastFilled, lastOfHeader, readColumn } from "./read-column.ts";
import { compactIds } from "./read-ids.ts";

/** A blank tail longer than this is cut off: whole columns (`A:A`) arrive with a million blank rows. */
const LONG_TAIL = 10_000;
/** Shorter lists are read before the engine has compiled anything. */
const LONG = 1_000;

/** Columns that belong together, read into typed arrays without their blank rows and header. */
export interface Table {
  readonly values: ReadonlyMap<string, Float64Array | Ids>;
  readonly reports: readonly ParamReport[];
  /** The rectangle that an answer per row fills, and which of its cells (in reading order) hold data. */
  readonly height: number;
  readonly width: number;
  readonly present: Uint8Array;
  /** Reading-order index of the header, −1 without one. */
  readonly headerAt: number;
  /** Facts that name where the value at an index of a column stands. */
  place(param: string, index: number): Facts;
}

/** Reads columns that are rows of one table: equal sizes, one header at most, no row that is blank in only some. */
export function readTable(params: readonly ColumnParam[], args: readonly unknown[], foreign: ForeignCell): Table {
  const grids = args.map(presumedGrid);
  return readGrids(params, grids, foreign) ?? (readGrids(params, args.map(toGrid), foreign) as Table);
}

function readGrids(params: readonly ColumnParam[], grids: readonly Grid[], foreign: ForeignCell): Table | undefined {
  const first = grids[0] as Grid;
  grids.forEach((grid, index) => {
    if (grid.height !== first.height || grid.width !== first.width) {
      fail("different-sizes", {
        param: (params[index] as ColumnParam).name,
        rows: grid.height,
        columns: grid.width,
        other: (params[0] as ColumnParam).name,
        otherRows: first.height,
        otherColumns: first.width,
      });
    }
  });
  const last = Math.max(...grids.map(lastFilled));
  const filledRows = Math.floor(last / first.width) + 1;
  const height = shownHeight(first, filledRows);
  const length = filledRows * first.width;
  if (length > LONG) manyKinds();
  const columns: Column[] = [];
  for (const [index, param] of params.entries()) {
    const column = readColumn(param, grids[index] as Grid, length, foreign);
    if (column === undefined) return undefined;
    columns.push(column);
  }
  const headerAt = headerOf(columns);
  const isComplete = columns.every((column) => column.isComplete);
  const present = isComplete ? (columns[0] as Column).present : commonRows(columns, headerAt, first);
  const used = isComplete ? length : countOf(present);
  return {
    values: new Map(columns.map(({ param, values }) => [param.name, compact(values, present, used)])),
    reports: columns.map((column) => reportOf(column, headerAt, used, first)),
    height,
    width: first.width,
    present,
    headerAt,
    place: (param, index) => placeOf({ name: param }, nthPresent(present, index), first),
  };
}

/** How many rows an answer beside these has. */
export const shownHeight = ({ height }: Grid, filledRows: number): number =>
  height - filledRows > LONG_TAIL ? Math.max(filledRows, 1) : height;

export function nthPresent(present: Uint8Array, wanted: number): number {
  let index = present.indexOf(1);
  for (let seen = 0; seen < wanted; seen++) index = present.indexOf(1, index + 1);
  return index;
}

/** The header of a table is the first filled row, if every column of numbers or dates says so. */
function headerOf(columns: readonly Column[]): number {
  const typed = columns.filter(({ param }) => param.kind !== "ids");
  const at = Math.min(...columns.map(({ firstAt }) => (firstAt < 0 ? Infinity : firstAt)));
  const headed = typed.filter(({ headerAt }) => headerAt >= 0);
  if (headed.length === 0 || !Number.isFinite(at)) return -1;
  const stray =
    headed.find(({ headerAt }) => headerAt !== at) ?? (headed.length < typed.length ? headed[0] : undefined);
  if (stray !== undefined && typed.some((column) => column.present[stray.headerAt] === 1)) {
    const cell = stray.grid.rows[Math.floor(stray.headerAt / stray.grid.width)]?.[stray.headerAt % stray.grid.width];
    const code = stray.param.kind === "dates" ? "not-a-date" : "not-a-number";
    fail(code, { ...placeOf(stray.param, stray.headerAt, stray.grid), received: shown(cell) });
  }
  return headed[0]?.headerAt ?? -1;
}

/** The rows that hold data in every column; refuses a row that is blank in only some. */
function commonRows(columns: readonly Column[], headerAt: number, grid: Grid): Uint8Array {
  const [first, ...others] = columns as [Column, ...Column[]];
  if (headerAt >= 0) for (const { present } of columns) present.fill(0, headerAt, lastOfHeader(grid, headerAt) + 1);
  skipUnanswered(columns);
  for (const other of others) {
    for (let index = 0; index < first.present.length; index++) {
      if (first.present[index] === other.present[index]) continue;
      const [filled, missing] = first.present[index] === 1 ? [first, other] : [other, first];
      fail("incomplete-row", { ...placeOf(missing.param, index, grid), other: filled.param.name });
    }
  }
  return first.present;
}

/** Takes a row out of the whole table where a column that may be blank is blank. */
function skipUnanswered(columns: readonly Column[]): void {
  for (const { param, present } of columns) {
    if (param.kind === "dates" || !param.mayBeBlank) continue;
    for (let index = present.indexOf(0); index >= 0; index = present.indexOf(0, index + 1)) {
      for (const other of columns) other.present[index] = 0;
    }
  }
}

function compact(values: Float64Array | Ids, present: Uint8Array, used: number): Float64Array | Ids {
  if (used === present.length) return values;
  if (!(values instanceof Float64Array)) return compactIds(values, present, used);
  const kept = new Float64Array(used);
  for (let index = 0, at = 0; index < present.length; index++) {
    if (present[index] === 1) kept[at++] = values[index] as number;
  }
  return kept;
}

function countOf(present: Uint8Array): number {
  let count = 0;
  for (let index = 0; index < present.length; index++) count += present[index] as number;
  return count;
}

function reportOf(column: Column, headerAt: number, used: number, { height, width }: Grid): ParamReport {
  const header = headerAt < 0 ? undefined : column.grid.rows[Math.floor(headerAt / width)]?.[headerAt % width];
  const { textAsNumber, dates, words } = column;
  const cells = height * width;
  const headers = headerAt < 0 ? 0 : height === 1 ? 1 : width;
  return {
    param: column.param.name,
    cells,
    used,
    blank: cells - used - headers,
    textAsNumber,
    ...dates,
    words,
    header: isBlank(header) || header === undefined ? undefined : String(shown(header)),
  };
}
