import { define } from "../define.ts";
import { shareOf } from "../numeric/share.ts";
import { help, texts } from "./texts/numeric-distribution.ts";

export const numericDistribution = define({
  id: "NUMERICDISTRIBUTION",
  since: "0.1.0",
  ...texts,
  params: [
    { name: "storesWithProduct", kind: "number", unit: "count", min: 0, help: help.storesWithProduct },
    { name: "allStores", kind: "number", unit: "count", min: 0, help: help.allStores },
  ],
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "Numeric distribution", help: help.result },

  compute: ({ storesWithProduct, allStores }) => shareOf(storesWithProduct, allStores, { param: "allStores" }),

  explain: ({ storesWithProduct, allStores }, result) => [
    { step: "share", figures: [storesWithProduct, "÷", allStores], result, unit: "fraction" },
  ],
});
