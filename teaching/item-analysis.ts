import { outcomeOf } from "../core/answer.ts";
import { variance } from "../core/numeric/correlation.ts";
import { exactSum } from "../core/numeric/sum.ts";
import { findEntry } from "../core/registry.ts";
import type { Question, ScoreTable } from "./score-table.ts";

/** One way of answering a question: how many did, and whether they did well on the rest. */
export interface AnswerShare {
  readonly note: string;
  readonly students: number;
  /** The a-value: the part of all students. */
  readonly share: number;
  /** The correlation with the rest of the test; of a mistake it should be negative. Left out where it has none. */
  readonly rir?: number;
}

/** What the scores say of a question. Correlations are left out where all scored the same. */
export interface QuestionAnalysis extends Question {
  readonly mean: number;
  /** Of the points, divided by the number of students. */
  readonly deviation: number;
  readonly p: number;
  /** Less what guessing gives; left out where nothing can be guessed. */
  readonly correctedP?: number;
  readonly rit?: number;
  readonly rir?: number;
  /** Cronbach's alpha of the test without this question. */
  readonly alphaWithout?: number;
  /** From many to few. */
  readonly answers: readonly AnswerShare[];
}

export interface TestAnalysis {
  readonly students: number;
  /** Too few students for conclusions: shown, and greyed. */
  readonly isSmall: boolean;
  readonly maximum: number;
  readonly mean: number;
  /** Of the totals, divided by the number of students. */
  readonly deviation: number;
  readonly alpha?: number;
  /** KR-20, where every score is 0 or 1. */
  readonly kuderRichardson?: number;
  /** Standard error of measurement, in points: the deviation times the root of 1 − alpha. */
  readonly error?: number;
  readonly questions: readonly QuestionAnalysis[];
}

/** Under this number of students an analysis is an impression. */
export const ENOUGH_STUDENTS = 30;

/** The analysis of a test by the functions that the cells have too; undefined without students or questions. */
export function analyse({ questions, students }: ScoreTable): TestAnalysis | undefined {
  if (questions.length === 0 || students.length === 0) return undefined;
  const totals = students.map(({ scores }) => exactSum(scores));
  const rows = students.map(({ scores }) => scores);
  const deviation = Math.sqrt(variance(Float64Array.from(totals)));
  const alpha = ask("CRONBACH", [rows]);
  const isBinary = rows.every((scores) => scores.every((score) => score === 0 || score === 1));
  const reliability = isBinary ? ask("KUDERRICHARDSON", [rows]) : undefined;
  return {
    students: students.length,
    isSmall: students.length < ENOUGH_STUDENTS,
    maximum: exactSum(questions.map(({ maximum }) => maximum)),
    mean: exactSum(totals) / totals.length,
    deviation,
    ...defined({
      alpha,
      kuderRichardson: reliability,
      error: alpha === undefined ? undefined : deviation * Math.sqrt(1 - alpha),
    }),
    questions: questions.map((question, place) => {
      const scores = rows.map((row) => row[place] as number);
      const notes = students.map((student) => student.notes[place] as string);
      const others = rows.map((row) => row.filter((_, other) => other !== place));
      return {
        ...questionAnalysis(question, scores, notes, totals),
        ...defined({ alphaWithout: ask("CRONBACH", [others]) }),
      };
    }),
  };
}

function questionAnalysis(
  question: Question,
  scores: readonly number[],
  notes: readonly string[],
  totals: readonly number[],
): QuestionAnalysis {
  const { maximum, chance } = question;
  const both = [column(scores), column(totals)];
  return {
    ...question,
    mean: exactSum(scores) / scores.length,
    deviation: Math.sqrt(variance(Float64Array.from(scores))),
    p: ask("PVALUE", [column(scores), maximum]) ?? 0,
    ...defined({
      correctedP: chance > 0 ? ask("PVALUE", [column(scores), maximum, chance]) : undefined,
      rit: ask("RIT", both),
      rir: ask("RIR", both),
    }),
    answers: answersTo(scores, notes, totals),
  };
}

function answersTo(
  scores: readonly number[],
  notes: readonly string[],
  totals: readonly number[],
): readonly AnswerShare[] {
  const rest = totals.map((total, place) => exactSum([total, -(scores[place] as number)]));
  const shares = [...new Set(notes)].map((note): AnswerShare => {
    const gave = notes.map((one) => (one === note ? 1 : 0));
    return {
      note,
      students: gave.filter((one) => one === 1).length,
      share: ask("AVALUE", [column(notes), note]) ?? 0,
      ...defined({ rir: ask("RIT", [column(gave), column(rest)]) }),
    };
  });
  return shares.sort((one, other) => other.students - one.students || (one.note < other.note ? -1 : 1));
}

const column = <T>(values: readonly T[]): readonly (readonly T[])[] => values.map((value) => [value]);

/** What a function answers, or undefined where it refuses: scores that are all the same have no correlation. */
function ask(id: string, args: readonly unknown[]): number | undefined {
  const entry = findEntry(id);
  if (entry === undefined) throw new Error(`there is no function ${id}`);
  const outcome = outcomeOf(entry, args);
  return outcome.ok && typeof outcome.value === "number" ? outcome.value : undefined;
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

const defined = <T extends Readonly<Record<string, number | undefined>>>(values: T): Defined<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
