import { define } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import { MARKETING_METRICS } from "./sources.ts";

export const customerValue = define({
  id: "CUSTOMERVALUE",
  since: "0.1.0",
  title: "Customer value in a year",
  summary: "Net profit of a customer in a year: revenue minus everything the customer cost.",
  formula: "revenue − costs",
  params: [
    {
      name: "revenue",
      kind: "number",
      unit: "money",
      help: "Revenue from the customer in the year; negative where credits exceed sales.",
    },
    {
      name: "costs",
      kind: "number",
      unit: "money",
      min: 0,
      help: "Costs of the customer in the year, as a positive amount: products, delivery, visits, service, discounts.",
    },
  ],
  result: {
    kind: "number",
    unit: "money",
    header: "Customer value",
    help: "The net profit; negative if the customer costs more than they bring in.",
    perRow: true,
  },
  errors: { "no-solution": "The value does not fit in a cell: check revenue and costs." },
  steps: { value: { name: "Customer value", formula: "revenue − costs" } },
  sources: [MARKETING_METRICS],
  examples: [
    { args: [12500, 9800], result: 2700, note: "One customer." },
    {
      args: [
        [["Revenue"], [4800.5], [""], [950]],
        [["Costs"], [3100.4], [""], [1200]],
      ],
      result: [["Customer value"], [1700.1], [""], [-250]],
      note: "Beside a list: the header and blank rows keep their place, and the last customer makes a loss.",
    },
  ],
  rivals: {
    gross:
      "Gross profit, revenue minus the cost of the products only, makes customers with many visits, returns or discounts look better than they are.",
  },
  related: ["CLV", "PRESENTVALUE", "CUSTOMERMATRIX"],
  native: "revenue-costs",

  compute: ({ revenue, costs }) => exactSum([revenue, -costs]),

  explain: ({ revenue, costs }, result) => [{ step: "value", figures: [revenue, "−", costs], result, unit: "money" }],
});
