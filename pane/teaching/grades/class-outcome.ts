import { type AnswerGroup, groupsOfAnswers } from "../../../teaching/answer-groups.ts";
import type { DesignedExercise, Ruling, StudentMarks, Submission } from "../../../teaching/exercise.ts";
import { gradeOf } from "../../../teaching/grade-of.ts";
import type { Issued } from "../../../teaching/hand-out/edition.ts";
import { analyse, type TestAnalysis } from "../../../teaching/item-analysis.ts";
import { markClass } from "../../../teaching/mark-class.ts";
import { type ScoreTable, scoreTable } from "../../../teaching/score-table.ts";
import type { TroubleCode } from "../../../teaching/texts/troubles.ts";
import { type SharedMistake, topMistakes } from "../../../teaching/top-mistakes.ts";
import type { Trouble } from "../../../teaching/trouble.ts";
import { pause, type Work } from "../../work.ts";

/** What the workbook holds of a class. */
export interface ClassAnswers {
  readonly exercise: DesignedExercise;
  /** Everyone who got the exercise, in the order of the class. */
  readonly issued: readonly Issued[];
  /** Of those who handed in. */
  readonly submissions: readonly Submission[];
  readonly rulings: readonly Ruling[];
  /** What was seen when the files of students were read. */
  readonly remarks: readonly { readonly student: string; readonly trouble: Trouble<TroubleCode> }[];
}

/** What the answers of a class come to: the same answers and rulings give the same outcome. */
export interface ClassOutcome extends ClassAnswers {
  /** In the order of the submissions. */
  readonly marks: readonly StudentMarks[];
  /** By student number; who has none is left out. Not rounded. */
  readonly grades: ReadonlyMap<string, number>;
  readonly scores: ScoreTable;
  readonly analysis: TestAnalysis | undefined;
  readonly top: readonly SharedMistake[];
  readonly groups: readonly AnswerGroup[];
}

/** Students that are marked before the pane paints again. */
const AT_ONCE = 10;
/** The part of the work that marking is. */
const MARKING = 0.8;

/** Marks a class and looks at what came out, bit by bit. */
export async function outcomeOfClass(answers: ClassAnswers, work: Work): Promise<ClassOutcome> {
  const marks = await markInParts(answers, { ...work, onProgress: (share) => work.onProgress(MARKING * share) });
  const { exercise, submissions } = answers;
  const scores = scoreTable(exercise, marks);
  const groups = groupsOfAnswers(exercise, submissions, marks);
  await pause(work);
  const analysis = analyse(scores);
  await pause(work);
  const grades = marks.flatMap(({ student, points, maximum }): [string, number][] => {
    const grade = gradeOf(points, maximum, exercise.grade);
    return grade === undefined ? [] : [[student, grade]];
  });
  return { ...answers, marks, grades: new Map(grades), scores, analysis, top: topMistakes(marks), groups };
}

/** `markClass`, some students at a time. */
export async function markInParts(
  { exercise, submissions, rulings }: Pick<ClassAnswers, "exercise" | "submissions" | "rulings">,
  work: Work,
): Promise<readonly StudentMarks[]> {
  const marks: StudentMarks[] = [];
  for (let from = 0; from < submissions.length; from += AT_ONCE) {
    await pause(work);
    marks.push(...markClass(exercise, submissions.slice(from, from + AT_ONCE), rulings));
    work.onProgress(marks.length / submissions.length);
  }
  return marks;
}

/** A class in a few figures. */
export interface ClassFigures {
  readonly handedIn: number;
  readonly all: number;
  /** Answers that have no points yet. */
  readonly open: number;
  readonly rulings: number;
  /** Over those who handed in; left out where there is nobody. */
  readonly means?: { readonly points: number; readonly maximum: number; readonly grade?: number };
  readonly passed?: number;
}

/** From what grade on a student has passed. A grade is given with one decimal: 5.45 is a 5.5. */
const PASS = { dutch: 5.45, belgian: 9.95 } as const;

export function figuresOfClass({ exercise, issued, marks, grades, rulings }: ClassOutcome): ClassFigures {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const given = [...grades.values()];
  const graded = given.length > 0;
  return {
    handedIn: marks.length,
    all: Math.max(issued.length, marks.length),
    open: marks.reduce((sum, { open }) => sum + open, 0),
    rulings: rulings.length,
    ...(marks.length === 0
      ? {}
      : {
          means: {
            points: mean(marks.map(({ points }) => points)),
            maximum: mean(marks.map(({ maximum }) => maximum)),
            ...(graded ? { grade: mean(given) } : {}),
          },
        }),
    ...(graded ? { passed: given.filter((grade) => grade >= PASS[exercise.grade.kind]).length } : {}),
  };
}
