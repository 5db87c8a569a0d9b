import { CLASSICAL_TEST_THEORY, TESTING_IN_HIGHER_EDUCATION } from "../sources.ts";

export const help = {
  answers: "What each student answered to one question, such as A, B, C or D, or the mistake that was found.",
  option: "The answer or mistake to count.",
  result: "The share of the students with that answer.",
};

export const texts = {
  title: "a-value of an answer",
  summary: "The share of the students who gave a certain answer: how attractive a wrong option or mistake was.",
  formula: "students with this answer ÷ students who answered",
  errors: { "empty-range": "There is no answer to count: answers holds only blank cells." },
  steps: {
    chosen: { name: "Students with this answer", formula: "number of answers that equal the option" },
    share: { name: "a-value", formula: "students with this answer ÷ students who answered" },
  },
  sources: [TESTING_IN_HIGHER_EDUCATION, CLASSICAL_TEST_THEORY],
  examples: [
    { args: [[["A"], ["C"], ["A"], ["B"]], "A"], result: 0.5, note: "Two of four students chose A." },
    {
      args: [[["b"], [""], ["B"], ["D"]], "B"],
      result: 2 / 3,
      note: "Capitals make no difference; a blank cell is no answer.",
    },
  ],
  rivals: {
    wrongOnly: "Some keep the word for wrong options; of the right one the same share is the p-value.",
    rest: "Some add to it the correlation with the total, the Rar: RIT of a column with 1 for this answer and 0 for another.",
  },
  rules: {
    capitals: "Capitals and spaces around an answer make no difference.",
    blanks: "Blank cells are skipped: the share is of those who answered.",
  },
  related: ["PVALUE", "RIT", "GRADE"],
  native: "COUNTIF(answers,option)/COUNTA(answers)",
} as const;
