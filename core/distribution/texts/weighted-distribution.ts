import { DISTRIBUTION_FIGURES, MARKETING_METRICS } from "../sources.ts";

export const help = {
  categoryRevenueOfAllStores: "Revenue of the whole category in all stores.",
  result: "The weighted distribution as a fraction, 0.4 for 40%.",
};

export const texts = {
  title: "Weighted distribution",
  summary: "Share of the category's revenue that is made in stores that carry your product: the market you can reach.",
  formula: "category revenue of stores with product ÷ category revenue of all stores",
  errors: {
    "inconsistent-values":
      "Category revenue of stores with product, {part}, is more than category revenue of all stores, {whole}: the total includes it, so check both amounts.",
    "division-by-zero": "Category revenue of all stores is 0: fill in the category revenue of all stores.",
  },
  steps: {
    share: {
      name: "Weighted distribution",
      formula: "category revenue of stores with product ÷ category revenue of all stores",
    },
  },
  sources: [MARKETING_METRICS, DISTRIBUTION_FIGURES],
  examples: [
    { args: [2640, 6600], result: 0.4, note: "A third of the stores, 1.2 times as large as the average: 40%." },
  ],
  rivals: {
    allCommodity:
      "All commodity volume (ACV) weighs a store by its whole revenue; here, as in product category volume (PCV), by that of the category: a supermarket of 1,000 that sells 10 of the category weighs 10, not 1,000.",
  },
  related: ["NUMERICDISTRIBUTION", "SELECTIONINDEX", "TURNOVERSHARE", "DISTRIBUTION"],
  native: "categoryRevenueOfStoresWithProduct/categoryRevenueOfAllStores",
} as const;
