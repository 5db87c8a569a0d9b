import { ONE_NUMBER } from "../sources.ts";

export const help = {
  result: "The score in points, not rounded.",
};

export const texts = {
  title: "Net Promoter Score",
  summary: "Percentage of promoters (9 and 10) minus percentage of detractors (0 to 6).",
  formula: "100 × (promoters − detractors) ÷ answers",
  errors: { "empty-range": "There is no answer to count: scores holds only blank cells." },
  steps: {
    promoters: { name: "Promoters", formula: "answers of 9 or 10" },
    passives: { name: "Passives", formula: "answers of 7 or 8" },
    detractors: { name: "Detractors", formula: "answers of 0 to 6" },
    score: { name: "NPS", formula: "100 × (promoters − detractors) ÷ answers" },
  },
  sources: [ONE_NUMBER],
  examples: [
    { args: [[[10], [9], [8], [6]]], result: 25, note: "Two promoters, one passive and one detractor." },
    { args: [[[7], [8], [""]]], result: 0, note: "Passives count as answers, blank cells do not." },
  ],
  rivals: {
    european:
      "Some Dutch and Belgian firms count 8 as a promoter and 6 as passive: 10, 9, 8 and 6 then give 75, not 25.",
    fromOne:
      "On a scale of 1 to 10 the groups are the same and only the zeros are missing: compare such scores with each other only.",
    mean: "A mean hides the groups: 10, 10, 1 and 7, 7, 7 both have a mean of 7, while their NPS is 33.33 and 0.",
  },
  rules: {
    halves: "An answer such as 8.5 is refused: it would lie between two groups.",
    base: "Passives count as answers, so that they bring the score nearer to 0.",
  },
  related: ["NPSGROUP", "NPSINTERVAL", "NPSTABLE", "NPSSHARES"],
  native: '100*(COUNTIF(scores,">=9")-COUNTIF(scores,"<=6"))/COUNT(scores)',
} as const;
