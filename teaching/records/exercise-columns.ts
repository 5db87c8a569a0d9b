import type { Language, Words } from "../../core/words.ts";

/** The columns of an exercise on a sheet, in order; the texts in the language of the sheet come first. */
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

export function columnsIn(language: Language): readonly Column[] {
  const order = Object.keys(COLUMNS) as Column[];
  return language === "nl" ? order : order.map((column) => (column === "nl" ? "en" : column === "en" ? "nl" : column));
}
