import { DOWLING_UNCLES } from "../sources.ts";

export const help = {
  rates: "The bonus from each threshold on, as a share of the spend, 3.5% or 0.035.",
  marginal: "No: the reached rate counts for the whole spend. Yes: each slice between two thresholds has its own rate.",
  result: "The bonus, one per customer, beside the list; 0 below the lowest threshold.",
};

export const texts = {
  title: "Bonus in a loyalty programme",
  summary: "The bonus of each customer: the reached rate on the whole spend, or each slice at its own rate.",
  formula: "spend × rate at the highest threshold ≤ spend; or Σ slice between two thresholds × its rate",
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
} as const;
