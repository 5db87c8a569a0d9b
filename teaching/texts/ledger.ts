import type { Words } from "../../core/words.ts";
import { SHEET_TEXTS } from "./sheet.ts";

/** What stands on the sheet that says who got which figures. */
export const LEDGER_TEXTS = {
  warning: {
    en: "Do not share this sheet: it shows everybody's figures. Marking uses these figures, so change nothing in the codes and figures.",
    nl: "Deel dit blad niet: het toont de getallen van iedereen. Nakijken gebruikt deze getallen, dus verander niets aan de codes en getallen.",
  },
  exercise: { en: "Exercise", nl: "Oefening" },
  seed: { en: "Seed", nl: "Startwaarde" },
  mode: { en: "Handed out as", nl: "Uitgedeeld als" },
  own: { en: "own figures for every student", nl: "eigen getallen voor elke student" },
  pool: { en: "one workbook with {sets} sets of figures", nl: "één werkmap met {sets} getallensets" },
  number: SHEET_TEXTS.number,
  student: SHEET_TEXTS.student,
  language: { en: "Language", nl: "Taal" },
  code: SHEET_TEXTS.code,
  set: { en: "Set", nl: "Set" },
  folder: { en: "Folder in Google Drive", nl: "Map in Google Drive" },
  file: { en: "Google file", nl: "Google-bestand" },
} as const satisfies Record<string, Words>;

/** Why a ledger cannot be read as it stands. */
export type LedgerCode =
  | "ledger-no-header"
  | "ledger-no-column"
  | "ledger-blank"
  | "ledger-figure"
  | "ledger-language"
  | "ledger-twice"
  | "ledger-set"
  | "ledger-empty";

export const LEDGER_SENTENCES: Readonly<Record<LedgerCode, Words>> = {
  "ledger-no-header": {
    en: "On the key sheet there is no row with the headers Student number and Variant code.",
    nl: "Op het sleutelblad staat geen rij met de kopjes Studentnummer en Variantcode.",
  },
  "ledger-no-column": {
    en: "The key sheet has no column {column}: the exercise was changed after it was handed out, or the column was removed.",
    nl: "Het sleutelblad heeft geen kolom {column}: de oefening is na het uitdelen veranderd, of de kolom is verwijderd.",
  },
  "ledger-blank": {
    en: "On the key sheet cell {cell} ({column}) is blank.",
    nl: "Op het sleutelblad is cel {cell} ({column}) leeg.",
  },
  "ledger-figure": {
    en: "On the key sheet cell {cell} ({column}) must hold a number, not {value}.",
    nl: "Op het sleutelblad moet in cel {cell} ({column}) een getal staan, niet {value}.",
  },
  "ledger-language": {
    en: "On the key sheet cell {cell} must hold nl or en, not {value}.",
    nl: "Op het sleutelblad moet in cel {cell} nl of en staan, niet {value}.",
  },
  "ledger-twice": {
    en: "On the key sheet {value} in cell {cell} stands there twice.",
    nl: "Op het sleutelblad staat {value} in cel {cell} er twee keer.",
  },
  "ledger-set": {
    en: "On the key sheet set {set} is missing, or its number is no whole number.",
    nl: "Op het sleutelblad ontbreekt set {set}, of het nummer ervan is geen geheel getal.",
  },
  "ledger-empty": {
    en: "The key sheet has no students.",
    nl: "Op het sleutelblad staan geen studenten.",
  },
};
