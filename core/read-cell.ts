import { type Cell, errorOf, type Grid, numberFromText, shown, toGrid } from "./cells.ts";
import { dateText } from "./date-text.ts";
import { type Facts, fail } from "./errors.ts";
import type { NumberParam, NumbersParam, Param } from "./params.ts";
import { dateFrom } from "./read-dates.ts";

/** How a host's own cell objects become canonical: dates to serial days, error objects to `{ error }`. */
export type ForeignCell = (cell: object) => Cell;

/** Made only when a refusal needs it: a place for every cell would cost more than reading it. */
export type Place = () => Facts;

type Limited = NumberParam | NumbersParam;

/** Facts that name the place of a cell within its range. */
export function placeOf(
  param: Pick<Param, "name">,
  index: number,
  { height, width }: Pick<Grid, "height" | "width">,
): Facts {
  if (height === 1 && width === 1) return { param: param.name };
  const row = Math.floor(index / width) + 1;
  return width === 1 ? { param: param.name, row } : { param: param.name, row, column: (index % width) + 1 };
}

/** What no spreadsheet can hold counts as the error a spreadsheet would show. */
export function canonical(cell: unknown, foreign: ForeignCell): Cell {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : { error: "#NUM!" };
  if (cell === null || cell === undefined || typeof cell === "string" || typeof cell === "boolean") return cell;
  const error = errorOf(cell);
  if (error !== undefined) return { error };
  return typeof cell === "object" ? foreign(cell) : { error: "#VALUE!" };
}

/** The number in a cell that is not blank and not a number by itself, or a refusal that names its place. */
export function numberFrom(cell: Cell, param: Limited, place: Place): { value: number; word: boolean } {
  const error = errorOf(cell);
  if (error !== undefined) fail("error-cell", { ...place(), received: error });
  if (typeof cell === "number" && Number.isFinite(cell)) return { value: cell, word: false };
  if (typeof cell === "boolean" && param.unit === "yes or no") return { value: cell ? 1 : 0, word: true };
  if (typeof cell === "string") {
    const word = wordValue(cell, param);
    if (word !== undefined) return { value: word, word: true };
    const value = numberFromText(cell);
    if (value === "ambiguous") fail("ambiguous-number", { ...place(), received: shown(cell) });
    if (value !== undefined) return { value, word: false };
  }
  return fail(param.unit === "yes or no" ? "not-yes-or-no" : "not-a-number", { ...place(), received: shown(cell) });
}

function wordValue(text: string, { words }: Limited): number | undefined {
  const key = text.trim().toLowerCase();
  return words !== undefined && Object.keys(words).includes(key) ? words[key] : undefined;
}

export function checkLimits(value: number, param: Limited, place: Place): void {
  const { min, max, above, whole } = param;
  if (param.unit === "yes or no" && value !== 0 && value !== 1) fail("not-yes-or-no", { ...place(), received: value });
  // From 2% on: between 1 and 2 a rate is rather a little too high than typed without its percent sign.
  if (param.unit === "fraction" && max !== undefined && value >= 2 && value / 100 <= max) {
    fail("not-a-rate", { ...place(), received: value, minimum: min ?? 0, maximum: max, asRate: value / 100 });
  }
  if (min !== undefined && value < min) fail("below-minimum", { ...place(), received: value, limit: min });
  if (max !== undefined && value > max) fail("above-maximum", { ...place(), received: value, limit: max });
  if (above !== undefined && !(value > above)) fail("not-above", { ...place(), received: value, limit: above });
  if (whole && !Number.isInteger(value)) fail("not-a-whole-number", { ...place(), received: value });
}

/** What people type where they have no answer: data that is missing, not the name of a column. */
const NO_ANSWER = /^(?:n\.?\s?\/?\s?a\.?|n\.?v\.?t\.?|n\.?b\.?|none|geen|onbekend|unknown|nan|null)$/i;

/** What names a column: a letter, or only signs such as € and %. Digits with a sign ("€ 1.250,-") are data that went wrong. */
const NAMES_A_COLUMN = /\p{L}|^[\p{Sc}%]+$/u;

/** Text that can only be a header: it names something and is no number, date, error, word of the scale or "n/a". */
export function isHeaderText(cell: Cell, param: Param): boolean {
  if (typeof cell !== "string" || !NAMES_A_COLUMN.test(cell.trim()) || errorOf(cell) !== undefined) return false;
  if (NO_ANSWER.test(cell.trim()) || dateText(cell) !== undefined || numberFromText(cell) !== undefined) return false;
  return (param.kind !== "numbers" && param.kind !== "number") || wordValue(cell, param) === undefined;
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
  const place = () => placeOf(param, index, grid);
  if (param.kind === "number") {
    const { value } = numberFrom(cell, param, place);
    checkLimits(value, param, place);
    return value;
  }
  if (param.kind === "date") return dateFrom(cell, place);
  const error = errorOf(cell);
  if (error !== undefined) fail("error-cell", { ...place(), received: error });
  if (typeof cell === "object") fail("missing-value", place());
  const text = String(cell).trim();
  if (param.kind !== "choice") return text;
  const choice = param.options.find((option) => option.toLowerCase() === text.toLowerCase());
  return choice ?? fail("unknown-choice", { ...place(), received: shown(cell), options: param.options.join(", ") });
}
