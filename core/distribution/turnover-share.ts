import { define } from "../define.ts";
import { shareOf } from "../numeric/share.ts";
import { OWN_REVENUE, REVENUE_OF_STORES_WITH_PRODUCT } from "./params.ts";
import { help, texts } from "./texts/turnover-share.ts";

export const turnoverShare = define({
  id: "TURNOVERSHARE",
  since: "0.1.0",
  ...texts,
  params: [OWN_REVENUE, REVENUE_OF_STORES_WITH_PRODUCT],
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "Turnover share", help: help.result },

  compute: ({ ownRevenue, categoryRevenueOfStoresWithProduct }) =>
    shareOf(ownRevenue, categoryRevenueOfStoresWithProduct, { param: "categoryRevenueOfStoresWithProduct" }),

  explain: ({ ownRevenue, categoryRevenueOfStoresWithProduct }, result) => [
    { step: "share", figures: [ownRevenue, "÷", categoryRevenueOfStoresWithProduct], result, unit: "fraction" },
  ],
});
