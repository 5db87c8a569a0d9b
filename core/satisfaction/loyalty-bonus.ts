import { define, type Figure, YES_OR_NO } from "../define.ts";
import { rateAt, slicesOf, sumOfSlices } from "./bonus.ts";
import { SPEND, THRESHOLDS } from "./params.ts";
import { ascending, rungsOf } from "./rungs.ts";
import { DOWLING_UNCLES } from "./sources.ts";

export const loyaltyBonus = define({
  id: "LOYALTYBONUS",
  since: "0.1.0",
  title: "Bonus in a loyalty programme",
  summary: "The bonus of each customer: the reached rate on the whole spend, or each slice at its own rate.",
  formula: "spend × rate at the highest threshold ≤ spend; or Σ slice between two thresholds × its rate",
  params: [
    SPEND,
    THRESHOLDS,
    {
      name: "rates",
      kind: "numbers",
      unit: "fraction",
      min: 0,
      max: 1,
      separate: true,
      help: "The bonus from each threshold on, as a share of the spend, 3.5% or 0.035.",
    },
    {
      ...YES_OR_NO,
      name: "marginal",
      kind: "number",
      default: 0,
      help: "No: the reached rate counts for the whole spend. Yes: each slice between two thresholds has its own rate.",
    },
  ],
  result: {
    kind: "column",
    unit: "money",
    header: "Bonus",
    help: "The bonus, one per customer, beside the list; 0 below the lowest threshold.",
  },
  errors: {
    "empty-range": "There is no threshold: fill in from what spend each rate applies.",
    "malformed-table":
      "Thresholds: {thresholds}, rates: {received}. Give each threshold its rate on the same row, without gaps; at most 50.",
    "inconsistent-values": "The threshold {received} occurs twice: each rate needs a threshold of its own.",
  },
  steps: {
    rate: { name: "Rate of the first customer", formula: "rate at the highest threshold ≤ spend" },
    slice: { name: "Slice", formula: "spend between this threshold and the next × its rate" },
    bonus: { name: "Bonus", formula: "spend × rate, or the sum of the slices" },
  },
  sources: [DOWLING_UNCLES],
  examples: [
    {
      args: [
        [[12000], [800], [6000]],
        [[1000], [5000], [10000]],
        [[0.01], [0.02], [0.035]],
      ],
      result: [[420], [0], [120]],
      note: "The reached rate counts for the whole spend: 3.5% of 12,000.",
    },
    {
      args: [[[12000], [800], [6000]], [[1000], [5000], [10000]], [[0.01], [0.02], [0.035]], true],
      result: [[210], [0], [60]],
      note: "Slice by slice: 40 + 100 + 70 for 12,000.",
    },
  ],

  rivals: {
    slices:
      "Where the reached rate counts for the whole spend the bonus jumps at a threshold: from 9,999 to 10,000 it rises by 150 in the example. Slice by slice, as in income tax, it does not.",
  },
  rules: {
    line: "A spend exactly on a threshold has reached its rate.",
    below: "Below the lowest threshold, and on a negative spend, the bonus is 0.",
  },
  related: ["LOYALTYTIER", "LOYALTYROI"],

  compute({ spend, thresholds, rates, marginal }, tools) {
    const rungs = rungsOf(thresholds, { param: "rates", length: rates.length }, tools);
    return Array.from(spend, (amount) =>
      marginal === 1 ? sumOfSlices(amount, rungs, rates) : amount * rateAt(amount, rungs, rates),
    );
  },

  explain({ spend, thresholds, rates, marginal }, result) {
    const [amount] = spend;
    if (amount === undefined) return [];
    const bonus = Array.from(result)[0] as number;
    const rungs = ascending(Array.from(thresholds, (threshold, index) => ({ threshold, index })));
    const money = { unit: "money" } as const;
    const slices = marginal === 1 ? slicesOf(amount, rungs, rates) : [];
    if (slices.length > 0) {
      const added = slices.flatMap((slice, index): Figure[] => (index === 0 ? [slice.bonus] : ["+", slice.bonus]));
      return [
        ...slices.map(({ from, to, rate, bonus: part }) => ({
          step: "slice" as const,
          figures: ["(", to, "−", from, ") ×", { value: rate, unit: "fraction" as const }],
          result: part,
          ...money,
        })),
        { step: "bonus", figures: added, result: bonus, ...money },
      ];
    }
    const rate = rateAt(amount, rungs, rates);
    return [
      { step: "rate", figures: [amount], result: rate, unit: "fraction" },
      { step: "bonus", figures: [amount, "×", { value: rate, unit: "fraction" }], result: bonus, ...money },
    ];
  },
});
