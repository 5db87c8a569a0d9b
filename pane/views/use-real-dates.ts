import { useCallback } from "react";
import type { List } from "../classify/list.ts";
import type { DateReading } from "../customers/date-readings.ts";
import { hasFormulas, realDatesPlan } from "../customers/real-dates.ts";
import { letterOf } from "../customers/sentences.ts";
import { hasChanged } from "../customers/write-customers.ts";
import type { Writing } from "../parts/writing.ts";
import { type PaneTexts, sentenceOf } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";

export type WriteDates = (list: List, column: number, reading: DateReading) => Promise<void>;

/** Puts real dates in the place of a column that the user has told how to read. */
export function useRealDates(workbook: Workbook, writing: Writing): WriteDates {
  const { say, write } = writing;
  return useCallback(
    async (list, column, reading) => {
      const problem = await whyNot(list, column, workbook);
      if (problem !== undefined) return say({ tone: "problem", sentence: problem });
      await write(
        async () => workbook.apply(realDatesPlan(list, column, reading, await workbook.labelLanguage())),
        (_, { customers }) => customers.dates.written(letterOf(list, column)),
      );
    },
    [workbook, say, write],
  );
}

async function whyNot(
  list: List,
  column: number,
  workbook: Workbook,
): Promise<((texts: PaneTexts) => string) | undefined> {
  try {
    if (await hasChanged(list, workbook)) return ({ customers }) => customers.sheet.changed;
    if (await hasFormulas(list, column, workbook))
      return ({ customers }) => customers.dates.formulas(letterOf(list, column));
    return undefined;
  } catch (error) {
    return (texts) => sentenceOf(error, texts);
  }
}
