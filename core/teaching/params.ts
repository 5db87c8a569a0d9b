/** Parameters that several functions of the family share. */
export const ITEM_SCORES = {
  name: "scores",
  kind: "numbers",
  unit: "score",
  help: "What each student scored on one question, one cell per student; 1 and 0 for right and wrong.",
} as const;

export const TOTALS = {
  name: "totals",
  kind: "numbers",
  unit: "score",
  help: "The total score of the same students, on the same rows, this question included.",
} as const;

export const MAXIMUM = { name: "maximum", kind: "number", unit: "score", above: 0 } as const;
