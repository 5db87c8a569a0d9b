import { DISTRIBUTION_FIGURES, MARKETING_METRICS } from "../sources.ts";

export const help = {
  storesWithProduct: "Number of stores that carry your product.",
  allStores: "Number of all stores that sell the category.",
  result: "The numeric distribution as a fraction, 0.333 for 33.3%.",
};

export const texts = {
  title: "Numeric distribution",
  summary: "Share of all stores that sell the category in which your product is for sale; every store counts the same.",
  formula: "stores with product ÷ all stores",
  errors: {
    "inconsistent-values":
      "Stores with product, {part}, are more than all stores, {whole}: all stores include them, so check both numbers.",
    "division-by-zero": "All stores is 0: fill in the number of stores that sell the category.",
  },
  steps: { share: { name: "Numeric distribution", formula: "stores with product ÷ all stores" } },
  sources: [MARKETING_METRICS, DISTRIBUTION_FIGURES],
  examples: [{ args: [2200, 6600], result: 1 / 3, note: "2,200 of the 6,600 stores: 33.3%." }],
  rivals: {
    base: "Some take all stores of the country as the base, also those that never sell the category; the distribution is then lower.",
    stock:
      "Some count only stores that have the product in stock on the day of the count; a store that is sold out then does not count.",
  },
  related: ["WEIGHTEDDISTRIBUTION", "SELECTIONINDEX", "DISTRIBUTION"],
  native: "storesWithProduct/allStores",
} as const;
