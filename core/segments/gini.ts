import { define } from "../define.ts";
import { addedUp } from "../numeric/added-up.ts";
import { exactSum } from "../numeric/sum.ts";
import { REVENUE_PER_CUSTOMER } from "./params.ts";
import { negativesIn, rankingOf } from "./shares.ts";
import { help, texts } from "./texts/gini.ts";

export const gini = define({
  id: "GINI",
  since: "0.1.0",
  ...texts,
  params: [REVENUE_PER_CUSTOMER],
  result: { kind: "number", unit: "ratio", min: 0, header: "Gini", help: help.result },

  compute({ values }, tools) {
    const { ascending, total } = rankingOf(values);
    const count = negativesIn(values);
    if (count > 0) tools.note("negative", { count });
    const { length } = ascending;
    // The formula with its second term taken into the sum: equal values cancel exactly, and the division rounds once.
    return weightedSum(ascending, (rank) => 2 * rank - length - 1) / (length * total);
  },

  explain({ values }, result) {
    const { length } = values;
    const total = exactSum(values);
    const ascending = values.slice().sort();
    const weighted = weightedSum(ascending, (rank) => rank);
    const terms = addedUp(ascending, (value, index) => [index + 1, "×", value]);
    return [
      { step: "total", figures: addedUp(values), result: total, unit: "money" },
      { step: "weighted", figures: terms, result: weighted, unit: "money" },
      {
        step: "gini",
        figures: [2, "×", weighted, "÷ (", length, "×", total, ") −", length + 1, "÷", length],
        result,
        unit: "ratio",
      },
    ];
  },
});

const weightedSum = (ascending: Float64Array, weightOf: (rank: number) => number): number =>
  exactSum(ascending.map((value, index) => weightOf(index + 1) * value));
