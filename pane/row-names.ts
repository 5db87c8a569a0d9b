import type { Cell } from "../core/cells.ts";
import { parametersOf } from "../core/define.ts";
import { isColumn } from "../core/params.ts";
import { addressOfArea, areaOf } from "./address.ts";
import type { Call } from "./formula.ts";
import type { Workbook } from "./workbook.ts";

/** Names stand left of the figures, and seldom further away. */
const FURTHEST = 12;

/** What the rows of the list are called that a call is about: by the column left of it that names them best, or else by their number. */
export async function rowNames({ entry, args }: Call, workbook: Workbook): Promise<readonly string[]> {
  const list = args[parametersOf(entry.calculator).findIndex(isColumn)];
  const area = list?.kind === "reference" ? areaOf(list.address) : undefined;
  if (area === undefined || area.left === null) return [];
  const first = (area.top ?? 0) + 1;
  const numbers = (count: number) => Array.from({ length: count }, (_, row) => String(first + row));
  const height = area.bottom === null ? 0 : area.bottom - (area.top ?? 0) + 1;
  if (area.left === 0) return numbers(height);
  const left = Math.max(0, area.left - FURTHEST);
  const beside = addressOfArea({ ...area, left, right: area.left - 1 });
  // Names are a kindness: a sheet that cannot be read here has refused the explanation already.
  const rows = await workbook.read(beside).catch(() => []);
  const column = namingColumn(rows, area.left - left);
  const byNumber = numbers(Math.max(height, rows.length));
  if (column === undefined) return byNumber;
  return byNumber.map((number, row) => textIn(rows[row]?.[column]) ?? number);
}

const textIn = (cell: Cell | undefined): string | undefined =>
  typeof cell === "string" && cell.trim() !== "" ? cell.trim() : undefined;

/** The column with the most different texts, where most rows have one of their own; a blank column ends the list. */
function namingColumn(rows: readonly (readonly Cell[])[], width: number): number | undefined {
  let best: { readonly column: number; readonly names: number } | undefined;
  for (let column = width - 1; column >= 0; column--) {
    const cells = rows.map((row) => row[column]);
    if (cells.every((cell) => cell === null || cell === undefined || cell === "")) break;
    const names = new Set(cells.flatMap((cell) => textIn(cell) ?? [])).size;
    if (2 * names > rows.length && names >= (best?.names ?? 0)) best = { column, names };
  }
  return best?.column;
}
