import { define, type Inputs } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import { carryOf, multipleOf } from "./multiple.ts";

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
  since: "0.1.0",
  title: "Gain in CLV from better retention",
  summary: "What a customer is worth before and after a change in retention, and the gain in money and in percent.",
  formula: "margin × retention ÷ (1 + discount − retention), with the old and with the new retention",
  params: PARAMS,
  result: {
    kind: "table",
    columns: [
      { key: "before", header: "CLV before (money)", unit: "money" },
      { key: "after", header: "CLV after (money)", unit: "money" },
      { key: "gain", header: "Gain (money)", unit: "money" },
      { key: "share", header: "Gain (share)", unit: "fraction" },
    ],
    help: "One row, as CLVDISCOUNTED without end. The gain as a share is blank where the CLV before is 0, and negative where retention falls.",
  },
  errors: {
    "no-solution":
      "The value grows beyond what a cell can hold: fill in a discount above 0%, or a retention below 100%.",
  },
  steps: {
    before: { name: "CLV before", formula: "margin × weight ÷ (1 − weight), weight = retention ÷ (1 + discount)" },
    after: { name: "CLV after", formula: "margin × weight ÷ (1 − weight), weight = new retention ÷ (1 + discount)" },
    gain: { name: "Gain", formula: "CLV after − CLV before" },
    share: { name: "Gain as a share", formula: "gain ÷ CLV before" },
  },
  sources: [
    {
      cite: "Gupta, S., & Lehmann, D. R. (2003). Customers as Assets. Journal of Interactive Marketing, 17(1), 9–24.",
      url: "https://doi.org/10.1002/dir.10045",
    },
    {
      cite: "Reichheld, F. F., & Sasser, W. E. (1990). Zero Defections: Quality Comes to Services. Harvard Business Review, 68(5), 105–111.",
      url: "https://hbr.org/1990/09/zero-defections-quality-comes-to-services",
    },
  ],
  examples: [
    {
      args: [120, 0.6, 0.7, 0.1],
      result: [[144, 210, 66, 11 / 24]],
      note: "Ten points more retention make the customer worth 46% more.",
    },
  ],
  rivals: {
    companyProfit:
      "The well-known 25% to 85% more profit from 5 points more retention (Reichheld and Sasser 1990) is the present value of a customer in various sectors; yours depends on the retention and discount that you start from.",
    begin:
      "With the first margin at once, both values are one margin higher: the gain in money stays the same, as a share it is smaller.",
  },
  related: ["CLVDISCOUNTED", "CLVRATIO", "LOYALTYROI"],

  compute(inputs) {
    const { before, after, gain } = valuesOf(inputs);
    return [[before, after, gain, before === 0 ? "" : gain / before]];
  },

  explain(inputs) {
    const { margin, retention, newRetention, discount } = inputs;
    const { before, after, gain } = valuesOf(inputs);
    const series = (stay: number) => {
      const weight = carryOf({ retention: stay, discount });
      return [margin, "×", weight, "÷ (", 1, "−", weight, ")"];
    };
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
