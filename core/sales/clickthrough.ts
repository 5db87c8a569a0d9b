import { define } from "../define.ts";
import { shareOf } from "../numeric/share.ts";
import { MARKETING_METRICS } from "./sources.ts";

export const clickthrough = define({
  id: "CLICKTHROUGH",
  since: "0.1.0",
  title: "Clickthrough rate (CTR)",
  summary: "Share of the times that an advertisement, link or mailing was shown on which somebody clicked.",
  formula: "clicks ÷ impressions",
  params: [
    {
      name: "impressions",
      kind: "number",
      unit: "count",
      min: 0,
      help: "How often the advertisement, link or mailing was shown.",
    },
    { name: "clicks", kind: "number", unit: "count", min: 0, help: "How often it was clicked, once per impression." },
  ],
  result: {
    kind: "number",
    unit: "fraction",
    min: 0,
    max: 1,
    header: "Clickthrough rate",
    help: "The clickthrough rate as a fraction, 0.05 for 5%.",
  },
  errors: {
    "inconsistent-values":
      "Clicks, {part}, are more than impressions, {whole}: count one click per impression, and check both numbers.",
    "division-by-zero": "Impressions is 0: fill in how often it was shown.",
  },
  steps: { rate: { name: "Clickthrough rate", formula: "clicks ÷ impressions" } },
  sources: [
    {
      cite: "Google Ads Help. Clickthrough rate (CTR): Definition.",
      url: "https://support.google.com/google-ads/answer/2615875",
    },
    MARKETING_METRICS,
  ],
  examples: [
    { args: [100, 5], result: 0.05, note: "5 clicks on 100 impressions: 5%." },
    { args: [48000, 360], result: 0.0075, note: "A banner that few people click: 0.75%." },
  ],
  rivals: {
    unique:
      "E-mail programs often count people instead of clicks (unique clicks), some per mail opened instead of per mail delivered: 40 clicks on 1,000 delivered and 400 opened are 4% and 10%.",
  },
  related: ["CONVERSION", "FUNNEL"],
  native: "clicks/impressions",

  compute: ({ impressions, clicks }) => shareOf(clicks, impressions, { param: "impressions" }),

  explain: ({ impressions, clicks }, result) => [
    { step: "rate", figures: [clicks, "÷", impressions], result, unit: "fraction" },
  ],
});
