import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { OPTIONAL_SCALE, RATINGS } from "./params.ts";
import { checkRatings, countAbove, highestRating, WORD_SCALE } from "./ratings.ts";
import { MARKETING_METRICS } from "./sources.ts";

export const csat = define({
  id: "CSAT",
  since: "0.1.0",
  title: "Customer satisfaction score",
  summary: "Share of the ratings in the top boxes: with a scale of 5, the share of fours and fives.",
  formula: "ratings in the top boxes ÷ all ratings",
  params: [
    {
      ...RATINGS,
      words: WORD_SCALE,
      help: "Ratings from 1 up to the scale, or the words very good, good, fair, poor. Blank cells are skipped.",
    },
    { ...OPTIONAL_SCALE, min: 2 },
    {
      name: "top",
      kind: "number",
      unit: "count",
      min: 1,
      max: 99,
      whole: true,
      default: 2,
      help: "How many of the highest ratings count as satisfied.",
    },
  ],
  result: {
    kind: "number",
    unit: "fraction",
    min: 0,
    max: 1,
    header: "CSAT",
    help: "The share of satisfied customers, 0.69 for 69%.",
  },
  errors: {
    "empty-range": "There is no rating to count: ratings holds only blank cells.",
    "inconsistent-values": "Ratings in words have a scale of 4: leave scale out or type 4.",
    "above-maximum": "{place} is {received}, while {limit} is the most that the scale allows.",
  },
  steps: {
    satisfied: { name: "Satisfied", formula: "ratings in the top boxes" },
    share: { name: "CSAT", formula: "satisfied ÷ all ratings" },
  },
  sources: [MARKETING_METRICS],
  examples: [
    { args: [[[5], [4], [4], [3], [1]]], result: 0.6, note: "Three of five customers gave a 4 or a 5." },
    {
      args: [[["very good"], ["good"], ["poor"], [""]]],
      result: 2 / 3,
      note: "Ratings in words: very good and good are satisfied.",
    },
  ],
  rivals: {
    mean: "Many report the mean rating as a percentage of the scale: 5, 4, 4, 3 and 1 then come to 68%, not 60%.",
    topOne: "Some count the highest box only: with top 1 the same ratings give 20%.",
    net: "A net score takes the lowest two boxes off: 60% − 20% = 40%.",
  },
  rules: { line: "The lowest of the top boxes counts: with a scale of 5 a 4 is satisfied and a 3 is not." },
  related: ["CES", "NPS", "SATISFACTION"],
  native: 'COUNTIF(ratings,">"&(IF(scale="",5,scale)-top))/COUNT(ratings)',

  compute({ ratings, scale, top }, tools) {
    const highest = highestRating(scale, tools);
    if (top >= highest) fail("above-maximum", { param: "top", received: top, limit: highest - 1 });
    checkRatings(ratings, highest, tools);
    return countAbove(ratings, highest - top) / ratings.length;
  },

  explain({ ratings }, result) {
    const satisfied = Math.round(result * ratings.length);
    return [
      { step: "satisfied", figures: [], result: satisfied, unit: "count" },
      { step: "share", figures: [satisfied, "÷", ratings.length], result, unit: "fraction" },
    ];
  },
});
