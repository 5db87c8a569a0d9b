import type { Words } from "../../../core/words.ts";

const students = (count: string) => `${count} ${count === "1" ? "student" : "students"}`;

/** The tab with grades. */
export const gradesEn = {
  reading: "Reading answers…",
  marking: "Marking…",
  again: "Read again",
  missing: {
    exercise: "There is no exercise in this workbook yet.",
    ledger: "This exercise has not been handed out yet.",
    answers: "There are no answers yet.",
  },
  go: { exercise: "Build an exercise", ledger: "Hand out", answers: "Collect answers" },
  students,

  summary: {
    handedIn: "Handed in",
    mean: "Mean points",
    grade: "Mean grade",
    passed: "Pass",
    outOf: (count: string, all: string) => `${count} of ${all}`,
    open: "To look at",
    rulings: "Rulings",
    none: "none",
  },

  top: {
    heading: "Top five mistakes",
    none: "No known mistakes were made.",
    count: (count: string, all: string) => `${count} of ${all}`,
    repair: "Make a repair exercise",
    repairOne: (part: string) => `Make a repair exercise about ${part}`,
    repairAll: "One repair exercise about all of these",
    repairTitle: { en: "Repair exercise", nl: "Hersteloefening" } as Words,
    made: (sheet: string) => `The repair exercise is on the sheet ${sheet}. Hand it out when you like.`,
    meantFor: {
      en: (numbers: string) => `Meant for the students who made these mistakes: ${numbers}.`,
      nl: (numbers: string) => `Bedoeld voor de studenten die deze fouten maakten: ${numbers}.`,
    },
    handOut: "Hand out",
  },

  groups: {
    heading: "Equal wrong answers",
    intro: "Open a group to decide about all its answers at once.",
    none: "There are no wrong answers left to decide about.",
    more: (count: string) => `Show ${count} more`,
    example: (answer: string) => `For example: ${answer}`,
    times: (ratio: string) => `${ratio} × the right answer`,
    same: (answer: string) => `Answer: ${answer}`,
    open: "no points yet",
    probably: (formula: string) => `probably ${formula}`,
    search: "Look for the calculation behind other answers",
    searching: "Looking for the calculation behind other answers…",
    accept: "Accept",
    half: "Half the points",
    nothing: "No points",
    mistake: "Make it a known mistake",
    drop: "Drop the part",
    free: "Everyone the points",
    actions: (part: string) => `What to decide about ${part}`,
  },

  mistake: {
    heading: (part: string) => `A known mistake of ${part}`,
    formula: "Formula of the mistake",
    formulaHint: (names: string) => `Over: ${names}`,
    noFormula: "This is no formula over the figures of the exercise.",
    others: "Or",
    feedback: "What the student reads",
    feedbackStart: "Check which figures you used.",
    noFeedback: "Write what the student should read.",
    credit: "Part of the points (0 to 1)",
    noCredit: "Fill in a number from 0 to 1.",
    propose: "Show what changes",
  },

  changes: {
    heading: "What changes",
    none: "No points change.",
    summary: (count: string) => `${students(count)} get other points.`,
    student: "Student",
    part: "Part",
    before: "Before",
    after: "After",
    ofMaximum: (earned: string, maximum: string) => `${earned} of ${maximum}`,
    open: "open",
    keep: "Keep this ruling",
    dismiss: "Do not change",
    more: (count: string) => `and ${count} more`,
    kept: (sheet: string) => `The ruling stands on the sheet ${sheet}, and everything is marked again.`,
    keptPoints: (count: string, sheet: string) => `${count} rulings stand on the sheet ${sheet}.`,
  },

  toRead: {
    heading: "Open answers and doubtful cells",
    none: "Every answer has points.",
    intro: "Question by question, without names and in shuffled order. Type 0–9 for the points.",
    start: (count: string) => (count === "1" ? "Look at 1 answer" : `Look at ${count} answers`),
    place: (place: string, all: string) => `Answer ${place} of ${all}`,
    answer: "Answer",
    why: "Why a person must look",
    right: "Right answer",
    rubric: "What counts",
    points: "Points",
    reason: "Reason for the student (may be blank)",
    other: "Points with decimals",
    give: "Give",
    previous: "Previous",
    skip: "Skip",
    stop: "Close",
    unkept: (count: string) =>
      count === "1" ? "1 answer with points, not kept yet." : `${count} answers with points, not kept yet.`,
    keep: "Keep points",
    takeOver: "Take over points from the sheet To look at",
    noSheet: "There is no sheet To look at with points to take over.",
    nothing: "No new points were typed on the sheet To look at.",
  },

  analysis: {
    heading: "Per question",
    few: (count: string) => `Few students (${count}): an impression, not a verdict.`,
    definitions: "What the figures mean",
    answers: "Answers and their a-values",
    reliability: "Reliability",
    none: "Nothing can be said yet: nobody has points for every question.",
  },

  signals: {
    heading: "Signals",
    look: "Look for signals",
    searching: "Comparing answers…",
    none: "No signals.",
    pair: (student: string, classmate: string, count: string) =>
      `${student}: ${count} wrong answers are right for the figures of ${classmate}.`,
    sameText: (all: string, part: string) => `${all}: the same long text at ${part}.`,
  },

  sheets: {
    heading: "Grade book",
    intro: "Grades, reasons and figures on new sheets of this workbook.",
    write: "Write the grade book",
    writing: (share: string) => `Writing… ${share}`,
    done: (sheet: string) => `The grade book begins on the sheet ${sheet}.`,
  },

  exports: {
    heading: "Export",
    intro: "Points for your learning platform, and a page of feedback for every student.",
    brightspace: "Brightspace",
    canvas: "Canvas",
    moodle: "Moodle",
    general: "Other (CSV)",
    feedback: "Feedback for every student (zip)",
    making: "Making the file…",
    openWarning: "Some answers have no points yet: they count as 0 in this file.",
  },
};

export type GradesTexts = typeof gradesEn;
