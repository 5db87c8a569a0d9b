import { FITTED } from "../bases/examples.ts";
import { FADER_HARDIE_DERIVATION, SCHMITTLEIN } from "../sources.ts";
import { fitTexts } from "./fit.ts";

export const texts = {
  title: "Pareto/NBD: who buys how often and leaves when",
  summary:
    "Fits the classic model of repeat purchases without a contract, in which customers leave at a moment that nobody sees.",
  formula:
    "maximum likelihood of frequency, recency and age; purchase rate gamma(r, alpha), rate of leaving gamma(s, beta)",
  errors: fitTexts.errors,
  steps: fitTexts.steps,
  sources: [SCHMITTLEIN, FADER_HARDIE_DERIVATION],
  examples: [FITTED["Pareto/NBD"]],
  rivals: {
    bgnbd:
      "BG/NBD lets customers leave only after a purchase. It is easier to fit and mostly as good; its one-time buyers never leave.",
  },
  rules: {
    ...fitTexts.rules,
    flat: "The top of the likelihood is often flat in s and beta: look at their standard errors before comparing them.",
  },
  related: ["BGNBD", "MBGNBD", "BUYERS", "EXPECTEDORDERS"],
} as const;
