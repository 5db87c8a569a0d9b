import { define } from "../define.ts";
import { shareOf } from "../numeric/share.ts";
import { REVENUE_OF_STORES_WITH_PRODUCT } from "./params.ts";
import { help, texts } from "./texts/weighted-distribution.ts";

export const weightedDistribution = define({
  id: "WEIGHTEDDISTRIBUTION",
  since: "0.1.0",
  ...texts,
  params: [
    REVENUE_OF_STORES_WITH_PRODUCT,
    {
      name: "categoryRevenueOfAllStores",
      kind: "number",
      unit: "money",
      min: 0,
      help: help.categoryRevenueOfAllStores,
    },
  ],
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "Weighted distribution", help: help.result },

  compute: ({ categoryRevenueOfStoresWithProduct, categoryRevenueOfAllStores }) =>
    shareOf(categoryRevenueOfStoresWithProduct, categoryRevenueOfAllStores, { param: "categoryRevenueOfAllStores" }),

  explain: ({ categoryRevenueOfStoresWithProduct, categoryRevenueOfAllStores }, result) => [
    {
      step: "share",
      figures: [categoryRevenueOfStoresWithProduct, "÷", categoryRevenueOfAllStores],
      result,
      unit: "fraction",
    },
  ],
});
