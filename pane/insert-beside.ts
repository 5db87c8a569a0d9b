import type { ShownCell } from "../core/answer.ts";
import { addressOfArea, areaOf } from "./address.ts";
import type { Change } from "./changes.ts";
import { type Receipt, type Workbook, WorkbookError } from "./workbook.ts";

/** Further to the right nobody would look for what was written. */
const ATTEMPTS = 8;

/** Writes a table under its headers right of a cell, at the first place where no cell of it is filled. */
export async function insertBeside(
  workbook: Workbook,
  rows: readonly (readonly ShownCell[])[],
  address: string,
): Promise<Receipt> {
  let place = await workbook.blankCellBeside(address);
  for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
    try {
      return await workbook.apply(tableAt(place, rows));
    } catch (error) {
      if (!(error instanceof WorkbookError && error.problem === "filled")) throw error;
      place = await workbook.blankCellBeside(place);
    }
  }
  return workbook.apply(tableAt(place, rows));
}

function tableAt(place: string, rows: readonly (readonly ShownCell[])[]): readonly Change[] {
  const area = areaOf(place);
  const headers =
    area === undefined || area.left === null ? undefined : { ...area, right: area.left + (rows[0]?.length ?? 1) - 1 };
  return [
    { kind: "values", address: place, values: rows },
    ...(headers === undefined ? [] : [{ kind: "heading" as const, address: addressOfArea(headers) }]),
  ];
}
