import type { Item } from "../../core/items/item.ts";
import type { Language } from "../../core/words.ts";
import type { DesignedExercise } from "../../teaching/exercise.ts";
import { type Column, columnsIn } from "../../teaching/records/exercise-columns.ts";
import { EXERCISE_HEADER, exerciseRows } from "../../teaching/records/exercise-rows.ts";
import { ROW_KINDS } from "../../teaching/records/exercise-words.ts";
import { templateNotes, templateOf } from "../../teaching/records/template.ts";
import { addressOfArea } from "../address.ts";
import type { Change } from "../changes.ts";
import { firstCellOf } from "../customers/write-customers.ts";
import type { Workbook } from "../workbook.ts";
import { recordPlan, type WrittenRecord } from "./record-sheets.ts";

/** Writes an exercise to a new sheet, in the language that labels have in the workbook, and shows it. */
export async function insertExercise(exercise: DesignedExercise, workbook: Workbook): Promise<WrittenRecord> {
  return write(workbook, (language) => exerciseRows(exercise, language), exercise.items);
}

/** Writes one item that explains itself, to be replaced by items of one's own. */
export async function insertTemplate(seed: string, workbook: Workbook): Promise<WrittenRecord> {
  const rowsIn = (language: Language) => exerciseRows(templateOf(seed, language), language, templateNotes);
  return write(workbook, rowsIn, templateOf(seed, "en").items);
}

async function write(
  workbook: Workbook,
  rowsIn: (language: Language) => ReturnType<typeof exerciseRows>,
  items: readonly Item[],
): Promise<WrittenRecord> {
  const [language, taken] = [await workbook.labelLanguage(), await workbook.sheets()];
  const rows = rowsIn(language);
  const { sheet, changes } = recordPlan("exercise", rows, language, taken, [EXERCISE_HEADER]);
  const receipt = await workbook.apply([...changes, ...formats(rows, sheet, language, items)]);
  await workbook.select(firstCellOf(sheet));
  return { sheet, receipt };
}

/** Shares and limits of percentages look as percentages, and typing in them goes well. */
function formats(
  rows: ReturnType<typeof exerciseRows>,
  sheet: string,
  language: Language,
  items: readonly Item[],
): readonly Change[] {
  const columns = columnsIn(language);
  const area = (top: number, bottom: number, first: Column, last: Column): string => {
    const [left, right] = [columns.indexOf(first), columns.indexOf(last)];
    return addressOfArea({ context: [sheet], top, bottom, left, right });
  };
  const credit = area(EXERCISE_HEADER + 1, rows.length - 1, "credit", "credit");
  const kind = ROW_KINDS.parameter[language];
  const parameters = items.flatMap((item) => item.parameters);
  const lines = rows.flatMap((row, at) => (row[columns.indexOf("kind")] === kind ? [at] : []));
  return [
    { kind: "number-format", address: credit, format: "0%" },
    ...lines.flatMap((line, at): readonly Change[] => {
      const parameter = parameters[at];
      if (parameter?.measure !== "fraction" || "values" in parameter) return [];
      const { lowest, highest, step, worked } = parameter;
      const isWhole = [lowest, highest, step, worked].every((value) =>
        Number.isInteger(Number((100 * value).toFixed(6))),
      );
      return [{ kind: "number-format", address: area(line, line, "worked", "step"), format: isWhole ? "0%" : "0.00%" }];
    }),
  ];
}
