import { COST_OF_OWNERSHIP, LIFE_CYCLE_COSTING } from "../sources.ts";

export const help = {
  result:
    "The total cost at the value of the day of purchase; negative only where the residual value is more than all costs.",
};

export const texts = {
  title: "Life cycle cost",
  summary: "Total cost of ownership: the purchase and the costs of all years of use, less what is left at the end.",
  formula: "purchase + Σ annual costs ÷ (1 + discount)^year − residual ÷ (1 + discount)^years",
  errors: {
    "empty-range": "Annual costs holds only blank cells: fill in one amount for every year, 0 if there are none.",
    "inconsistent-values":
      "Annual costs holds {count} amounts for {years} years: fill in one amount for every year, or exactly one for each year.",
    "too-large": "The costs are too large to add up.",
  },
  steps: {
    annual: { name: "Annual costs at today's value", formula: "sum of annual costs ÷ (1 + discount)^year" },
    residual: { name: "Residual value at today's value", formula: "residual ÷ (1 + discount)^years" },
    cost: { name: "Life cycle cost", formula: "purchase + annual costs − residual value, at today's value" },
  },
  sources: [COST_OF_OWNERSHIP, LIFE_CYCLE_COSTING],
  examples: [
    { args: [20000, 3000, 5, 0, 4000], result: 31000, note: "Five years of 3,000, and 4,000 left at the end." },
    {
      args: [1000, [[110], [242]], 2, 0.1],
      result: 1300,
      note: "Another amount each year: 110 after one year is worth 100 today, 242 after two years 200.",
    },
  ],
  rivals: {
    timing:
      "Some count costs at the start or in the middle of each year. At 10%, costs of 110 in the first year are worth 100 here, and 110 if paid at the start.",
    undiscounted: "Total cost of ownership is often just added up, without discount: leave discount out for that.",
  },
  rules: { oneAmount: "One amount holds for every year; a list needs exactly one amount for each." },
  related: ["LIFECYCLEGAP", "VALUEPRICE", "PRESENTVALUE"],
  native:
    'purchase+SUM(annualCosts/(1+IF(discount="",0,discount))^SEQUENCE(years))-IF(residual="",0,residual)/(1+IF(discount="",0,discount))^years',
} as const;
