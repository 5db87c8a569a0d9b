import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { percentileFigures } from "../numeric/quantile-figures.ts";
import { DEFAULT_BINS, FEWEST_BINS, MOST_BINS } from "./rfm-bins.ts";
import { areDates, daysSince, refuseMixture } from "./rfm-measures.ts";
import { MEASURE_PARAMS } from "./rfm-params.ts";
import { thresholdsOf } from "./rfm-rule.ts";
import { help, texts } from "./texts/rfm-thresholds.ts";

export const rfmThresholds = define({
  id: "RFMTHRESHOLDS",
  since: "0.1.0",
  ...texts,
  params: [
    ...MEASURE_PARAMS,
    {
      name: "bins",
      kind: "number",
      unit: "count",
      min: FEWEST_BINS,
      max: MOST_BINS,
      whole: true,
      default: DEFAULT_BINS,
      help: help.bins,
    },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "share", header: "Percentile (share)", unit: "fraction" },
      { key: "recency", header: "Recency (days)", unit: "days" },
      { key: "frequency", header: "Frequency (orders)", unit: "count" },
      { key: "monetary", header: "Monetary value (money)", unit: "money" },
    ],
    help: help.result,
  },

  compute({ recency, frequency, monetary, bins }, tools) {
    if (recency.length === 0) fail("empty-range", { param: "recency" });
    refuseMixture(recency, tools);
    if (areDates(recency)) tools.note("dates");
    const cuts = thresholdsOf({ recency: daysSince(recency), frequency, monetary }, bins);
    return Array.from(cuts.recency, (cut, index) => [
      (index + 1) / bins,
      cut,
      cuts.frequency[index] as number,
      cuts.monetary[index] as number,
    ]);
  },

  explain({ recency, frequency, monetary, bins }, [first = []]) {
    const [, days, orders, money] = first as readonly number[];
    const place = 1 + (recency.length - 1) / bins;
    return [
      { step: "place", figures: [1, "+ (", recency.length, "−", 1, ") ÷", bins], result: place, unit: "count" },
      {
        step: "recency",
        figures: percentileFigures(daysSince(recency), 1, bins),
        result: days as number,
        unit: "days",
      },
      { step: "frequency", figures: percentileFigures(frequency, 1, bins), result: orders as number, unit: "count" },
      { step: "monetary", figures: percentileFigures(monetary, 1, bins), result: money as number, unit: "money" },
    ];
  },
});
