import type { Language, Words } from "../../core/words.ts";

/** The columns of an exercise on a sheet. */
export const COLUMNS = {
  kind: { en: "Kind", nl: "Soort" },
  name: { en: "Name", nl: "Naam" },
  nl: { en: "Text (Dutch)", nl: "Tekst (Nederlands)" },
  en: { en: "Text (English)", nl: "Tekst (Engels)" },
  formula: { en: "Formula", nl: "Formule" },
  type: { en: "Type", nl: "Type" },
  points: { en: "Points", nl: "Punten" },
  credit: { en: "Part of the points", nl: "Deel van de punten" },
  worked: { en: "Example", nl: "Voorbeeld" },
  lowest: { en: "Lowest", nl: "Laagste" },
  highest: { en: "Highest", nl: "Hoogste" },
  step: { en: "Step size", nl: "Stapgrootte" },
  values: { en: "Or one of", nl: "Of een van" },
  decimals: { en: "Decimals", nl: "Decimalen" },
  tolerance: { en: "Tolerance", nl: "Tolerantie" },
  toleranceKind: { en: "Kind of tolerance", nl: "Soort tolerantie" },
  settings: { en: "Settings", nl: "Instellingen" },
} as const satisfies Record<string, Words>;
export type Column = keyof typeof COLUMNS;

/** All columns in order, the texts in the other language last: those in its own then have room to be read. */
export function columnsIn(language: Language): readonly Column[] {
  const other = language === "nl" ? "en" : "nl";
  return [...(Object.keys(COLUMNS) as Column[]).filter((column) => column !== other), other];
}
