import { BINS_ERRORS } from "../rfm-bins.ts";
import { MIXTURE_REFUSED } from "../rfm-measures.ts";
import { EMPTY_SCORE_NOTES } from "../rfm-notes.ts";
import { DATES_NOTE } from "../rfm-params.ts";
import { SCORE_STEPS } from "../rfm-steps.ts";
import { SCORE_RIVALS, SCORE_RULES } from "../rfm-texts.ts";
import { BULT_WANSBEEK, HUGHES } from "../sources.ts";

export const help = {
  result: "R, F and M side by side as text, such as 545, one per customer, beside the list.",
};

export const texts = {
  title: "RFM score per customer",
  summary: "The RFM score of every customer in a list that already holds recency, frequency and monetary value.",
  formula: "score = 1 + cut-offs (PERCENTILE.INC at 20, 40, 60 and 80%) below the value; recency counts the other way",
  errors: { ...BINS_ERRORS, ...MIXTURE_REFUSED },
  notes: { ...EMPTY_SCORE_NOTES, ...DATES_NOTE },
  steps: SCORE_STEPS,
  rivals: SCORE_RIVALS,
  rules: SCORE_RULES,
  related: ["RFM", "RFMTHRESHOLDS", "RFMSEGMENT"],
  sources: [HUGHES, BULT_WANSBEEK],
  examples: [
    {
      args: [
        [[3], [58], [11], [""]],
        [[3], [1], [1], [""]],
        [[419.95], [80], [45.5], [""]],
      ],
      result: [["555"], ["113"], ["311"], [""]],
      note: "Days since the last purchase: fewer is better. The blank row stays blank.",
    },
    {
      args: [[["2026-03-28"], ["2026-02-01"], ["2026-03-20"]], [[3], [1], [1]], [[419.95], [80], [45.5]], 2],
      result: [["222"], ["111"], ["211"]],
      note: "The same customers by the date of their last purchase, with two scores: low and high.",
    },
  ],
} as const;
