import type { Language } from "../words.ts";

/** What stands around the pages of the site. */
export const SITE_TEXTS = {
  en: {
    name: "Kwadrant reference",
    skip: "Skip to the text",
    all: "All functions",
    inOther: "Nederlands",
    intro:
      "Sales and account-management models as spreadsheet functions, the same in Excel, in Google Sheets and in the playground.",
    guides: "Guides",
    search: "Search functions",
    found: "functions found",
    everywhere: "What holds for all functions",
    rules: [
      "Rates are fractions: type 45% or 0.45.",
      "Numbers stored as text are read, with a point or a comma for decimals; text that can be read two ways is refused.",
      "Dates are cells with a date, or text: 2026-03-31, or 31-03-2026 or 03/31/2026 where the column leaves no doubt which is the day.",
      'Functions that answer with words take "en" or "nl" as their last argument; left out, they speak the language of the workbook.',
      "Results are not rounded: the format of the cell does that.",
    ],
  },
  nl: {
    name: "Kwadrant-naslag",
    skip: "Naar de tekst",
    all: "Alle functies",
    inOther: "English",
    intro:
      "Modellen voor verkoop en accountmanagement als functies in je rekenblad, hetzelfde in Excel, in Google Sheets en in de proefruimte.",
    guides: "Uitleg",
    search: "Zoek functies",
    found: "functies gevonden",
    everywhere: "Wat voor alle functies geldt",
    rules: [
      "Percentages zijn fracties: typ 45% of 0,45.",
      "Getallen die als tekst zijn opgeslagen, worden gelezen, met een komma of een punt voor de decimalen; tekst die op twee manieren te lezen is, wordt geweigerd.",
      "Datums zijn cellen met een datum, of tekst: 2026-03-31, of 31-03-2026 of 03/31/2026 als de kolom geen twijfel laat welke de dag is.",
      'Functies die met woorden antwoorden, hebben "en" of "nl" als laatste argument; vul je dat niet in, dan spreken ze de taal van de werkmap.',
      "Uitkomsten zijn niet afgerond: dat doet de celopmaak.",
    ],
  },
} as const satisfies Record<Language, unknown>;
