import type { Cell } from "../../core/cells.ts";
import { LANGUAGES, type Language, type Words } from "../../core/words.ts";
import { plain } from "./headed-rows.ts";

/** What a sheet of the teacher's workbook keeps of an exercise. */
export const RECORD_KINDS = ["exercise", "ledger", "answers", "rulings"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A row of a record as it is written: text stays text, null is blank. */
export type RecordRow = readonly (number | string | boolean | null)[];

/** What stands in A1, by which a record is found whatever its sheet is called. */
export const RECORD_MARKS: Readonly<Record<RecordKind, Words>> = {
  exercise: { en: "Exercise (Kwadrant)", nl: "Oefening (Kwadrant)" },
  ledger: { en: "Key (Kwadrant)", nl: "Sleutel (Kwadrant)" },
  answers: { en: "Answers (Kwadrant)", nl: "Antwoorden (Kwadrant)" },
  rulings: { en: "Rulings (Kwadrant)", nl: "Besluiten (Kwadrant)" },
};

/** What its sheet is called at first. */
export const RECORD_SHEETS: Readonly<Record<RecordKind, Words>> = {
  exercise: { en: "Exercise", nl: "Oefening" },
  ledger: { en: "Key", nl: "Sleutel" },
  answers: { en: "Answers", nl: "Antwoorden" },
  rulings: { en: "Rulings", nl: "Besluiten" },
};

/** The kind of record and its language, by the first cell of a sheet; undefined for any other sheet. */
export function recordOf(firstCell: Cell): { readonly kind: RecordKind; readonly language: Language } | undefined {
  const said = plain(firstCell);
  for (const kind of RECORD_KINDS) {
    const language = LANGUAGES.find((one) => plain(RECORD_MARKS[kind][one]) === said);
    if (language !== undefined) return { kind, language };
  }
  return undefined;
}

export const recordKindOf = (firstCell: Cell): RecordKind | undefined => recordOf(firstCell)?.kind;
