import { define } from "../define.ts";
import { carryOf, multipleOf, seriesOf } from "./multiple.ts";
import { help, texts } from "./texts/clv-discounted.ts";

export const clvDiscounted = define({
  id: "CLVDISCOUNTED",
  since: "0.1.0",
  ...texts,
  params: [
    { name: "margin", kind: "number", unit: "money", help: help.margin },
    { name: "retention", kind: "number", unit: "fraction", min: 0, max: 1, help: help.retention },
    { name: "discount", kind: "number", unit: "fraction", min: 0, max: 1, help: help.discount },
    { name: "periods", kind: "number", unit: "periods", min: 1, whole: true, optional: true, help: help.periods },
    { name: "acquisitionCost", kind: "number", unit: "money", min: 0, default: 0, help: help.acquisitionCost },
    { name: "first", kind: "number", unit: "periods", min: 0, max: 1, whole: true, default: 1, help: help.first },
  ],
  result: { kind: "number", unit: "money", header: "CLV", help: help.result },

  compute: (inputs) => inputs.margin * multipleOf(inputs) - inputs.acquisitionCost,

  explain(inputs, result) {
    const { margin, retention, discount, acquisitionCost } = inputs;
    const multiple = multipleOf(inputs);
    return [
      { step: "carry", figures: [retention, "÷ (", 1, "+", discount, ")"], result: carryOf(inputs), unit: "ratio" },
      { step: "multiple", figures: seriesOf(inputs), result: multiple, unit: "ratio" },
      { step: "clv", figures: [margin, "×", multiple, "−", acquisitionCost], result, unit: "money" },
    ];
  },
});
