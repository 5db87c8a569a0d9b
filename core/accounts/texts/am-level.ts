import type { Words } from "../../words.ts";
import { AM_LEVELS, statementsOf } from "../am-levels.ts";
import { ACCOUNT_MANAGEMENT_THREE } from "../sources.ts";

export const NOT_YET = { en: "Not yet 1.0", nl: "Nog geen 1.0" } as const satisfies Words;

export const help = {
  answers: "Nine answers, yes or no, in the order of the statements: three for 1.0, three for 2.0, three for 3.0.",
  result: "1.0 Product, 2.0 Solution or 3.0 Value proposition; not yet 1.0 where one of its statements is no.",
};

export const texts = {
  title: "Level of account management",
  summary:
    "Whether you sell products (1.0), solutions (2.0) or what sets your customer apart (3.0), from nine statements.",
  formula: "the highest level of which all statements, and all of the lower levels, are yes",
  errors: {
    "malformed-table":
      "There are {expected} statements, and answers holds {received}: fill in one answer per statement, no where it is not true.",
  },
  steps: {
    product: { name: "1.0 Product", formula: statementsOf("product", "en") },
    solution: { name: "2.0 Solution", formula: statementsOf("solution", "en") },
    proposition: { name: "3.0 Value proposition", formula: statementsOf("proposition", "en") },
    level: { name: "Level", formula: "the highest level with 3 of 3, as long as all lower ones have 3 of 3" },
  },
  sources: [ACCOUNT_MANAGEMENT_THREE],
  rivals: {
    majority:
      "Some give the highest level of which most statements are yes. Two of three at each level is then 3.0; here it is not yet 1.0, because a level builds on those below it.",
  },
  rules: {
    product: `1.0 Product: ${statementsOf("product", "en")}.`,
    solution: `2.0 Solution: ${statementsOf("solution", "en")}.`,
    proposition: `3.0 Value proposition: ${statementsOf("proposition", "en")}.`,
    blanks: "An empty answer is not a no: fill in all nine.",
  },
  related: ["VALUEDISCIPLINE", "KEYACCOUNT", "SCORECARD"],
  examples: [
    {
      args: [[["yes"], ["yes"], ["yes"], ["yes"], ["yes"], ["yes"], ["no"], ["yes"], ["no"]]],
      result: AM_LEVELS.solution.label,
      note: "All of 1.0 and 2.0, and one of 3.0.",
    },
    {
      args: [[[1], [1], [0], [1], [1], [1], [0], [0], [0]]],
      result: NOT_YET,
      note: "2.0 is complete, but 1.0 is not: first work on the third statement.",
    },
  ],
} as const;
