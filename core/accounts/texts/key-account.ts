import type { Words } from "../../words.ts";
import { WORKSHEETS } from "../sources.ts";

export const YES = { en: "yes", nl: "ja" } as const satisfies Words;

export const NO = { en: "no", nl: "nee" } as const satisfies Words;

export const help = {
  scores: "One row per customer and one column per criterion, such as revenue, growth and fit; the higher the better.",
  weights: "The weight of each criterion, in the order of the columns; they need not add up to 1.",
  cut: "The weighted score from which a customer is a key account; the fifth with the highest scores if left out.",
  result: "Weighted score, rank and key account yes or no, beside the list. The score keeps the scale of the scores.",
};

export const texts = {
  title: "Selection of key accounts",
  summary: "Weighs the scores of each customer on your criteria, ranks the customers and says which are key accounts.",
  formula: "weighted score = Σ (score × weight) ÷ Σ weights; key account: weighted score ≥ cut",
  errors: {
    "malformed-table":
      "Scores has {expected} columns, and weights holds {received}: give each criterion one weight, 0 if it does not count.",
    "division-by-zero": "All weights are 0: give at least one criterion a weight.",
    "too-few-values": "One customer has no top fifth to belong to: give a cut, or select the whole list.",
    "too-large": "The scores and weights are too large to multiply: use smaller ones.",
  },
  steps: {
    weighted: { name: "First customer: scores times weights", formula: "Σ score × weight" },
    weights: { name: "Sum of the weights", formula: "Σ weights" },
    score: { name: "Weighted score", formula: "Σ (score × weight) ÷ Σ weights" },
    rank: { name: "Rank", formula: "1 + number of customers with a higher score" },
    cut: {
      name: "Cut",
      formula: "the given cut, or PERCENTILE.INC at 80%: between the two weighted scores around that place",
    },
    keyAccount: { name: "Key account", formula: "yes if weighted score ≥ cut" },
  },
  sources: [WORKSHEETS],
  rivals: {
    sum: "Some add the weighted scores up without dividing by the weights. With weights of 3 and 1, scores of 8 and 6 then give 30 instead of 7.5; the ranks stay the same, and the cut must be higher.",
    mean: "Some take every customer above the mean, which makes about half of the list key accounts. A key account asks for a team and a plan, so the default here is the top fifth, after the rule that 20% of the customers bring 80% of the revenue.",
  },
  rules: {
    ties: "Equal scores share a rank, and the next rank is skipped: 1, 2, 2, 4.",
    line: "A score on the cut is a key account. Customers who tie at the cut are all in, so that there may be more than a fifth.",
  },
  related: ["CUSTOMERMATRIX", "ABC", "GROWTHSHARE", "SCORECARD"],
  examples: [
    {
      args: [
        [
          [9, 8, 6],
          [5, 6, 7],
          [4, 9, 5],
          [8, 4, 8],
          [3, 2, 4],
        ],
        [[0.5, 0.3, 0.2]],
      ],
      result: [
        [8.1, 1, YES],
        [5.7, 3, NO],
        [5.7, 3, NO],
        [6.8, 2, NO],
        [2.9, 5, NO],
      ],
      note: "Five customers: one in five is a key account, and equal scores share a rank.",
    },
    {
      args: [
        [
          ["Revenue", "Growth"],
          [8, 6],
          [4, 9],
        ],
        [[3], [1]],
        7,
      ],
      result: [
        [
          { en: "Weighted score", nl: "Gewogen score" },
          { en: "Rank", nl: "Rang" },
          { en: "Key account", nl: "Keyaccount" },
        ],
        [7.5, 1, YES],
        [5.25, 2, NO],
      ],
      note: "Revenue weighs three times as much as growth; the cut is 7.",
    },
  ],
} as const;
