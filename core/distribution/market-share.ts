import { define } from "../define.ts";
import { shareOf } from "../numeric/share.ts";
import { OWN_REVENUE } from "./params.ts";
import { help, texts } from "./texts/market-share.ts";

export const marketShare = define({
  id: "MARKETSHARE",
  since: "0.1.0",
  ...texts,
  params: [OWN_REVENUE, { name: "marketRevenue", kind: "number", unit: "money", min: 0, help: help.marketRevenue }],
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "Market share", help: help.result },

  compute: ({ ownRevenue, marketRevenue }) => shareOf(ownRevenue, marketRevenue, { param: "marketRevenue" }),

  explain: ({ ownRevenue, marketRevenue }, result) => [
    { step: "share", figures: [ownRevenue, "÷", marketRevenue], result, unit: "fraction" },
  ],
});
