import { CLASSICAL_TEST_THEORY, LTM, TESTING_IN_HIGHER_EDUCATION } from "../sources.ts";

export const help = {
  result: "The correlation, −1 to 1: the higher, the better the question separates good students from weak ones.",
};

export const texts = {
  title: "Rit of a question",
  summary: "Correlation of the score on a question with the total score: do good students do better on it?",
  formula: "Σ((score − mean score) × (total − mean total)) ÷ √(Σ(score − mean score)² × Σ(total − mean total)²)",
  errors: {
    "empty-range": "There is no student to compare: scores holds only blank cells.",
    "too-few-values": "One student gives no correlation: select all students.",
    "no-solution": "All {param} are the same, so that there is nothing to compare.",
    "too-large": "The scores are too large to add up.",
  },
  steps: {
    students: { name: "Students", formula: "rows with a score and a total" },
    score: { name: "Mean score", formula: "sum of the scores ÷ students" },
    total: { name: "Mean total", formula: "sum of the totals ÷ students" },
    rit: {
      name: "Rit",
      formula: "Σ((score − mean score) × (total − mean total)) ÷ √(Σ(score − mean score)² × Σ(total − mean total)²)",
    },
  },
  sources: [CLASSICAL_TEST_THEORY, TESTING_IN_HIGHER_EDUCATION, LTM],
  examples: [
    {
      args: [
        [[1], [1], [0], [0]],
        [[9], [7], [6], [2]],
      ],
      result: 0.7844645405527362,
      note: "Who had the question right also did better on the test.",
    },
    {
      args: [
        [["Score"], [2], [3], [1]],
        [["Total"], [14], [18], [10]],
      ],
      result: 1,
      note: "A question of 3 points that ranks the students exactly as the test does.",
    },
  ],
  rivals: {
    rest: "The total holds the question itself, which lifts Rit, most of all in a short test: RIR leaves it out. Moodle shows the correlation with the rest, PrairieLearn the one with the total.",
    biserial:
      "The biserial correlation assumes that a normal ability lies behind right and wrong, and is larger than this one, the point-biserial.",
    product:
      "Some programs print p × (mean total of who had it right − mean total) ÷ mean total as Rit, which is no correlation.",
  },
  rules: {
    small: "With fewer than 30 students the value changes much from one group to another: look, and conclude little.",
  },
  related: ["RIR", "PVALUE", "CRONBACH"],
  native: "CORREL(scores,totals)",
} as const;
