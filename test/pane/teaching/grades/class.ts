import type { Language } from "../../../../core/words.ts";
import {
  type ClassAnswers,
  type ClassOutcome,
  outcomeOfClass,
} from "../../../../pane/teaching/grades/class-outcome.ts";
import type { Work } from "../../../../pane/work.ts";
import type { DesignedExercise, Ruling, Submission } from "../../../../teaching/exercise.ts";
import { STANDARD_GRADE } from "../../../../teaching/grade-of.ts";
import type { Issued } from "../../../../teaching/hand-out/edition.ts";
import { type Deviations, exerciseOf, submissionOf } from "../../../teaching/classroom.ts";

export const EXERCISE: DesignedExercise = {
  ...exerciseOf("CLV-01", "CLV-02", "NPS-04"),
  title: { en: "Customer value", nl: "Klantwaarde" },
  seed: "42",
  grade: STANDARD_GRADE,
};

const cost: Deviations = ({ purchase = 0, margin = 0 }) => ({ a: purchase * (1 - margin) });
const oneTooFew: Deviations = ({ order = 0, margin = 0, orders = 0 }) => ({ a: order * margin * (orders - 1) });

/** Six students: one without faults, two with a known mistake, three with one that is not known, of whom one typed a text. */
export const SUBMISSIONS: readonly Submission[] = [
  submissionOf(EXERCISE, "s1"),
  submissionOf(EXERCISE, "s2", { "CLV-01": cost }),
  submissionOf(EXERCISE, "s3", { "CLV-01": cost, "CLV-02": oneTooFew }),
  submissionOf(EXERCISE, "s4", { "CLV-02": oneTooFew }),
  submissionOf(EXERCISE, "s5", { "CLV-02": oneTooFew }),
  submissionOf(EXERCISE, "s6", { "CLV-01": () => ({ a: "=many" }) }),
];

const issuedTo = (number: string, language: Language): Issued => ({
  student: { number, name: `=Name ${number}`, language },
  code: `CODE-${number}`,
  variants: {},
});

/** The class list has one student more, who handed in nothing. */
export const ISSUED: readonly Issued[] = [
  issuedTo("s0", "nl"),
  ...SUBMISSIONS.map(({ student }, place) => issuedTo(student, place % 2 === 0 ? "nl" : "en")),
];

export const answersWith = (rulings: readonly Ruling[] = []): ClassAnswers => ({
  exercise: EXERCISE,
  issued: ISSUED,
  submissions: SUBMISSIONS,
  rulings,
  remarks: [],
});

export const atOnce = (): Work => ({ signal: new AbortController().signal, onProgress: () => {} });

export const outcomeWith = (rulings: readonly Ruling[] = []): Promise<ClassOutcome> =>
  outcomeOfClass(answersWith(rulings), atOnce());
