import { define } from "../define.ts";
import { addedUp } from "../numeric/added-up.ts";
import { runningShares } from "../numeric/running.ts";
import { exactSum } from "../numeric/sum.ts";
import { REVENUE_PER_CUSTOMER } from "./params.ts";
import { negativesIn, rankingOf } from "./shares.ts";
import { help, texts } from "./texts/lorenz.ts";

export const lorenz = define({
  id: "LORENZ",
  since: "0.2.0",
  ...texts,
  params: [REVENUE_PER_CUSTOMER],
  result: {
    kind: "table",
    columns: [
      { key: "customers", header: "Customers (share)", unit: "fraction" },
      { key: "total", header: "Total (share)", unit: "fraction" },
    ],
    help: help.result,
    picture: { kind: "Lorenz curve", along: "customers", heights: ["total"] },
  },

  compute({ values }, tools) {
    const { ascending, total } = rankingOf(values);
    const count = negativesIn(values);
    if (count > 0) tools.note("negative", { count });
    const shares = runningShares(ascending, total);
    const points = [[0, 0]];
    for (const [index, share] of shares.entries()) points.push([(index + 1) / shares.length, share]);
    return points;
  },

  explain({ values }, result) {
    const half = Math.floor(values.length / 2);
    const total = exactSum(values);
    const smallest = values.slice().sort().subarray(0, half);
    const brought = exactSum(smallest);
    const [, share = 0] = (result[half] ?? []) as readonly number[];
    return [
      { step: "total", figures: addedUp(values), result: total, unit: "money" },
      { step: "customers", figures: [values.length, "÷", 2], result: half, unit: "count" },
      { step: "smallest", figures: addedUp(smallest), result: brought, unit: "money" },
      { step: "share", figures: [brought, "÷", total], result: share, unit: "fraction" },
    ];
  },
});
