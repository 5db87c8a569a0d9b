import { define } from "../define.ts";
import { addedUp } from "../numeric/added-up.ts";
import { percentileFigures } from "../numeric/quantile-figures.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Words } from "../words.ts";
import { isOnOrAbove, lineOf, ranksOf, selectionScores, weightedOf } from "./selection-scores.ts";
import { help, NO, texts, YES } from "./texts/key-account.ts";

export const keyAccount = define({
  id: "KEYACCOUNT",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "scores", kind: "rectangle", unit: "score", min: 0, help: help.scores },
    { name: "weights", kind: "numbers", unit: "score", min: 0, separate: true, help: help.weights },
    { name: "cut", kind: "number", unit: "score", min: 0, optional: true, help: help.cut },
  ],
  result: {
    kind: "rows",
    columns: [
      { key: "score", header: "Weighted score", unit: "score" },
      { key: "rank", header: "Rank", unit: "count" },
      { key: "keyAccount", header: "Key account", unit: "label" },
    ],
    help: help.result,
  },

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
    const products = addedUp(weights, (weight, criterion) => [scores.values[criterion] as number, "×", weight]);
    const [top, total] = [exactSum(weightedOf(scores, weights, 0)), exactSum(weights)];
    const found = cut === undefined ? percentileFigures(all, 4, 5) : [cut];
    const figures = [score, isOnOrAbove(score, line) ? "≥" : "<", line];
    return [
      { step: "weighted", figures: products, result: top, unit: "score" },
      { step: "weights", figures: addedUp(weights), result: total, unit: "score" },
      { step: "score", figures: [top, "÷", total], result: score, unit: "score" },
      { step: "rank", figures: ["1 +", rank - 1], result: rank, unit: "count" },
      { step: "cut", figures: found, result: line, unit: "score" },
      { step: "keyAccount", figures, result: label, unit: "label" },
    ];
  },
});
