import { MARKETING_METRICS } from "../sources.ts";

export const help = {
  entered: "Number at the start of the step, such as visitors or leads.",
  converted: "Number of them who took the step, such as buyers or customers.",
  result: "The conversion rate as a fraction, 0.05 for 5%.",
};

export const texts = {
  title: "Conversion rate",
  summary: "Share of the customers or visitors in one stage who reach a later one, such as visitors who buy.",
  formula: "converted ÷ entered",
  errors: {
    "inconsistent-values":
      "Converted, {part}, is more than entered, {whole}: those who converted had entered, so check both numbers.",
    "division-by-zero": "Entered is 0: fill in how many there were at the start.",
  },
  steps: { conversion: { name: "Conversion", formula: "converted ÷ entered" } },
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
      "Some count visits or clicks instead of people: one person who comes three times and buys once converts 33% per visit and 100% per person. Count both in the same way.",
  },
  rules: { unlike: "Converted may not exceed entered: it counts those of them who took the step." },
  related: ["FUNNEL", "CLICKTHROUGH", "HITRATE"],
  native: "converted/entered",
} as const;
