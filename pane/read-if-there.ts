import type { Cell } from "../core/cells.ts";
import { type Workbook, WorkbookError } from "./workbook.ts";

/** The cells of an address that was there before; undefined where its sheet is deleted or has another name by now. */
export async function readIfThere(
  workbook: Pick<Workbook, "read">,
  address: string,
): Promise<readonly (readonly Cell[])[] | undefined> {
  try {
    return await workbook.read(address);
  } catch (error) {
    if (error instanceof WorkbookError && error.problem === "no-such-range") return undefined;
    throw error;
  }
}
