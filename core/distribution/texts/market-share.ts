import { MARKETING_METRICS } from "../sources.ts";

export const help = {
  marketRevenue: "Revenue of all suppliers in the market together, you included.",
  result: "The market share as a fraction, 0.08 for 8%.",
};

export const texts = {
  title: "Market share",
  summary: "Your own revenue as a share of the revenue of the whole market.",
  formula: "own revenue ÷ market revenue",
  errors: {
    "inconsistent-values":
      "Own revenue, {part}, is more than market revenue, {whole}: the market includes you, so check both amounts.",
    "division-by-zero": "Market revenue is 0: fill in the revenue of the whole market.",
  },
  steps: { share: { name: "Market share", formula: "own revenue ÷ market revenue" } },
  sources: [MARKETING_METRICS],
  examples: [{ args: [528, 6600], result: 0.08, note: "528 million in a market of 6,600 million." }],
  rivals: {
    units:
      "Market share is also measured in units: 10% of the units at a price 20% above the average of the market is 12% of the revenue.",
    served:
      "Some take only the market that you serve, the segments and regions that you sell in; the share is then higher.",
  },
  related: ["RELATIVESHARE", "DISTRIBUTION", "BCG"],
  native: "ownRevenue/marketRevenue",
} as const;
