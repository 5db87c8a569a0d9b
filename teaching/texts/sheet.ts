import type { Words } from "../../core/words.ts";

/** What stands on a sheet that is handed out, beside the texts of the items. */
export const SHEET_TEXTS = {
  sheet: { en: "Assignment", nl: "Opdracht" },
  numbers: { en: "Numbers", nl: "Getallen" },
  code: { en: "Variant code", nl: "Variantcode" },
  number: { en: "Student number", nl: "Studentnummer" },
  student: { en: "Name", nl: "Naam" },
  set: { en: "Your set of numbers", nl: "Jouw getallenset" },
  help: { en: "How to", nl: "Zo werkt het" },
  howTo: {
    en: "Fill in the cells with a frame, in the column with (fill in). Do not change the variant code, the data and the numbers of the questions. Where something is calculated, use a formula that refers to the data.",
    nl: "Vul de cellen met een kader in, in de kolom met (invullen). Verander de variantcode, de gegevens en de nummers van de vragen niet. Gebruik bij rekenvragen een formule die naar de gegevens verwijst.",
  },
  howToPool: {
    en: "Type your student number first: your own numbers then appear. ",
    nl: "Typ eerst je studentnummer: dan verschijnen je eigen getallen. ",
  },
  no: { en: "No.", nl: "Nr" },
  figure: { en: "Data", nl: "Gegeven" },
  value: { en: "Value", nl: "Waarde" },
  unit: { en: "Unit", nl: "Eenheid" },
  question: { en: "Question", nl: "Vraag" },
  answer: { en: "Answer (fill in)", nl: "Antwoord (invullen)" },
  points: { en: "Points", nl: "Punten" },
  choices: { en: "Options for {part}", nl: "Keuzes bij {part}" },
  choose: {
    en: "{prompt}: choose one of the options below.",
    nl: "{prompt}: kies een van de mogelijkheden hieronder.",
  },
  chooseEach: {
    en: "{prompt}: choose one of the options below in each row.",
    nl: "{prompt}: kies in elke rij een van de mogelijkheden hieronder.",
  },
  tick: { en: "{prompt}: type an x in every row that is right.", nl: "{prompt}: zet een x bij alles wat juist is." },
  order: { en: "{prompt}: number the steps from 1.", nl: "{prompt}: nummer de stappen vanaf 1." },
  words: { en: "at most {words} words", nl: "hoogstens {words} woorden" },
} as const satisfies Record<string, Words>;
