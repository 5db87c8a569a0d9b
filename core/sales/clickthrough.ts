import { define } from "../define.ts";
import { shareOf } from "../numeric/share.ts";
import { help, texts } from "./texts/clickthrough.ts";

export const clickthrough = define({
  id: "CLICKTHROUGH",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "impressions", kind: "number", unit: "count", min: 0, help: help.impressions },
    { name: "clicks", kind: "number", unit: "count", min: 0, help: help.clicks },
  ],
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "Clickthrough rate", help: help.result },

  compute: ({ impressions, clicks }) => shareOf(clicks, impressions, { param: "impressions" }),

  explain: ({ impressions, clicks }, result) => [
    { step: "rate", figures: [clicks, "÷", impressions], result, unit: "fraction" },
  ],
});
