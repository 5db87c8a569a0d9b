import { define } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import { itemCorrelation } from "./item-correlation.ts";
import { ITEM_SCORES, TOTALS } from "./params.ts";
import { help, texts } from "./texts/rit.ts";

export const rit = define({
  id: "RIT",
  since: "0.3.0",
  ...texts,
  params: [ITEM_SCORES, TOTALS],
  result: { kind: "number", unit: "ratio", min: -1, max: 1, header: "Rit", help: help.result },

  compute: ({ scores, totals }) => itemCorrelation(scores, totals),

  explain({ scores, totals }, result) {
    const [score, total] = [exactSum(scores) / scores.length, exactSum(totals) / totals.length];
    return [
      { step: "students", figures: [], result: scores.length, unit: "count" },
      { step: "score", figures: [exactSum(scores), "÷", scores.length], result: score, unit: "score" },
      { step: "total", figures: [exactSum(totals), "÷", totals.length], result: total, unit: "score" },
      { step: "rit", figures: [], result, unit: "ratio" },
    ];
  },
});
