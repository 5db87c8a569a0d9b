import type { Language } from "../../../core/words.ts";
import type { Change } from "../../changes.ts";
import { GRADE_SHEETS_TEXTS } from "../../texts/teaching/grade-sheets.ts";
import type { Work } from "../../work.ts";
import type { ClassOutcome } from "./class-outcome.ts";
import { gradesSheet } from "./grades-sheet.ts";
import { lookSheet } from "./look-sheet.ts";
import { questionSheet } from "./question-sheet.ts";
import { reasonsSheet } from "./reasons-sheet.ts";
import { signalsIn, signalsSheet } from "./signals-sheet.ts";

/** The sheets of the grade book, in the order in which they stand. */
const SHEETS = ["grades", "reasons", "questions", "look", "signals"] as const;

/** New sheets with the whole outcome of a class, in the language of the labels; names that are taken are left alone. */
export async function gradeBookPlan(
  outcome: ClassOutcome,
  language: Language,
  taken: readonly string[],
  work: Work,
): Promise<{ readonly sheet: string; readonly changes: readonly Change[] }> {
  const texts = GRADE_SHEETS_TEXTS[language];
  const spoken = { texts, language };
  const names = freeNames(
    SHEETS.map((sheet) => texts.names[sheet]),
    taken,
  );
  const name = (sheet: (typeof SHEETS)[number]) => names[SHEETS.indexOf(sheet)] as string;
  const signals = await signalsIn(outcome, work);
  const drafts = [
    gradesSheet(name("grades"), outcome, spoken),
    await reasonsSheet(name("reasons"), outcome, spoken, work),
    questionSheet(name("questions"), outcome, spoken),
    lookSheet(name("look"), outcome, spoken),
    signalsSheet(name("signals"), outcome, signals, spoken),
  ];
  return { sheet: name("grades"), changes: drafts.flatMap(({ changes }) => changes) };
}

/** The sheets of one grade book have one number behind their names. */
function freeNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const names = number === 1 ? wanted : wanted.map((name) => `${name} ${number}`);
    if (names.every((name) => !used.has(name.toLowerCase()))) return names;
  }
}
