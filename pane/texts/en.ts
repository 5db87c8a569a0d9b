import { classifyEn } from "./classify-en.ts";
import { clinicEn } from "./clinic-en.ts";
import { customersEn } from "./customers-en.ts";
import { selfTestEn } from "./self-test-en.ts";

/** What the pane itself says in English. Texts of functions come from their definitions. */
export const en = {
  languageName: "English",
  views: { classify: "Classify", library: "Functions", explain: "Explanation", settings: "Settings" },
  navigation: "Parts of Kwadrant",
  switchLanguage: "NL: toon in het Nederlands",

  classify: classifyEn,

  search: {
    label: "Search functions",
    clear: "Clear the search",
    placeholder: "Search in English or Dutch",
    found: (count: number) => (count === 1 ? "1 function" : `${count} functions`),
    none: "Nothing found. Try another word, such as a term from your course book.",
  },

  detail: {
    back: "All functions",
    insert: "Insert in the sheet",
  },

  fetching: {
    busy: "One moment…",
    failed: "This part could not be fetched. Check your connection.",
    retry: "Try again",
  },

  work: { cancel: "Cancel", cancelled: "Stopped." },

  insert: {
    back: (name: string) => `About ${name}`,
    title: (name: string) => `Insert ${name}`,
    useSelection: (name: string) => `Use the selection for ${name}`,
    refresh: "Fill in again from the selection",
    choiceBlank: "Standard",
    choiceAsk: "Choose…",
    target: "Cell for the formula",
    preview: "Formula",
    submit: "Insert",
    inserting: "Working…",
    inserted: (address: string) => `The formula is in ${address}.`,
    problems: {
      required: "Fill this in.",
      "not-understood": "Type a number, a date like 2026-03-31 or the address of a cell, for instance B2.",
      "reference-needed": "Type the address of a range, for instance A2:A100, or the name of a range.",
      circular: "The formula would stand inside this range. Choose another cell for it.",
    },
    noSuchName: (name: string) => `This workbook has no range called ${name}.`,
    badTarget: "Type the address of one cell, for instance D2.",
    incomplete: "Complete the fields that are marked first.",
  },

  status: {
    undo: "Undo",
    undone: "Undone: the sheet is as it was.",
    copied: "Copied.",
    notCopied: "This browser does not let Kwadrant copy. Select the text and copy it yourself.",
  },

  explain: {
    refresh: "Read again",
    reading: "Reading the cells…",
    nothingIn: (address: string) => `No Kwadrant formula in ${address}`,
    whatToDo:
      "Select a cell with a Kwadrant formula. Here you then see how its result comes about, step by step, with your own figures.",
    toLibrary: "Find a function",
    unreadable: "Kwadrant cannot read this formula, so it cannot explain it.",
    pick: "Explain which part?",
    formula: "Formula",
    cellShows: "The cell shows",
    steps: "Steps",
    stepsOfFirst: "These are the steps of the first row.",
    noSteps: "This result takes no steps.",
    blocked:
      "Something is in the way: a cell below or to the right is filled, or the sheet ends there. Empty those cells or move the formula.",
    spill: (rows: number, columns: number) =>
      `The answer fills ${rows} ${rows === 1 ? "row" : "rows"} and ${columns} ${columns === 1 ? "column" : "columns"}.`,
    stepHeaders: ["Step", "Formula", "With your figures", "Result", "Unit"],
    toSheet: "Copy to sheet",
    toClipboard: "Copy as text",
    copiedTo: (address: string) => `The steps are in ${address}.`,
    picture: "Picture",
    pictureAt: (address: string) => `The picture is at ${address}.`,
    data: "Data used",
    notes: "Worth knowing",
    leftOut: "left out",
    leftOutSo: (value: string) => `left out, so ${value}`,
    why: "Why this error",
    at: (cell: string) => `It is about cell ${cell}.`,
    help: (name: string) => `About ${name}`,
    cannot: "This cannot be explained here",
    calculation: (text: string) =>
      `${text} is a calculation of the spreadsheet itself. Put it in a cell of its own and refer to that cell, then every step can be shown.`,
    nested: (name: string) => `${name}, which stands inside this formula, refuses:`,
    unknownRange: (text: string) => `There is no range or name ${text} in this workbook.`,
  },

  clinic: clinicEn,
  selfTest: selfTestEn,

  settings: {
    language: "Language of this pane",
    labels: "Language of labels in the cells",
    labelsHint: "Labels such as Promoter are written in this language, for everyone who opens this workbook.",
    labelsFixed: {
      sheets: "Labels follow the locale of the spreadsheet: File > Settings > Locale.",
      excel: "Labels cannot be set in this workbook.",
      playground: "Labels cannot be set in this workbook.",
    },
    labelsSet: (language: string) => `Language of the labels: ${language}.`,
    about: "About Kwadrant",
    aboutText: "Kwadrant calculates in your workbook. Nothing you type or calculate leaves it.",
  },

  customers: customersEn,

  teaching: {
    title: "Exercises",
    intro: "Exercises for a class: every student gets other figures, and Kwadrant marks the answers.",
    stages: "Stages of an exercise",
    tabs: { build: "Build", "hand-out": "Hand out", collect: "Collect", grades: "Grades", practise: "Practise" },
    answersWritten: (sheet: string) => `The answers are on the sheet ${sheet}.`,
  },

  problems: {
    filled:
      "There is something in those cells already. Choose a blank cell, or make room first: Kwadrant never writes over your work.",
    protected: "This sheet is protected. Unprotect it or choose another sheet.",
    editing: "A cell is still being edited. Press Enter or Esc in the sheet and try again.",
    "no-such-range": "There is no such range in this workbook. Check the address.",
    "several-areas": "Several separate areas are selected. Select one area.",
    "name-taken": "This workbook has that name for a range already. Choose another name.",
    "sheet-taken":
      "There is a sheet with that name already. Choose another name, or rename or delete that sheet first.",
    "bad-name":
      "This name cannot be used. A sheet has at most 31 characters and none of [ ] : * ? / \\; a range has letters, digits and underscores, begins with a letter and does not read as a cell.",
    "too-large": "This does not fit on the sheet. Start higher up or further to the left, or take fewer rows.",
    changed:
      "Someone has changed those cells since. Nothing was undone: Kwadrant does not throw away anyone's work. Delete what you no longer need yourself.",
    cancelled: "Stopped. The sheet is as it was.",
    "half-done":
      "Kwadrant had to stop, and could not clear away everything that it had written. Look at the cells that it wrote to.",
    unsupported: "This spreadsheet cannot do that. Choose a way without it.",
    "signed-in-twice":
      "Google mixes up your accounts. Sign out of the other Google accounts in this browser, or open the spreadsheet in a private window.",
    busy: "Google asks to wait a moment. Try again in a minute; what was done stays.",
    "no-drive":
      "Google gives Kwadrant no permission to make files in your Drive. Close this pane, open Kwadrant from the menu again and allow it.",
    unavailable: "The spreadsheet does not answer. Try again; if it stays so, close this pane and open it again.",
    unexpected: "Something went wrong in Kwadrant itself. Nothing was changed in your workbook.",
  },
};

export type PaneTexts = typeof en;
