import { EFFORTLESS, STOP_DELIGHTING } from "../sources.ts";

export const help = {
  scale: "The highest rating one can give.",
  measure: "mean; share of the ratings above the middle (5 to 7 of 7); index: share of 6 and 7 minus share of 1 to 3.",
  result: "The mean as a rating; the share and the index as a fraction, 0.46 for 46% and −0.13 for −13 points.",
};

export const texts = {
  title: "Customer effort score",
  summary:
    "How easy customers found it to get something done: the mean rating, the share who found it easy, or an index.",
  formula:
    "mean of the ratings · share above the middle of the scale · share of the two highest − share below the middle",
  errors: {
    "empty-range": "There is no rating to count: ratings holds only blank cells.",
    "above-maximum": "{place} is {received}, while {limit} is the most that the scale allows.",
  },
  steps: {
    total: { name: "Sum", formula: "sum of the ratings" },
    easy: { name: "Easy", formula: "share: ratings above the middle; index: the two highest" },
    hard: { name: "Hard", formula: "ratings below the middle of the scale" },
    score: { name: "CES", formula: "sum ÷ ratings · easy ÷ ratings · (easy − hard) ÷ ratings" },
  },
  sources: [STOP_DELIGHTING, EFFORTLESS],
  examples: [
    { args: [[[7], [6], [5], [4], [2]], 7, "mean"], result: 4.8, note: "The mean of five answers on the scale of 7." },
    { args: [[[7], [6], [5], [4], [2]], 7, "share"], result: 0.6, note: "Three of the five gave a 5, 6 or 7." },
    { args: [[[7], [6], [5], [4], [2]], "", "index"], result: 0.2, note: "Two gave a 6 or 7 and one a 1, 2 or 3." },
  ],
  rivals: {
    effort:
      "The question of 2010 asked for effort, from 1 (very low) to 5 (very high): there a low score is good, and a mean of 2 is a 4 on the scale of 5 here.",
    wideIndex:
      "An index of 5 to 7 minus 1 to 3 also counts the fives as easy: 7, 6, 5, 4 and 2 then give 0.4, not 0.2.",
  },
  rules: {
    middle:
      "The middle of the scale, 4 of 7, is neither easy nor hard; a scale with an even number of ratings has no middle.",
  },
  related: ["CSAT", "NPS", "RESPONSE"],
  native:
    'LET(top,IF(scale="",7,scale),way,IF(measure="","mean",measure),IF(way="mean",AVERAGE(ratings),IF(way="share",COUNTIF(ratings,">"&(top+1)/2),COUNTIF(ratings,">"&top-2)-COUNTIF(ratings,"<"&(top+1)/2))/COUNT(ratings)))',
} as const;
