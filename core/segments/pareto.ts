import { define } from "../define.ts";
import { addedUp } from "../numeric/added-up.ts";
import { exactSum } from "../numeric/sum.ts";
import { REVENUE_PER_CUSTOMER } from "./params.ts";
import { negativesIn, rankingOf, wholeCustomers } from "./shares.ts";
import { help, texts } from "./texts/pareto.ts";

export const pareto = define({
  id: "PARETO",
  since: "0.1.0",
  ...texts,
  params: [
    REVENUE_PER_CUSTOMER,
    { name: "top", kind: "number", unit: "fraction", above: 0, max: 1, default: 0.2, help: help.top },
  ],
  result: { kind: "number", unit: "fraction", min: 0, header: "Share of the top", help: help.result },

  compute({ values, top }, tools) {
    const { ascending, total } = rankingOf(values);
    const count = negativesIn(values);
    if (count > 0) tools.note("negative", { count });
    return sumOfLast(ascending, wholeCustomers(top, values.length)) / total;
  },

  explain({ values, top }, result) {
    const count = wholeCustomers(top, values.length);
    const largest = values.slice().sort().reverse().subarray(0, count);
    const brought = exactSum(largest);
    const total = exactSum(values);
    const share = { value: top, unit: "fraction" } as const;
    return [
      { step: "count", figures: [share, "×", values.length], result: count, unit: "count" },
      { step: "top", figures: addedUp(largest), result: brought, unit: "money" },
      { step: "total", figures: addedUp(values), result: total, unit: "money" },
      { step: "share", figures: [brought, "÷", total], result, unit: "fraction" },
    ];
  },
});

const sumOfLast = (ascending: Float64Array, count: number): number => exactSum(ascending, ascending.length - count);
