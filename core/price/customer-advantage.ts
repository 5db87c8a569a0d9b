import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { addedUp } from "../numeric/added-up.ts";
import { exactSum } from "../numeric/sum.ts";
import { CUSTOMER_VALUE } from "./sources.ts";

export const customerAdvantage = define({
  id: "CUSTOMERADVANTAGE",
  since: "0.1.0",
  title: "Customer advantage",
  summary: "What an offer adds for the customer: all benefits together, less all that it costs the customer.",
  formula: "total benefits − total costs",
  params: [
    {
      name: "benefits",
      kind: "numbers",
      unit: "money",
      min: 0,
      separate: true,
      help: "What each benefit is worth to the customer, as an amount: savings, extra revenue, less risk.",
    },
    {
      name: "costs",
      kind: "numbers",
      unit: "money",
      min: 0,
      separate: true,
      help: "All that it costs the customer, as positive amounts: price, installation, training, effort. May have another number of rows.",
    },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "benefits", header: "Benefits (money)", unit: "money" },
      { key: "costs", header: "Costs (money)", unit: "money" },
      { key: "advantage", header: "Advantage (money)", unit: "money" },
      { key: "ratio", header: "Benefits ÷ costs (ratio)", unit: "ratio" },
    ],
    help: "One row. A negative advantage, and a ratio below 1, mean that the offer costs the customer more than it brings. Without costs the ratio is blank.",
  },
  errors: {
    "empty-range": "{param} holds only blank cells: fill in at least one amount, 0 if there is none.",
    "no-solution": "The amounts are too large or too small to compare in a cell: check benefits and costs.",
  },
  steps: {
    benefits: { name: "Benefits", formula: "sum of the benefits" },
    costs: { name: "Costs", formula: "sum of the costs" },
    advantage: { name: "Customer advantage", formula: "benefits − costs" },
    ratio: { name: "Ratio", formula: "benefits ÷ costs" },
  },
  sources: [CUSTOMER_VALUE],
  examples: [
    {
      args: [
        [["Benefits"], [12000], [5500], [2500]],
        [["Costs"], [14000], [2000]],
      ],
      result: [[20000, 16000, 4000, 1.25]],
      note: "Three benefits against a price and the installation: 4,000 to the good.",
    },
    { args: [[[750]], [[1000]]], result: [[750, 1000, -250, 0.75]], note: "An offer that costs more than it brings." },
  ],
  rivals: {
    price:
      "Anderson and Narus keep the price out of the costs and compare value less price with that of the best alternative; leave the price out to get their value.",
  },
  rules: {
    even: "Benefits equal to the costs give an advantage of 0 and a ratio of 1.",
    noCosts: "With costs of 0 the ratio is blank.",
  },
  related: ["VALUEPRICE", "LIFECYCLECOST"],

  compute({ benefits, costs }) {
    if (benefits.length === 0) fail("empty-range", { param: "benefits" });
    if (costs.length === 0) fail("empty-range", { param: "costs" });
    const [gained, paid] = [exactSum(benefits), exactSum(costs)];
    if (!Number.isFinite(gained) || !Number.isFinite(paid)) fail("no-solution");
    return [[gained, paid, exactSum([gained, -paid]), paid === 0 ? "" : gained / paid]];
  },

  explain({ benefits, costs }) {
    const [gained, paid] = [exactSum(benefits), exactSum(costs)];
    const advantage = exactSum([gained, -paid]);
    const steps = [
      { step: "benefits", figures: addedUp(benefits), result: gained, unit: "money" },
      { step: "costs", figures: addedUp(costs), result: paid, unit: "money" },
      { step: "advantage", figures: [gained, "−", paid], result: advantage, unit: "money" },
    ] as const;
    if (paid === 0) return steps;
    return [...steps, { step: "ratio", figures: [gained, "÷", paid], result: gained / paid, unit: "ratio" }];
  },
});
