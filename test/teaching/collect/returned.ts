import { tokenize } from "@borgar/fx";
import type { CellValue, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { zip } from "@cj-tech-master/excelts/archive";
import type { Item } from "../../../core/items/item.ts";
import type { InputFile } from "../../../teaching/collect/gather.ts";
import type { Assignment, Issued } from "../../../teaching/hand-out/edition.ts";
import { figuresOf } from "../../../teaching/hand-out/edition.ts";
import { planSheet } from "../../../teaching/hand-out/sheet-plan.ts";
import { writeStudentWorkbook } from "../../../teaching/hand-out/zip-workbooks.ts";
import { rightAnswers } from "../../../teaching/right-answers.ts";
import { firstSheet, opened } from "../hand-out/exercise-sheet.ts";

/** Cells by the id of the answer that a student fills in otherwise than right; null leaves them blank. */
export type Otherwise = Readonly<Record<string, CellValue>>;

type Change = (sheet: Worksheet, workbook: Workbook) => void;

/** The workbook of a student who answers everything right but for some cells. */
export const answered = async (
  assignment: Assignment,
  issued: Issued,
  otherwise: Otherwise = {},
  change: Change = () => {},
): Promise<Uint8Array> =>
  filledIn(await writeStudentWorkbook(assignment, issued), assignment, issued, otherwise, change);

/** A workbook that was handed out, as that student fills it in. */
export async function filledIn(
  handedOut: Uint8Array,
  assignment: Assignment,
  issued: Issued,
  otherwise: Otherwise = {},
  change: Change = () => {},
): Promise<Uint8Array> {
  const workbook = await opened(handedOut);
  const sheet = firstSheet(workbook);
  const layout = layoutOf(assignment, issued);
  const cellsBy = cellsOf(assignment, issued);
  for (const { id, row, column, item, part, cell } of layout.answers) {
    const right = rightCell(assignment, issued, item, part, cell, cellsBy);
    sheet.getCell(row, column).value = id in otherwise ? (otherwise[id] ?? null) : right;
  }
  change(sheet, workbook);
  return workbook.xlsx.writeBuffer();
}

export const layoutOf = (assignment: Assignment, issued: Issued) =>
  planSheet(assignment, issued, issued.student.language, issued.student).layout;

type CellOf = (item: string, name: string) => string | undefined;

/** Where a figure or an earlier answer of an item stands on the sheet of a student. */
export function cellsOf(assignment: Assignment, issued: Issued): CellOf {
  const layout = layoutOf(assignment, issued);
  return (id, name) => {
    const data = layout.data.find((one) => one.item === id && one.parameter === name);
    const part = assignment.items.find((one) => one.id === id)?.parts.find((one) => "name" in one && one.name === name);
    const place = data ?? layout.answers.find((one) => one.item === id && one.part === part?.id);
    return place === undefined ? undefined : `C${place.row}`;
  };
}

/** Numbers are reached by a formula over the data, as is asked. */
function rightCell(
  { items }: Assignment,
  issued: Issued,
  id: string,
  part: string,
  cell: number,
  cellOf: CellOf,
): CellValue {
  const item = items.find((one) => one.id === id);
  const asked = item?.parts.find((one) => one.id === part);
  if (item === undefined || asked?.kind === "text") return "Because.";
  const value = rightAnswers(item, figuresOf(issued)[id] ?? {})[part]?.[cell]?.value ?? null;
  return asked?.kind === "number"
    ? { formula: overCells(asked.answer, item, cellOf), result: Number(value) }
    : (value as CellValue);
}

/** A formula of an item as a student writes it, over the cells of the sheet. */
export function overCells(formula: string, item: Item, cellOf: CellOf): string {
  return tokenize(formula, { withLocation: false })
    .map(({ type, value }) => {
      const own = type === "range_named" ? item.derived?.[value] : undefined;
      if (own !== undefined) return `(${overCells(own, item, cellOf)})`;
      return (type === "range_named" ? cellOf(item.id, value) : undefined) ?? value;
    })
    .join("");
}

export const file = (name: string, bytes: Uint8Array, modified?: Date): InputFile => ({
  name,
  bytes: async () => bytes,
  ...(modified === undefined ? {} : { modified }),
});

export async function zipped(files: readonly InputFile[]): Promise<Uint8Array> {
  const archive = zip({ level: 6 });
  for (const { name, bytes } of files) archive.add(name, await bytes());
  return archive.bytes();
}

/** The library that moves cells here leaves formulas as they are: these give the same wherever they stand. */
export function withoutPlaces(sheet: Worksheet): void {
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const { formula, result } = cell;
      if (formula !== undefined && typeof result === "number") cell.value = { formula: `${result}+0*$ZZ$9999`, result };
    }),
  );
}
