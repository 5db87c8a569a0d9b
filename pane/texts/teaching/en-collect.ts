const students = (count: string) => `${count} ${count === "1" ? "student" : "students"}`;
const files = (count: string) => `${count} ${count === "1" ? "file" : "files"}`;

/** The tab that collects what a class handed in. */
export const collectEn = {
  reading: "Looking for the exercise and the key…",
  noExercise: "There is no exercise in this workbook yet. Build one first.",
  toBuild: "Build an exercise",
  noLedger: "This exercise was not handed out yet: there is no sheet with the key.",
  toHandOut: "Hand out the exercise",
  again: "Look again",
  expected: (title: string, count: string) => `${title}: ${students(count)} on the key.`,
  intro:
    "Choose what was handed in: the zip of your learning platform, or Excel, LibreOffice and CSV files. Nothing in them is run.",
  choose: "Choose files or a zip",
  folder: "Choose a folder",
  google: "Read the Google files",
  more: "Add files",
  restart: "Start over",
  collecting: "Reading files…",

  found: (count: string, total: string) => `${count} of ${students(total)} handed in`,
  write: "To the grades",
  writing: (share: string) => `Writing: ${share}`,
  hint: "This puts the answers on a new sheet and opens the grades.",

  decide: {
    heading: "Whose file is this?",
    student: (file: string) => `Student of ${file}`,
    nobody: "Not decided",
    replaces: "This student already has a file: yours takes its place.",
  },
  remarks: { heading: (count: string) => `To know (${count})` },
  unused: { heading: (count: string) => `Not used (${files(count)})` },
  missing: { heading: (count: string) => `Nothing from ${students(count)}` },
  all: {
    heading: (count: string) => `All ${files(count)} that were read`,
    label: "What was read",
    columns: ["Student", "Name", "File", "Recognised by"],
  },
  by: {
    code: "variant code",
    figures: "data",
    number: "student number",
    name: "name",
    chosen: "you",
  },
};

export type CollectTexts = typeof collectEn;
