import { type Cell, dateFromText, errorOf, type Grid, isBlank, isSerialDay, numberFromText, toGrid } from "./cells.ts";
import type { ColumnParam, Ids, NumberParam, NumbersParam, Param, ParamReport } from "./define.ts";
import { type Facts, fail } from "./errors.ts";

/** A blank tail longer than this is cut off: whole columns (`A:A`) arrive with a million blank rows. */
const LONG_TAIL = 10_000;

/** How a host's own cell objects become canonical: dates to serial days, error objects to `{ error }`. */
export type ForeignCell = (cell: object) => Cell;

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

type Limited = NumberParam | NumbersParam;

const typeOf = (param: Param) => (param.kind === "ids" ? "ids" : param.kind === "dates" ? "dates" : "numbers");

/** Facts that name the place of a cell within its range. */
function placeOf(param: Pick<Param, "name">, index: number, { height, width }: Pick<Grid, "height" | "width">): Facts {
  if (height === 1 && width === 1) return { param: param.name };
  const row = Math.floor(index / width) + 1;
  return width === 1 ? { param: param.name, row } : { param: param.name, row, column: (index % width) + 1 };
}

/** A cell in words, short enough for a sentence. */
function shown(cell: unknown): string | number | boolean {
  const error = errorOf(cell);
  if (error !== undefined) return error;
  if (typeof cell === "string") return cell.trim().length > 40 ? `${cell.trim().slice(0, 39)}…` : cell.trim();
  return typeof cell === "number" || typeof cell === "boolean" ? cell : typeof cell;
}

/** What no spreadsheet can hold counts as the error a spreadsheet would show. */
function canonical(cell: unknown, foreign: ForeignCell): Cell {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : { error: "#NUM!" };
  if (cell === null || cell === undefined || typeof cell === "string" || typeof cell === "boolean") return cell;
  const error = errorOf(cell);
  if (error !== undefined) return { error };
  return typeof cell === "object" ? foreign(cell) : { error: "#VALUE!" };
}

/** The number in a cell that is not blank and not a number by itself, or a refusal that names its place. */
function numberFrom(cell: Cell, param: Limited, place: Facts): { value: number; word: boolean } {
  const error = errorOf(cell);
  if (error !== undefined) fail("error-cell", { ...place, received: error });
  if (typeof cell === "number" && Number.isFinite(cell)) return { value: cell, word: false };
  if (typeof cell === "string") {
    const word = wordValue(cell, param);
    if (word !== undefined) return { value: word, word: true };
    const value = numberFromText(cell) ?? (param.kind === "numbers" && param.datesToo ? dateFromText(cell) : undefined);
    if (value === "ambiguous") fail("ambiguous-number", { ...place, received: shown(cell) });
    if (value !== undefined) return { value, word: false };
  }
  return fail("not-a-number", { ...place, received: shown(cell) });
}

function wordValue(text: string, { words }: Limited): number | undefined {
  const key = text.trim().toLowerCase();
  return words !== undefined && Object.keys(words).includes(key) ? words[key] : undefined;
}

function checkLimits(value: number, param: Limited, place: () => Facts): void {
  const { min, max, above, whole } = param;
  if (param.unit === "fraction" && max !== undefined && value > max && value / 100 <= max) {
    fail("not-a-rate", { ...place(), received: value, minimum: min ?? 0, maximum: max, asRate: value / 100 });
  }
  if (min !== undefined && value < min) fail("below-minimum", { ...place(), received: value, limit: min });
  if (max !== undefined && value > max) fail("above-maximum", { ...place(), received: value, limit: max });
  if (above !== undefined && !(value > above)) fail("not-above", { ...place(), received: value, limit: above });
  if (whole && !Number.isInteger(value)) fail("not-a-whole-number", { ...place(), received: value });
}

function dateFrom(cell: Cell, place: Facts): number {
  const error = errorOf(cell);
  if (error !== undefined) fail("error-cell", { ...place, received: error });
  const serial = typeof cell === "string" ? dateFromText(cell) : cell;
  if (typeof serial !== "number" || !isSerialDay(serial))
    return fail("not-a-date", { ...place, received: shown(cell) });
  return Math.floor(serial);
}

