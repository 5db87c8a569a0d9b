import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { help, texts } from "./texts/selection-index.ts";

export const selectionIndex = define({
  id: "SELECTIONINDEX",
  since: "0.1.0",
  ...texts,
  params: [
    { name: "weightedDistribution", kind: "number", unit: "fraction", min: 0, max: 1, help: help.weightedDistribution },
    { name: "numericDistribution", kind: "number", unit: "fraction", min: 0, max: 1, help: help.numericDistribution },
  ],
  result: { kind: "number", unit: "ratio", min: 0, header: "Selection index", help: help.result },

  compute({ weightedDistribution, numericDistribution }) {
    if (numericDistribution === 0) fail("division-by-zero", { param: "numericDistribution" });
    return weightedDistribution / numericDistribution;
  },

  explain: ({ weightedDistribution, numericDistribution }, result) => [
    {
      step: "index",
      figures: [
        { value: weightedDistribution, unit: "fraction" },
        "÷",
        { value: numericDistribution, unit: "fraction" },
      ],
      result,
      unit: "ratio",
    },
  ],
});
