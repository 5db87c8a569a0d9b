import type { Way } from "../../teaching/hand-out.ts";
import type { Warning } from "../../teaching/hand-out-warnings.ts";
import { listed, many } from "./listed.ts";

const ways: Readonly<Record<Way, { readonly name: string; readonly hint: string }>> = {
  files: {
    name: "A workbook for every student",
    hint: "One zip with an Excel file per student, named by student number.",
  },
  google: {
    name: "A Google file for every student",
    hint: "In a folder in your Google Drive. You share them yourself.",
  },
  pool: {
    name: "One workbook for everyone",
    hint: "With several sets of figures: the student number that is typed in chooses the set.",
  },
  moodle: { name: "Questions for Moodle", hint: "Moodle XML, to import into the question bank." },
  qti: { name: "Questions as QTI 2.1", hint: "For other test programs." },
  csv: { name: "Questions as a table", hint: "CSV, with the right answers: not for students." },
};

/** The hand-out tab in English. */
export const handOutEn = {
  reading: "Looking for the exercise and the class…",
  noExercise:
    "This workbook has no exercise yet. Build one first: figures, questions and answers then stand on a sheet.",
  toBuild: "Build an exercise",
  exercise: {
    heading: "Exercise",
    said: (items: number, points: string, sheet: string) =>
      `${many(items, "exercise", "exercises")}, ${points} points, on sheet ${sheet}`,
  },
  list: {
    heading: "Class list",
    found: (students: number, address: string) => `${many(students, "student", "students")} found in ${address}`,
    none: "No class list found. Click a cell in a list with student numbers and names, and press the button. Or try it on made-up students.",
    again: "Use the list around the selected cell",
    sample: "Try it on a sample class",
    sampleSheet: "Sample class",
    sampleDone: (sheet: string) => `The sample class is on sheet ${sheet}.`,
  },
  way: { heading: "How", ways },
  sets: { pool: "Sets of figures", questions: "Variants of each question" },
  language: { label: "Language", nl: "Dutch", en: "English" },
  warning: (warning: Warning): string => {
    switch (warning.code) {
      case "no-number":
        return `${many(warning.names.length, "student has", "students have")} no number and will get nothing: ${listed(warning.names, warning.cells)}.`;
      case "twice":
        return `${many(warning.numbers.length, "student number stands", "student numbers stand")} in the list twice: ${listed(warning.numbers, warning.cells)}. The first one counts.`;
      case "no-digits":
        return `${many(warning.numbers.length, "student number does", "student numbers do")} not end in digits, so the workbook cannot choose a set: ${listed(warning.numbers)}.`;
      case "few-variants":
        return `Few different figures, so students may have the same ones: ${listed(warning.items.map(({ id, space }) => `${id} (${space})`))}.`;
      case "one-language":
        return "The class list has two languages; one workbook for everyone is in one language.";
      case "other-way":
        return "This exercise was handed out in another way before. A new key is made; answers in files of before are then only found through the old key.";
      case "newcomers":
        return `${many(warning.count, "student is", "students are")} new and will get figures; the others keep theirs.`;
    }
  },
  kept: (sheet: string) => `The figures on sheet ${sheet} stay as they are: you get the same files again.`,
  make: "Make",
  making: (percent: string) => `Working… ${percent}`,
  key: (sheet: string) => `Who got which figures is on sheet ${sheet}. Do not share that sheet.`,
  file: {
    heading: "Your file",
    save: (name: string, size: string) => `Save ${name} (${size})`,
    hint: "Not saved by itself? Click the link, or right-click it and choose Save link as.",
    noDownloads:
      "Excel on this device does not let a pane save files. Open this workbook in Excel on the web to save them, or hand out one workbook for everyone.",
    open: "Open in Excel",
  },
  drive: {
    heading: "Your files",
    folder: "Open the folder in Google Drive",
    done: (files: number) =>
      `${many(files, "file is", "files are")} in the folder. Students cannot see them until you share them.`,
  },
};

export type HandOutTexts = typeof handOutEn;
