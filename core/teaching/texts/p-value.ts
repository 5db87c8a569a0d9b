import { CLASSICAL_TEST_THEORY, TESTING_IN_HIGHER_EDUCATION } from "../sources.ts";

export const help = {
  maximum: "The points for a faultless answer; 1 if left out.",
  chance: "The part that guessing earns, 25% with four options; the p-value is then corrected for it. 0 if left out.",
  result: "The share of the points that the students earned together: low for a hard question, high for an easy one.",
};

export const texts = {
  title: "p-value of a question",
  summary: "How easy a question was: the mean score as a share of the maximum, corrected for guessing if you like.",
  formula: "p = mean score ÷ maximum; corrected (p − chance) ÷ (1 − chance)",
  errors: {
    "empty-range": "There is no score to average: scores holds only blank cells.",
    "above-maximum":
      "{place} is {received}, and this question earns {limit} at most: correct the score or the maximum.",
    "too-large": "The scores are too large to add up.",
  },
  steps: {
    total: { name: "Total", formula: "sum of the scores of all students" },
    mean: { name: "Mean score", formula: "total ÷ number of students" },
    share: { name: "p-value", formula: "mean score ÷ maximum" },
    corrected: { name: "Corrected for guessing", formula: "(p − chance) ÷ (1 − chance)" },
  },
  sources: [CLASSICAL_TEST_THEORY, TESTING_IN_HIGHER_EDUCATION],
  examples: [
    { args: [[[1], [1], [0], [1]]], result: 0.75, note: "Three of four students had it right." },
    { args: [[[4], [2], [""], [3]], 4], result: 0.75, note: "A question of 4 points; a blank cell is no score." },
    {
      args: [[[1], [0], [1], [0]], 1, 0.25],
      result: 1 / 3,
      note: "Half right, of which some by guessing among four options.",
    },
  ],
  rivals: {
    difficulty: "Some call 1 − p the difficulty of the question: the same number, turned round.",
    significance: "The p-value of a statistical test is something else: a chance, not a share of the points.",
  },
  rules: {
    blanks: "Blank cells are skipped. Type 0 for a student who left the question open and should count.",
    negative: "Corrected for guessing, a question that fewer had right than by guessing gets a value below 0.",
  },
  related: ["RIT", "RIR", "AVALUE"],
  native: "(AVERAGE(scores)/maximum-chance)/(1-chance)",
} as const;
