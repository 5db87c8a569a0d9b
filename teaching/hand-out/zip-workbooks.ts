import type { Assignment, Issued } from "./edition.ts";
import { fileNames } from "./file-names.ts";
import { planSheet } from "./sheet-plan.ts";
import { writeWorkbook } from "./write-workbook.ts";
import { type Progress, zipFiles } from "./zip-files.ts";

export const writeStudentWorkbook = (assignment: Assignment, issued: Issued): Promise<Uint8Array> =>
  writeWorkbook(planSheet(assignment, issued, issued.student.language, issued.student));

/** A zip with everyone's workbook, named by student number, in pieces. Rejects with an AbortError when it is cancelled. */
export function zipWorkbooks(
  assignment: Assignment,
  ledger: readonly Issued[],
  progress?: Progress,
): AsyncGenerator<Uint8Array> {
  const names = fileNames(
    ledger.map(({ student }) => student.number),
    "xlsx",
  );
  const files = ledger.map((issued, place) => ({
    name: names[place] as string,
    make: () => writeStudentWorkbook(assignment, issued),
  }));
  // What is in it has been compressed already.
  return zipFiles(files, 0, progress);
}
