import { type Cell, errorOf, isBlank, numberFromText } from "../../../core/cells.ts";
import { columnLetters } from "../../../core/column-letters.ts";
import { sentenceForMark } from "../../../core/i18n/exercises.ts";
import { LANGUAGES, type Language } from "../../../core/words.ts";
import type { Exercise, Ruling } from "../../../teaching/exercise.ts";
import { questionsOf } from "../../../teaching/exports/question.ts";
import { answerInWords } from "../../../teaching/feedback/answer-in-words.ts";
import { plainNumber } from "../../../teaching/hand-out/edition.ts";
import type { PointsCode } from "../../../teaching/texts/rulings.ts";
import { TeachingError } from "../../../teaching/trouble.ts";
import { GRADE_SHEETS_TEXTS } from "../../texts/teaching/grade-sheets.ts";
import type { ClassOutcome } from "./class-outcome.ts";
import type { Spoken } from "./in-words.ts";
import { SheetDraft } from "./sheet-draft.ts";
import { answersToRead } from "./to-read.ts";

/** The columns of the sheet, in order. */
const COLUMNS = [
  "item",
  "part",
  "student",
  "answer",
  "why",
  "question",
  "rubric",
  "maximum",
  "points",
  "reason",
] as const;
type Column = (typeof COLUMNS)[number];

/** Every answer without points, with what is needed to judge it and a cell to type points in. */
export function lookSheet(
  name: string,
  outcome: ClassOutcome,
  { texts: { look: texts }, language }: Spoken,
): SheetDraft {
  const open = answersToRead(outcome);
  const sheet = new SheetDraft(name).headings([texts.mark]);
  sheet.below([[open.length === 0 ? texts.none : texts.how]]);
  sheet.headings(COLUMNS.map((column) => texts[column]));
  return sheet.below(
    open.map(({ student, item, part, figures, cells, mark }) => {
      const question = questionsOf(item, { figures }, 1, language)[item.parts.indexOf(part)];
      const rubric = question?.kind === "open" ? question.criteria.join("\n") : "";
      return [
        item.id,
        part.id,
        student,
        answerInWords(item, part, figures, cells, language),
        sentenceForMark(item, figures, mark, language),
        question?.prompt ?? "",
        rubric,
        mark.maximum,
        null,
        null,
      ];
    }),
  );
}

/** Whether a sheet is one of these, by its first cell. */
export const isLookSheet = (firstCell: Cell): boolean =>
  LANGUAGES.some((language) => plain(GRADE_SHEETS_TEXTS[language].look.mark) === plain(firstCell));

const plain = (cell: Cell): string =>
  String(cell ?? "")
    .trim()
    .toLowerCase();

type PointsRuling = Ruling & { readonly kind: "points" };

/**
 * The points that were typed on the sheet, as rulings for one student each; rows without points are left out. Throws
 * "points-unreadable" where a cell holds no number from 0 to the maximum, "points-unknown" where a row is about nobody or nothing.
 */
export function typedPoints(
  rows: readonly (readonly Cell[])[],
  exercise: Pick<Exercise, "items">,
  students: readonly string[],
  sheet: string,
): readonly PointsRuling[] {
  const top = rows.findIndex((row) => placeOf(row, "points") !== undefined && placeOf(row, "student") !== undefined);
  const header = rows[top] ?? [];
  const at = new Map(COLUMNS.map((column) => [column, placeOf(header, column) ?? -1]));
  const known = new Map(students.map((student) => [plainNumber(student), student]));
  return rows.flatMap((row, place): readonly PointsRuling[] => {
    const cell = (column: Column): Cell => row[at.get(column) ?? -1];
    if (top < 0 || place <= top || isBlank(cell("points"))) return [];
    const named = (column: Column) => `${columnLetters((at.get(column) ?? 0) + 1)}${place + 1}`;
    const text = (column: Column) => String(cell(column) ?? "").trim();
    const student = known.get(plainNumber(text("student")));
    const part = exercise.items.find(({ id }) => id === text("item"))?.parts.find(({ id }) => id === text("part"));
    const refuse = (code: PointsCode, column: Column, maximum = 0): never => {
      throw new TeachingError(code, { cell: named(column), sheet, maximum });
    };
    if (student === undefined) return refuse("points-unknown", "student");
    if (part === undefined) return refuse("points-unknown", "part");
    const points = typedNumber(cell("points"));
    if (points === undefined || points < 0 || points > part.points)
      return refuse("points-unreadable", "points", part.points);
    return [{ kind: "points", item: text("item"), part: part.id, student, points, reason: text("reason") }];
  });
}

const placeOf = (row: readonly Cell[], column: Column): number | undefined => {
  const texts = LANGUAGES.map((language: Language) => plain(GRADE_SHEETS_TEXTS[language].look[column]));
  const at = row.findIndex((cell) => texts.includes(plain(cell)));
  return at < 0 ? undefined : at;
};

function typedNumber(cell: Cell): number | undefined {
  if (errorOf(cell) !== undefined) return undefined;
  const value = typeof cell === "string" ? numberFromText(cell) : cell;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
