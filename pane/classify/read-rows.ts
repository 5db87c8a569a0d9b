import { type Cell, errorOf, isBlank, numberFromText } from "../../core/cells.ts";
import { dateText } from "../../core/date-text.ts";
import { CalcError } from "../../core/errors.ts";
import { numberFrom } from "../../core/read-cell.ts";
import type { Choice } from "./choice.ts";
import type { Need } from "./kind.ts";

/** A cell that holds no number where one belongs. Row and column count from 0 in the block. */
export interface Stray {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kind: "text" | "ambiguous" | "error";
}

/** The rows of a list that take part, and why others do not. Rows count from 0 in the block. */
export interface Rows {
  /** The first and last row that a formula takes. */
  readonly first: number;
  readonly last: number;
  /** The rows that are classified, and the numbers that their columns hold, by parameter. */
  readonly used: readonly number[];
  readonly values: Readonly<Record<string, Float64Array>>;
  /** Rows that hold something, but not all that is needed. */
  readonly missing: readonly number[];
  readonly strays: readonly Stray[];
  readonly blank: number;
  /** The columns as the function gets them, by parameter: what does not take part is blank. */
  readonly columns: Readonly<Record<string, readonly (readonly [Cell])[]>>;
}

export function readRows({ list, kind, columns, label, keepTotals }: Choice): Rows {
  const { cells, first } = list;
  const last = keepTotals ? Math.max(list.last, ...list.totals.map(({ row }) => row)) : list.last;
  const needs = kind.needs.map((need) => ({ need, at: columns[need.param] ?? -1 }));
  const [used, missing, strays]: [number[], number[], Stray[]] = [[], [], []];
  const numbers = needs.map((): number[] => []);
  const given = needs.map((): [Cell][] => []);
  let blank = 0;

  for (let row = first; row <= last; row++) {
    const line = cells[row] ?? [];
    const read = needs.map(({ need, at }) => readCell(line[at], need));
    const found = read.flatMap((cell, index): Stray[] =>
      typeof cell === "object" ? [{ row, column: needs[index]?.at ?? -1, ...cell }] : [],
    );
    const isUsed = read.every((cell) => typeof cell === "number");
    const nothing = read.every((cell) => cell === "blank");
    const isBlankRow = needs.every(({ at }) => isBlank(line[at])) && (label === undefined || isBlank(line[label]));
    given.forEach(
      (column, index) => void column.push([isUsed && !isBlankRow ? (line[needs[index]?.at ?? -1] ?? null) : null]),
    );
    if (isBlankRow) blank++;
    else if (isUsed) {
      used.push(row);
      read.forEach((cell, index) => void numbers[index]?.push(cell as number));
    } else if (found.length > 0) strays.push(...found);
    else if (nothing || read.includes("blank")) missing.push(row);
  }
  const byParam = <T>(of: readonly T[]) =>
    Object.fromEntries(needs.map(({ need }, index) => [need.param, of[index] as T]));
  const values = byParam(numbers.map((column) => Float64Array.from(column)));
  return { first, last, used, values, missing, strays, blank, columns: byParam(given) };
}

/** The number in a cell as the function reads it, or what stands there instead. */
function readCell(cell: Cell, { reads, param }: Need): number | "blank" | Pick<Stray, "text" | "kind"> {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return "blankAs" in reads && reads.blankAs !== undefined ? reads.blankAs : "blank";
  const date = "datesToo" in reads && typeof cell === "string" ? dateText(cell) : undefined;
  // Which comes first, day or month, the function finds out from the whole column; here it only says how near dates are.
  if (date !== undefined) return date.dayFirst ?? date.monthFirst ?? "blank";
  try {
    return numberFrom(cell, reads, () => ({ param })).value;
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    const text = errorOf(cell) ?? String(cell);
    if (errorOf(cell) !== undefined) return { text, kind: "error" };
    return { text, kind: numberFromText(text) === "ambiguous" ? "ambiguous" : "text" };
  }
}
