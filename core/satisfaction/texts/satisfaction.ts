import { MARKETING_METRICS, WILSON } from "../sources.ts";
import { STRONGEST, WEAKEST } from "../themes.ts";
import { TOTAL } from "../total.ts";

export const help = {
  themes: "The theme of each rating, such as delivery or service.",
  result:
    "One row per theme, highest mean first, then the total. Low and high enclose the share of satisfied customers among all customers (Wilson interval). Themes with equal means share their standing.",
};

export const texts = {
  title: "Customer satisfaction survey",
  summary: "Mean rating and share of satisfied customers per theme of a survey, strongest theme first.",
  formula: "mean = sum of the ratings ÷ ratings; satisfied = ratings in the two highest boxes ÷ ratings",
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
} as const;
