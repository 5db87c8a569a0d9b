import { type Cell, errorOf, type Grid, isBlank, isRowOf, isSerialDay, presumedGrid, toGrid } from "./cells.ts";
import type { ColumnParam, Ids, NumbersParam, Param, ParamReport } from "./define.ts";
import { type Facts, fail } from "./errors.ts";
import {
  canonical,
  checkLimits,
  dateFrom,
  type ForeignCell,
  isHeaderText,
  numberFrom,
  type Place,
  placeOf,
  shown,
} from "./read-cell.ts";

/** A blank tail longer than this is cut off: whole columns (`A:A`) arrive with a million blank rows. */
const LONG_TAIL = 10_000;

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

interface Column {
  readonly param: ColumnParam;
  readonly grid: Grid;
  readonly values: Float64Array | Ids;
  readonly present: Uint8Array;
  readonly headerAt: number;
  readonly firstAt: number;
  readonly textAsNumber: number;
  readonly words: number;
}

/** Whether the row of the first filled cell holds nothing but header texts; a lone cell is never a header. */
function headerRow(grid: Grid, firstAt: number, param: Param, foreign: ForeignCell): boolean {
  if (grid.height * grid.width === 1) return false;
  if (grid.height === 1) return isHeaderText(canonical(grid.rows[0]?.[firstAt], foreign), param);
  const row = grid.rows[Math.floor(firstAt / grid.width)] ?? [];
  return row.every((cell) => isBlank(cell) || isHeaderText(canonical(cell, foreign), param));
}

function lastFilled({ rows, width }: Grid): number {
  for (let row = rows.length - 1; row >= 0; row--) {
    if (!isRowOf(rows[row], width)) return row * width;
    for (let column = width - 1; column >= 0; column--) {
      if (!isBlank(rows[row]?.[column])) return row * width + column;
    }
  }
  return -1;
}

/**
 * Reads a column cell by cell into a typed array. Rows count as present until they turn out to be blank or a header.
 * Undefined where a row is not as wide as the first: hosts send rectangles, so looking beforehand would cost every list a walk.
 */
function readColumn(param: ColumnParam, grid: Grid, length: number, foreign: ForeignCell): Column | undefined {
  const { rows, width } = grid;
  const present = new Uint8Array(length).fill(1);
  const numbers = param.kind === "ids" ? undefined : new Float64Array(length);
  const ids = param.kind === "ids" ? idsReader(length) : undefined;
  const plain = param.kind === "numbers" ? numbers : undefined;
  const days = param.kind === "dates" ? numbers : undefined;
  const { low, high, whole } = commonRange(param);
  let headerAt = -1;
  let headerEnd = -1;
  let looked = ids !== undefined;
  let textAsNumber = 0;
  let words = 0;

  for (let index = 0, row = -1, column = width, line: readonly Cell[] = []; index < length; index++, column++) {
    if (column === width) {
      const next: unknown = rows[++row];
      if (!isRowOf(next, width)) return undefined;
      line = next;
      column = 0;
    }
    const raw = line[column];
    // The common cases first: a number within its limits, a day, a name that was seen before.
    if (
      plain !== undefined &&
      typeof raw === "number" &&
      raw >= low &&
      raw <= high &&
      (!whole || Number.isInteger(raw))
    ) {
      plain[index] = raw;
      continue;
    }
    if (days !== undefined && typeof raw === "number" && isSerialDay(raw)) {
      days[index] = Math.floor(raw);
      continue;
    }
    if (ids?.repeat(index, raw)) continue;
    const cell = isBlank(raw) ? null : canonical(raw, foreign);
    if (isBlank(cell)) {
      present[index] = 0;
      continue;
    }
    // Only the first filled cell can be a header, and what was plain before it is no header either.
    if (!looked) {
      looked = true;
      if (present.indexOf(1) === index && headerRow(grid, index, param, foreign)) {
        headerAt = index;
        headerEnd = lastOfHeader(grid, index);
      }
    }
    if (index <= headerEnd) {
      present[index] = 0;
      continue;
    }
    const place = () => placeOf(param, index, grid);
    if (ids !== undefined) ids.add(index, raw, cell, place);
    else if (numbers !== undefined && param.kind === "dates") numbers[index] = dateFrom(cell, place);
    else if (numbers !== undefined && param.kind === "numbers") {
      const { value, word } = numberFrom(cell, param, place);
      checkLimits(value, param, place);
      numbers[index] = value;
      if (word) words++;
      else if (typeof cell === "string") textAsNumber++;
    }
  }
  const values = numbers ?? (ids as NonNullable<typeof ids>).result();
  const firstAt = headerAt < 0 ? present.indexOf(1) : headerAt;
  return { param, grid, values, present, headerAt, firstAt, textAsNumber, words };
}

