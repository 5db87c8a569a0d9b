import { define } from "../define.ts";
import { BINS_ERRORS, BINS_OR_TABLE, isTable, thresholdsFor } from "./rfm-bins.ts";
import { areDates, daysSince, MIXTURE_REFUSED, refuseMixture } from "./rfm-measures.ts";
import { EMPTY_SCORE_NOTES, noteEmptyScores } from "./rfm-notes.ts";
import { DATES_NOTE, MEASURE_PARAMS } from "./rfm-params.ts";
import { scoresOf, scoreText } from "./rfm-rule.ts";
import { SCORE_STEPS, scoreSteps } from "./rfm-steps.ts";
import { SCORE_RIVALS, SCORE_RULES } from "./rfm-texts.ts";
import { BULT_WANSBEEK, HUGHES } from "./sources.ts";

export const rfmScore = define({
  id: "RFMSCORE",
  since: "0.1.0",
  title: "RFM score per customer",
  summary: "The RFM score of every customer in a list that already holds recency, frequency and monetary value.",
  formula: "score = 1 + cut-offs (PERCENTILE.INC at 20, 40, 60 and 80%) below the value; recency counts the other way",
  params: [...MEASURE_PARAMS, BINS_OR_TABLE],
  result: {
    kind: "column",
    unit: "text",
    header: "RFM score",
    help: "R, F and M side by side as text, such as 545, one per customer, beside the list.",
  },
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

  compute({ recency, frequency, monetary, bins }, tools) {
    refuseMixture(recency, tools);
    const figures = { recency: daysSince(recency), frequency, monetary };
    if (recency.length === 0) return [];
    if (areDates(recency)) tools.note("dates");
    const thresholds = thresholdsFor(figures, bins);
    const scores = scoresOf(figures, thresholds);
    noteEmptyScores(tools, figures, thresholds, scores, isTable(bins));
    return Array.from(recency, (_, customer) => scoreText(scores, customer));
  },

  explain({ recency, frequency, monetary, bins }) {
    if (recency.length === 0) return [];
    const figures = { recency: daysSince(recency), frequency, monetary };
    const thresholds = thresholdsFor(figures, bins);
    return scoreSteps(figures, thresholds, scoresOf(figures, thresholds), 0);
  },
});
