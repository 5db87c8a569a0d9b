import { isBlank } from "../../core/cells.ts";
import type { Language } from "../../core/words.ts";
import { recordKindOf } from "../../teaching/records/record.ts";
import { cellsOn } from "../classify/place.ts";
import { readIfThere } from "../read-if-there.ts";
import type { Workbook } from "../workbook.ts";
import { headedColumns } from "./class-columns.ts";
import { type ClassList, readClassList } from "./class-list.ts";
import { kindOn } from "./record-sheets.ts";

type Reader = Pick<Workbook, "block" | "read" | "sheets">;

/** How much of another sheet is looked at, and of how many. */
const ROWS = 1_000;
const COLUMNS = 26;
const MOST_SHEETS = 12;

/**
 * The class list around the active cell; where none is there, the first one with headers on another sheet. Records of an
 * exercise, which name students too, are none.
 */
export async function findClassList(workbook: Reader, language: Language): Promise<ClassList | undefined> {
  const block = await workbook.block();
  if ((await kindOn(workbook, block.sheet)) === undefined) {
    const list = readClassList(block, language);
    if (list !== undefined) return list;
  }
  for (const sheet of (await workbook.sheets()).slice(0, MOST_SHEETS)) {
    const cells = await readIfThere(workbook, cellsOn(sheet, 0, 0, ROWS, COLUMNS));
    if (cells === undefined || recordKindOf(cells[0]?.[0]) !== undefined || headedColumns(cells) === undefined)
      continue;
    const width = Math.max(
      ...cells.map((row) => row.reduce<number>((last, cell, at) => (isBlank(cell) ? last : at + 1), 0)),
    );
    const list = readClassList({ address: cellsOn(sheet, 0, 0, cells.length, width), sheet, cells }, language);
    if (list !== undefined) return list;
  }
  return undefined;
}
