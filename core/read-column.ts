import { cellAt } from "./cell-at.ts";
import { type Cell, type Grid, isBlank, isRowOf, isSerialDay } from "./cells.ts";
import { dateText } from "./date-text.ts";
import type { ColumnParam, Ids, NumbersParam, Param } from "./params.ts";
import { canonical, checkLimits, type ForeignCell, isHeaderText, numberFrom, placeOf } from "./read-cell.ts";
import { type DateTexts, datesReader, NO_DATES } from "./read-dates.ts";
import { addId, type IdsRead, idsOf, readIds, unreadIds } from "./read-ids.ts";

export interface Column {
  readonly param: ColumnParam;
  readonly grid: Grid;
  readonly values: Float64Array | Ids;
  readonly present: Uint8Array;
  /** Whether every cell is present. */
  readonly isComplete: boolean;
  readonly headerAt: number;
  readonly firstAt: number;
  readonly textAsNumber: number;
  readonly dates: DateTexts;
  readonly words: number;
}

/** Whether the row of the first filled cell holds nothing but header texts; a lone cell is never a header. */
export function headerRow(grid: Grid, firstAt: number, param: Param, foreign: ForeignCell): boolean {
  if (grid.height * grid.width === 1) return false;
  if (grid.height === 1) return isHeaderText(canonical(grid.rows[0]?.[firstAt], foreign), param);
  const row = grid.rows[Math.floor(firstAt / grid.width)] ?? [];
  return row.every((cell) => isBlank(cell) || isHeaderText(canonical(cell, foreign), param));
}

export function lastFilled({ rows, width }: Grid): number {
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
export function readColumn(param: ColumnParam, grid: Grid, length: number, foreign: ForeignCell): Column | undefined {
  const { rows, width } = grid;
  const present = new Uint8Array(length).fill(1);
  const numbers = param.kind === "ids" ? undefined : new Float64Array(length);
  const ids = param.kind === "ids" ? unreadIds(length) : undefined;
  const dates = numbers === undefined ? undefined : datesReader(numbers);
  const firstUncommon = uncommonFinder(param, grid, numbers, ids);
  let headerAt = -1;
  let headerEnd = -1;
  const blankAs = param.kind === "numbers" ? param.blankAs : undefined;
  const lastAt = blankAs === undefined ? -1 : lastFilled(grid);
  let inList = false;
  let isComplete = true;
  let looked = ids !== undefined;
  let textAsNumber = 0;
  let words = 0;

  for (let index = firstUncommon(0); index < length; index = firstUncommon(index + 1)) {
    const line: unknown = rows[Math.floor(index / width)];
    if (!isRowOf(line, width)) return undefined;
    const raw = cellAt(line, index % width);
    const cell = isBlank(raw) ? null : canonical(raw, foreign);
    if (isBlank(cell)) {
      inList ||= headerAt >= 0 || present[index - 1] === 1;
      const counts = inList && index > headerEnd && index < lastAt;
      if (numbers !== undefined && blankAs !== undefined && counts) numbers[index] = blankAs;
      else {
        present[index] = 0;
        isComplete = false;
      }
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
      isComplete = false;
      continue;
    }
    const place = () => placeOf(param, index, grid);
    if (ids !== undefined) addId(ids, index, raw, cell, place);
    else if (dates !== undefined && isDate(param, cell)) dates.add(index, cell, place);
    else if (numbers !== undefined && param.kind === "numbers") {
      const { value, word } = numberFrom(cell, param, place);
      checkLimits(value, param, place);
      numbers[index] = value;
      if (word) words++;
      else if (typeof cell === "string") textAsNumber++;
    }
  }
  const values = numbers ?? idsOf(ids as IdsRead);
  const firstAt = headerAt < 0 ? present.indexOf(1) : headerAt;
  const dateTexts = dates?.end(present, (index) => placeOf(param, index, grid)) ?? NO_DATES;
  return { param, grid, values, present, isComplete, headerAt, firstAt, textAsNumber, dates: dateTexts, words };
}

/** In a column of dates every cell is read as one, in one of numbers that may be dates only the text of a date. */
const isDate = (param: ColumnParam, cell: Cell): boolean =>
  param.kind === "dates" ||
  (param.kind === "numbers" && param.datesToo === true && typeof cell === "string" && dateText(cell) !== undefined);

/** A header takes the whole row of a rectangle, and one cell of a single row. */
export const lastOfHeader = ({ height, width }: Grid, headerAt: number): number =>
  height === 1 ? headerAt : (Math.floor(headerAt / width) + 1) * width - 1;

/**
 * Reads on from a cell up to the first that needs a second look, and gives its index. A loop for each kind of column, because
 * the engine compiles it for the kinds of rows that it meets there.
 */
function uncommonFinder(
  param: ColumnParam,
  grid: Grid,
  into: Float64Array | undefined,
  ids: IdsRead | undefined,
): (from: number) => number {
  if (ids !== undefined) return (from) => readIds(ids, grid, from);
  const values = into as Float64Array;
  if (param.kind === "dates") return (from) => commonDays(grid, from, values);
  const range = commonRange(param);
  const common = param.kind === "numbers" && param.whole === true ? commonWholes : commonNumbers;
  return (from) => common(grid, from, values, range);
}

function commonNumbers({ rows, width }: Grid, from: number, into: Float64Array, { low, high }: CommonRange): number {
  let index = from;
  for (let row = Math.floor(from / width), column = from % width; index < into.length; row++, column = 0) {
    const line: unknown = rows[row];
    if (!isRowOf(line, width)) return index;
    for (; column < width; column++, index++) {
      const cell = cellAt(line, column);
      if (typeof cell !== "number" || !(cell >= low && cell <= high)) return index;
      into[index] = cell;
    }
  }
  return index;
}

/** Where decimals are refused, there are none to meet: without `cellAt` half the time of a million whole numbers. */
function commonWholes({ rows, width }: Grid, from: number, into: Float64Array, { low, high }: CommonRange): number {
  let index = from;
  for (let row = Math.floor(from / width), column = from % width; index < into.length; row++, column = 0) {
    const line: unknown = rows[row];
    if (!isRowOf(line, width)) return index;
    for (; column < width; column++, index++) {
      const cell = line[column];
      if (typeof cell !== "number" || !(cell >= low && cell <= high) || !Number.isInteger(cell)) return index;
      into[index] = cell;
    }
  }
  return index;
}

function commonDays({ rows, width }: Grid, from: number, into: Float64Array): number {
  let index = from;
  for (let row = Math.floor(from / width), column = from % width; index < into.length; row++, column = 0) {
    const line: unknown = rows[row];
    if (!isRowOf(line, width)) return index;
    for (; column < width; column++, index++) {
      const cell = cellAt(line, column);
      if (typeof cell !== "number" || !isSerialDay(cell)) return index;
      into[index] = Math.floor(cell);
    }
  }
  return index;
}

interface CommonRange {
  readonly low: number;
  readonly high: number;
}

/** The numbers that need no second look; what lies on or beyond an excluded bound gets one. */
function commonRange(param: ColumnParam): CommonRange {
  const { min, max, above } = param.kind === "numbers" ? param : ({} as Partial<NumbersParam>);
  const low =
    above === undefined ? (min ?? -Number.MAX_VALUE) : Math.max(min ?? above, above + Math.abs(above) * 1e-9 + 1e-9);
  return { low, high: max ?? Number.MAX_VALUE };
}
