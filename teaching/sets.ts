import type { Words } from "../core/words.ts";

/** Items that together make an exercise. */
export interface ExerciseSet {
  readonly id: string;
  readonly name: Words;
  readonly items: readonly string[];
}

const numbered = (letters: string, ...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => `${letters}-0${number}`);

/** Ready-made exercises for the subjects of the course. */
export const EXERCISE_SETS: readonly ExerciseSet[] = [
  {
    id: "distribution-and-value",
    name: { en: "CE7: distribution and customer value", nl: "CE7: distributie en klantwaarde" },
    items: [...numbered("DIS", 1, 2, 3, 4, 6), ...numbered("CLV", 1, 2, 4)],
  },
  {
    id: "satisfaction",
    name: { en: "NPS and satisfaction", nl: "NPS en tevredenheid" },
    items: [...numbered("NPS", 1, 2, 3, 4), ...numbered("SAT", 1, 2, 3, 4, 5)],
  },
  {
    id: "retention",
    name: { en: "Retention and customer value", nl: "Klantbehoud en klantwaarde" },
    items: [...numbered("RET", 1, 2, 3, 4), ...numbered("CLV", 3, 5, 6, 7)],
  },
  {
    id: "segments",
    name: { en: "RFM, Pareto and customer pyramid", nl: "RFM, Pareto en klantenpiramide" },
    items: [...numbered("RFM", 1, 2), ...numbered("SEG", 1, 2, 3, 4, 7)],
  },
  {
    id: "distribution",
    name: { en: "Distribution figures", nl: "Distributiekengetallen" },
    items: numbered("DIS", 1, 2, 3, 4, 5, 6, 7),
  },
  {
    id: "loyalty",
    name: { en: "Loyalty programmes", nl: "Loyaliteitsprogramma's" },
    items: numbered("LOY", 1, 2, 3, 7, 4, 5, 6, 8),
  },
  {
    id: "funnel",
    name: { en: "Funnel and pipeline", nl: "Trechter en pijplijn" },
    items: numbered("SAL", 1, 2, 3, 4, 9),
  },
  {
    id: "sales-planning",
    name: { en: "Selling and sales planning", nl: "Verkopen en verkoopplanning" },
    items: [...numbered("SEG", 5, 6), ...numbered("SAL", 5, 6, 7, 8)],
  },
  {
    id: "price",
    name: { en: "Value pricing and life-cycle cost", nl: "Waardeprijs en levensduurkosten" },
    items: numbered("PRI", 1, 2, 3, 4, 5, 6),
  },
  {
    id: "matrices",
    name: { en: "Matrices", nl: "Matrices" },
    items: [...numbered("MAT", 1, 3, 4, 5, 6), ...numbered("MTX", 7, 8)],
  },
  {
    id: "accounts",
    name: { en: "Account management", nl: "Accountmanagement" },
    items: numbered("ACC", 1, 2, 3, 4, 5, 6),
  },
  {
    id: "strategy",
    name: { en: "Strategy models", nl: "Strategische modellen" },
    items: numbered("STR", 8, 1, 2, 3, 4, 5, 6, 7),
  },
  {
    id: "cards",
    name: { en: "Models and matrices on cards", nl: "Modellen en matrices op kaartjes" },
    items: [...numbered("MAT", 2), ...numbered("MTX", 1, 2, 3, 4, 5, 6), ...numbered("CRD", 1, 2, 3, 4, 5, 6, 7, 8)],
  },
];
