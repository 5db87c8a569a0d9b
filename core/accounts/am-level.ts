import { define, YES_OR_NO } from "../define.ts";
import { fail } from "../errors.ts";
import type { Words } from "../words.ts";
import { AM_LEVELS, STATEMENTS_PER_LEVEL, statementsOf } from "./am-levels.ts";
import { ACCOUNT_MANAGEMENT_THREE } from "./sources.ts";

const NOT_YET = { en: "Not yet 1.0", nl: "Nog geen 1.0" } as const satisfies Words;
const LEVELS = Object.keys(AM_LEVELS) as (keyof typeof AM_LEVELS)[];
const STATEMENTS = STATEMENTS_PER_LEVEL * LEVELS.length;

export const amLevel = define({
  id: "AMLEVEL",
  since: "0.1.0",
  title: "Level of account management",
  summary:
    "Whether you sell products (1.0), solutions (2.0) or what sets your customer apart (3.0), from nine statements.",
  formula: "the highest level of which all statements, and all of the lower levels, are yes",
  params: [
    {
      ...YES_OR_NO,
      name: "answers",
      kind: "numbers",
      help: "Nine answers, yes or no, in the order of the statements: three for 1.0, three for 2.0, three for 3.0.",
    },
  ],
  result: {
    kind: "label",
    labels: [NOT_YET, ...LEVELS.map((level) => AM_LEVELS[level].label)],
    header: "Account management",
    help: "1.0 Product, 2.0 Solution or 3.0 Value proposition; not yet 1.0 where one of its statements is no.",
  },
  errors: {
    "malformed-table":
      "answers needs {expected} answers, one per statement, and has {received}: fill in no where a statement is not true.",
  },
  steps: {
    product: { name: "1.0 Product", formula: statementsOf("product", "en") },
    solution: { name: "2.0 Solution", formula: statementsOf("solution", "en") },
    proposition: { name: "3.0 Value proposition", formula: statementsOf("proposition", "en") },
    level: { name: "Level", formula: "the highest level with 3 of 3, as long as all lower ones have 3 of 3" },
  },
  sources: [ACCOUNT_MANAGEMENT_THREE],
  examples: [
    {
      args: [[["yes"], ["yes"], ["yes"], ["yes"], ["yes"], ["yes"], ["no"], ["yes"], ["no"]]],
      result: AM_LEVELS.solution.label,
      note: "All of 1.0 and 2.0, and one of 3.0.",
    },
    {
      args: [[[1], [1], [0], [1], [1], [1], [0], [0], [0]]],
      result: NOT_YET,
      note: "2.0 is complete, but 1.0 is not: first mend the third statement.",
    },
  ],
  rivals: {
    majority:
      "Some give the level of which most statements are yes. Two of three for each level is then 3.0; here it is not yet 1.0, because a level builds on those below it.",
  },
  rules: {
    product: `1.0 Product: ${statementsOf("product", "en")}.`,
    solution: `2.0 Solution: ${statementsOf("solution", "en")}.`,
    proposition: `3.0 Value proposition: ${statementsOf("proposition", "en")}.`,
    blanks: "An empty answer is not a no: fill in all nine.",
  },
  related: ["VALUEDISCIPLINE", "KEYACCOUNT", "SCORECARD"],

  compute({ answers }) {
    if (answers.length !== STATEMENTS)
      fail("malformed-table", { param: "answers", expected: STATEMENTS, received: answers.length });
    const firstNo = answers.indexOf(0);
    const reached = firstNo < 0 ? LEVELS.length : Math.floor(firstNo / STATEMENTS_PER_LEVEL);
    return reached === 0 ? NOT_YET : AM_LEVELS[LEVELS[reached - 1] as (typeof LEVELS)[number]].label;
  },

  explain({ answers }, result) {
    const answersOf = (index: number) =>
      Array.from(answers.slice(STATEMENTS_PER_LEVEL * index, STATEMENTS_PER_LEVEL * (index + 1)));
    const counts = LEVELS.map((_, index) => answersOf(index).filter((answer) => answer === 1).length);
    return [
      ...LEVELS.map((step, index) => ({
        step,
        figures: answersOf(index).map((value) => ({ value, unit: "yes or no" }) as const),
        result: counts[index] as number,
        unit: "count" as const,
      })),
      {
        step: "level",
        figures: counts.flatMap((count, at) => [...(at > 0 ? ["·"] : []), count]),
        result,
        unit: "label",
      },
    ];
  },
});
