import { define } from "../define.ts";
import type { Ids } from "../params.ts";
import { SPEND, THRESHOLDS } from "./params.ts";
import { reachedBy, rungsOf } from "./rungs.ts";
import { help, texts } from "./texts/loyalty-tier.ts";

export const loyaltyTier = define({
  id: "LOYALTYTIER",
  since: "0.2.0",
  ...texts,
  params: [SPEND, THRESHOLDS, { name: "tiers", kind: "ids", separate: true, help: help.tiers }],
  result: { kind: "column", unit: "text", header: "Tier", help: help.result },

  compute({ spend, thresholds, tiers }, tools) {
    const rungs = rungsOf(thresholds, { param: "tiers", length: tiers.codes.length, headed: true }, tools);
    return Array.from(spend, (amount) => {
      const reached = reachedBy(amount, rungs);
      return reached === undefined ? "" : tierAt(tiers, reached.index);
    });
  },

  explain({ spend, thresholds }, result) {
    const [amount] = spend;
    if (amount === undefined) return [];
    const threshold = Math.max(...thresholds.filter((one) => one <= amount));
    const tier = String(Array.from(result)[0]);
    if (!Number.isFinite(threshold)) {
      return [{ step: "tier", figures: [amount, "<", Math.min(...thresholds)], result: tier, unit: "text" }];
    }
    return [
      { step: "threshold", figures: [threshold, "≤", amount], result: threshold, unit: "money" },
      { step: "tier", figures: [threshold], result: tier, unit: "text" },
    ];
  },
});

const tierAt = ({ codes, shown }: Ids, index: number): string | number => shown[codes[index] as number] ?? "";
