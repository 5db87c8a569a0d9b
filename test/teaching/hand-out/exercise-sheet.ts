import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { findItem } from "../../../core/items/bank/index.ts";
import type { Item } from "../../../core/items/item.ts";
import type { Assignment, Student } from "../../../teaching/hand-out/edition.ts";

/** One item of each kind of part. */
const KINDS = ["CLV-01", "MAT-01", "MAT-02", "NPS-04", "RFM-01"];

export const assignmentOf = (...ids: readonly string[]): Assignment => ({
  title: { en: "Exercise 3", nl: "Opdracht 3" },
  seed: "a seed of the teacher",
  items: (ids.length > 0 ? ids : KINDS).map((id) => findItem(id) as Item),
});

export const studentsOf = (count: number): readonly Student[] =>
  Array.from({ length: count }, (_, at) => ({
    number: String(500_100 + at),
    name: `Student ${at + 1}`,
    language: at % 2 === 0 ? "nl" : "en",
  }));

export async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

export const firstSheet = (workbook: Workbook): Worksheet => workbook.worksheets[0] as Worksheet;

export function textsIn(sheet: Worksheet): readonly string[] {
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell(({ value }) => typeof value === "string" && texts.push(value)));
  return texts;
}
