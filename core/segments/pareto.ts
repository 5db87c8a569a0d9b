import { define } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import { countOf, rankingOf } from "./shares.ts";

export const pareto = define({
  id: "PARETO",
  since: "0.1.0",
  title: "Pareto share",
  summary: "Share of the total that the largest 20% of the customers bring.",
  formula: "sum of the largest values ÷ sum of all values",
  params: [
    { name: "values", kind: "numbers", unit: "money", help: "Revenue or margin per customer." },
    {
      name: "top",
      kind: "number",
      unit: "fraction",
      above: 0,
      max: 1,
      default: 0.2,
      help: "Which share of the customers counts as the top, in whole customers: 20% of 12 customers is 3.",
    },
  ],
  result: {
    kind: "number",
    unit: "fraction",
    min: 0,
    header: "Share of the top",
    help: "The share as a fraction: 0.8 is 80%. Above 1 only where negative values lower the total.",
  },
  errors: {
    "empty-range": "There is no customer to count: values holds only blank cells.",
    "division-by-zero": "The values add up to zero, and nothing has a share of zero.",
    "inconsistent-values":
      "The values add up to {received}: nothing has a share of a negative total. Leave out the customers with a loss, or take a longer period.",
    "no-solution": "The values are too large to add up.",
  },
  notes: {
    negative:
      "Negative values: {count}. They lower the total, so that the share of the top is larger than without them.",
  },
  steps: {
    count: { name: "Customers in the top", formula: "top × customers, up to the next whole customer" },
    top: { name: "Their values", formula: "sum of the largest values" },
    total: { name: "Total", formula: "sum of all values" },
    share: { name: "Share", formula: "sum of the largest values ÷ total" },
  },
  sources: [
    { cite: "Pareto, V. (1896–1897). Cours d'économie politique. Lausanne: Rouge." },
    { cite: "Juran, J. M. (1975). The Non-Pareto Principle; Mea Culpa. Quality Progress, 8(5), 8–9." },
  ],
  examples: [
    {
      args: [[[80], [5], [5], [5], [5]]],
      result: 0.8,
      note: "One customer in five brings 80%.",
    },
    {
      args: [[[60], [40], [50]], 0.5],
      result: 110 / 150,
      note: "Half of three customers is two.",
    },
  ],
  native: "SUMPRODUCT(LARGE(values,SEQUENCE(ROUNDUP(ROUND(top*COUNT(values),9),0))))/SUM(values)",

  compute({ values, top }, tools) {
    const { ascending, total } = rankingOf(values);
    const count = countOf(values, (value) => value < 0);
    if (count > 0) tools.note("negative", { count });
    return sumOfLast(ascending, wholeCustomers(top, values.length)) / total;
  },

  explain({ values, top }, result) {
    const count = wholeCustomers(top, values.length);
    const largest = sumOfLast(values.slice().sort(), count);
    const total = exactSum(values);
    const share = { value: top, unit: "fraction" } as const;
    return [
      { step: "count", figures: [share, "×", values.length], result: count, unit: "count" },
      { step: "top", figures: [], result: largest, unit: "money" },
      { step: "total", figures: [], result: total, unit: "money" },
      { step: "share", figures: [largest, "÷", total], result, unit: "fraction" },
    ];
  },
});

/** The fewest customers that are at least this share of all. By division, since 0.07 × 100 is 7.000000000000001 and 7 ÷ 100 is 0.07. */
function wholeCustomers(top: number, customers: number): number {
  const nearest = Math.round(top * customers);
  return nearest / customers >= top ? nearest : nearest + 1;
}

const sumOfLast = (ascending: Float64Array, count: number): number =>
  exactSum(ascending.subarray(ascending.length - count));
