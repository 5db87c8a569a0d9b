import { define } from "../define.ts";
import { OPTIONAL_SCALE, RATINGS } from "./params.ts";
import { checkRatings, highestRating, WORD_SCALE } from "./ratings.ts";
import { help, texts } from "./texts/satisfaction.ts";
import { figuresOf, rankedThemes, sumOf, Z } from "./themes.ts";
import { TOTAL } from "./total.ts";

export const satisfaction = define({
  id: "SATISFACTION",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "themes", kind: "ids", help: help.themes },
    {
      ...RATINGS,
      mayBeBlank: true,
      words: WORD_SCALE,
      help: "Ratings on the same rows, from 1 up to the scale, or the words very good, good, fair, poor. Blank cells are skipped.",
    },
    { ...OPTIONAL_SCALE, min: 3 },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "theme", header: "Theme", unit: "text" },
      { key: "answers", header: "Ratings", unit: "count" },
      { key: "mean", header: "Mean (score)", unit: "score" },
      { key: "satisfied", header: "Satisfied (share)", unit: "fraction" },
      { key: "low", header: "Low at 95% (share)", unit: "fraction" },
      { key: "high", header: "High at 95% (share)", unit: "fraction" },
      { key: "standing", header: "Standing", unit: "label" },
    ],
    help: help.result,
    picture: { kind: "bars", along: "theme", heights: ["mean"] },
  },

  compute({ themes, ratings, scale }, tools) {
    const highest = highestRating(scale, tools);
    checkRatings(ratings, highest, tools);
    const ranked = rankedThemes(themes, ratings);
    const rows = ranked.map((theme) => [theme.shown, ...figuresOf(theme.ratings, highest), theme.standing]);
    return [...rows, [TOTAL, ...figuresOf(ratings, highest), ""]];
  },

  explain({ themes, ratings }, [first]) {
    const ranked = rankedThemes(themes, ratings);
    const { name, sum, mean } = ranked[0] as (typeof ranked)[number];
    const total = sumOf(ratings);
    const answers = ratings.length;
    const [, n, , share, low, high] = first as [string, number, number, number, number, number];
    const satisfied = Math.round(share * n);
    const bound = (sign: string) => [
      ...["(", satisfied, "+", Z * Z, "÷ 2", sign, Z, "× √(", satisfied, "×", n - satisfied, "÷", n, "+", Z * Z, "÷ 4"],
      ...[")) ÷ (", n, "+", Z * Z, ")"],
    ];
    return [
      { step: "themes", figures: [], result: ranked.length, unit: "count" },
      { step: "strongest", figures: [name, ":", sum, "÷", n], result: mean, unit: "score" },
      { step: "satisfied", figures: [satisfied, "÷", n], result: satisfied / n, unit: "fraction" },
      { step: "low", figures: bound("−"), result: low, unit: "fraction" },
      { step: "high", figures: bound("+"), result: high, unit: "fraction" },
      { step: "total", figures: [total, "÷", answers], result: total / answers, unit: "score" },
    ];
  },
});
