import { A } from "../abc-rule.ts";
import { DICKIE, JURAN } from "../sources.ts";

export const help = {
  customers: "The customers or products: numbers or names. One on several rows counts once.",
  values: "Revenue or margin, on the same rows; rows of one customer are added up.",
  result:
    "One row per customer, from large to small. A has begun before 80% of the total is reached, B before 95%, the rest is C, as in ABC.",
};

export const texts = {
  title: "Pareto table",
  summary: "The customers or products from large to small, with their share, the cumulative share and the ABC class.",
  formula: "share = value ÷ total; cumulative share = sum of the values down to this one ÷ total",
  errors: {
    "empty-range": "There is no customer to count: customers and values hold only blank cells.",
    "division-by-zero": "No value is above zero: there is no total to have a share of.",
    "too-large": "The values are too large to add up.",
  },
  notes: {
    notPositive: "Customers whose values are negative together: {count}. They stand last, without a share.",
  },
  steps: {
    total: { name: "Total", formula: "sum of the positive values" },
    largest: { name: "Share of the largest", formula: "largest value ÷ total" },
    customersInA: { name: "Class A in customers", formula: "customers in class A ÷ all customers" },
    shareOfA: { name: "Class A in value", formula: "sum of the values in class A ÷ total" },
  },
  rivals: {
    crossing:
      "Some give whoever crosses 80% class B; here, as in ABC, the one who crosses the line still belongs to the higher class.",
    total:
      "PARETO counts negative values in the total; here, as in ABC, the total is that of the positive values, so that the cumulative share ends at 100%.",
  },
  rules: {
    ties: "Equal values stand in order of name and share a class.",
    notPositive: "A value of zero has a share of 0; a negative value has none. Both are class C.",
  },
  related: ["ABC", "PARETO", "LORENZ", "PYRAMID"],
  sources: [JURAN, DICKIE],
  examples: [
    {
      args: [
        [["Jansen"], ["De Vries"], ["Bakker"], ["Smit"], ["De Vries"]],
        [[15], [60], [10], [5], [10]],
      ],
      result: [
        ["De Vries", 70, 0.7, 0.7, A],
        ["Jansen", 15, 0.15, 0.85, A],
        ["Bakker", 10, 0.1, 0.95, { en: "B", nl: "B" }],
        ["Smit", 5, 0.05, 1, { en: "C", nl: "C" }],
      ],
      note: "De Vries stands on two rows; Jansen crosses the line of 80% and is still A.",
    },
  ],
} as const;
