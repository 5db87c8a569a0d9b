import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { percentileInc } from "../numeric/quantiles.ts";

export const response = define({
  id: "RESPONSE",
  since: "0.1.0",
  title: "Response time",
  summary:
    "How fast you respond to leads, questions or complaints: the median, the slowest tenth and the share in time.",
  formula: "median, PERCENTILE.INC at 90%, and responses within the norm ÷ all responses",
  params: [
    {
      name: "hours",
      kind: "numbers",
      unit: "hours",
      min: 0,
      help: "Hours between question and response, 2.5 for two and a half hours. Times such as 2:30 are fractions of a day: multiply them by 24.",
    },
    {
      name: "norm",
      kind: "number",
      unit: "hours",
      min: 0,
      optional: true,
      help: "Hours within which you want to respond, such as 24; exactly the norm is in time.",
    },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "responses", header: "Responses (number)", unit: "count" },
      { key: "median", header: "Median (hours)", unit: "hours" },
      { key: "percentile", header: "90th percentile (hours)", unit: "hours" },
      { key: "within", header: "Within the norm (share)", unit: "fraction" },
    ],
    help: "One row. Nine in ten responses take no longer than the 90th percentile. Without a norm the last cell is blank.",
  },
  errors: { "empty-range": "There is no response to count: hours holds only blank cells." },
  steps: {
    median: { name: "Median", formula: "middle value of the hours, or the mean of the two in the middle" },
    percentile: { name: "90th percentile", formula: "PERCENTILE.INC of the hours at 90%" },
    inTime: { name: "In time", formula: "responses of at most the norm" },
    within: { name: "Within the norm", formula: "in time ÷ all responses" },
  },
  sources: [
    {
      cite: "Oldroyd, J. B., McElheran, K., & Elkington, D. (2011). The Short Life of Online Sales Leads. Harvard Business Review, 89(3), 28.",
      url: "https://hbr.org/2011/03/the-short-life-of-online-sales-leads",
    },
    {
      cite: "Hyndman, R. J., & Fan, Y. (1996). Sample Quantiles in Statistical Packages. The American Statistician, 50(4), 361–365.",
      url: "https://doi.org/10.1080/00031305.1996.10473566",
    },
  ],
  examples: [
    {
      args: [[["Hours"], [1], [2], [4], [8], [30]], 8],
      result: [[5, 4, 21.2, 0.8]],
      note: "Four of five in time; the one that took 30 hours shows in the 90th percentile, not in the median.",
    },
    { args: [[[3], [1]]], result: [[2, 2, 2.8, ""]], note: "Without a norm." },
  ],
  rivals: {
    mean: "Some report the mean; one answer after a week then hides a hundred fast ones: 1, 1, 1 and 97 hours have a mean of 25 and a median of 1.",
    percentile:
      "There are nine ways to take a percentile between two values (Hyndman & Fan); this is that of PERCENTILE.INC, type 7.",
  },
  rules: { onTheLine: "A response of exactly the norm is in time." },
  related: ["COMPLAINTRATE", "CONTACTRATE", "CES"],

  compute({ hours, norm }) {
    if (hours.length === 0) fail("empty-range", { param: "hours" });
    const { median, percentile } = quantilesOf(hours);
    const within = norm === undefined ? "" : inTime(hours, norm) / hours.length;
    return [[hours.length, median, percentile, within]];
  },

  explain({ hours, norm }) {
    const { median, percentile } = quantilesOf(hours);
    const quantiles = [
      { step: "median", figures: [], result: median, unit: "hours" },
      { step: "percentile", figures: [], result: percentile, unit: "hours" },
    ] as const;
    if (norm === undefined) return quantiles;
    const count = inTime(hours, norm);
    const share = count / hours.length;
    return [
      ...quantiles,
      { step: "inTime", figures: ["≤", norm], result: count, unit: "count" },
      { step: "within", figures: [count, "÷", hours.length], result: share, unit: "fraction" },
    ];
  },
});

function quantilesOf(hours: Float64Array): { median: number; percentile: number } {
  const ascending = hours.slice().sort();
  return { median: percentileInc(ascending, 1, 2), percentile: percentileInc(ascending, 9, 10) };
}

const inTime = (hours: Float64Array, norm: number): number =>
  hours.reduce((count, taken) => (taken <= norm ? count + 1 : count), 0);