/** Text that can only be a header: not a number, not a date, not an error, not a word of the scale. */
function isHeaderText(cell: Cell, param: Param): boolean {
  if (typeof cell !== "string" || isBlank(cell) || errorOf(cell) !== undefined) return false;
  if (param.kind === "dates" || param.kind === "date")
    return dateFromText(cell) === undefined && numberFromText(cell) === undefined;
  if (param.kind !== "numbers" && param.kind !== "number") return true;
  if (param.kind === "numbers" && param.datesToo && dateFromText(cell) !== undefined) return false;
  return numberFromText(cell) === undefined && wordValue(cell, param) === undefined;
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
    for (let column = width - 1; column >= 0; column--) {
      if (!isBlank(rows[row]?.[column])) return row * width + column;
    }
  }
  return -1;
}

function readColumn(param: ColumnParam, grid: Grid, length: number, foreign: ForeignCell): Column {
  const { rows, width } = grid;
  const present = new Uint8Array(length);
  const type = typeOf(param);
  const numbers = type === "ids" ? undefined : new Float64Array(length);
  const ids = type === "ids" ? idsReader(length) : undefined;
  let firstAt = -1;
  let headerAt = -1;
  let headerEnd = -1;
  let textAsNumber = 0;
  let words = 0;

  for (let index = 0, row = 0, column = 0; index < length; index++) {
    const raw = rows[row]?.[column];
    if (++column === width) {
      column = 0;
      row++;
    }
    // The common case first: a column of finite numbers costs one comparison a cell.
    if (numbers !== undefined && type === "numbers" && typeof raw === "number" && raw - raw === 0) {
      numbers[index] = raw;
      present[index] = 1;
      if (firstAt < 0) firstAt = index;
      continue;
    }
    if (isBlank(raw)) continue;
    const cell = canonical(raw, foreign);
    if (isBlank(cell)) continue;
    if (firstAt < 0) {
      firstAt = index;
      if (type !== "ids" && headerRow(grid, firstAt, param, foreign)) {
        headerAt = index;
        headerEnd = grid.height === 1 ? index : (Math.floor(index / width) + 1) * width - 1;
      }
    }
    if (index <= headerEnd) continue;
    present[index] = 1;
    const place = placeOf(param, index, grid);
    if (ids !== undefined) ids.add(index, cell, place);
    else if (type === "dates" && numbers !== undefined) numbers[index] = dateFrom(cell, place);
    else if (numbers !== undefined) {
      const { value, word } = numberFrom(cell, param as NumbersParam, place);
      numbers[index] = value;
      if (word) words++;
      else if (typeof cell === "string") textAsNumber++;
    }
  }
  if (param.kind === "numbers" && numbers !== undefined) checkColumn(param, numbers, present, grid);
  const values = numbers ?? ids?.result() ?? { codes: new Int32Array(length), names: [] };
  return { param, grid, values, present, headerAt, firstAt, textAsNumber, words };
}

function checkColumn(param: NumbersParam, numbers: Float64Array, present: Uint8Array, grid: Grid): void {
  const { min = -Infinity, max = Infinity, above = -Infinity, whole = false } = param;
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index] as number;
    const allowed = value >= min && value <= max && value > above && (!whole || Number.isInteger(value));
    if (!allowed && present[index] === 1) checkLimits(value, param, () => placeOf(param, index, grid));
  }
}

/** Gives names small codes. Numbers keep a map of their own, so that a column of numeric ids needs no text per row. */
function idsReader(length: number) {
  const codes = new Int32Array(length).fill(-1);
  const names: string[] = [];
  const byText = new Map<string, number>();
  const byNumber = new Map<number, number>();
  const codeOf = (name: string): number => {
    const known = byText.get(name);
    if (known !== undefined) return known;
    byText.set(name, names.length);
    return names.push(name) - 1;
  };
  return {
    add(index: number, cell: Cell, place: Facts): void {
      const error = errorOf(cell);
      if (error !== undefined) fail("error-cell", { ...place, received: error });
      if (typeof cell === "string") codes[index] = codeOf(cell.trim());
      else if (typeof cell === "number" && Number.isFinite(cell)) {
        const code = byNumber.get(cell) ?? codeOf(String(cell));
        byNumber.set(cell, code);
        codes[index] = code;
      } else if (typeof cell === "boolean") codes[index] = codeOf(String(cell).toUpperCase());
      else fail("not-a-number", { ...place, received: shown(cell) });
    },
    result: (): Ids => ({ codes, names }),
  };
}

