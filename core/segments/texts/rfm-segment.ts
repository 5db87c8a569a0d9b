import { MAP_AS_ARRAY, SEGMENTS } from "../rfm-segments.ts";
import { HUGHES } from "../sources.ts";

export const help = {
  score: "An RFM score of three digits from 1 to 5, or a column of them. A blank cell gets a blank answer.",
  result: "The segment, one per score, beside the list.",
};

export const texts = {
  title: "Segment of an RFM score",
  summary: "The segment that an RFM score such as 545 falls in: Champion, Loyal, At risk and so on.",
  formula: "R and FM = (F + M) ÷ 2, a half rounded up, looked up in the map of ten segments",
  errors: {
    "inconsistent-values": "{received} is not an RFM score: each of its three digits must be from 1 to 5, as in 545.",
  },
  steps: {
    recency: { name: "R", formula: "the first digit" },
    mean: { name: "FM", formula: "(F + M) ÷ 2, a half rounded up" },
    segment: { name: "Segment", formula: "the map at R and FM" },
  },
  rivals: {
    ranges:
      "Packages such as rfm for R give each segment a range of R, F and M. Some scores then fit several segments, and some fit none and become Others; this map gives each of the 125 scores one segment.",
    names: "Names differ: Hibernating is also called Lost, and New also New customer or Recent.",
  },
  rules: {
    half: "F and M weigh the same; a half in their mean is rounded up.",
  },
  related: ["RFM", "RFMSCORE"],
  sources: [
    HUGHES,
    {
      cite: "Hebbali, A. rfm: Recency, Frequency and Monetary Value Analysis (R package). The names of the segments; the map is ours and covers all 125 scores.",
      url: "https://github.com/rsquaredacademy/rfm",
    },
  ],
  examples: [
    { args: [545], result: SEGMENTS.champion, note: "Bought recently, often and for much." },
    {
      args: [[["155"], [""], [311], [512]]],
      result: [[SEGMENTS.cantLose], [""], [SEGMENTS.aboutToSleep], [SEGMENTS.potentialLoyalist]],
      note: "A column of scores, as numbers or as text; the mean of 1 and 2 rounds up to 2, the blank row stays blank.",
    },
  ],
  native: `IF(score="","",INDEX(${MAP_AS_ARRAY},LEFT(score,1)+0,ROUND((MID(score,2,1)+MID(score,3,1))/2,0)))`,
} as const;
