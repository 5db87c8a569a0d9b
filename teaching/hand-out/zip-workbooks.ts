import { throwIfAborted, zip } from "@cj-tech-master/excelts/archive";
import type { Assignment, Issued } from "./edition.ts";
import { fileNames } from "./file-names.ts";
import { planSheet } from "./sheet-plan.ts";
import { writeWorkbook } from "./write-workbook.ts";

export interface Progress {
  readonly signal?: AbortSignal;
  /** Called after each file. */
  onProgress?(done: number, total: number): void;
}

export const writeStudentWorkbook = (assignment: Assignment, issued: Issued): Promise<Uint8Array> =>
  writeWorkbook(planSheet(assignment, issued, issued.student.language, issued.student));

/**
 * A zip with everyone's workbook, named by student number, in pieces: each workbook is made when its turn comes, so that
 * never more than one is in memory. Rejects with an AbortError when it is cancelled.
 */
export async function* zipWorkbooks(
  assignment: Assignment,
  ledger: readonly Issued[],
  { signal, onProgress }: Progress = {},
): AsyncGenerator<Uint8Array> {
  // What is in it has been compressed already.
  const archive = zip({ level: 0, noSort: true });
  const names = fileNames(
    ledger.map(({ student }) => student.number),
    "xlsx",
  );
  let done = 0;
  const made = async function* (issued: Issued): AsyncGenerator<Uint8Array> {
    throwIfAborted(signal);
    yield await writeStudentWorkbook(assignment, issued);
    onProgress?.(++done, ledger.length);
  };
  for (const [place, issued] of ledger.entries()) archive.add(names[place] as string, made(issued));
  for await (const piece of archive.stream(signal === undefined ? {} : { signal })) {
    throwIfAborted(signal);
    yield piece;
  }
}
