import { MARKETING_METRICS } from "../sources.ts";

export const help = {
  impressions: "How often the advertisement, link or mailing was shown.",
  clicks: "How often it was clicked, once per impression.",
  result: "The clickthrough rate as a fraction, 0.05 for 5%.",
};

export const texts = {
  title: "Clickthrough rate (CTR)",
  summary: "Share of the times that an advertisement, link or mailing was shown on which somebody clicked.",
  formula: "clicks ÷ impressions",
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
} as const;
