import type { ShownCell } from "../core/answer.ts";
import { type Receipt, type Workbook, WorkbookError } from "./workbook.ts";

/** Further to the right nobody would look for what was written. */
const ATTEMPTS = 8;

/** Writes a table right of a cell, at the first place where no cell of it is filled. */
export async function insertBeside(
  workbook: Workbook,
  rows: readonly (readonly ShownCell[])[],
  address: string,
): Promise<Receipt> {
  let place = await workbook.blankCellBeside(address);
  for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
    try {
      return await workbook.apply([{ kind: "values", address: place, values: rows }]);
    } catch (error) {
      if (!(error instanceof WorkbookError && error.problem === "filled")) throw error;
      place = await workbook.blankCellBeside(place);
    }
  }
  return workbook.apply([{ kind: "values", address: place, values: rows }]);
}
