import { define } from "../define.ts";
import { BINS_OR_TABLE, isTable, thresholdsFor } from "./rfm-bins.ts";
import { areDates, daysSince, refuseMixture } from "./rfm-measures.ts";
import { noteEmptyScores } from "./rfm-notes.ts";
import { MEASURE_PARAMS } from "./rfm-params.ts";
import { scoresOf, scoreText } from "./rfm-rule.ts";
import { scoreSteps } from "./rfm-steps.ts";
import { help, texts } from "./texts/rfm-score.ts";

export const rfmScore = define({
  id: "RFMSCORE",
  since: "0.1.0",
  ...texts,
  params: [...MEASURE_PARAMS, BINS_OR_TABLE],
  result: { kind: "column", unit: "text", header: "RFM score", help: help.result },

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
