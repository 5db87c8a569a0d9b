import type { Language } from "../../core/words.ts";
import { areaOf, firstCell } from "../address.ts";
import type { Change, WritableCell } from "../changes.ts";
import type { List } from "../classify/list.ts";
import type { Workbook } from "../workbook.ts";
import { type DateReading, dateIn } from "./date-readings.ts";
import { rangeOf } from "./live.ts";

export const DATE_FORMATS: Readonly<Record<Language, string>> = { en: "yyyy-mm-dd", nl: "dd-mm-yyyy" };

/** Writes the dates of a column as they are read in the place of what stands there. Cells that hold no date keep what they have. */
export function realDatesPlan(list: List, column: number, reading: DateReading, language: Language): readonly Change[] {
  const { cells, first, last } = list;
  const address = rangeOf(list, column);
  const values = cells.slice(first, last + 1).map((row): WritableCell[] => {
    const date = dateIn(row[column], reading);
    return [typeof date === "number" && date !== row[column] ? date : null];
  });
  return [
    // In this order: a cell for text would keep a number as text.
    { kind: "number-format", address, format: DATE_FORMATS[language] },
    { kind: "values", address: firstCell(address), values, overwrite: true },
  ];
}

/** Whether formulas stand in a column of a list. */
export async function hasFormulas(list: List, column: number, workbook: Workbook): Promise<boolean> {
  const area = areaOf(rangeOf(list, column));
  const found = await workbook.formulas(list.sheet);
  return found.some(({ address }) => {
    const { top, left } = areaOf(address) ?? {};
    return left === area?.left && Number(top) >= Number(area?.top) && Number(top) <= Number(area?.bottom);
  });
}
