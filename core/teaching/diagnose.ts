import { define } from "../define.ts";
import { EXERCISE } from "./exercise-params.ts";
import { help, texts } from "./texts/diagnose.ts";

export const diagnose = define({
  id: "DIAGNOSE",
  since: "0.3.0",
  ...texts,
  params: EXERCISE,
  result: { kind: "label", header: "Diagnosis", perRow: true, help: help.result },

  compute({ part, answer, data, earlier }, tools) {
    const { note } = tools.mark(part, { answer, data, earlier });
    // A code for counting is the same for everyone.
    return { en: note, nl: note };
  },

  explain: ({ part }, result) => [{ step: "diagnosis", figures: [part], result, unit: "text" }],
});
