import { cellAt } from "./cell-at.ts";

/** One argument as it was: its cells in reading order, because the host may use its arrays again. */
export interface Kept {
  /** Undefined for a single cell. */
  readonly widths: readonly number[] | undefined;
  readonly cells: readonly unknown[];
}

/** Undefined where a cell is an object of the host, which may hold anything. */
export function keptOf(arg: unknown): Kept | undefined {
  const rows: readonly unknown[] = Array.isArray(arg) ? arg : [[arg]];
  const widths: number[] = [];
  const cells: unknown[] = [];
  for (const row of rows) {
    const line: readonly unknown[] = Array.isArray(row) ? row : [row];
    widths.push(Array.isArray(row) ? line.length : -1);
    for (const cell of line) {
      if (typeof cell === "object" && cell !== null) return undefined;
      cells.push(cell);
    }
  }
  return { widths: Array.isArray(arg) ? widths : undefined, cells };
}

/** Whether every cell is the same. Single cells first: they tell most formulas apart at once. */
export function isSame(kept: readonly Kept[], args: readonly unknown[]): boolean {
  const single = ({ widths }: Kept) => widths === undefined;
  return (
    kept.every((one, at) => !single(one) || (!Array.isArray(args[at]) && isSameCell(one.cells[0], args[at]))) &&
    kept.every((one, at) => single(one) || isSameRange(one, args[at]))
  );
}

function isSameRange({ widths = [], cells }: Kept, arg: unknown): boolean {
  if (!Array.isArray(arg) || arg.length !== widths.length) return false;
  let at = 0;
  for (let row = 0; row < widths.length; row++) {
    const line: unknown = arg[row];
    const width = widths[row] as number;
    if (!Array.isArray(line)) {
      if (width !== -1 || !isSameCell(cells[at++], line)) return false;
      continue;
    }
    if (line.length !== width) return false;
    for (let column = 0; column < width; column++, at++) if (!isSameCell(cells[at], cellAt(line, column))) return false;
  }
  return true;
}

/** A negative zero is another cell than 0, and what is not a number is the same as itself. */
const isSameCell = (one: unknown, other: unknown): boolean =>
  one === other ? one !== 0 || Object.is(one, other) : Number.isNaN(one) && Number.isNaN(other);
