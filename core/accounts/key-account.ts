import { define, type Figure } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Words } from "../words.ts";
import { aroundLine, isOnOrAbove, lineOf, ranksOf, selectionScores, weightedOf } from "./selection-scores.ts";
import { WORKSHEETS } from "./sources.ts";

const YES = { en: "yes", nl: "ja" } as const satisfies Words;
const NO = { en: "no", nl: "nee" } as const satisfies Words;

export const keyAccount = define({
  id: "KEYACCOUNT",
  since: "0.1.0",
  title: "Selection of key accounts",
  summary: "Weighs the scores of each customer on your criteria, ranks the customers and says which are key accounts.",
  formula: "Σ (score × weight) ÷ Σ weights; a key account from the cut on",
  params: [
    {
      name: "scores",
      kind: "rectangle",
      unit: "score",
      min: 0,
      help: "One row per customer and one column per criterion, such as revenue, growth and fit; the higher the better.",
    },
    {
      name: "weights",
      kind: "numbers",
      unit: "score",
      min: 0,
      separate: true,
      help: "The weight of each criterion, in the order of the columns; they need not add up to 1.",
    },
    {
      name: "cut",
      kind: "number",
      unit: "score",
      min: 0,
      optional: true,
      help: "From which weighted score a customer is a key account; left out, the fifth with the highest scores are.",
    },
  ],
  result: {
    kind: "rows",
    columns: [
      { key: "score", header: "Weighted score", unit: "score" },
      { key: "rank", header: "Rank", unit: "count" },
      { key: "keyAccount", header: "Key account", unit: "label" },
    ],
    help: "Weighted score, rank and key account yes or no, beside the list. The score keeps the scale of the scores.",
  },
  errors: {
    "malformed-table":
      "weights holds {received} weights, and scores has {expected} columns: give each criterion one weight, 0 if it does not count.",
    "division-by-zero": "All weights are 0: give at least one criterion a weight.",
    "too-few-values": "One customer has no top fifth to belong to: give a cut, or select the whole list.",
    "no-solution": "The scores and weights are too large to multiply: use smaller ones.",
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
    keyAccount: { name: "Key account", formula: "yes from the cut on" },
  },
  sources: [WORKSHEETS],
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
          [8, 6],
          [4, 9],
        ],
        [[3], [1]],
        7,
      ],
      result: [
        [7.5, 1, YES],
        [5.25, 2, NO],
      ],
      note: "Revenue weighs three times as much as growth; the cut is 7.",
    },
  ],
  rivals: {
    sum: "Some add the weighted scores up without dividing by the weights. With weights of 3 and 1, scores of 8 and 6 then give 30 instead of 7.5; the ranks stay the same, and the cut must be higher.",
    mean: "Some take every customer above the mean, which makes about half of the list key accounts. A key account asks for a team and a plan, so the default here is the top fifth, after the rule that 20% of the customers bring 80% of the revenue.",
  },
  rules: {
    ties: "Equal scores share a rank, and the next rank is skipped: 1, 2, 2, 4.",
    line: "A score on the cut is a key account. Customers who tie at the cut are all in, so that there may be more than a fifth.",
  },
  related: ["CUSTOMERMATRIX", "ABC", "GROWTHSHARE", "SCORECARD"],

  compute({ scores, weights, cut }) {
    if (scores.rows === 0) return [];
    const weighted = selectionScores(scores, weights);
    const line = lineOf(weighted, cut);
    const ranks = ranksOf(weighted);
    return Array.from(weighted, (score, row) => [score, ranks[row] as number, isOnOrAbove(score, line) ? YES : NO]);
  },

  explain({ scores, weights, cut }, [first]) {
    if (first === undefined) return [];
    const [score, rank, label] = first as [number, number, Words];
    const all = selectionScores(scores, weights);
    const line = lineOf(all, cut);
    const { lower, higher, part } = aroundLine(all);
    const between = [lower, "+", part, "× (", higher, "−", lower, ")"];
    const products = Array.from(weights, (weight, criterion): Figure[] => [
      ...(criterion > 0 ? ["+"] : []),
      scores.values[criterion] as number,
      "×",
      weight,
    ]);
    const sum = Array.from(weights, (weight, criterion): Figure[] => [...(criterion > 0 ? ["+"] : []), weight]);
    const [top, total] = [exactSum(weightedOf(scores, weights, 0)), exactSum(weights)];
    const figures = [score, isOnOrAbove(score, line) ? "≥" : "<", line];
    return [
      { step: "weighted", figures: products.flat(), result: top, unit: "score" },
      { step: "weights", figures: sum.flat(), result: total, unit: "score" },
      { step: "score", figures: [top, "÷", total], result: score, unit: "score" },
      { step: "rank", figures: ["1 +", rank - 1], result: rank, unit: "count" },
      { step: "cut", figures: cut === undefined ? between : [cut], result: line, unit: "score" },
      { step: "keyAccount", figures, result: label, unit: "label" },
    ];
  },
});
