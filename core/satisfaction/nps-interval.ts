import { define } from "../define.ts";
import { normalMargin } from "../numeric/normal.ts";
import { netPromoterScore, tally } from "./groups.ts";
import { intervalOf, varianceFigures } from "./interval.ts";
import { CONFIDENCE, SCORES } from "./params.ts";
import { help, texts } from "./texts/nps-interval.ts";

export const npsInterval = define({
  id: "NPSINTERVAL",
  since: "0.1.0",
  ...texts,
  params: [
    SCORES,
    { ...CONFIDENCE, help: "How sure the range must be, for instance 95%." },
    { name: "method", kind: "choice", options: ["adjusted", "wald"], default: "adjusted", help: help.method },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "nps", header: "NPS (points)", unit: "points" },
      { key: "low", header: "Low (points)", unit: "points" },
      { key: "high", header: "High (points)", unit: "points" },
      { key: "margin", header: "Margin (points)", unit: "points" },
      { key: "answers", header: "Answers", unit: "count" },
    ],
    help: help.result,
  },

  compute({ scores, confidence, method }) {
    const counts = tally(scores);
    const nps = netPromoterScore(counts);
    const { low, high, margin } = intervalOf(counts, confidence, method);
    return [[nps, low, high, margin, counts.answers]];
  },

  explain({ scores, confidence, method }) {
    const counts = tally(scores);
    const interval = intervalOf(counts, confidence, method);
    const { low, high, margin, variance, centre } = interval;
    const { promoters, detractors, answers } = interval.counts;
    const z = normalMargin(confidence);
    return [
      {
        step: "score",
        figures: [100, "× (", counts.promoters, "−", counts.detractors, ") ÷", counts.answers],
        result: netPromoterScore(counts),
        unit: "points",
      },
      {
        step: "centre",
        figures: [100, "× (", promoters, "−", detractors, ") ÷", answers],
        result: centre,
        unit: "points",
      },
      { step: "variance", figures: varianceFigures(interval), result: variance, unit: "ratio" },
      { step: "z", figures: [{ value: confidence, unit: "fraction" }], result: z, unit: "ratio" },
      { step: "margin", figures: [100, "×", z, "× √(", variance, "÷", answers, ")"], result: margin, unit: "points" },
      { step: "low", figures: [centre, "−", margin], result: low, unit: "points" },
      { step: "high", figures: [centre, "+", margin], result: high, unit: "points" },
    ];
  },
});
