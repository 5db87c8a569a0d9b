import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { OPTIONAL_SCALE, RATINGS } from "./params.ts";
import { checkRatings, countAbove, highestRating, WORD_SCALE } from "./ratings.ts";
import { help, texts } from "./texts/csat.ts";

export const csat = define({
  id: "CSAT",
  since: "0.1.0",
  ...texts,
  params: [
    {
      ...RATINGS,
      words: WORD_SCALE,
      help: "Ratings from 1 up to the scale, or the words very good, good, fair, poor. Blank cells are skipped.",
    },
    { ...OPTIONAL_SCALE, min: 2 },
    { name: "top", kind: "number", unit: "count", min: 1, max: 99, whole: true, default: 2, help: help.top },
  ],
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "CSAT", help: help.result },

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
