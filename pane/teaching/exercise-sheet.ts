import { examineExercise, type ReadExercise } from "../../teaching/records/exercise-rows.ts";
import { addressOfArea, areaOf } from "../address.ts";
import type { Workbook } from "../workbook.ts";
import { findRecord } from "./record-sheets.ts";

/** An exercise as its sheet has it now, with everything that is wrong with it. */
export interface SheetExercise extends ReadExercise {
  readonly sheet: string;
}

/** The exercise of a workbook; undefined where it has none. */
export async function readExerciseSheet(workbook: Workbook): Promise<SheetExercise | undefined> {
  const found = await findRecord(workbook, "exercise");
  return found && { sheet: found.sheet, ...examineExercise(found.rows) };
}

/** The address of a cell with its sheet. */
export function onSheet(sheet: string, cell: string): string {
  const area = areaOf(cell);
  return area === undefined ? cell : addressOfArea({ ...area, context: [sheet] });
}
