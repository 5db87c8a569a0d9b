import { SPENDING } from "../bases/spending-example.ts";
import { GAMMA_GAMMA, RFM_AND_CLV } from "../sources.ts";
import { fitTexts } from "./fit.ts";

export const help = {
  result:
    "The parameters with their standard errors, the log-likelihood, how many customers were used, what a new customer is expected to spend per purchase, and the correlation that should be about 0.",
};

/** What is said of customers and amounts that the model cannot use as they are. */
export const SPENDING_NOTES = {
  left: "Customers without a paid repeat purchase: {count}. They say nothing about amounts and are left out of the model of amounts.",
  correlated:
    "Frequency and mean value go together (correlation {correlation}), which the model takes to be about 0: look at the expected order values with care.",
} as const;

export const texts = {
  title: "Gamma-gamma: what customers spend per purchase",
  summary:
    "Fits a model of what customers spend per purchase, so that a few purchases do not decide what a customer is worth.",
  formula:
    "maximum likelihood of mean values; amounts gamma(p, ν) around a mean of each customer's own, ν gamma(q, gamma)",
  errors: {
    "empty-range": fitTexts.errors["empty-range"],
    "too-few-values":
      "{count} customers bought again and paid for it, and a fit takes at least {needed}: give a longer period or more customers.",
    "no-solution":
      "No parameters describe these amounts: they are all equal, or one of them is out of all proportion. Check the largest and the smallest.",
  },
  notes: SPENDING_NOTES,
  steps: {
    customers: { name: "Customers used", formula: "customers with frequency and mean value above 0" },
    parameter: fitTexts.steps.parameter,
    logLikelihood: {
      name: "Log-likelihood",
      formula: "Σ ln(likelihood of each customer's mean value), at its highest",
    },
    mean: { name: "Mean amount of a new customer", formula: "p × gamma ÷ (q − 1)" },
    correlation: {
      name: "Correlation of frequency and mean value",
      formula: "Pearson's correlation over the customers used",
    },
  },
  sources: [GAMMA_GAMMA, RFM_AND_CLV],
  examples: [SPENDING],
  rivals: {
    mean: "The mean of a customer's own purchases is all chance after one or two of them; the model draws it towards the mean of all customers.",
    normal:
      "Schmittlein and Peterson (1994) let amounts vary normally; that allows negative amounts and fits skewed spending badly.",
  },
  rules: {
    used: "Only customers with at least one paid repeat purchase count.",
    noMean: "Where q is 1 or less, customers differ so much that there is no mean: that cell is blank.",
  },
  related: ["EXPECTEDVALUE", "BUYERS", "CLVTABLE"],
} as const;
