import { define } from "../define.ts";
import { YES_OR_NO } from "../params.ts";
import type { Figure } from "../results.ts";
import { rateAt, slicesOf, sumOfSlices } from "./bonus.ts";
import { SPEND, THRESHOLDS } from "./params.ts";
import { ascending, rungsOf } from "./rungs.ts";
import { help, texts } from "./texts/loyalty-bonus.ts";

export const loyaltyBonus = define({
  id: "LOYALTYBONUS",
  since: "0.2.0",
  ...texts,
  params: [
    SPEND,
    THRESHOLDS,
    { name: "rates", kind: "numbers", unit: "fraction", min: 0, max: 1, separate: true, help: help.rates },
    { ...YES_OR_NO, name: "marginal", kind: "number", default: 0, help: help.marginal },
  ],
  result: { kind: "column", unit: "money", header: "Bonus", help: help.result },

  compute({ spend, thresholds, rates, marginal }, tools) {
    const rungs = rungsOf(thresholds, { param: "rates", length: rates.length }, tools);
    return Array.from(spend, (amount) =>
      marginal === 1 ? sumOfSlices(amount, rungs, rates) : amount * rateAt(amount, rungs, rates),
    );
  },

  explain({ spend, thresholds, rates, marginal }, result) {
    const [amount] = spend;
    if (amount === undefined) return [];
    const bonus = Array.from(result)[0] as number;
    const rungs = ascending(Array.from(thresholds, (threshold, index) => ({ threshold, index })));
    const money = { unit: "money" } as const;
    const slices = marginal === 1 ? slicesOf(amount, rungs, rates) : [];
    if (slices.length > 0) {
      const added = slices.flatMap((slice, index): Figure[] => (index === 0 ? [slice.bonus] : ["+", slice.bonus]));
      return [
        ...slices.map(({ from, to, rate, bonus: part }) => ({
          step: "slice" as const,
          figures: ["(", to, "−", from, ") ×", { value: rate, unit: "fraction" as const }],
          result: part,
          ...money,
        })),
        { step: "bonus", figures: added, result: bonus, ...money },
      ];
    }
    const rate = rateAt(amount, rungs, rates);
    return [
      { step: "rate", figures: [amount], result: rate, unit: "fraction" },
      { step: "bonus", figures: [amount, "×", { value: rate, unit: "fraction" }], result: bonus, ...money },
    ];
  },
});
