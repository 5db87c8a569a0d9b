import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { DEFAULT_BINS, FEWEST_BINS, MOST_BINS } from "./rfm-bins.ts";
import { areDates, daysSince, MIXTURE_REFUSED, refuseMixture } from "./rfm-measures.ts";
import { DATES_NOTE, MEASURE_PARAMS } from "./rfm-params.ts";
import { thresholdsOf } from "./rfm-rule.ts";
import { HUGHES } from "./sources.ts";

export const rfmThresholds = define({
  id: "RFMTHRESHOLDS",
  since: "0.1.0",
  title: "Cut-offs of the RFM scores",
  summary: "The cut-offs between the RFM scores, as a table to check, to edit and to give to RFM or RFMSCORE.",
  formula: "PERCENTILE.INC(column; k ÷ bins) for k = 1 to bins − 1",
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
      help: "How many scores to use, 2 to 9.",
    },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "share", header: "Share", unit: "fraction" },
      { key: "recency", header: "Recency (days)", unit: "days" },
      { key: "frequency", header: "Frequency (orders)", unit: "count" },
      { key: "monetary", header: "Monetary value (total)", unit: "money" },
    ],
    help: "One row per cut-off. A value on a cut-off gets the lower score; for recency, where fewer days are better, the higher.",
  },
  errors: {
    "empty-range": "There is no customer to count: recency, frequency and monetary hold only blank cells.",
    ...MIXTURE_REFUSED,
  },
  notes: DATES_NOTE,
  steps: {
    place: { name: "Place of the first cut-off", formula: "1 + (customers − 1) ÷ bins, in the sorted column" },
    recency: { name: "First cut-off of recency", formula: "PERCENTILE.INC(recency; 1 ÷ bins)" },
    frequency: { name: "First cut-off of frequency", formula: "PERCENTILE.INC(frequency; 1 ÷ bins)" },
    monetary: { name: "First cut-off of monetary value", formula: "PERCENTILE.INC(monetary; 1 ÷ bins)" },
  },
  rivals: {
    exclusive:
      "The R package rfm adds 1 to each cut-off and gives a value below it the lower score; where a cut-off lies between two whole numbers, 3 of the 995 customers of its example score differently.",
  },
  rules: {
    line: "A value on a cut-off gets the lower score; for recency, where fewer days are better, the higher.",
  },
  related: ["RFM", "RFMSCORE"],
  sources: [
    HUGHES,
    {
      cite: "Hyndman, R. J., & Fan, Y. (1996). Sample Quantiles in Statistical Packages. The American Statistician, 50(4), 361–365. Type 7 is PERCENTILE.INC.",
      url: "https://doi.org/10.1080/00031305.1996.10473566",
    },
  ],
  examples: [
    {
      args: [[[3], [58], [11]], [[3], [1], [1]], [[420], [80], [45]], 4],
      result: [
        [0.25, 7, 1, 62.5],
        [0.5, 11, 1, 80],
        [0.75, 34.5, 2, 250],
      ],
      note: "Four scores need three cut-offs; with three customers they lie at and halfway between the values.",
    },
  ],

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

  explain({ recency, bins }, [first = []]) {
    const [, days, orders, money] = first as readonly number[];
    const place = 1 + (recency.length - 1) / bins;
    return [
      { step: "place", figures: [1, "+ (", recency.length, "−", 1, ") ÷", bins], result: place, unit: "count" },
      { step: "recency", figures: [], result: days as number, unit: "days" },
      { step: "frequency", figures: [], result: orders as number, unit: "count" },
      { step: "monetary", figures: [], result: money as number, unit: "money" },
    ];
  },
});
