/** Parameters that several functions of the family share. */
const ANSWER = { unit: "score", min: 0, max: 10, whole: true } as const;

export const SCORE = {
  ...ANSWER,
  name: "scores",
  kind: "number",
  help: "One answer, or a column of answers, 0 to 10. A blank cell gets a blank answer.",
} as const;

export const SCORES = {
  ...ANSWER,
  name: "scores",
  kind: "numbers",
  help: "Answers to the recommend question, one cell per respondent, 0 to 10. Blank cells are skipped.",
} as const;

export const CONFIDENCE = {
  name: "confidence",
  kind: "number",
  unit: "fraction",
  above: 0,
  max: 0.9999,
  default: 0.95,
} as const;

export const RATINGS = { name: "ratings", kind: "numbers", unit: "score", min: 1, whole: true } as const;

export const OPTIONAL_SCALE = {
  name: "scale",
  kind: "number",
  unit: "score",
  max: 100,
  whole: true,
  optional: true,
  help: "The highest rating one can give; 5 if left out, or 4 where the ratings are words.",
} as const;

export const SPEND = {
  name: "spend",
  kind: "numbers",
  unit: "money",
  help: "What each customer spent in the period, usually a year; below 0 after returns.",
} as const;

export const THRESHOLDS = {
  name: "thresholds",
  kind: "numbers",
  unit: "money",
  min: 0,
  separate: true,
  help: "The spend from which each step of the programme applies, in any order.",
} as const;
