import { type Cell, errorOf } from "../../core/cells.ts";
import type { Given } from "../../core/items/mark.ts";
import type { Language, Words } from "../../core/words.ts";
import type { Collected, CollectedFile, HandedOut } from "../collect/collected.ts";
import { layoutOf } from "../collect/layout-of.ts";
import type { AnswerPlace } from "../hand-out/layout.ts";
import {
  ANSWER_COLUMNS,
  ANSWER_FORMATS,
  ANSWER_KINDS,
  ANSWER_ROWS,
  ANSWER_TEXTS,
  ANSWER_USES,
  type AnswerColumn,
  EVIDENCE,
  MATCHED_BY,
  NOT_CALCULATED,
} from "../texts/answers.ts";
import { sentenceForTrouble } from "../texts/troubles.ts";
import { RECORD_MARKS, type RecordRow } from "./record.ts";

type Row = Readonly<Partial<Record<AnswerColumn, RecordRow[number]>>>;

const COLUMNS = Object.keys(ANSWER_COLUMNS) as AnswerColumn[];

/** The row with the headers, from 0. */
export const ANSWERS_HEADER = 2;

/**
 * What was handed in as rows of cells: what the sheet is, a note, a header, each file with its remarks, unused files, missing
 * students, and a row for each filled answer. `readAnswers` makes the same of them again.
 */
export function answersRows(collected: Collected, handedOut: HandedOut, language: Language): readonly RecordRow[] {
  const said = (words: Words) => words[language];
  const names = new Map(handedOut.ledger.map(({ student }) => [student.number, student.name]));
  const who = (student: string): Row => ({ student, name: names.get(student) ?? null });
  const { answers } = layoutOf(handedOut);
  const rows: readonly Row[] = [
    ...collected.files.flatMap((one) => fileRows(one, who(one.student), language)),
    ...collected.unused.map(
      ({ file, trouble }): Row => ({
        ...{ row: said(ANSWER_ROWS.unused), file, remark: sentenceForTrouble(trouble, language) },
        facts: JSON.stringify(trouble),
      }),
    ),
    ...collected.missing.map(
      (student): Row => ({
        ...{ row: said(ANSWER_ROWS.missing), ...who(student), remark: said(ANSWER_TEXTS.missing) },
      }),
    ),
    ...collected.files.flatMap((one) => answerRows(one, who(one.student), answers, language)),
  ];
  return [
    [said(RECORD_MARKS.answers)],
    [said(ANSWER_TEXTS.note)],
    COLUMNS.map((column) => said(ANSWER_COLUMNS[column])),
    ...rows.map((row) => COLUMNS.map((column) => row[column] ?? null)),
  ];
}

function fileRows({ file, by, remarks, submission }: CollectedFile, who: Row, language: Language): readonly Row[] {
  const { decimal } = submission;
  return [
    {
      ...{ row: ANSWER_ROWS.file[language], ...who, file, remark: MATCHED_BY[by][language] },
      facts: JSON.stringify({ by, ...(decimal === undefined ? {} : { decimal }) }),
    },
    ...remarks.map(
      (remark): Row => ({
        ...{ row: ANSWER_ROWS.remark[language], ...who, file, remark: sentenceForTrouble(remark, language) },
        facts: JSON.stringify(remark),
      }),
    ),
  ];
}

function answerRows(
  { submission, formulas, evidence }: CollectedFile,
  who: Row,
  places: readonly AnswerPlace[],
  language: Language,
): readonly Row[] {
  return places.flatMap(({ id, item, part, cell }): readonly Row[] => {
    const given = submission.answers[item]?.[part]?.[cell];
    const [formula, said] = [formulas[id], evidence[id]];
    if (given === undefined || (Object.keys(given).length === 1 && given.value === null && formula === undefined))
      return [];
    const { format, use } = given;
    return [
      {
        ...{ row: ANSWER_ROWS.answer[language], ...who, question: id, ...valueCells(given, language) },
        ...(format === undefined ? {} : { format: ANSWER_FORMATS[format][language] }),
        ...(use === undefined ? {} : { use: ANSWER_USES[use][language] }),
        ...(formula === undefined ? {} : { formula, evidence: (said ? EVIDENCE[said] : NOT_CALCULATED)[language] }),
      },
    ];
  });
}

/** A value beside what it is, since a cell may turn the text 12 into the number. */
function valueCells({ value, isMissingValue }: Given, language: Language): Row {
  const kind = isMissingValue ? "unsaved" : kindOf(value);
  const said = { kind: ANSWER_KINDS[kind][language] };
  if (kind === "unsaved" || kind === "blank") return said;
  if (typeof value === "number")
    return { ...said, value: isKept(value) ? value : Object.is(value, -0) ? "-0" : String(value) };
  return { ...said, value: typeof value === "object" ? (errorOf(value) ?? null) : (value ?? null) };
}

export function kindOf(value: Cell): keyof typeof ANSWER_KINDS {
  if (value === null || value === undefined) return "blank";
  if (typeof value === "number") return "number";
  if (typeof value === "string") return "text";
  return typeof value === "boolean" ? "truth" : "error";
}

/** Whether every spreadsheet keeps a number as it is: the smallest ones they make 0, and -0 too. */
const isKept = (value: number): boolean =>
  Number.isFinite(value) && !Object.is(value, -0) && (value === 0 || Math.abs(value) > 1e-300);
