import { TOTAL_ERRORS } from "../params.ts";
import { LORENZ } from "../sources.ts";

export const help = {
  result:
    "One row per point, from (0, 0) to (1, 1), the smallest customer first. The further below the diagonal, the more uneven; below 0 only where values are negative.",
};

export const texts = {
  title: "Lorenz curve",
  summary: "The points of the Lorenz curve: which share of the total the smallest customers bring together.",
  formula: "(k ÷ customers, sum of the k smallest values ÷ total) for k = 0 to all customers",
  errors: TOTAL_ERRORS,
  notes: { negative: "Negative values: {count}. The curve starts below 0, because they lower the total." },
  steps: {
    total: { name: "Total", formula: "sum of all values" },
    customers: {
      name: "Customers in the smallest half",
      formula: "customers ÷ 2, rounded down to a whole customer",
    },
    smallest: { name: "Their values", formula: "sum of the smallest values" },
    share: { name: "Share of the smallest half", formula: "sum of the smallest values ÷ total" },
  },
  rivals: {
    descending: "A Pareto curve ranks from large to small and lies above the diagonal; PARETOTABLE gives its points.",
  },
  related: ["GINI", "PARETO", "PARETOTABLE"],
  sources: [LORENZ],
  examples: [
    {
      args: [[[40], [10], [30], [20]]],
      result: [
        [0, 0],
        [0.25, 0.1],
        [0.5, 0.3],
        [0.75, 0.6],
        [1, 1],
      ],
      note: "The smaller half of four customers brings 30%.",
    },
  ],
} as const;
