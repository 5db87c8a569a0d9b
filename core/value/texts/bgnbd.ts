import { FITTED } from "../bases/examples.ts";
import { FADER_HARDIE_LEE } from "../sources.ts";
import { fitTexts } from "./fit.ts";

export const texts = {
  title: "BG/NBD: who buys how often and stays how long",
  summary:
    "Fits a model of repeat purchases to a customer base: how often customers buy and how soon they leave, without a contract.",
  formula:
    "maximum likelihood of frequency, recency and age; purchase rate gamma(r, alpha), chance to leave after a purchase beta(a, b)",
  errors: fitTexts.errors,
  notes: {
    once: "BG/NBD takes for granted that anyone who bought once is still a customer, here {count}. MBGNBD fits the same model without that assumption.",
  },
  steps: fitTexts.steps,
  sources: [FADER_HARDIE_LEE],
  examples: [FITTED["BG/NBD"]],
  rivals: {
    paretoNbd:
      "Pareto/NBD lets customers leave at any moment instead of after a purchase. The two mostly agree; PARETONBD fits it.",
    oneTime:
      "BG/NBD takes for granted that anyone who bought once is still a customer: their chance of being alive is 1. MBGNBD drops that assumption.",
  },
  rules: {
    ...fitTexts.rules,
    once: "For a customer with frequency 0 the chance of being alive is 1 by assumption, however long ago the purchase was.",
  },
  related: ["MBGNBD", "PARETONBD", "BUYERS", "EXPECTEDORDERS", "PALIVE"],
} as const;
