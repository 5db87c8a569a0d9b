import type { Given } from "../../core/items/mark.ts";
import type { Words } from "../../core/words.ts";
import type { Evidence } from "../collect/collected.ts";
import type { MatchedBy } from "../collect/match.ts";

/** The columns of the sheet with what was handed in, in order. */
export const ANSWER_COLUMNS = {
  row: { en: "Row", nl: "Regel" },
  student: { en: "Student number", nl: "Studentnummer" },
  name: { en: "Name", nl: "Naam" },
  question: { en: "Question", nl: "Vraag" },
  value: { en: "Answer", nl: "Antwoord" },
  kind: { en: "Kind", nl: "Soort" },
  format: { en: "Shown as", nl: "Weergave" },
  use: { en: "Reached", nl: "Verkregen" },
  formula: { en: "Formula", nl: "Formule" },
  evidence: { en: "Calculated again", nl: "Herberekend" },
  file: { en: "File", nl: "Bestand" },
  remark: { en: "Remark", nl: "Opmerking" },
  facts: { en: "For marking again", nl: "Voor opnieuw nakijken" },
} as const satisfies Readonly<Record<string, Words>>;

export type AnswerColumn = keyof typeof ANSWER_COLUMNS;

/** What a row of the sheet is about. */
export const ANSWER_ROWS = {
  answer: { en: "answer", nl: "antwoord" },
  file: { en: "file", nl: "bestand" },
  remark: { en: "remark", nl: "opmerking" },
  unused: { en: "not used", nl: "niet gebruikt" },
  missing: { en: "missing", nl: "ontbreekt" },
} as const satisfies Readonly<Record<string, Words>>;

/** What a cell held. */
export const ANSWER_KINDS = {
  number: { en: "number", nl: "getal" },
  text: { en: "text", nl: "tekst" },
  truth: { en: "true or false", nl: "waar of onwaar" },
  error: { en: "error", nl: "fout" },
  blank: { en: "blank", nl: "leeg" },
  unsaved: { en: "value not saved", nl: "waarde niet bewaard" },
} as const satisfies Readonly<Record<string, Words>>;

export const ANSWER_FORMATS: Readonly<Record<NonNullable<Given["format"]>, Words>> = {
  percent: { en: "percentage", nl: "percentage" },
  date: { en: "date", nl: "datum" },
  plain: { en: "number", nl: "getal" },
};

export const ANSWER_USES: Readonly<Record<NonNullable<Given["use"]>, Words>> = {
  typed: { en: "typed", nl: "getypt" },
  constants: { en: "formula without cells", nl: "formule zonder cellen" },
  references: { en: "formula", nl: "formule" },
  follows: { en: "formula that follows the data", nl: "formule die de gegevens volgt" },
  stuck: { en: "formula that does not follow the data", nl: "formule die de gegevens niet volgt" },
};

export const EVIDENCE: Readonly<Record<Evidence, Words>> = {
  agrees: { en: "the same", nl: "gelijk" },
  differs: { en: "different", nl: "anders" },
};

/** Of a formula that could not be calculated. */
export const NOT_CALCULATED: Words = { en: "not calculated again", nl: "niet herberekend" };

export const MATCHED_BY: Readonly<Record<MatchedBy, Words>> = {
  code: { en: "Recognised by the variant code.", nl: "Herkend aan de variantcode." },
  figures: { en: "Recognised by the data.", nl: "Herkend aan de gegevens." },
  number: { en: "Recognised by the student number.", nl: "Herkend aan het studentnummer." },
  name: { en: "Recognised by the name.", nl: "Herkend aan de naam." },
  chosen: { en: "You chose the student.", nl: "Zelf toegewezen." },
};

export const ANSWER_TEXTS = {
  note: {
    en: "What was handed in, as it stood in the files. Marking reads this sheet; collecting again makes a new one.",
    nl: "Wat is ingeleverd, zoals het in de bestanden stond. Nakijken leest dit blad; opnieuw ophalen maakt een nieuw blad.",
  },
  missing: { en: "Nothing was handed in.", nl: "Er is niets ingeleverd." },
} as const satisfies Readonly<Record<string, Words>>;

/** Why the sheet cannot be read as it stands. */
export type AnswersCode =
  | "answers-no-header"
  | "answers-unknown"
  | "answers-student"
  | "answers-value"
  | "answers-facts";

export const ANSWERS_SENTENCES: Readonly<Record<AnswersCode, Words>> = {
  "answers-no-header": {
    en: "On the sheet with answers there is no row with the headers Row, Student number and Answer.",
    nl: "Op het blad met antwoorden staat geen rij met de kopjes Regel, Studentnummer en Antwoord.",
  },
  "answers-unknown": {
    en: "On the sheet with answers “{received}” in cell {cell} is not one of the words used there.",
    nl: "Op het blad met antwoorden is ‘{received}’ in cel {cell} geen woord dat daar hoort.",
  },
  "answers-student": {
    en: "Student {received} in cell {cell} of the sheet with answers is not on the key sheet.",
    nl: "Student {received} in cel {cell} van het blad met antwoorden staat niet op het sleutelblad.",
  },
  "answers-value": {
    en: "On the sheet with answers cell {cell} should hold a value of another kind than “{received}”.",
    nl: "Op het blad met antwoorden hoort in cel {cell} een ander soort waarde dan ‘{received}’.",
  },
  "answers-facts": {
    en: "On the sheet with answers cell {cell} was changed and cannot be read.",
    nl: "Op het blad met antwoorden is cel {cell} veranderd en niet meer te lezen.",
  },
};
