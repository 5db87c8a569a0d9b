import { afterEach, describe, expect, it, vi } from "vitest";
import { designed, FIRST_DESIGN } from "../../pane/teaching/design.ts";
import { readExerciseSheet } from "../../pane/teaching/exercise-sheet.ts";
import { insertExercise } from "../../pane/teaching/insert-exercise.ts";
import { excelBench } from "./excel/bench.ts";
import { sheetsBench } from "./sheets/bench.ts";

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ["Excel", () => excelBench()],
  ["Excel with decimal commas", () => excelBench({ locale: "nl-NL", decimalSeparator: "," })],
  ["Google Sheets", () => sheetsBench()],
  ["Google Sheets with decimal commas", () => sheetsBench({ locale: "nl_NL" })],
] as const)("an exercise in %s", (_host, open) => {
  it("is read from its sheet as it was inserted, and undo takes it away", async () => {
    const { workbook } = await open();
    const exercise = designed({ ...FIRST_DESIGN, ids: ["CLV-02", "DIS-04", "MAT-02", "NPS-04"] }, "0042");
    const { sheet, receipt } = await insertExercise(exercise, workbook);
    const found = await readExerciseSheet(workbook);
    expect(found).toEqual({ sheet, exercise, problems: [] });
    await receipt.undo();
    expect(await readExerciseSheet(workbook)).toBeUndefined();
  });
});
