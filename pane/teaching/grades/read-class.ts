import type { Cell } from "../../../core/cells.ts";
import type { Ruling } from "../../../teaching/exercise.ts";
import { plainNumber } from "../../../teaching/hand-out/edition.ts";
import { readExercise } from "../../../teaching/records/exercise-rows.ts";
import { type ReadAnswers, readAnswers } from "../../../teaching/records/read-answers.ts";
import { readWholeLedger } from "../../../teaching/records/read-ledger.ts";
import { readRulings, seedOfRulings } from "../../../teaching/records/read-rulings.ts";
import { TeachingError } from "../../../teaching/trouble.ts";
import { pause, type Work } from "../../work.ts";
import type { Workbook } from "../../workbook.ts";
import { findRecords, readRecord } from "../record-sheets.ts";
import type { ClassAnswers } from "./class-outcome.ts";

type Reader = Pick<Workbook, "activeCell" | "block" | "read" | "sheets">;
type Rows = readonly (readonly Cell[])[];

/** A class in the workbook, or the first record that is still to be made. */
export type ReadClass =
  | { readonly kind: "class"; readonly answers: ClassAnswers; readonly rulingsSheet: string | undefined }
  | { readonly kind: "missing"; readonly record: "exercise" | "ledger" | "answers" };

/**
 * Reads the newest exercise that was handed out and answered, with the key and the answers that belong to it: a workbook may
 * hold several exercises. Throws a TeachingError about the newest record that cannot be read where there is no such exercise.
 */
export async function readClass(workbook: Reader, work: Pick<Work, "signal">): Promise<ReadClass> {
  const records = await findRecords(workbook);
  if (records.exercise.length === 0) return { kind: "missing", record: "exercise" };
  const kept = new Map<string, Rows>();
  const rowsOf = async (sheet: string): Promise<Rows> => {
    await pause(work);
    const rows = kept.get(sheet) ?? (await readRecord(workbook, sheet));
    kept.set(sheet, rows);
    return rows;
  };
  const faults: { exercise?: TeachingError; ledger?: TeachingError; answers?: TeachingError } = {};
  const tried = <T>(record: keyof typeof faults, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof TeachingError)) throw error;
      faults[record] ??= error;
      return undefined;
    }
  };
  let isHandedOut = false;
  for (const sheet of records.exercise) {
    const rows = await rowsOf(sheet);
    const exercise = tried("exercise", () => readExercise(rows, sheet));
    if (exercise === undefined) continue;
    for (const ledgerSheet of records.ledger) {
      const ledgerRows = await rowsOf(ledgerSheet);
      const ledger = tried("ledger", () => readWholeLedger(ledgerRows, exercise));
      if (ledger === undefined || (ledger.seed !== "" && ledger.seed !== exercise.seed)) continue;
      isHandedOut = true;
      for (const answersSheet of records.answers) {
        const answerRows = await rowsOf(answersSheet);
        const read = tried("answers", () => readAnswers(answerRows, { items: exercise.items, ledger: ledger.issued }));
        if (read === undefined || read.submissions.length === 0) continue;
        const rulings = await rulingsOf(workbook, records.rulings, exercise.seed, read);
        const { submissions } = read;
        const remarks = read.files.flatMap(({ student, remarks: said }) =>
          said.map((trouble) => ({ student, trouble })),
        );
        return {
          kind: "class",
          answers: { exercise, issued: ledger.issued, submissions, rulings: rulings.rulings, remarks },
          rulingsSheet: rulings.sheet,
        };
      }
    }
  }
  // The key of another exercise cannot be read with this one: that is no fault where there is a key that can.
  const fault = isHandedOut ? faults.answers : (faults.exercise ?? faults.ledger);
  if (fault !== undefined) throw fault;
  return { kind: "missing", record: isHandedOut ? "answers" : "ledger" };
}

interface FoundRulings {
  readonly sheet: string | undefined;
  readonly rulings: readonly Ruling[];
}

/** The rulings that a sheet of the workbook holds about an exercise. */
export async function readRulingsAgain(
  workbook: Reader,
  { exercise, submissions }: Pick<ClassAnswers, "exercise" | "submissions">,
): Promise<FoundRulings> {
  const { rulings } = await findRecords(workbook);
  return rulingsOf(workbook, rulings, exercise.seed, { submissions });
}

async function rulingsOf(
  workbook: Reader,
  sheets: readonly string[],
  seed: string,
  { submissions }: Pick<ReadAnswers, "submissions">,
): Promise<FoundRulings> {
  for (const sheet of sheets) {
    const rows = await readRecord(workbook, sheet);
    if (seedOfRulings(rows) !== seed) continue;
    const numbers = new Map(submissions.map(({ student }) => [plainNumber(student), student]));
    return { sheet, rulings: readRulings(rows).map((ruling) => named(ruling, numbers)) };
  }
  return { sheet: undefined, rulings: [] };
}

/** A spreadsheet may have taken the zeros from the front of a number. */
const named = (ruling: Ruling, numbers: ReadonlyMap<string, string>): Ruling =>
  ruling.kind === "points"
    ? { ...ruling, student: numbers.get(plainNumber(ruling.student)) ?? ruling.student }
    : ruling;
