import { CLASSICAL_TEST_THEORY, LTM, TESTING_IN_HIGHER_EDUCATION } from "../sources.ts";

export const help = {
  result: "The correlation, −1 to 1. Below 0 the question works against the test: look for a wrong key.",
};

export const texts = {
  title: "Rir of a question",
  summary: "Correlation of the score on a question with the total of the other questions.",
  formula: "the correlation of score with rest, where rest = total − score",
  errors: {
    "empty-range": "There is no student to compare: scores holds only blank cells.",
    "too-few-values": "One student gives no correlation: select all students.",
    "no-solution": "All {param} are the same, or become so without this question: there is nothing to compare.",
    "too-large": "The scores are too large to add up.",
  },
  steps: {
    first: { name: "Rest of the first student", formula: "total − score" },
    score: { name: "Mean score", formula: "sum of the scores ÷ students" },
    rest: { name: "Mean rest", formula: "sum of the rests ÷ students" },
    rir: {
      name: "Rir",
      formula: "Σ((score − mean score) × (rest − mean rest)) ÷ √(Σ(score − mean score)² × Σ(rest − mean rest)²)",
    },
  },
  sources: [CLASSICAL_TEST_THEORY, TESTING_IN_HIGHER_EDUCATION, LTM],
  examples: [
    {
      args: [
        [[1], [1], [0], [0]],
        [[9], [7], [6], [2]],
      ],
      result: 0.6882472016116852,
      note: "The students of RIT: without the question itself the correlation is lower.",
    },
  ],
  rivals: {
    total: "RIT compares with the total that holds the question itself, and is therefore higher.",
  },
  rules: {
    small: "With fewer than 30 students the value changes much from one group to another: look, and conclude little.",
  },
  related: ["RIT", "PVALUE", "CRONBACH"],
  native: "CORREL(scores,totals-scores)",
} as const;
