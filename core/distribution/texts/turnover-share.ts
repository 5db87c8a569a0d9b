import { DISTRIBUTION_FIGURES, MARKETING_METRICS } from "../sources.ts";

export const help = {
  result: "The turnover share as a fraction, 0.2 for 20%.",
};

export const texts = {
  title: "Turnover share",
  summary: "Share of your product in the category's revenue of the stores that carry it.",
  formula: "own revenue ÷ category revenue of stores with product",
  errors: {
    "inconsistent-values":
      "Own revenue, {part}, is more than category revenue of stores with product, {whole}: the category includes your product, so check both amounts.",
    "division-by-zero":
      "Category revenue of stores with product is 0: fill in the category revenue of the stores that carry your product.",
  },
  steps: { share: { name: "Turnover share", formula: "own revenue ÷ category revenue of stores with product" } },
  sources: [DISTRIBUTION_FIGURES, MARKETING_METRICS],
  examples: [{ args: [528, 2640], result: 0.2, note: "528 million of the 2,640 million that its stores sell." }],
  rivals: {
    market:
      "Some call the market share turnover share as well; that divides by the revenue of all stores and is lower: 528 of 6,600 is 8%, of 2,640 it is 20%.",
  },
  related: ["MARKETSHARE", "WEIGHTEDDISTRIBUTION", "DISTRIBUTION"],
  native: "ownRevenue/categoryRevenueOfStoresWithProduct",
} as const;
