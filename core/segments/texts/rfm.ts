import { BINS_ERRORS } from "../rfm-bins.ts";
import { EMPTY_SCORE_NOTES } from "../rfm-notes.ts";
import { SEGMENTS } from "../rfm-segments.ts";
import { SCORE_STEPS } from "../rfm-steps.ts";
import { SCORE_RIVALS, SCORE_RULES } from "../rfm-texts.ts";
import { BULT_WANSBEEK, HUGHES } from "../sources.ts";

export const help = {
  customers: "The customer of each transaction: a number or a name.",
  dates: "The date of each transaction, on the same rows.",
  amounts: "The amount of each transaction, on the same rows; a return is negative.",
  asOf: "The day that recency counts back from, not before any transaction; the last date in the list if left out.",
  result:
    "One row per customer, in order of first appearance. The segment is that of RFMSEGMENT; with another number of bins than 5 each score counts there as the fifth in which the middle of its class lies.",
};

export const texts = {
  title: "RFM analysis",
  summary: "Scores every customer on recency, frequency and monetary value, from a list of transactions.",
  formula: "score = 1 + cut-offs (PERCENTILE.INC at 20, 40, 60 and 80%) below the value; recency counts the other way",
  errors: {
    "empty-range": "There is no transaction to count: customers, dates and amounts hold only blank cells.",
    "inconsistent-values":
      "{place} is later than the as of date (rows like this: {count}). Give a later as of date, or leave it out to use the last date in the list.",
    ...BINS_ERRORS,
    "too-large": "The amounts are too large to add up.",
  },
  notes: {
    ...EMPTY_SCORE_NOTES,
    returns:
      "Negative amounts: {count}. They count as orders and as the last purchase; leave returns out if that is not what you mean.",
  },
  steps: {
    recency: { name: "Recency of the first customer", formula: "as of − last purchase, in days" },
    frequency: { name: "Frequency", formula: "transactions of the customer" },
    monetary: { name: "Monetary value", formula: "sum of the customer's amounts" },
    ...SCORE_STEPS,
    segment: { name: "Segment", formula: "the map at R and FM, the mean of F and M with a half rounded up" },
  },
  rivals: SCORE_RIVALS,
  rules: { ...SCORE_RULES, sameDay: "Every row counts as an order, also two on one day." },
  related: ["RFMSCORE", "RFMTHRESHOLDS", "RFMSEGMENT", "PYRAMID"],
  sources: [HUGHES, BULT_WANSBEEK],
  examples: [
    {
      args: [
        [["Jansen"], ["De Vries"], ["Jansen"], ["Bakker"], ["Jansen"]],
        [["2026-01-05"], ["2026-02-01"], ["2026-03-12"], ["2026-03-20"], ["2026-03-28"]],
        [[120], [80], [200], [45.5], [99.95]],
        "2026-03-31",
      ],
      result: [
        ["Jansen", 3, 3, 419.95, 5, 5, 5, "555", SEGMENTS.champion],
        ["De Vries", 58, 1, 80, 1, 1, 3, "113", SEGMENTS.hibernating],
        ["Bakker", 11, 1, 45.5, 3, 1, 1, "311", SEGMENTS.aboutToSleep],
      ],
      note: "Three customers, counted back from 31 March; the two with one order share the lowest F.",
    },
  ],
} as const;
