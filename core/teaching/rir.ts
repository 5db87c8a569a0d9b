import { define } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import { itemCorrelation, restOf } from "./item-correlation.ts";
import { ITEM_SCORES, TOTALS } from "./params.ts";
import { help, texts } from "./texts/rir.ts";

export const rir = define({
  id: "RIR",
  since: "0.3.0",
  ...texts,
  params: [ITEM_SCORES, TOTALS],
  result: { kind: "number", unit: "ratio", min: -1, max: 1, header: "Rir", help: help.result },

  compute: ({ scores, totals }) => itemCorrelation(scores, restOf(scores, totals)),

  explain({ scores, totals }, result) {
    const rest = restOf(scores, totals);
    const first = [totals[0] as number, "−", scores[0] as number];
    return [
      { step: "first", figures: first, result: rest[0] as number, unit: "score" },
      {
        step: "score",
        figures: [exactSum(scores), "÷", scores.length],
        result: exactSum(scores) / scores.length,
        unit: "score",
      },
      {
        step: "rest",
        figures: [exactSum(rest), "÷", rest.length],
        result: exactSum(rest) / rest.length,
        unit: "score",
      },
      { step: "rir", figures: [], result, unit: "ratio" },
    ];
  },
});
