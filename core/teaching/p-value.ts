import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { addedUp } from "../numeric/added-up.ts";
import { exceeds } from "../numeric/share.ts";
import { exactSum } from "../numeric/sum.ts";
import { ITEM_SCORES, MAXIMUM } from "./params.ts";
import { help, texts } from "./texts/p-value.ts";

export const pValue = define({
  id: "PVALUE",
  since: "0.3.0",
  ...texts,
  params: [
    { ...ITEM_SCORES, min: 0 },
    { ...MAXIMUM, default: 1, help: help.maximum },
    { name: "chance", kind: "number", unit: "fraction", min: 0, max: 0.9, default: 0, help: help.chance },
  ],
  result: { kind: "number", unit: "fraction", max: 1, header: "p-value", help: help.result },

  compute({ scores, maximum, chance }, { place }) {
    if (scores.length === 0) fail("empty-range", { param: "scores" });
    const above = scores.findIndex((score) => exceeds(score, maximum));
    if (above >= 0)
      fail("above-maximum", { ...place("scores", above), received: scores[above] as number, limit: maximum });
    const total = exactSum(scores);
    if (!Number.isFinite(total)) fail("too-large", { param: "scores" });
    const share = Math.min(1, total / scores.length / maximum);
    return chance === 0 ? share : (share - chance) / (1 - chance);
  },

  explain({ scores, maximum, chance }, result) {
    const total = exactSum(scores);
    const mean = total / scores.length;
    const share = Math.min(1, mean / maximum);
    const part = (value: number) => ({ value, unit: "fraction" }) as const;
    const corrected = {
      step: "corrected",
      figures: ["(", part(share), "−", part(chance), ") ÷ (", 1, "−", part(chance), ")"],
      result,
      unit: "fraction",
    } as const;
    return [
      { step: "total", figures: addedUp(scores), result: total, unit: "score" },
      { step: "mean", figures: [total, "÷", scores.length], result: mean, unit: "score" },
      { step: "share", figures: [mean, "÷", maximum], result: share, unit: "fraction" },
      ...(chance === 0 ? [] : [corrected]),
    ];
  },
});
