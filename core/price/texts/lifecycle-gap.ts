import { COST_OF_OWNERSHIP, LIFE_CYCLE_COSTING } from "../sources.ts";

export const FIRST = { en: "First offer", nl: "Eerste offerte" } as const;

export const OTHER = { en: "Other offer", nl: "Andere offerte" } as const;

export const help = {
  otherPurchase: "Purchase price of the offer to compare it with, in the same way.",
  otherAnnualCosts: "Costs per year of the other offer, in the same way.",
  otherResidual: "What the other offer is still worth at the end of the last year; 0 if left out.",
  result:
    "One row. The gap is positive where the first offer saves money. Break-even is the first year at whose end the dearer purchase is no longer dearer in total, and stays so up to the last year; blank if that never comes, 0 if both cost the same to buy.",
};

export const texts = {
  title: "Life cycle gap",
  summary:
    "Two offers compared on their total cost of ownership, with the year in which the dearer purchase has paid for itself.",
  formula: "gap = life cycle cost of the other offer − life cycle cost of the first",
  errors: {
    "empty-range": "{param} holds only blank cells: fill in one amount for every year, 0 if there are none.",
    "inconsistent-values":
      "{param} holds {count} amounts for {years} years: fill in one amount for every year, or exactly one for each year.",
    "too-large": "The costs are too large to add up.",
  },
  steps: {
    cost: {
      name: "First offer",
      formula: "purchase + Σ (costs of the year, in the last year less the residual) ÷ (1 + discount)^year",
    },
    otherCost: {
      name: "Other offer",
      formula: "purchase + Σ (costs of the year, in the last year less the residual) ÷ (1 + discount)^year",
    },
    gap: { name: "Gap", formula: "other offer − first offer" },
    extra: { name: "Extra to buy", formula: "higher purchase price − lower purchase price" },
    saved: {
      name: "Saved up to the break-even year",
      formula: "costs of the cheaper purchase − costs of the dearer, added up to that year, at today's value",
    },
    breakEven: {
      name: "Break-even",
      formula: "first year in which saved ≥ extra to buy, and stays so up to the last year",
    },
  },
  sources: [COST_OF_OWNERSHIP, LIFE_CYCLE_COSTING],
  rivals: {
    extraDivided:
      "Simple payback divides the extra purchase price by the saving of a year: 6,000 ÷ 2,500 = 2.4 years, where this function says year 3, the first year end at which it is paid back.",
  },
  rules: {
    breakEven:
      "The year counts from which the dearer purchase stays no dearer: an advantage that is lost again is no break-even.",
    residual: "The residual value counts in the last year, so that it may bring break-even only then.",
  },
  related: ["LIFECYCLECOST", "PAYBACK", "VALUEPRICE"],
  examples: [
    {
      args: [20000, 3000, 14000, 5000, 5],
      result: [[35000, 39000, 4000, FIRST, 3]],
      note: "6,000 dearer to buy and 2,000 a year cheaper to use: paid back after three years.",
    },
    {
      args: [20000, 3000, 14000, 4000, 5],
      result: [[35000, 34000, -1000, OTHER, ""]],
      note: "1,000 a year does not pay 6,000 back in five years.",
    },
  ],
} as const;
