import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";
import { ONE_NUMBER } from "./sources.ts";

export const npsShares = define({
  id: "NPSSHARES",
  since: "0.1.0",
  title: "NPS from counts or shares",
  summary: "Net Promoter Score from the numbers, or the shares, of promoters, passives and detractors.",
  formula: "100 × (promoters − detractors) ÷ (promoters + passives + detractors)",
  params: [
    { name: "promoters", kind: "number", unit: "count", min: 0, help: "Number or share of answers 9 and 10." },
    { name: "passives", kind: "number", unit: "count", min: 0, help: "Number or share of answers 7 and 8." },
    { name: "detractors", kind: "number", unit: "count", min: 0, help: "Number or share of answers 0 to 6." },
  ],
  result: {
    kind: "number",
    unit: "points",
    min: -100,
    max: 100,
    header: "NPS",
    help: "The score in points, not rounded.",
  },
  errors: {
    "division-by-zero": "Promoters, passives and detractors are all 0: there are no answers.",
    "no-solution": "These numbers are too large to add up.",
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

  compute({ promoters, passives, detractors }) {
    const total = exactSum([promoters, passives, detractors]);
    if (total === 0) fail("division-by-zero");
    if (!Number.isFinite(total)) fail("no-solution");
    // Exact, because 0.7 − 0.1 is not 0.6 otherwise.
    return 100 * (exactSum([promoters, -detractors]) / total);
  },

  explain({ promoters, passives, detractors }, result) {
    const total = exactSum([promoters, passives, detractors]);
    return [
      { step: "total", figures: [promoters, "+", passives, "+", detractors], result: total, unit: "count" },
      { step: "score", figures: [100, "× (", promoters, "−", detractors, ") ÷", total], result, unit: "points" },
    ];
  },
});
