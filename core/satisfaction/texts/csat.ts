import { MARKETING_METRICS } from "../sources.ts";

export const help = {
  top: "How many of the highest ratings count as satisfied.",
  result: "The share of satisfied customers, 0.69 for 69%.",
};

export const texts = {
  title: "Customer satisfaction score",
  summary: "Share of the ratings in the top boxes: with a scale of 5, the share of fours and fives.",
  formula: "ratings in the top boxes ÷ all ratings",
  errors: {
    "empty-range": "There is no rating to count: ratings holds only blank cells.",
    "inconsistent-values": "Ratings in words have a scale of 4: leave scale out or type 4.",
    "above-maximum": "{place} is {received}, while {limit} is the most that the scale allows.",
  },
  steps: {
    satisfied: { name: "Satisfied", formula: "ratings in the top boxes" },
    share: { name: "CSAT", formula: "satisfied ÷ all ratings" },
  },
  sources: [MARKETING_METRICS],
  examples: [
    { args: [[[5], [4], [4], [3], [1]]], result: 0.6, note: "Three of five customers gave a 4 or a 5." },
    {
      args: [[["very good"], ["good"], ["poor"], [""]]],
      result: 2 / 3,
      note: "Ratings in words: very good and good are satisfied.",
    },
  ],
  rivals: {
    mean: "Many report the mean rating as a percentage of the scale: 5, 4, 4, 3 and 1 then come to 68%, not 60%.",
    topOne: "Some count the highest box only: with top 1 the same ratings give 20%.",
    net: "A net score takes the lowest two boxes off: 60% − 20% = 40%.",
  },
  rules: { line: "The lowest of the top boxes counts: with a scale of 5 a 4 is satisfied and a 3 is not." },
  related: ["CES", "NPS", "SATISFACTION"],
  native: 'COUNTIF(ratings,">"&(IF(scale="",5,scale)-top))/COUNT(ratings)',
} as const;
