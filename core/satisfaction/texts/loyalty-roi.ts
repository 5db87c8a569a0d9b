import { KUMAR_SHAH } from "../sources.ts";

export const help = {
  extraRevenue: "Revenue that would not have come without the programme; negative where revenue fell.",
  margin: "Profit margin on that revenue, 40% or 0.4.",
  costs: "All costs of the programme: bonuses, discounts, system, staff and communication.",
  result: "The return as a fraction of the costs: 0.5 means each euro came back with 50 cents on top, 0 is break-even.",
};

export const texts = {
  title: "Return on a loyalty programme",
  summary: "What a loyalty programme returns on its costs: the margin on the extra revenue, less those costs.",
  formula: "(extra revenue × margin − costs) ÷ costs",
  errors: {
    "division-by-zero": "The costs are 0: a return on nothing has no value. Fill in the costs of the programme.",
    "too-large": "The return does not fit in a cell: check extra revenue and costs.",
  },
  steps: {
    profit: { name: "Extra margin", formula: "extra revenue × margin" },
    net: { name: "Net result", formula: "extra margin − costs" },
    roi: { name: "Return", formula: "net result ÷ costs" },
  },
  sources: [KUMAR_SHAH],
  examples: [
    { args: [150000, 0.4, 40000], result: 0.5, note: "A margin of 60,000 on costs of 40,000." },
    { args: [50000, 0.4, 40000], result: -0.5, note: "Half of the costs did not come back." },
  ],
  rivals: {
    factor: "Some give revenue ÷ costs, 3.75 in the first example: that hides what the goods cost, and 1 is a loss.",
    margin: "Some do not take the costs off: 1.5 in the first example, with 1 as break-even.",
  },
  rules: { sign: "Below 0 part of the costs did not come back, and below −1 the revenue fell as well." },
  related: ["LOYALTYTIER", "LOYALTYBONUS", "CLVUPLIFT"],
  native: "(extraRevenue*margin-costs)/costs",
} as const;
