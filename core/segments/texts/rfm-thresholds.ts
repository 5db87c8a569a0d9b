import { MIXTURE_REFUSED } from "../rfm-measures.ts";
import { DATES_NOTE } from "../rfm-params.ts";
import { HUGHES } from "../sources.ts";

export const help = {
  bins: "How many scores to use, 2 to 9.",
  result:
    "One row per cut-off. A value on a cut-off gets the lower score; for recency, where fewer days are better, the higher.",
};

export const texts = {
  title: "Cut-offs of the RFM scores",
  summary: "The cut-offs between the RFM scores, as a table to check, to edit and to give to RFM or RFMSCORE.",
  formula: "PERCENTILE.INC(column; k ÷ bins) for k = 1 to bins − 1",
  errors: {
    "empty-range": "There is no customer to count: recency, frequency and monetary hold only blank cells.",
    ...MIXTURE_REFUSED,
  },
  notes: DATES_NOTE,
  steps: {
    place: { name: "Place of the first cut-off", formula: "1 + (customers − 1) ÷ bins, in the sorted column" },
    recency: {
      name: "First cut-off of recency",
      formula: "value at that place: lower + part × (higher − lower), as PERCENTILE.INC",
    },
    frequency: { name: "First cut-off of frequency", formula: "value at that place in the column frequency" },
    monetary: { name: "First cut-off of monetary value", formula: "value at that place in the column monetary" },
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
} as const;
