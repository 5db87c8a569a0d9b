import { ONE_NUMBER } from "../sources.ts";

export const help = {
  promoters: "Number or share of answers 9 and 10.",
  passives: "Number or share of answers 7 and 8.",
  detractors: "Number or share of answers 0 to 6.",
  result: "The score in points, not rounded.",
};

export const texts = {
  title: "NPS from counts or shares",
  summary: "Net Promoter Score from the numbers, or the shares, of promoters, passives and detractors.",
  formula: "100 × (promoters − detractors) ÷ (promoters + passives + detractors)",
  errors: {
    "division-by-zero": "Promoters, passives and detractors are all 0: there are no answers.",
    "too-large": "These numbers are too large to add up.",
  },
  steps: {
    total: { name: "Answers", formula: "promoters + passives + detractors" },
    score: { name: "NPS", formula: "100 × (promoters − detractors) ÷ answers" },
  },
  sources: [ONE_NUMBER],
  examples: [
    { args: [25, 60, 15], result: 10, note: "25% promoters, 60% passives and 15% detractors, as counts out of 100." },
    { args: [0.25, 0.6, 0.15], result: 10, note: "The same as shares." },
  ],
  rivals: {
    withoutPassives:
      "Leaving the passives out of the base gives a larger score: 25, 60 and 15 then come to 25, not 10. That is no NPS.",
  },
  rules: {
    base: "The base is the sum of the three, so that shares rounded to whole percents need not add up to 100%.",
  },
  related: ["NPS", "NPSGROUP", "NPSSAMPLE"],
  native: "100*(promoters-detractors)/(promoters+passives+detractors)",
} as const;
