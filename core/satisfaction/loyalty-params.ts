/** What the tiers and the bonus of a loyalty programme ask for. */
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
