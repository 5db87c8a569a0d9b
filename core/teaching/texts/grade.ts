import { TESTING_IN_HIGHER_EDUCATION } from "../sources.ts";

export const help = {
  answer: "What the student answered; a column of answers is marked row by row.",
  expected: "The right answer: a number or a text.",
  tolerance: "How far off is still right, in the measure of mode: 0.005, 0, 2 decimals or 3 digits if left out.",
  mode: "relative: a share of the right answer; absolute: in its own unit; decimals or digits: rounded to so many.",
  points: "What a right answer earns; 1 if left out.",
  percent: "The part of the points for 15 where 15% was meant; 0 if left out.",
  result: "The points earned, from 0 to points.",
};

export const texts = {
  title: "Points for an answer",
  summary: "Compares an answer with your key, within a tolerance, and gives the points.",
  formula: "points if |answer − expected| ≤ what the tolerance allows, otherwise 0",
  errors: {
    "not-a-number": "{place}: {received} is not a number. Read this answer yourself, or type a number.",
    "ambiguous-number": "{place}: {received} can be read two ways. Type it as a number.",
  },
  steps: {
    difference: { name: "Difference", formula: "answer − expected, without its sign" },
    allowed: {
      name: "Allowed difference",
      formula:
        "relative: tolerance × expected; decimals and digits: half a unit of the last one; absolute: the tolerance",
    },
    points: { name: "Points", formula: "part earned × points" },
  },
  sources: [
    TESTING_IN_HIGHER_EDUCATION,
    {
      cite: "Moodle Docs. Numerical question type: accepted error.",
      url: "https://docs.moodle.org/en/Numerical_question_type",
    },
  ],
  examples: [
    { args: [972, 972, "", "", 3], result: 3, note: "The right answer, for three points." },
    { args: ["33.3%", 0.333333333, 0.001, "absolute", 2], result: 2, note: "A rounded percentage, typed as text." },
    { args: [15, 0.15, "", "", 2, 0.5], result: 1, note: "15 where 15% was meant: half the points." },
    {
      args: [[["star"], [" Star "], ["Dog"]], "Star"],
      result: [[1], [1], [0]],
      note: "A text; capitals and spaces make no difference.",
    },
  ],
  rivals: {
    exact: "Quizzes that compare texts mark 0.33 and 33% wrong where 1/3 was asked.",
    strict:
      "Where half a unit of the last digit is refused, an answer of 10.15% can be typed as neither 10.1% nor 10.2%; here both are right.",
  },
  rules: {
    line: "A difference of exactly what is allowed is right.",
    text: "An answer that is no number where one is expected is refused, not marked wrong: read it yourself.",
    blank: "An answer left blank gets a blank, which counts as 0 when the points are added up.",
  },
  related: ["GRADESCALE", "PVALUE", "VARIANT"],
} as const;
