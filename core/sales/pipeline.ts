import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { addedUp } from "../numeric/added-up.ts";
import { dealsByStage, totalOf } from "./pipeline-stages.ts";
import { help, TOTAL, texts } from "./texts/pipeline.ts";

export const pipeline = define({
  id: "PIPELINE",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "values", kind: "numbers", unit: "money", min: 0, help: help.values },
    { name: "probabilities", kind: "numbers", unit: "fraction", min: 0, max: 1, help: help.probabilities },
    { name: "stages", kind: "ids", optional: true, help: help.stages },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "stage", header: "Stage", unit: "text" },
      { key: "deals", header: "Deals", unit: "count" },
      { key: "probability", header: "Average probability (share)", unit: "fraction" },
      { key: "value", header: "Value (money)", unit: "money" },
      { key: "weighted", header: "Weighted value (money)", unit: "money" },
    ],
    help: help.result,
    picture: { kind: "bars", along: "stage", heights: ["weighted", "value"], withoutTotal: true },
  },

  compute({ values, probabilities, stages }) {
    if (values.length === 0) fail("empty-range", { param: "values" });
    const rows = dealsByStage(values, probabilities, stages).map(({ shown, figures }) => [shown, ...figures]);
    return [...rows, [TOTAL, ...totalOf(values, probabilities)]];
  },

  explain({ values, probabilities }) {
    const [value = 0] = values;
    const [probability = 0] = probabilities;
    const [, , total, weighted] = totalOf(values, probabilities);
    return [
      { step: "value", figures: addedUp(values), result: total, unit: "money" },
      {
        step: "first",
        figures: [value, "×", { value: probability, unit: "fraction" }],
        result: value * probability,
        unit: "money",
      },
      {
        step: "weighted",
        figures: addedUp(values.map((one, index) => one * (probabilities[index] as number))),
        result: weighted,
        unit: "money",
      },
    ];
  },
});
