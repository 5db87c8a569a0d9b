import { define } from "../define.ts";
import { shareOf } from "../numeric/share.ts";
import { DEALER_CATEGORY_REVENUE, OWN_REVENUE } from "./params.ts";
import { help, texts } from "./texts/turnover-share.ts";

export const turnoverShare = define({
  id: "TURNOVERSHARE",
  since: "0.1.0",
  ...texts,
  params: [OWN_REVENUE, DEALER_CATEGORY_REVENUE],
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "Turnover share", help: help.result },

  compute: ({ ownRevenue, dealerCategoryRevenue }) =>
    shareOf(ownRevenue, dealerCategoryRevenue, { param: "dealerCategoryRevenue" }),

  explain: ({ ownRevenue, dealerCategoryRevenue }, result) => [
    { step: "share", figures: [ownRevenue, "÷", dealerCategoryRevenue], result, unit: "fraction" },
  ],
});
