import { MARKETING_METRICS } from "../sources.ts";

export const help = {
  revenue: "Revenue from the customer in the year; negative where credits exceed sales.",
  costs: "Costs of the customer in the year, as a positive amount: products, delivery, visits, service, discounts.",
  result: "The net profit; negative if the customer costs more than they bring in.",
};

export const texts = {
  title: "Customer value in a year",
  summary: "Net profit of a customer in a year: revenue minus everything the customer cost.",
  formula: "revenue − costs",
  errors: { "too-large": "The value does not fit in a cell: check revenue and costs." },
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
} as const;
