import type { Notation } from "../../../core/emit/formula-text.ts";
import type { Language } from "../../../core/words.ts";
import { partName } from "../../../teaching/exercise.ts";
import { type CsvCell, csvText } from "../../../teaching/exports/csv-text.ts";
import { type GradeBook, gradeBookCsv, type Platform } from "../../../teaching/exports/grade-books.ts";
import type { Feedback } from "../../../teaching/feedback/feedback-page.ts";
import { reasonInWords } from "../../../teaching/feedback/reason-in-words.ts";
import { zipFeedback } from "../../../teaching/feedback/zip-feedback.ts";
import { FEEDBACK_TEXTS } from "../../../teaching/texts/feedback.ts";
import { GRADE_SHEETS_TEXTS } from "../../texts/teaching/grade-sheets.ts";
import type { Work } from "../../work.ts";
import { MIME, namePart } from "../deliver.ts";
import type { ClassOutcome } from "./class-outcome.ts";
import type { Spoken } from "./in-words.ts";

/** Everyone who handed in, with what is needed to give feedback; who is in no class list has no name. */
export function feedbackOf(
  { issued, submissions, marks, grades }: ClassOutcome,
  language: Language,
): readonly Feedback[] {
  const students = new Map(issued.map(({ student }) => [student.number, student]));
  return submissions.flatMap((submission, place): readonly Feedback[] => {
    const own = marks[place];
    if (own === undefined) return [];
    const { student: number } = submission;
    const grade = grades.get(number);
    const student = students.get(number) ?? { number, name: "", language };
    return [{ student, submission, marks: own, ...(grade === undefined ? {} : { grade }) }];
  });
}

/** The file that a learning platform imports; answers without points count as nothing in it. */
export function platformFile(platform: Platform, outcome: ClassOutcome, language: Language): string {
  const { exercise, rulings, marks } = outcome;
  const book: GradeBook = {
    title: exercise.title[language],
    maximum: Math.max(0, ...marks.map(({ maximum }) => maximum)),
    rows: feedbackOf(outcome, language).map((feedback) => ({
      number: feedback.student.number,
      name: feedback.student.name,
      points: feedback.marks.points,
      ...(platform === "moodle" ? { feedback: reasonsIn(feedback, outcome, rulings) } : {}),
    })),
  };
  return gradeBookCsv(platform, book);
}

/** Why each part did not get all its points, in the student's language. */
function reasonsIn(
  { student, submission, marks }: Feedback,
  { exercise }: ClassOutcome,
  rulings: ClassOutcome["rulings"],
) {
  return marks.marks
    .filter(({ points, maximum }) => points !== maximum)
    .flatMap((mark) => {
      const item = exercise.items.find(({ id }) => id === mark.item);
      const figures = submission.figures[mark.item];
      if (item === undefined || figures === undefined) return [];
      const reason = reasonInWords({ student: student.number, item, figures, mark, rulings }, student.language);
      return [`${partName(mark)}: ${reason}`];
    })
    .join(" ");
}

/** A table for any other program: a row per student of the class, with points per part, total and grade; grades with one decimal. */
export function generalFile(outcome: ClassOutcome, { texts: { grades: texts } }: Spoken, notation: Notation): string {
  const { exercise, issued, marks, grades } = outcome;
  const parts = exercise.items.flatMap((item) => item.parts.map(({ id }) => partName({ item: item.id, part: id })));
  const byStudent = new Map(marks.map((own) => [own.student, own]));
  const rows = issued.map(({ student }): readonly CsvCell[] => {
    const own = byStudent.get(student.number);
    const points = new Map(own?.marks.map((mark) => [partName(mark), mark.maximum === 0 ? null : mark.points]));
    const grade = grades.get(student.number);
    return [
      student.number,
      student.name,
      ...parts.map((part) => points.get(part) ?? null),
      own?.points ?? null,
      own?.maximum ?? null,
      own === undefined || grade === undefined ? null : Math.round(grade * 10) / 10,
    ];
  });
  const header = [texts.number, texts.name, ...parts, texts.total, texts.maximum, texts.grade[exercise.grade.kind]];
  const decimal = notation.decimal === "," ? "," : ".";
  return csvText([header, ...rows], { separator: decimal === "," ? ";" : ",", decimal });
}

export const GRADE_FILES = ["brightspace", "canvas", "moodle", "general", "feedback"] as const;
export type GradeFile = (typeof GRADE_FILES)[number];

export interface FileToMake {
  readonly name: string;
  readonly mime: string;
  readonly pieces: Iterable<string> | AsyncIterable<Uint8Array>;
}

/** A file out of the grades of a class; feedback is made while its pieces are taken. */
export function planGradeFile(
  kind: GradeFile,
  outcome: ClassOutcome,
  { language, notation }: { readonly language: Language; readonly notation: Notation },
  work: Work,
): FileToMake {
  const texts = GRADE_SHEETS_TEXTS[language];
  const title = namePart(outcome.exercise.title[language]);
  const named = (name: string) => `${title}-${name.toLowerCase()}`;
  if (kind === "general") {
    // Excel reads text as UTF-8 only where it begins so.
    const text = `\ufeff${generalFile(outcome, { texts, language }, notation)}`;
    return { name: `${named(texts.names.grades)}.csv`, mime: MIME.csv, pieces: [text] };
  }
  if (kind !== "feedback")
    return { name: `${named(kind)}.csv`, mime: MIME.csv, pieces: [platformFile(kind, outcome, language)] };
  const pieces = zipFeedback(outcome.exercise, feedbackOf(outcome, language), outcome.rulings, {
    signal: work.signal,
    onProgress: (done, total) => work.onProgress(done / total),
  });
  return { name: `${named(FEEDBACK_TEXTS.heading[language])}.zip`, mime: MIME.zip, pieces };
}
