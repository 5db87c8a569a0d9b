import { findItem } from "../../core/items/bank/index.ts";
import { isNumberPart } from "../../core/items/figures.ts";
import { computed } from "../../core/items/formula/compile.ts";
import type { Item } from "../../core/items/item.ts";
import { type Given, STANDARD_POLICY } from "../../core/items/mark.ts";
import type { Answers } from "../../core/items/mark-item.ts";
import type { Language } from "../../core/words.ts";
import { scopeOfAnswer } from "../../teaching/answered-part.ts";
import type { DesignedExercise } from "../../teaching/exercise.ts";
import { STANDARD_GRADE } from "../../teaching/grade-of.ts";
import { figuresOf, issue } from "../../teaching/hand-out/edition.ts";
import { answersRows } from "../../teaching/records/answers-rows.ts";
import { exerciseRows } from "../../teaching/records/exercise-rows.ts";
import { ledgerRows } from "../../teaching/records/ledger-rows.ts";
import { RECORD_SHEETS, type RecordRow } from "../../teaching/records/record.ts";
import { rightAnswers } from "../../teaching/right-answers.ts";

const ITEMS = ["CLV-01", "CLV-02", "RET-01", "NPS-04"];
const CLASS = 28;

/** What is wrong in the answers to an item, by the place of the student in the class. */
function wrongAnswers(item: Item, figures: Readonly<Record<string, number>>, student: number): Answers {
  const [first] = item.parts.filter(isNumberPart);
  const [mistake] = first?.mistakes ?? [];
  const { order = 0, margin = 0, orders = 0 } = figures;
  if (first === undefined || (student + item.id.length + item.parts.length) % 3 !== 0) return {};
  if (item.id === "CLV-02")
    return { [first.id]: [{ value: student % 2 === 0 ? order * margin * (orders - 1) : "n.v.t." }] };
  const value = mistake === undefined ? undefined : computed(mistake.formula, scopeOfAnswer({ item, figures }));
  return typeof value === "number" ? { [first.id]: [{ value }] } : {};
}

/** The sheets of an exercise that a class handed in: known mistakes, unknown ones and open answers. Rows by their first cell. */
export function answeredClass(language: Language): readonly (readonly [string, readonly RecordRow[]])[] {
  const exercise: DesignedExercise = {
    items: ITEMS.flatMap((id) => findItem(id) ?? []),
    policy: STANDARD_POLICY,
    title: { en: "Customer value", nl: "Klantwaarde" },
    seed: "2026",
    grade: STANDARD_GRADE,
  };
  const students = Array.from({ length: CLASS }, (_, place) => ({
    number: `24${String(place + 1).padStart(4, "0")}`,
    name: `Student ${place + 1}`,
    language,
  }));
  const ledger = issue(exercise, students);
  const files = ledger.slice(0, -1).map((issued, place) => {
    const figures = figuresOf(issued);
    const answers = exercise.items.map((item): [string, Answers] => {
      const own = figures[item.id] ?? {};
      const texts = item.parts.filter(({ kind }) => kind === "text");
      const open = texts.map(({ id }): [string, readonly Given[]] => [id, [{ value: `Because of ${place + 1}.` }]]);
      return [item.id, { ...rightAnswers(item, own), ...Object.fromEntries(open), ...wrongAnswers(item, own, place) }];
    });
    const student = issued.student.number;
    const submission = { student, figures, answers: Object.fromEntries(answers) };
    return {
      file: `${student}.xlsx`,
      student,
      by: "code" as const,
      submission,
      formulas: {},
      evidence: {},
      remarks: [],
    };
  });
  const collected = { files, unused: [], missing: ledger.slice(-1).map(({ student }) => student.number) };
  const records: readonly (readonly [string, readonly RecordRow[]])[] = [
    [RECORD_SHEETS.exercise[language], exerciseRows(exercise, language)],
    [RECORD_SHEETS.ledger[language], ledgerRows({ seed: exercise.seed, issued: ledger }, exercise, language)],
    [RECORD_SHEETS.answers[language], answersRows(collected, { items: exercise.items, ledger }, language)],
  ];
  return records.map(([sheet, rows]) => [`'${sheet}'!A1`, rows]);
}
