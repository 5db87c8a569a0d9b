import { CUSTOMER_VALUE } from "../sources.ts";

export const help = {
  benefits: "What each benefit is worth to the customer, as an amount: savings, extra revenue, less risk.",
  costs:
    "All that it costs the customer, as positive amounts: price, installation, training, effort. The two lists need not be equally long.",
  result:
    "One row. A negative advantage, and a ratio below 1, mean that the offer costs the customer more than it brings. Without costs the ratio is blank.",
};

export const texts = {
  title: "Customer advantage",
  summary: "What an offer adds for the customer: all benefits together, less all that it costs the customer.",
  formula: "total benefits − total costs",
  errors: {
    "empty-range": "{param} holds only blank cells: fill in at least one amount, 0 if there is none.",
    "too-large": "The amounts are too large or too small to compare in a cell: check benefits and costs.",
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
} as const;
