import { define } from "../define.ts";
import { netPromoterScore, tally } from "./groups.ts";
import { ONE_NUMBER } from "./sources.ts";

export const nps = define({
  id: "NPS",
  since: "0.1.0",
  title: "Net Promoter Score",
  summary: "Percentage of promoters (9 and 10) minus percentage of detractors (0 to 6).",
  formula: "100 × (promoters − detractors) ÷ answers",
  params: [
    {
      name: "scores",
      kind: "numbers",
      unit: "score",
      min: 0,
      max: 10,
      whole: true,
      help: "Answers to the recommend question, one cell per respondent, 0 to 10. Blank cells are skipped.",
    },
  ],
  result: {
    kind: "number",
    unit: "points",
    min: -100,
    max: 100,
    header: "NPS",
    help: "The score in points, not rounded.",
  },
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
  native: '100*(COUNTIF(scores,">=9")-COUNTIF(scores,"<=6"))/COUNT(scores)',

  compute: ({ scores }) => netPromoterScore(tally(scores)),

  explain({ scores }, result) {
    const { promoters, passives, detractors, answers } = tally(scores);
    return [
      { step: "promoters", figures: [], result: promoters, unit: "count" },
      { step: "passives", figures: [], result: passives, unit: "count" },
      { step: "detractors", figures: [], result: detractors, unit: "count" },
      { step: "score", figures: [100, "× (", promoters, "−", detractors, ") ÷", answers], result, unit: "points" },
    ];
  },
});
