import { formatNumber } from "../core/i18n/format.ts";
import type { Language } from "../core/words.ts";
import type { Size } from "./room.ts";

interface Texts {
  readonly tooLarge: string;
  overflows(size: Size, room: Size): string;
  fault(id: string, message: string): string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    tooLarge:
      "The answer is larger than Excel accepts from an add-in (5 MB). For a table of your customers, open Customer base in the Kwadrant pane: it writes any number of rows. Otherwise select the filled rows instead of whole columns, or split the list.",
    overflows: (size, room) =>
      `The answer takes ${inWords(size, "en")}; from this cell on, the sheet has room for ${inWords(room, "en")}. Put the formula higher, further to the left or on an empty sheet, or split the list.`,
    fault: (id, message) =>
      `Kwadrant made a mistake of its own in ${id} (${message}). Your data is not to blame: please report it with the formula.`,
  },
  nl: {
    tooLarge:
      "Het antwoord is groter dan Excel van een invoegtoepassing aanneemt (5 MB). Voor een tabel van je klanten open je Klantenbestand in het paneel van Kwadrant: dat schrijft elk aantal rijen. Selecteer anders de gevulde rijen in plaats van hele kolommen, of splits de lijst.",
    overflows: (size, room) =>
      `Het antwoord beslaat ${inWords(size, "nl")}; vanaf deze cel heeft het blad plaats voor ${inWords(room, "nl")}. Zet de formule hoger, meer naar links of op een leeg blad, of splits de lijst.`,
    fault: (id, message) =>
      `Kwadrant heeft zelf een fout gemaakt in ${id} (${message}). Het ligt niet aan je gegevens: meld het met de formule erbij.`,
  },
};

const WORDS = {
  en: { row: "row", rows: "rows", column: "column", columns: "columns", and: "and" },
  nl: { row: "rij", rows: "rijen", column: "kolom", columns: "kolommen", and: "en" },
} as const;

function inWords({ rows, columns }: Size, language: Language): string {
  const words = WORDS[language];
  const count = (number: number, one: string, many: string) =>
    `${formatNumber(number, language)} ${number === 1 ? one : many}`;
  return `${count(rows, words.row, words.rows)} ${words.and} ${count(columns, words.column, words.columns)}`;
}
