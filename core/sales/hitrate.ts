import { define } from "../define.ts";
import { shareOf } from "../numeric/share.ts";
import { help, texts } from "./texts/hitrate.ts";

export const hitrate = define({
  id: "HITRATE",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "quotes", kind: "number", unit: "count", min: 0, help: help.quotes },
    { name: "orders", kind: "number", unit: "count", min: 0, help: help.orders },
  ],
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "Hit rate", help: help.result },

  compute: ({ quotes, orders }) => shareOf(orders, quotes, { param: "quotes" }),

  explain: ({ quotes, orders }, result) => [{ step: "rate", figures: [orders, "÷", quotes], result, unit: "fraction" }],
});
