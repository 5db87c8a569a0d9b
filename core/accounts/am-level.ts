import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { YES_OR_NO } from "../params.ts";
import { AM_LEVELS, STATEMENTS_PER_LEVEL } from "./am-levels.ts";
import { help, NOT_YET, texts } from "./texts/am-level.ts";

const LEVELS = Object.keys(AM_LEVELS) as (keyof typeof AM_LEVELS)[];
const STATEMENTS = STATEMENTS_PER_LEVEL * LEVELS.length;

export const amLevel = define({
  id: "AMLEVEL",
  since: "0.2.0",
  ...texts,
  params: [{ ...YES_OR_NO, name: "answers", kind: "numbers", help: help.answers }],
  result: {
    kind: "label",
    labels: [NOT_YET, ...LEVELS.map((level) => AM_LEVELS[level].label)],
    header: "Level",
    help: help.result,
  },

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
        figures: answersOf(index).flatMap((value, at) => [
          ...(at > 0 ? [","] : []),
          { value, unit: "yes or no" } as const,
        ]),
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
