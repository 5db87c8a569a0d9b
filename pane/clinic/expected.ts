import type { Cell } from "../../core/cells.ts";
import { readIfThere } from "../read-if-there.ts";
import type { FormulaCell, Workbook } from "../workbook.ts";

/** What a repair is going to replace. By the time it is asked for, somebody may have typed there, or moved it. */
export interface Expected {
  readonly formulas: readonly Pick<FormulaCell, "address" | "formula">[];
  readonly cells: readonly { readonly address: string; readonly holds: readonly (readonly Cell[])[] }[];
}

/** Whether all of it is still there. Formulas must be on the active sheet. */
export async function isUnchanged({ formulas, cells }: Expected, workbook: Workbook): Promise<boolean> {
  const now = new Map(
    formulas.length === 0 ? [] : (await workbook.formulas()).map(({ address, formula }) => [address, formula]),
  );
  if (formulas.some(({ address, formula }) => now.get(address) !== formula)) return false;
  for (const { address, holds } of cells) {
    const held = await readIfThere(workbook, address);
    if (held === undefined) return false;
    const same = holds.every((row, down) => row.every((cell, right) => isSame(cell, held[down]?.[right])));
    if (!same) return false;
  }
  return true;
}

const isSame = (one: Cell, other: Cell) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
