import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { medianFigures, percentileFigures } from "../numeric/quantile-figures.ts";
import { percentileInc } from "../numeric/quantiles.ts";
import { help, texts } from "./texts/response.ts";

export const response = define({
  id: "RESPONSE",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "hours", kind: "numbers", unit: "hours", min: 0, help: help.hours },
    { name: "norm", kind: "number", unit: "hours", min: 0, optional: true, help: help.norm },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "responses", header: "Responses", unit: "count" },
      { key: "median", header: "Median (hours)", unit: "hours" },
      { key: "percentile", header: "90th percentile (hours)", unit: "hours" },
      { key: "within", header: "Within the norm (share)", unit: "fraction" },
    ],
    help: help.result,
  },

  compute({ hours, norm }) {
    if (hours.length === 0) fail("empty-range", { param: "hours" });
    const { median, percentile } = quantilesOf(hours);
    const within = norm === undefined ? "" : inTime(hours, norm) / hours.length;
    return [[hours.length, median, percentile, within]];
  },

  explain({ hours, norm }) {
    const { median, percentile } = quantilesOf(hours);
    const quantiles = [
      { step: "median", figures: medianFigures(hours), result: median, unit: "hours" },
      { step: "percentile", figures: percentileFigures(hours, 9, 10), result: percentile, unit: "hours" },
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
