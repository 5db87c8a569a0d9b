import type { ReasonCode } from "../../../core/items/mark.ts";

const students = (count: string) => `${count} ${count === "1" ? "student" : "students"}`;

/** The sheets with the outcome of a class, in the language of the labels. */
export const gradeSheetsEn = {
  names: {
    grades: "Grades",
    questions: "Per question",
    look: "To look at",
    signals: "Signals",
    reasons: "Reasons",
  },

  grades: {
    title: (exercise: string) => `Grades: ${exercise}`,
    maximum: "Maximum points",
    cut: { dutch: "Points for a 5.5", belgian: "Points for a 10" },
    scale: {
      classic: (share: string) => `Dutch scale: from 1 by way of 5.5 at ${share} of the points to 10.`,
      linear: "Dutch scale: in one line from 1 to 10.",
      belgian: "Belgian scale: in one line from 0 to 20; 10 is a pass.",
    },
    live: "Totals and grades are formulas: change points or the cut and they follow. Lasting changes belong on the sheet with rulings.",
    values:
      "Totals and grades are figures here, because there are so many students. Change points with rulings and make the sheet again.",
    noGrade: "There is no grade: with these points and this cut the scale gives none.",
    provisional: (count: string) =>
      count === "1"
        ? "Provisional: 1 answer has no points yet. It is on the sheet To look at."
        : `Provisional: ${count} answers have no points yet. They are on the sheet To look at.`,
    number: "Student number",
    name: "Name",
    part: (name: string, maximum: string) => `${name} (out of ${maximum})`,
    dropped: (name: string) => `${name} (dropped)`,
    total: "Total (points)",
    grade: { dutch: "Grade (1–10)", belgian: "Grade (0–20)" },
    remark: "Remark",
    missing: "Did not hand in",
    open: (count: string) => `${count} without points: the grade may still change`,
  },

  questions: {
    title: (exercise: string) => `Per question: ${exercise}`,
    few: (count: string) => `Few students (${count}): take these figures as an impression, not as a verdict.`,
    fewShort: "few students",
    leftOut: (count: string) => `${students(count)} with an answer without points left out.`,
    leftOutParts: (parts: string) => `Left out: ${parts} (dropped, or without points for anybody).`,
    none: "Nothing can be said yet: nobody has points for every question.",
    measure: "Figure",
    value: "Value",
    meaning: "What it says",
    counts: "where",
    perQuestion: "see below",
    question: "Question",
    about: "About",
    header: {
      n: "n (students)",
      maximum: "Maximum (points)",
      mean: "Mean (points)",
      deviation: "Standard deviation (points)",
      p: "p (0–1)",
      correctedP: "p corrected for guessing (0–1)",
      rit: "Rit (−1–1)",
      rir: "Rir (−1–1)",
      alphaWithout: "Alpha without (−1–1)",
      remark: "Remark",
    },
    answer: "Answer",
    students: "Students",
    share: "a (0–1)",
    answerRir: "Rir of the answer (−1–1)",
    test: {
      students: "Students",
      questions: "Questions",
      mean: "Mean (points)",
      deviation: "Standard deviation (points)",
      alpha: "Cronbach's alpha (−1–1)",
      kuderRichardson: "KR-20 (−1–1)",
      error: "Standard error of measurement (points)",
    },
    /** Definitions, of the test and of its questions. */
    meanings: {
      alpha:
        "How far the questions measure the same thing. From 0.8 on for a test that much depends on; for a small practice test 0.6 is fine.",
      kuderRichardson: "Alpha of a test of which every question is right or wrong.",
      error: "How far a total may lie from what the student is worth: standard deviation × √(1 − alpha).",
      p: "The part of the points that was earned on average: 0.9 is easy, 0.3 is hard.",
      correctedP: "p less what guessing gives; only where there is something to choose from.",
      rit: "Correlation of the points for this question with the total, this question included.",
      rir: "Correlation with the rest of the total. Under 0.1 the question hardly tells good from weak; below 0 check its answer.",
      alphaWithout: "Alpha if this question were left out. Higher than alpha: the question does not fit in.",
      a: "The part of all students that gave this answer. The Rir of a wrong answer should be negative.",
    },
    variants: {
      figures: "Set of figures",
      students: "Students",
      share: "Part of the points (0–1)",
      others: "Of the other sets (0–1)",
      remark: "Remark",
      easier: "easier than the other sets",
      harder: "harder than the other sets",
    },
    lowRir: "Rir below 0: check question and answer",
  },

  notes: {
    right: "Right",
    carried: "Right, own earlier answer carried on",
    "percent-typed": "Percentage typed as a number",
    mistake: "Known mistake",
    sign: "Sign reversed",
    "power-of-ten": "Off by a factor 10, 100 or 1,000",
    "rounded-early": "Rounded along the way",
    partly: "Partly right",
    other: "Another answer",
    blank: "Nothing filled in",
    "not-a-number": "No number",
    "two-readings": "Can be read two ways",
    date: "The cell made it a date",
    "error-cell": "The cell shows an error",
    "missing-value": "Formula without its value",
    "unknown-option": "Not one of the options",
    "to-read": "Open answer",
    "typed-constant": "Numbers typed in the formula",
    "too-long": "Too long",
  } as Readonly<Record<ReasonCode, string>>,

  look: {
    mark: "To look at (Kwadrant)",
    how: "Type points in the column Points, then choose Take over points in the pane. Clear a cell to leave an answer for later.",
    item: "Exercise",
    part: "Part",
    student: "Student number",
    answer: "Answer",
    why: "Why",
    question: "Question",
    rubric: "What counts",
    maximum: "Out of",
    points: "Points",
    reason: "Reason for the student",
    none: "Nothing: every answer has points.",
  },

  signals: {
    title: (exercise: string) => `Signals: ${exercise}`,
    never:
      "A signal is no proof and never a penalty: it changes no points. Talk with the students first; the examination board decides.",
    how: "A wrong answer that is right for the figures of a classmate may be an accident; here several questions point to the same classmate.",
    none: "No signals.",
    student: "Student number",
    classmate: "Classmate",
    strength: "Strength (from 5: hardly by accident)",
    questions: "Questions",
    sameText: "The same long text",
    students: "Student numbers",
    question: "Question",
    text: "Text",
    remark: "Seen in the file",
  },

  reasons: {
    title: (exercise: string) => `Reasons: ${exercise}`,
    number: "Student number",
    name: "Name",
    question: "Question",
    answer: "Answer",
    points: "Points",
    maximum: "Out of",
    why: "Why",
  },
};

export type GradeSheetsTexts = typeof gradeSheetsEn;
