import { LTM, TESTING_IN_HIGHER_EDUCATION } from "../sources.ts";

export const help = {
  scores: "One row per student and one column per question, 1 for right and 0 for wrong; every cell filled.",
  result: "KR-20: 1 where all questions rank the students alike, near 0 where they have nothing in common.",
};

export const texts = {
  title: "Kuder-Richardson (KR-20)",
  summary: "How far questions that are right or wrong measure the same thing: Cronbach's alpha for ones and zeros.",
  formula: "questions ÷ (questions − 1) × (1 − Σ(p × q) ÷ variance of the totals), with q = 1 − p",
  errors: {
    "empty-range": "There is no student to compare: scores holds only blank cells.",
    "too-few-values": "KR-20 compares questions, and scores has one column: select all questions of the test.",
    "no-solution": "All students have the same total: there are no differences to explain.",
    "incomplete-row": "{place} is blank while {other} is filled in: type 0 where the student left the question open.",
    "not-yes-or-no": "{place} is {received}: type 1 for right and 0 for wrong. Questions of more points need CRONBACH.",
  },
  steps: {
    students: { name: "Students", formula: "rows with scores" },
    pq: { name: "Σ(p × q)", formula: "per question the share right × the share wrong, added up" },
    total: { name: "Variance of the totals", formula: "variance of the number right of each student" },
    reliability: {
      name: "KR-20",
      formula: "questions ÷ (questions − 1) × (1 − Σ(p × q) ÷ variance of the totals)",
    },
  },
  sources: [
    {
      cite: "Kuder, G. F., & Richardson, M. W. (1937). The Theory of the Estimation of Test Reliability. Psychometrika, 2(3), 151–160.",
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
      note: "Four students and three questions: the same as CRONBACH.",
    },
  ],
  rivals: {
    equal:
      "KR-21 takes all questions for equally hard, so that it needs only the mean and the variance of the totals; it is never higher.",
    sample:
      "Dividing the variance of the totals by n − 1, but not p × q, gives a somewhat higher value: 0.94 instead of 0.75 in the example.",
  },
  rules: {
    words: "Yes and no, true and false, and their Dutch words count as 1 and 0.",
    length: "A longer test has a higher value; 0.8 is asked for where much depends on the grade.",
  },
  related: ["CRONBACH", "RIR", "PVALUE"],
  native:
    "COLUMNS(scores)/(COLUMNS(scores)-1)*(1-(SUMSQ(scores)/ROWS(scores)-SUMSQ(MMULT(TRANSPOSE(scores),SEQUENCE(ROWS(scores),1,1,0)))/ROWS(scores)^2)/VAR.P(MMULT(scores,SEQUENCE(COLUMNS(scores),1,1,0))))",
} as const;