/** A header takes the whole row of a rectangle, and one cell of a single row. */
const lastOfHeader = ({ height, width }: Grid, headerAt: number): number =>
  height === 1 ? headerAt : (Math.floor(headerAt / width) + 1) * width - 1;

/** The numbers that need no second look; what lies on or beyond an excluded bound gets one. */
function commonRange(param: ColumnParam): { low: number; high: number; whole: boolean } {
  const { min, max, above, whole = false } = param.kind === "numbers" ? param : ({} as Partial<NumbersParam>);
  const low =
    above === undefined ? (min ?? -Number.MAX_VALUE) : Math.max(min ?? above, above + Math.abs(above) * 1e-9 + 1e-9);
  return { low, high: max ?? Number.MAX_VALUE, whole };
}

/** Gives names small codes. A cell that was seen before, text or number, is found by itself without being read again. */
function idsReader(length: number) {
  const codes = new Int32Array(length);
  const names: string[] = [];
  const byName = new Map<string, number>();
  const byCell = new Map<Cell, number>();
  const numeric = new Map<number, number>();
  return {
    repeat(index: number, raw: Cell): boolean {
      const code = byCell.get(raw);
      if (code === undefined) return false;
      codes[index] = code;
      return true;
    },
    add(index: number, raw: Cell, cell: Cell, place: Place): void {
      const error = errorOf(cell);
      if (error !== undefined) fail("error-cell", { ...place(), received: error });
      const name = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).trim();
      const code = byName.get(name) ?? names.push(name) - 1;
      byName.set(name, code);
      if (typeof raw !== "object") byCell.set(raw, code);
      if (typeof cell === "number") numeric.set(code, cell);
      codes[index] = code;
    },
    result: (): Ids => ({ codes, names, shown: names.map((name, code) => numeric.get(code) ?? name) }),
  };
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
  const height = first.height - filledRows > LONG_TAIL ? Math.max(filledRows, 1) : first.height;
  const length = filledRows * first.width;
  const columns: Column[] = [];
  for (const [index, param] of params.entries()) {
    const column = readColumn(param, grids[index] as Grid, length, foreign);
    if (column === undefined) return undefined;
    columns.push(column);
  }
  const headerAt = headerOf(columns);
  const present = commonRows(columns, headerAt, first);
  const used = countOf(present);
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

function nthPresent(present: Uint8Array, wanted: number): number {
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
  for (const other of others) {
    for (let index = 0; index < first.present.length; index++) {
      if (first.present[index] === other.present[index]) continue;
      const [filled, missing] = first.present[index] === 1 ? [first, other] : [other, first];
      fail("incomplete-row", { ...placeOf(missing.param, index, grid), other: filled.param.name });
    }
  }
  return first.present;
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

/** Codes anew in order of first use, because a header may have taken the first name. */
function compactIds(ids: Ids, present: Uint8Array, used: number): Ids {
  const codes = new Int32Array(used);
  const renumbered = new Int32Array(ids.names.length).fill(-1);
  const kept: number[] = [];
  for (let index = 0, at = 0; index < present.length; index++) {
    if (present[index] !== 1) continue;
    const code = ids.codes[index] as number;
    if (renumbered[code] === -1) renumbered[code] = kept.push(code) - 1;
    codes[at++] = renumbered[code] as number;
  }
  return {
    codes,
    names: kept.map((code) => ids.names[code] as string),
    shown: kept.map((code) => ids.shown[code] as string | number),
  };
}

function countOf(present: Uint8Array): number {
  let count = 0;
  for (let index = 0; index < present.length; index++) count += present[index] as number;
  return count;
}

function reportOf(column: Column, headerAt: number, used: number, { height, width }: Grid): ParamReport {
  const header = headerAt < 0 ? undefined : column.grid.rows[Math.floor(headerAt / width)]?.[headerAt % width];
  const { textAsNumber, words } = column;
  const cells = height * width;
  const headers = headerAt < 0 ? 0 : height === 1 ? 1 : width;
  return {
    param: column.param.name,
    cells,
    used,
    blank: cells - used - headers,
    textAsNumber,
    words,
    header: isBlank(header) || header === undefined ? undefined : String(shown(header)),
  };
}
