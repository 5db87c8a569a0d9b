import { FITTED } from "../bases/examples.ts";
import { BATISLAM, HOPPE_WAGNER } from "../sources.ts";
import { fitTexts } from "./fit.ts";

export const texts = {
  title: "MBG/NBD: BG/NBD in which one-time buyers may have left",
  summary: "Fits the BG/NBD model with one difference: customers may also leave right after their first purchase.",
  formula:
    "maximum likelihood of frequency, recency and age; purchase rate gamma(r, alpha), chance to leave after any purchase beta(a, b)",
  errors: fitTexts.errors,
  steps: fitTexts.steps,
  sources: [BATISLAM, HOPPE_WAGNER],
  examples: [FITTED["MBG/NBD"]],
  rivals: {
    bgnbd:
      "BG/NBD takes for granted that anyone who bought once is still a customer. With many one-time buyers that overstates how many customers there are.",
  },
  rules: {
    ...fitTexts.rules,
  },
  related: ["BGNBD", "PARETONBD", "BUYERS", "PALIVE"],
} as const;
