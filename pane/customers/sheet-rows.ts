import { CalcError, type Facts } from "../../core/errors.ts";
import type { Refusal } from "../../core/evaluation/outcome.ts";
import { areaOf } from "../address.ts";
import type { List } from "../classify/list.ts";

/** The row on its sheet, counted from 1, of a row of a list. */
export const sheetRow = ({ address }: Pick<List, "address">, row: number): number =>
  (areaOf(address)?.top ?? 0) + row + 1;

/** A refusal of columns that were taken out of a list, naming rows as the sheet counts them. `rows` says which those are in the list. */
export function onSheet({ error }: Refusal, list: Pick<List, "address">, rows: readonly number[]): Refusal {
  const { code, facts, calculator } = error;
  const placed = (row: unknown): { readonly row: number } | undefined => {
    const at = typeof row === "number" ? rows[row - 1] : undefined;
    return at === undefined ? undefined : { row: sheetRow(list, at) };
  };
  // A column of one cell has a place without a row.
  const own = placed(facts.row ?? (rows.length === 1 && facts.param !== undefined ? 1 : undefined));
  const other = placed(facts.otherRow);
  const there: Facts = { ...facts, ...own, ...(other && { otherRow: other.row }) };
  return { ok: false, error: new CalcError(code, there, calculator) };
}
