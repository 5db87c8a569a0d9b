import type { CellValue, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { zip } from "@cj-tech-master/excelts/archive";
import type { InputFile } from "../../../teaching/collect/gather.ts";
import type { Assignment, Issued } from "../../../teaching/hand-out/edition.ts";
import { figuresOf } from "../../../teaching/hand-out/edition.ts";
import { planSheet } from "../../../teaching/hand-out/sheet-plan.ts";
import { writeStudentWorkbook } from "../../../teaching/hand-out/zip-workbooks.ts";
import { rightAnswers } from "../../../teaching/right-answers.ts";
import { firstSheet, opened } from "../hand-out/exercise-sheet.ts";

/** Cells by the id of the answer that a student fills in otherwise than right; null leaves them blank. */
export type Otherwise = Readonly<Record<string, CellValue>>;

/** The workbook of a student who answers everything right but for some cells. */
export async function answered(
  assignment: Assignment,
  issued: Issued,
  otherwise: Otherwise = {},
  change: (sheet: Worksheet, workbook: Workbook) => void = () => {},
): Promise<Uint8Array> {
  const workbook = await opened(await writeStudentWorkbook(assignment, issued));
  const sheet = firstSheet(workbook);
  for (const { id, row, column, item, part, cell } of layoutOf(assignment, issued).answers) {
    const right = rightCell(assignment, issued, item, part, cell);
    sheet.getCell(row, column).value = id in otherwise ? (otherwise[id] ?? null) : right;
  }
  change(sheet, workbook);
  return workbook.xlsx.writeBuffer();
}

export const layoutOf = (assignment: Assignment, issued: Issued) =>
  planSheet(assignment, issued, issued.student.language, issued.student).layout;

/** Numbers are reached by a formula over the data, as is asked. */
function rightCell({ items }: Assignment, issued: Issued, id: string, part: string, cell: number): CellValue {
  const item = items.find((one) => one.id === id);
  const kind = item?.parts.find((one) => one.id === part)?.kind;
  if (item === undefined || kind === "text") return "Because.";
  const value = rightAnswers(item, figuresOf(issued)[id] ?? {})[part]?.[cell]?.value ?? null;
  return kind === "number" ? { formula: "C9*1", result: Number(value) } : (value as CellValue);
}

export const file = (name: string, bytes: Uint8Array, modified?: Date): InputFile => ({
  name,
  bytes,
  ...(modified === undefined ? {} : { modified }),
});

export async function zipped(files: readonly InputFile[]): Promise<Uint8Array> {
  const archive = zip({ level: 6 });
  for (const { name, bytes } of files) archive.add(name, bytes);
  return archive.bytes();
}
