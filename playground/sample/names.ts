import type { Language } from "../../core/words.ts";

/** The sheets of the sample. Single words, so that formulas need no quotes around them. */
export const SHEETS = {
  en: {
    start: "Start",
    overviews: "Overviews",
    clients: "Clients",
    transactions: "Transactions",
    rfm: "RFM",
    survey: "Survey",
    stores: "Stores",
  },
  nl: {
    start: "Start",
    overviews: "Overzichten",
    clients: "Klanten",
    transactions: "Transacties",
    rfm: "RFM",
    survey: "Enquête",
    stores: "Winkels",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Ranges of the sample by what they hold, each with its header in the first row. */
export function rangesIn(
  language: Language,
  rows: { clients: number; transactions: number; survey: number; stores: number },
) {
  const sheets = SHEETS[language];
  const columns = (sheet: string, count: number) => (letter: string) => `${sheet}!${letter}2:${letter}${count + 1}`;
  return {
    clients: columns(sheets.clients, rows.clients),
    transactions: columns(sheets.transactions, rows.transactions),
    survey: columns(sheets.survey, rows.survey),
    stores: columns(sheets.stores, rows.stores),
  };
}

export type Ranges = ReturnType<typeof rangesIn>;
