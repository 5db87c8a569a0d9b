import { type Cell, errorOf, isBlank, numberFromText } from "../cells.ts";
import { fail } from "../errors.ts";
import { eachMeasure, type Figures, MEASURES } from "./rfm-measures.ts";
import { type Thresholds, thresholdsOf } from "./rfm-rule.ts";

export const DEFAULT_BINS = 5;
export const FEWEST_BINS = 2;
/** More would make a score of two digits, and "10" beside "5" could be read two ways. */
export const MOST_BINS = 9;

/** Either the number of scores, or the cut-offs themselves. */
export const BINS_OR_TABLE = {
  name: "bins",
  kind: "grid",
  optional: true,
  shown: String(DEFAULT_BINS),
  help: "How many scores to use, 2 to 9; or a table of cut-offs as RFMTHRESHOLDS gives it, edited or not, with or without its headers and its first column.",
} as const;

export const BINS_ERRORS = {
  "malformed-table":
    "{place} does not fit: bins takes a whole number from 2 to 9, or a table of cut-offs as RFMTHRESHOLDS gives it: recency, frequency and monetary, 1 to 8 rows of numbers, none lower than the number above it.",
} as const;

type Rows = readonly (readonly Cell[])[];

/** The cut-offs that `bins` asks for: those in the table given, or those of the data. */
export function thresholdsFor(figures: Figures, grid: Rows | undefined): Thresholds {
  if (isTable(grid)) return tableOf(grid);
  return thresholdsOf(figures, grid === undefined ? DEFAULT_BINS : numberOfBins(grid[0]?.[0]));
}

export const isTable = (grid: Rows | undefined): grid is Rows =>
  grid !== undefined && grid.length * (grid[0]?.length ?? 0) !== 1;

function numberOfBins(cell: Cell): number {
  const bins = numberIn(cell, {});
  if (!Number.isInteger(bins) || bins < FEWEST_BINS || bins > MOST_BINS) fail("malformed-table", { param: "bins" });
  return bins;
}

interface Line {
  readonly cells: readonly Cell[];
  readonly row: number;
}

function tableOf(grid: Rows): Thresholds {
  const lines = grid
    .map((cells, index): Line => ({ cells, row: index + 1 }))
    .filter(({ cells }) => !cells.every(isBlank));
  const width = grid[0]?.length ?? 0;
  const first = width - MEASURES.length;
  const headed = lines[0]?.cells.slice(first).every(isHeader) ?? false;
  const body = headed ? lines.slice(1) : lines;
  const fits = (first === 0 || first === 1) && body.length >= FEWEST_BINS - 1 && body.length < MOST_BINS;
  if (!fits) fail("malformed-table", { param: "bins" });
  return eachMeasure((measure) => risingColumn(body, first + MEASURES.indexOf(measure)));
}

const isHeader = (cell: Cell): boolean =>
  typeof cell === "string" && !isBlank(cell) && errorOf(cell) === undefined && numberFromText(cell) === undefined;

/** Cut-offs may repeat, where many customers share a value, but never fall. */
function risingColumn(lines: readonly Line[], at: number): number[] {
  const cuts: number[] = [];
  for (const { cells, row } of lines) {
    const place = { row, column: at + 1 };
    const cut = numberIn(cells[at], place);
    if (cut < (cuts[cuts.length - 1] ?? cut)) fail("malformed-table", { param: "bins", ...place });
    cuts.push(cut);
  }
  return cuts;
}

function numberIn(cell: Cell, place: { readonly row?: number; readonly column?: number }): number {
  const facts = { param: "bins", ...place };
  const error = errorOf(cell);
  if (error !== undefined) fail("error-cell", { ...facts, received: error });
  const value = typeof cell === "string" ? numberFromText(cell) : cell;
  return typeof value === "number" && Number.isFinite(value) ? value : fail("malformed-table", facts);
}
