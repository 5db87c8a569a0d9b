import { define } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Inputs } from "../params.ts";
import { multipleOf } from "./multiple.ts";
import { help, texts } from "./texts/clv-uplift.ts";

const PARAMS = [
  {
    name: "margin",
    kind: "number",
    unit: "money",
    min: 0,
    help: "Margin on the customer in one period, as an amount.",
  },
  {
    name: "retention",
    kind: "number",
    unit: "fraction",
    min: 0,
    max: 1,
    help: "Share of the customers who stay from one period to the next now, 80% or 0.8.",
  },
  {
    name: "newRetention",
    kind: "number",
    unit: "fraction",
    min: 0,
    max: 1,
    help: "The same share after what you plan to do, 85% or 0.85.",
  },
  {
    name: "discount",
    kind: "number",
    unit: "fraction",
    min: 0,
    max: 1,
    help: "Discount rate per period, 10% or 0.1.",
  },
] as const;

export const clvUplift = define({
  id: "CLVUPLIFT",
  since: "0.2.0",
  ...texts,
  params: PARAMS,
  result: {
    kind: "table",
    columns: [
      { key: "before", header: "CLV before (money)", unit: "money" },
      { key: "after", header: "CLV after (money)", unit: "money" },
      { key: "gain", header: "Gain (money)", unit: "money" },
      { key: "share", header: "Gain (share)", unit: "fraction" },
    ],
    help: help.result,
  },

  compute(inputs) {
    const { before, after, gain } = valuesOf(inputs);
    return [[before, after, gain, before === 0 ? "" : gain / before]];
  },

  explain(inputs) {
    const { margin, retention, newRetention, discount } = inputs;
    const { before, after, gain } = valuesOf(inputs);
    const series = (stay: number) => [margin, "×", stay, "÷ (", 1, "+", discount, "−", stay, ")"];
    return [
      { step: "before", figures: series(retention), result: before, unit: "money" },
      { step: "after", figures: series(newRetention), result: after, unit: "money" },
      { step: "gain", figures: [after, "−", before], result: gain, unit: "money" },
      ...(before === 0
        ? []
        : [{ step: "share" as const, figures: [gain, "÷", before], result: gain / before, unit: "fraction" as const }]),
    ];
  },
});

function valuesOf({ margin, retention, newRetention, discount }: Inputs<typeof PARAMS>) {
  const valueAt = (stay: number) => margin * multipleOf({ retention: stay, discount, periods: undefined, first: 1 });
  const before = valueAt(retention);
  const after = valueAt(newRetention);
  return { before, after, gain: exactSum([after, -before]) };
}
