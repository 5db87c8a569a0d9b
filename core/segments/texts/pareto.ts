import { TOTAL_ERRORS } from "../params.ts";
import { JURAN, PARETO } from "../sources.ts";

export const help = {
  top: "Which share of the customers counts as the top, in whole customers: 20% of 12 customers is 3.",
  result: "The share as a fraction: 0.8 is 80%. Above 1 only where negative values lower the total.",
};

export const texts = {
  title: "Pareto share",
  summary: "Share of the total that the largest 20% of the customers bring.",
  formula: "sum of the largest values ÷ sum of all values",
  errors: TOTAL_ERRORS,
  notes: {
    negative:
      "Negative values: {count}. They lower the total, so that the share of the top is larger than without them.",
  },
  steps: {
    count: { name: "Customers in the top", formula: "top × customers, rounded up to a whole customer" },
    top: { name: "Their values", formula: "sum of the largest values" },
    total: { name: "Total", formula: "sum of all values" },
    share: { name: "Share", formula: "sum of the largest values ÷ total" },
  },
  rivals: {
    customers:
      "The 80/20 rule is also read the other way: which share of the customers brings 80%. PARETOTABLE shows where its cumulative share passes 80%.",
    rounding:
      "Some round the top down to whole customers: 20% of 12 customers is then 2 instead of 3, and the share of the top is lower.",
  },
  rules: {
    ties: "Where equal values stand on the edge of the top, as many of them count as fit: their values are the same, so which ones makes no difference.",
  },
  related: ["PARETOTABLE", "ABC", "GINI", "LORENZ"],
  sources: [PARETO, JURAN],
  examples: [
    {
      args: [[[80], [5], [5], [5], [5]]],
      result: 0.8,
      note: "One customer in five brings 80%.",
    },
    {
      args: [[[60], [40], [50]], 0.5],
      result: 110 / 150,
      note: "Half of three customers is two.",
    },
  ],
  native: "SUMPRODUCT(LARGE(values,SEQUENCE(ROUNDUP(ROUND(top*COUNT(values),9),0))))/SUM(values)",
} as const;
