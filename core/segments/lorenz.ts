import { define } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import { REVENUE_PER_CUSTOMER, TOTAL_ERRORS } from "./params.ts";
import { countOf, rankingOf, runningShares } from "./shares.ts";
import { LORENZ } from "./sources.ts";

export const lorenz = define({
  id: "LORENZ",
  since: "0.1.0",
  title: "Lorenz curve",
  summary: "The points of the Lorenz curve: which share of the total the smallest customers bring together.",
  formula: "(k ÷ customers, sum of the k smallest values ÷ total) for k = 0 to all customers",
  params: [REVENUE_PER_CUSTOMER],
  result: {
    kind: "table",
    columns: [
      { key: "customers", header: "Customers (share)", unit: "fraction" },
      { key: "total", header: "Total (share)", unit: "fraction" },
    ],
    help: "One row per point, from (0, 0) to (1, 1), the smallest customer first. The further below the diagonal, the more uneven; below 0 only where values are negative.",
    picture: { kind: "Lorenz curve", along: "customers", heights: ["total"] },
  },
  errors: TOTAL_ERRORS,
  notes: { negative: "Negative values: {count}. The curve starts below 0, because they lower the total." },
  steps: {
    total: { name: "Total", formula: "sum of all values" },
    customers: {
      name: "Customers in the smallest half",
      formula: "customers ÷ 2, down to a whole customer",
    },
    smallest: { name: "Their values", formula: "sum of the smallest values" },
    share: { name: "Share of the smallest half", formula: "sum of the smallest values ÷ total" },
  },
  rivals: {
    descending: "A Pareto curve ranks from large to small and lies above the diagonal; PARETOTABLE gives its points.",
  },
  related: ["GINI", "PARETO", "PARETOTABLE"],
  sources: [LORENZ],
  examples: [
    {
      args: [[[40], [10], [30], [20]]],
      result: [
        [0, 0],
        [0.25, 0.1],
        [0.5, 0.3],
        [0.75, 0.6],
        [1, 1],
      ],
      note: "The smaller half of four customers brings 30%.",
    },
  ],
  native:
    "HSTACK(SEQUENCE(COUNT(values)+1,1,0)/COUNT(values),SCAN(0,VSTACK(0,SMALL(values,SEQUENCE(COUNT(values)))),LAMBDA(sum,one,sum+one))/SUM(values))",

  compute({ values }, tools) {
    const { ascending, total } = rankingOf(values);
    const count = countOf(values, (value) => value < 0);
    if (count > 0) tools.note("negative", { count });
    const shares = runningShares(ascending, total);
    return [[0, 0], ...Array.from(shares, (share, index) => [(index + 1) / shares.length, share])];
  },

  explain({ values }, result) {
    const half = Math.floor(values.length / 2);
    const total = exactSum(values);
    const smallest = exactSum(values.slice().sort().subarray(0, half));
    const [, share = 0] = (result[half] ?? []) as readonly number[];
    return [
      { step: "total", figures: [], result: total, unit: "money" },
      { step: "customers", figures: [values.length, "÷", 2], result: half, unit: "count" },
      { step: "smallest", figures: [], result: smallest, unit: "money" },
      { step: "share", figures: [smallest, "÷", total], result: share, unit: "fraction" },
    ];
  },
});
