import { define } from "../define.ts";
import { EXERCISE } from "./exercise-params.ts";
import { help, texts } from "./texts/check.ts";

export const check = define({
  id: "CHECK",
  since: "0.3.0",
  ...texts,
  params: EXERCISE,
  result: { kind: "label", header: "Feedback", perRow: true, help: help.result },

  compute: ({ part, answer, data, earlier }, tools) => tools.mark(part, { answer, data, earlier }).sentence,

  explain: ({ part }, result) => [{ step: "feedback", figures: [part], result, unit: "text" }],
});
