import { define } from "../define.ts";
import { shareOf } from "../numeric/share.ts";
import { DEALER_CATEGORY_REVENUE } from "./params.ts";
import { help, texts } from "./texts/weighted-distribution.ts";

export const weightedDistribution = define({
  id: "WEIGHTEDDISTRIBUTION",
  since: "0.1.0",
  ...texts,
  params: [
    DEALER_CATEGORY_REVENUE,
    { name: "totalCategoryRevenue", kind: "number", unit: "money", min: 0, help: help.totalCategoryRevenue },
  ],
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "Weighted distribution", help: help.result },

  compute: ({ dealerCategoryRevenue, totalCategoryRevenue }) =>
    shareOf(dealerCategoryRevenue, totalCategoryRevenue, { param: "totalCategoryRevenue" }),

  explain: ({ dealerCategoryRevenue, totalCategoryRevenue }, result) => [
    { step: "share", figures: [dealerCategoryRevenue, "÷", totalCategoryRevenue], result, unit: "fraction" },
  ],
});
