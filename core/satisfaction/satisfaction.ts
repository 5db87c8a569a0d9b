import { define } from "../define.ts";
import { OPTIONAL_SCALE, RATINGS } from "./params.ts";
import { checkRatings, highestRating, WORD_SCALE } from "./ratings.ts";
import { MARKETING_METRICS, WILSON } from "./sources.ts";
import { figuresOf, rankedThemes, STRONGEST, sumOf, WEAKEST, Z } from "./themes.ts";
import { TOTAL } from "./total.ts";

export const satisfaction = define({
  id: "SATISFACTION",
  since: "0.1.0",
  title: "Customer satisfaction survey",
  summary: "Mean rating and share of satisfied customers per theme of a survey, strongest theme first.",
  formula: "mean = sum of the ratings ÷ ratings; satisfied = ratings in the two highest boxes ÷ ratings",
  params: [
    { name: "themes", kind: "ids", help: "The theme of each rating, such as delivery or service." },
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
    help: "One row per theme, highest mean first, then the total. Low and high enclose the share of satisfied customers among all customers (Wilson interval). Themes with equal means share their standing.",
    picture: { kind: "bars", along: "theme", heights: ["mean"] },
  },
  errors: {
    "empty-range": "There is no rating to count: ratings holds only blank cells.",
    "inconsistent-values": "Ratings in words have a scale of 4: leave scale out or type 4.",
    "above-maximum": "{place} is {received}, while {limit} is the most that the scale allows.",
  },
  steps: {
    themes: { name: "Themes", formula: "different names in themes" },
    strongest: { name: "Highest mean", formula: "sum of the ratings ÷ ratings of the first theme" },
    satisfied: {
      name: "Satisfied, in the first theme",
      formula: "ratings in the two highest boxes ÷ ratings",
    },
    low: {
      name: "Low at 95%",
      formula: "(satisfied + z² ÷ 2 − z × √(satisfied × others ÷ ratings + z² ÷ 4)) ÷ (ratings + z²)",
    },
    high: {
      name: "High at 95%",
      formula: "(satisfied + z² ÷ 2 + z × √(satisfied × others ÷ ratings + z² ÷ 4)) ÷ (ratings + z²)",
    },
    total: { name: "Mean of all ratings", formula: "sum of all ratings ÷ all ratings" },
  },
  sources: [MARKETING_METRICS, WILSON],
  examples: [
    {
      args: [
        [["Delivery"], ["Service"], ["Delivery"], ["Service"]],
        [[3], [5], [2], [4]],
      ],
      result: [
        ["Service", 2, 4.5, 1, 0.34238022750665303, 1, STRONGEST],
        ["Delivery", 2, 2.5, 0, 0, 0.6576197724933469, WEAKEST],
        [TOTAL, 4, 3.5, 0.5, 0.15003898915214955, 0.8499610108478506, ""],
      ],
      note: "Two themes with two ratings each: too few to be sure.",
    },
  ],
  rivals: {
    wald: "The plain interval, share ± 1.96 × √(share × (1 − share) ÷ ratings), runs from 100% to 100% where both of two customers are satisfied; Wilson's runs from 34% to 100%.",
  },
  rules: {
    unanswered: "A row with a theme but no rating is a question that was not answered, and is skipped.",
    ties: "Themes with the same mean are sorted by their number of ratings and then by name; where all means are equal no theme is strongest or weakest.",
  },
  related: ["CSAT", "KTOPRIORITY", "NPSTABLE"],

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
