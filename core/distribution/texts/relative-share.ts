import { MARKETING_METRICS } from "../sources.ts";

export const help = {
  ownShare: "Your own market share, 20% or 0.2.",
  largestRivalShare: "Market share of the largest rival, 25% or 0.25.",
  result: "How many times the share of the largest rival you have.",
};

export const texts = {
  title: "Relative market share",
  summary: "Your own market share as a multiple of that of the largest rival; above 1 you are the market leader.",
  formula: "own share ÷ largest rival share",
  errors: {
    "inconsistent-values":
      "Own share, {ownShare}, and largest rival share, {largestRivalShare}, are together more than 1, the whole market: check both.",
    "division-by-zero": "Largest rival share is 0: fill in the market share of the largest rival.",
    "too-large": "Largest rival share is so small that the answer does not fit in a cell: check it.",
  },
  steps: { relative: { name: "Relative market share", formula: "own share ÷ largest rival share" } },
  sources: [
    {
      cite: "Henderson, B. D. (1970). The Product Portfolio. The Boston Consulting Group.",
      url: "https://www.bcg.com/publications/1970/strategy-the-product-portfolio",
    },
    MARKETING_METRICS,
  ],
  examples: [
    { args: [0.45, 0.15], result: 3, note: "The market leader, three times as large as the next." },
    { args: ["20%", "25%"], result: 0.8, note: "A follower: below 1." },
  ],
  rivals: {
    threeLargest:
      "The PIMS studies divide by the three largest rivals together: 20% against rivals of 25%, 15% and 10% is 0.8 here and 0.4 there.",
  },
  rules: { equal: "As large as the largest rival is exactly 1, which counts as high in BCG." },
  related: ["MARKETSHARE", "BCG"],
  native: "ownShare/largestRivalShare",
} as const;
