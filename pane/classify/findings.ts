import { isBlank } from "../../core/cells.ts";
import { cellAt } from "../address.ts";
import type { Choice } from "./choice.ts";
import type { List } from "./list.ts";
import { nameOfRow } from "./preview.ts";
import type { Rows, Stray } from "./read-rows.ts";
import { wordOfTotal } from "./total-rows.ts";

/** What the user should know of a list before it is classified. Rows and cells as the sheet calls them. */
export interface Findings {
  readonly used: number;
  readonly missing: number;
  /** Whether what is missing is a score rather than an amount. */
  readonly scores: boolean;
  readonly totals: readonly { readonly row: number; readonly text: string }[];
  readonly subtotals: readonly { readonly row: number; readonly text: string }[];
  readonly strays: readonly { readonly cell: string; readonly text: string; readonly kind: Stray["kind"] }[];
  readonly textNumbers: number;
  readonly duplicates: readonly string[];
  /** Whether most names come back: then the rows are orders rather than customers. */
  readonly orders: boolean;
  readonly blank: number;
  readonly headed: boolean;
}

export function findingsOf(choice: Choice, rows: Rows): Findings {
  const { list, kind, columns } = choice;
  const onSheet = (row: number) => rowOnSheet(list, row);
  return {
    used: rows.used.length,
    missing: rows.missing.length,
    scores: kind.needs.every(({ reads }) => reads.unit === "score"),
    totals: list.totals.map(({ row, text }) => ({ row: onSheet(row), text })).reverse(),
    subtotals: subtotalsIn(choice, rows).map(({ row, text }) => ({ row: onSheet(row), text })),
    strays: rows.strays.map(({ row, column, text, kind: of }) => ({
      cell: cellName(list, row, column),
      text,
      kind: of,
    })),
    textNumbers: Object.values(columns).reduce((sum, at) => sum + (list.columns[at]?.textNumbers ?? 0), 0),
    ...repeatsIn(choice, rows),
    blank: rows.blank,
    headed: list.headerRow >= 0,
  };
}

/** The address of a cell of the block without its sheet. */
export const cellName = ({ address }: Pick<List, "address">, row: number, column: number): string =>
  (cellAt(address, row + 1, column + 1) ?? "").replace(/^.*!/, "");

export const rowOnSheet = (list: Pick<List, "address">, row: number): number =>
  Number(/\d+$/.exec(cellName(list, row, 0))?.[0] ?? row + 1);

function subtotalsIn({ list }: Choice, { used }: Rows): readonly { readonly row: number; readonly text: string }[] {
  return used.flatMap((row) => {
    const text = wordOfTotal(list.cells[row] ?? []);
    return text === undefined || list.totals.some((total) => total.row === row) ? [] : [{ row, text }];
  });
}

/** Fewer rows repeat a name by chance. */
const FEWEST_ORDERS = 20;
const OFTEN = 0.6;

/** The names that several rows bear, each once, in order of first appearance. */
function repeatsIn(choice: Choice, { used }: Rows): Pick<Findings, "duplicates" | "orders"> {
  const { label, list } = choice;
  if (label === undefined) return { duplicates: [], orders: false };
  const seen = new Map<string, { readonly name: string; readonly times: number }>();
  for (const row of used) {
    if (isBlank(list.cells[row]?.[label])) continue;
    const name = nameOfRow(choice, row);
    const key = name.toLowerCase();
    seen.set(key, { name: seen.get(key)?.name ?? name, times: (seen.get(key)?.times ?? 0) + 1 });
  }
  const duplicates = [...seen.values()].filter(({ times }) => times > 1).map(({ name }) => name);
  return { duplicates, orders: used.length >= FEWEST_ORDERS && seen.size < OFTEN * used.length };
}
