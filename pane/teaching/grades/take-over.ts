import type { Ruling } from "../../../teaching/exercise.ts";
import type { Workbook } from "../../workbook.ts";
import { firstCell, readRecord } from "../record-sheets.ts";
import type { ClassOutcome } from "./class-outcome.ts";
import { isLookSheet, typedPoints } from "./look-sheet.ts";

/**
 * The points that were typed on the sheets with what is to look at, as rulings; those that stand already are left out.
 * Undefined where there is no such sheet. Throws a TeachingError that names the cell which cannot be read.
 */
export async function pointsToTakeOver(
  workbook: Pick<Workbook, "read" | "sheets">,
  { exercise, submissions, rulings }: ClassOutcome,
): Promise<readonly Ruling[] | undefined> {
  const found: string[] = [];
  for (const sheet of await workbook.sheets()) {
    if (isLookSheet(await firstCell(workbook, sheet))) found.push(sheet);
  }
  if (found.length === 0) return undefined;
  const students = submissions.map(({ student }) => student);
  const typed: Ruling[] = [];
  for (const sheet of found) typed.push(...typedPoints(await readRecord(workbook, sheet), exercise, students, sheet));
  const known = new Set(rulings.map((ruling) => JSON.stringify(inOrder(ruling))));
  const fresh = typed.filter((ruling) => !known.has(JSON.stringify(inOrder(ruling))));
  return [...new Map(fresh.map((ruling) => [JSON.stringify(inOrder(ruling)), ruling])).values()];
}

const inOrder = (ruling: Ruling): readonly unknown[] =>
  ruling.kind === "points" ? [ruling.item, ruling.part, ruling.student, ruling.points, ruling.reason] : [ruling];
