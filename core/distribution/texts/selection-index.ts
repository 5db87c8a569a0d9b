import { DISTRIBUTION_FIGURES } from "../sources.ts";

export const help = {
  weightedDistribution: "Share of the category's revenue made in stores that carry your product, 40% or 0.4.",
  numericDistribution: "Share of all stores that carry your product, 33.3% or 0.333.",
  result: "Size of your stores relative to the average store.",
};

export const texts = {
  title: "Selection index",
  summary:
    "How large the stores that carry your product are: above 1 they sell more of the category than the average store.",
  formula: "weighted distribution ÷ numeric distribution",
  errors: {
    "division-by-zero": "Numeric distribution is 0: without stores that carry the product there is no selection index.",
    "too-large": "Numeric distribution is so small that the answer does not fit in a cell: check it.",
  },
  steps: { index: { name: "Selection index", formula: "weighted distribution ÷ numeric distribution" } },
  sources: [DISTRIBUTION_FIGURES],
  examples: [
    { args: [0.45, 0.3], result: 1.5, note: "Larger stores than average." },
    { args: ["20%", "25%"], result: 0.8, note: "Smaller stores than average." },
  ],
  rivals: {
    percent: "Some write it as an index of 100: 120 for 1.2.",
    averages:
      "Also computed as the average category revenue of the stores with the product ÷ that of all stores, with the same outcome.",
  },
  rules: { average: "Exactly 1 means that your stores are as large as the average store." },
  related: ["NUMERICDISTRIBUTION", "WEIGHTEDDISTRIBUTION", "DISTRIBUTION"],
  native: "weightedDistribution/numericDistribution",
} as const;