/** Reads columns that are rows of one table: equal sizes, one header at most, no row that is blank in only some. */
export function readTable(params: readonly ColumnParam[], args: readonly unknown[], foreign: ForeignCell): Table {
  const grids = args.map(toGrid);
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
  const columns = params.map((param, index) => readColumn(param, grids[index] as Grid, length, foreign));
  const headerAt = headerOf(columns);
  const present = commonRows(columns, headerAt, first);
  return {
    values: new Map(columns.map(({ param, values }) => [param.name, compact(values, present)])),
    reports: columns.map((column) => reportOf(column, headerAt, present, first)),
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
  const { present } = columns[0] as Column;
  const headerEnd =
    headerAt < 0 ? -1 : grid.height === 1 ? headerAt : (Math.floor(headerAt / grid.width) + 1) * grid.width - 1;
  for (const column of columns) {
    if (column.param.kind === "ids" && headerAt >= 0) column.present.fill(0, headerAt, headerEnd + 1);
  }
  for (let index = 0; columns.length > 1 && index < present.length; index++) {
    const filled = columns.filter((column) => column.present[index] === 1);
    if (filled.length > 0 && filled.length < columns.length) {
      const missing = columns.find((column) => column.present[index] === 0) as Column;
      fail("incomplete-row", { ...placeOf(missing.param, index, grid), other: (filled[0] as Column).param.name });
    }
  }
  return present;
}

function compact(values: Float64Array | Ids, present: Uint8Array): Float64Array | Ids {
  const used = countOf(present);
  if (values instanceof Float64Array) {
    if (used === present.length) return values;
    const kept = new Float64Array(used);
    for (let index = 0, at = 0; index < present.length; index++)
      if (present[index] === 1) kept[at++] = values[index] as number;
    return kept;
  }
  return compactIds(values, present, used);
}

/** Codes anew in order of first use, because a header may have taken the first name. */
function compactIds({ codes, names }: Ids, present: Uint8Array, used: number): Ids {
  if (used === present.length) return { codes, names };
  const kept = new Int32Array(used);
  const renumbered = new Int32Array(names.length).fill(-1);
  const usedNames: string[] = [];
  for (let index = 0, at = 0; index < present.length; index++) {
    if (present[index] !== 1) continue;
    const code = codes[index] as number;
    if (renumbered[code] === -1) renumbered[code] = usedNames.push(names[code] as string) - 1;
    kept[at++] = renumbered[code] as number;
  }
  return { codes: kept, names: usedNames };
}

function countOf(present: Uint8Array): number {
  let count = 0;
  for (let index = 0; index < present.length; index++) count += present[index] as number;
  return count;
}

function reportOf(column: Column, headerAt: number, present: Uint8Array, { height, width }: Grid): ParamReport {
  const used = countOf(present);
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

/** The cells of a small table, as canonical cells. */
export const readGrid = (argument: unknown, foreign: ForeignCell): Cell[][] =>
  toGrid(argument).rows.map((row) => row.map((cell) => canonical(cell, foreign)));

/** One cell of a scalar parameter, blank excluded. */
export function readScalar(
  param: Param,
  raw: unknown,
  index: number,
  grid: Grid,
  foreign: ForeignCell,
): number | string {
  const cell = canonical(raw, foreign);
  const place = placeOf(param, index, grid);
  if (param.kind === "number") {
    const { value } = numberFrom(cell, param, place);
    checkLimits(value, param, () => place);
    return value;
  }
  if (param.kind === "date") return dateFrom(cell, place);
  const error = errorOf(cell);
  if (error !== undefined) fail("error-cell", { ...place, received: error });
  if (typeof cell === "object") fail("missing-value", place);
  const text = String(cell).trim();
  if (param.kind !== "choice") return text;
  const choice = param.options.find((option) => option.toLowerCase() === text.toLowerCase());
  return choice ?? fail("unknown-choice", { ...place, received: shown(cell), options: param.options.join(", ") });
}
