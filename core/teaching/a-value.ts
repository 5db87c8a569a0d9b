import { define } from "../define.ts";
import { fail } from "../errors.ts";
import type { Ids } from "../params.ts";
import { help, texts } from "./texts/a-value.ts";

export const aValue = define({
  id: "AVALUE",
  since: "0.3.0",
  ...texts,
  params: [
    { name: "answers", kind: "ids", help: help.answers },
    { name: "option", kind: "text", help: help.option },
  ],
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "a-value", help: help.result },

  compute({ answers, option }) {
    if (answers.codes.length === 0) fail("empty-range", { param: "answers" });
    return countOf(answers, option) / answers.codes.length;
  },

  explain: ({ answers, option }, result) => [
    { step: "chosen", figures: [], result: countOf(answers, option), unit: "count" },
    { step: "share", figures: [countOf(answers, option), "÷", answers.codes.length], result, unit: "fraction" },
  ],
});

/** How many chose the option, in capitals or not: nobody means another option by "a" than by "A". */
function countOf({ codes, names }: Ids, option: string): number {
  const meant = names.map((name) => name.toLowerCase() === option.toLowerCase());
  return codes.reduce((count, code) => count + (meant[code] ? 1 : 0), 0);
}
