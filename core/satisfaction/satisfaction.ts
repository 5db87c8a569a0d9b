import { define } from "../define.ts";
import { checkRatings, highestRating, WORD_SCALE } from "./ratings.ts";
import { figuresOf, rankedThemes, STRONGEST, sumOf, WEAKEST } from "./themes.ts";

const TOTAL = { en: "Total", nl: "Totaal" } as const;

export const satisfaction = define({
  id: "SATISFACTION",
  since: "0.1.0",
  title: "Customer satisfaction survey",
  summary: "Mean rating and share of satisfied customers per theme of a survey, strongest theme first.",
  formula: "mean = sum of the ratings ÷ ratings; satisfied = ratings in the two highest boxes ÷ ratings",
  params: [
    { name: "themes", kind: "ids", help: "The theme of each rating, such as delivery or service." },
    {
      name: "ratings",
      kind: "numbers",
      unit: "score",
      min: 1,
      whole: true,
      words: WORD_SCALE,
      help: "Ratings on the same rows, from 1 up to the scale, or the words very good, good, fair, poor. Clear the whole row where there is no rating.",
    },
    {
      name: "scale",
      kind: "number",
      unit: "score",
      min: 3,
      max: 100,
      whole: true,
      optional: true,
      help: "The highest rating one can give; left out it is 5, or 4 where the ratings are words.",
    },
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
  },
  errors: {
    "empty-range": "There is no rating to count: ratings holds only blank cells.",
    "inconsistent-values": "Ratings in words have a scale of 4: leave scale out or type 4.",
    "above-maximum": "{place} is {received}, while {limit} is the most that the scale allows.",
  },
  steps: {
    themes: { name: "Themes", formula: "different names in themes" },
    strongest: { name: "Highest mean", formula: "sum of the ratings ÷ ratings of the first theme" },
    total: { name: "Mean of all ratings", formula: "sum of all ratings ÷ all ratings" },
  },
  sources: [
    {
      cite: "Farris, P. W., Bendle, N. T., Pfeifer, P. E. & Reibstein, D. J. (2010). Marketing Metrics (2nd ed.). Pearson, ch. 2.",
    },
    {
      cite: "Wilson, E. B. (1927). Probable Inference, the Law of Succession, and Statistical Inference. Journal of the American Statistical Association, 22(158), 209–212.",
      url: "https://doi.org/10.1080/01621459.1927.10502953",
    },
  ],
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

  compute({ themes, ratings, scale }, tools) {
    const highest = highestRating(scale, tools);
    checkRatings(ratings, highest, tools);
    const ranked = rankedThemes(themes, ratings);
    const rows = ranked.map((theme) => [theme.shown, ...figuresOf(theme.ratings, highest), theme.standing]);
    return [...rows, [TOTAL, ...figuresOf(ratings, highest), ""]];
  },

  explain({ themes, ratings }) {
    const [first] = rankedThemes(themes, ratings);
    const total = sumOf(ratings);
    const answers = ratings.length;
    const { name, sum, mean, ratings: own } = first ?? { name: "", sum: total, mean: total / answers, ratings };
    return [
      { step: "themes", figures: [], result: themes.names.length, unit: "count" },
      { step: "strongest", figures: [name, ":", sum, "÷", own.length], result: mean, unit: "score" },
      { step: "total", figures: [total, "÷", answers], result: total / answers, unit: "score" },
    ];
  },
});
