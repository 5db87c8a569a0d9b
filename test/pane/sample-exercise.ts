import type { Language } from "../../core/words.ts";
import { sampleClass } from "../../pane/teaching/sample-class.ts";
import { STANDARD_GRADE } from "../../teaching/grade-of.ts";
import { exerciseRows } from "../../teaching/records/exercise-rows.ts";
import { exerciseOf } from "../teaching/classroom.ts";
import type { FakeWorkbook } from "./fake-workbook.ts";

/** Puts an exercise of three items and a class in a workbook. */
export function fillExercise(workbook: FakeWorkbook, language: Language): void {
  const { items, policy } = exerciseOf("NPS-01", "CLV-01", "RFM-01");
  const title = { en: "Customer value", nl: "Klantwaarde" };
  const rows = exerciseRows({ items, policy, title, seed: "k7", grade: STANDARD_GRADE }, language);
  workbook.fill("'Exercise'!A1", rows).fill("Class!A1", sampleClass(language));
}
