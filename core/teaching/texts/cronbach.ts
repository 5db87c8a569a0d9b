import { LTM, TESTING_IN_HIGHER_EDUCATION } from "../sources.ts";

export const help = {
  scores: "One row per student and one column per question; every cell filled, 0 where a question was left open.",
  result: "Alpha: 1 where all questions rank the students alike, near 0 where they have nothing in common.",
};

export const texts = {
  title: "Cronbach's alpha",
  summary: "How far the questions of a test measure the same thing, from the scores of all students on all questions.",
  formula: "questions ÷ (questions − 1) × (1 − sum of the variances of the questions ÷ variance of the totals)",
  errors: {
    "empty-range": "There is no student to compare: scores holds only blank cells.",
    "too-few-values": "Alpha compares questions, and scores has one column: select all questions of the test.",
    "no-solution": "All students have the same total: there are no differences to explain.",
    "incomplete-row": "{place} is blank while {other} is filled in: type 0 where the student left the question open.",
  },
  steps: {
    students: { name: "Students", formula: "rows with scores" },
    within: { name: "Variances of the questions", formula: "sum of the variance of each column" },
    total: { name: "Variance of the totals", formula: "variance of the sum of each row" },
    alpha: {
      name: "Cronbach's alpha",
      formula: "questions ÷ (questions − 1) × (1 − variances of the questions ÷ variance of the totals)",
    },
  },
  sources: [
    {
      cite: "Cronbach, L. J. (1951). Coefficient Alpha and the Internal Structure of Tests. Psychometrika, 16(3), 297–334.",
    },
    TESTING_IN_HIGHER_EDUCATION,
    LTM,
  ],
  examples: [
    {
      args: [
        [
          [1, 1, 1],
          [1, 0, 1],
          [0, 0, 1],
          [0, 0, 0],
        ],
      ],
      result: 0.75,
      note: "Four students and three questions, from the weakest to the best.",
    },
    {
      args: [
        [
          ["Question 1", "Question 2"],
          [4, 8],
          [2, 4],
          [3, 6],
        ],
      ],
      result: 8 / 9,
      note: "Both questions rank the students alike; as one counts double, alpha stays below 1.",
    },
  ],
  rivals: {
    standardised:
      "Standardised alpha is computed from correlations, so that a question of 10 points counts as much as one of 1: in the second example it is 1.",
    sample: "Dividing the variances by n − 1 instead of n changes nothing: it cancels.",
  },
  rules: {
    negative: "Below 0 the questions work against each other: look for a wrong key with RIR.",
    length: "A longer test has a higher alpha; 0.8 is asked for where much depends on the grade.",
  },
  related: ["KUDERRICHARDSON", "RIR", "RIT"],
  native:
    "COLUMNS(scores)/(COLUMNS(scores)-1)*(1-(SUMSQ(scores)/ROWS(scores)-SUMSQ(MMULT(TRANSPOSE(scores),SEQUENCE(ROWS(scores),1,1,0)))/ROWS(scores)^2)/VAR.P(MMULT(scores,SEQUENCE(COLUMNS(scores),1,1,0))))",
} as const;
