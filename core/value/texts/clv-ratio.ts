import { MARKETING_METRICS } from "../sources.ts";

export const help = {
  result: "Above 1 the customer is worth more than they cost; many companies aim at 3 or more.",
};

export const texts = {
  title: "CLV against acquisition cost",
  summary: "How many times a customer earns back what it cost to win them.",
  formula: "CLV ÷ acquisition cost",
  errors: {
    "division-by-zero": "The acquisition cost is 0: fill in what winning one customer costs.",
    "too-large": "The ratio does not fit in a cell: check CLV and acquisition cost.",
  },
  steps: { ratio: { name: "CLV ÷ acquisition cost", formula: "CLV ÷ acquisition cost" } },
  sources: [
    MARKETING_METRICS,
    {
      cite: "Skok, D. SaaS Metrics 2.0: A Guide to Measuring and Improving What Matters. For Entrepreneurs.",
      url: "https://www.forentrepreneurs.com/saas-metrics-2/",
    },
  ],
  examples: [{ args: [972, 324], result: 3, note: "A customer worth 972 who cost 324 to win." }],
  rivals: {
    net: "Some subtract the acquisition cost from the CLV first: the answer is then exactly 1 lower, and the rule of thumb 2 instead of 3.",
    revenue: "A CLV in revenue instead of margin makes the ratio look better: at a margin of 25%, four times.",
  },
  rules: {
    line: "At a ratio of exactly 1 the customer just earns back the acquisition cost.",
  },
  related: ["PAYBACK", "CLVVERDICT", "CLVDISCOUNTED"],
  native: "clv/acquisitionCost",
} as const;
