import { MARKETING_METRICS } from "../sources.ts";

export const help = {
  from: "Number at the start, such as visitors or leads.",
  to: "Number of them who took the step, such as buyers or customers.",
  result: "The conversion rate as a fraction, 0.05 for 5%.",
};

export const texts = {
  title: "Conversion rate",
  summary: "Share of the customers or visitors in one stage who reach a later one, such as visitors who buy.",
  formula: "to ÷ from",
  errors: {
    "inconsistent-values": "To, {part}, is more than from, {whole}: to is a part of from, so check both numbers.",
    "division-by-zero": "From is 0: fill in how many there were at the start.",
  },
  steps: { conversion: { name: "Conversion", formula: "to ÷ from" } },
  sources: [
    {
      cite: "Google Ads Help. Conversion rate: Definition.",
      url: "https://support.google.com/google-ads/answer/2684489",
    },
    MARKETING_METRICS,
  ],
  examples: [{ args: [1000, 50], result: 0.05, note: "50 of 1,000 visitors buy: 5%." }],
  rivals: {
    perVisit:
      "Some count visits or clicks instead of people: one person who comes three times and buys once converts 33% per visit and 100% per person. Count from and to in the same way.",
  },
  rules: { unlike: "To may not exceed from: it counts those of from who took the step." },
  related: ["FUNNEL", "CLICKTHROUGH", "HITRATE"],
  native: "to/from",
} as const;
