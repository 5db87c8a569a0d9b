import { type Cell, isBlank } from "../../core/cells.ts";
import { exactSum } from "../../core/numeric/sum.ts";
import type { TotalRow } from "./list.ts";
import { numberIn } from "./read-column.ts";
import { TOTAL_WORDS } from "./role-words.ts";

type Rows = readonly (readonly Cell[])[];

/** A total, an average and a count under each other are the most that people put below a list. */
const MOST = 4;
/** Fewer rows add up by chance. */
const FEWEST = 3;

/** The rows at the bottom that add up or average the ones above, from the last upwards. */
export function totalRowsOf(rows: Rows, first: number, last: number): readonly TotalRow[] {
  const found: TotalRow[] = [];
  for (let row = last; row > first && found.length < MOST; row--) {
    const cells = rows[row] ?? [];
    if (cells.every(isBlank)) continue;
    const text = wordOfTotal(cells);
    if (text === undefined && !addsUp(rows, first, row)) break;
    found.push({ row, text: text ?? "" });
  }
  return found;
}

/** The text that says that a row is a total: the first text in it, where that is such a word. */
export function wordOfTotal(cells: readonly Cell[]): string | undefined {
  const text = cells.find((cell): cell is string => typeof cell === "string" && /\p{L}/u.test(cell))?.trim();
  return text !== undefined && TOTAL_WORDS.test(text) ? text : undefined;
}

/** Whether a row without a text holds, in a column at least, the sum of the numbers above it, and in none something else. */
function addsUp(rows: Rows, first: number, row: number): boolean {
  const cells = rows[row] ?? [];
  if (row - first < FEWEST || cells.some((cell) => !isBlank(cell) && numberIn(cell) === undefined)) return false;
  const isSum = (column: number) => {
    const above = rows.slice(first, row).flatMap((line) => numberIn(line[column]) ?? []);
    const [total, own] = [exactSum(above), numberIn(cells[column]) ?? 0];
    return above.length >= FEWEST && own !== 0 && Math.abs(total - own) <= 1e-6 * Math.abs(own);
  };
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  return filled.length < cells.length && filled.some(isSum);
}
