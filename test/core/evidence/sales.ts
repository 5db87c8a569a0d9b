import { readFileSync } from "node:fs";
import path from "node:path";
import { at, columnAt, type Evidence } from "./evidence.ts";

const GLOBAL_AIR =
  "Horngren's case of Global Air, ininet.org/chapter-five-measuring-yield-mix-and-quantity-effects-learning.html, pages 13 and 14: price 9,360,000 U, quantity 4,960,000 F, volume in all 11,320,000 F";
const HUNDRED_THOUSAND =
  "“How to calculate quota attainment”, climbtheladder.com: 75,000 of 100,000 is 75%, 120,000 of 150,000 is 80%";
/** Durations in the example of statistics.quantiles in the documentation of Python, whose deciles are given there. */
const PYTHON_VALUES = [
  105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91, 103, 129, 106, 101, 84,
  111, 74, 87, 86, 103, 103, 106, 86, 111, 75, 87, 102, 121, 111, 88, 89, 101, 106, 95, 103, 107, 101, 81, 109, 104,
];

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

interface Series {
  readonly name: string;
  readonly season: number;
  readonly history: readonly number[];
  readonly leastSquares: Readonly<Record<"forecast" | "low95" | "high95", readonly number[]>>;
}

const recipe = path.join(import.meta.dirname, "recipes/sales-forecast.json");
const series: readonly Series[] = JSON.parse(readFileSync(recipe, "utf8"));

/** Each R minimum is known to 9 digits of its sum of squares, and so to about half as many of its forecasts. */
const forecasts = series.flatMap(({ name, season, history, leastSquares }) =>
  (["forecast", "low95", "high95"] as const).map((figure, index) => ({
    id: "SALESFORECAST",
    source: `recipes/sales-forecast.R, ${name}: least squares over weights and start, ${figure}`,
    args: [column(history), 12, season],
    pick: columnAt(index + 1),
    expected: leastSquares[figure],
    within: 2e-6 * Math.max(...history.map(Math.abs)),
  })),
);

export const sales: readonly Evidence[] = [
  {
    id: "CONVERSION",
    source: "Google Ads Help, Conversion rate (answer 2684489): 50 conversions from 1,000 interactions are 5%",
    args: [1000, 50],
    expected: 0.05,
  },
  {
    id: "CLICKTHROUGH",
    source: "Google Ads Help, Clickthrough rate (answer 2615875): 5 clicks and 100 impressions are 5%",
    args: [100, 5],
    expected: 0.05,
  },
  {
    id: "HITRATE",
    source:
      "successofbusiness.com/how-to-calculate-your-sales-quote-to-closure-ratio: ten sales from 20 quotes are 50%",
    args: [20, 10],
    expected: 0.5,
  },
  {
    id: "FUNNEL",
    source: "Pitchbites Academy, “Build your sales funnel”: 20% × 50% × 60% is 6%",
    args: [column(["Lead", "Demo", "Pilot", "Deal"]), column([1000, 200, 100, 60])],
    pick: columnAt(3),
    expected: [1, 0.2, 0.1, 0.06],
  },
  {
    id: "PIPELINE",
    source: "upscale.ai/sales-glossary/weighted-sales-pipeline: five stages, together 135,000",
    args: [column([100000, 90000, 80000, 50000, 25000]), column([0.1, 0.25, 0.5, 0.75, 1])],
    pick: at(1, 4),
    expected: 135000,
  },
  ...forecasts,
  {
    id: "TARGETGAP",
    source: HUNDRED_THOUSAND,
    args: [column([100000, 150000]), column([75000, 120000])],
    expected: [
      [-25000, -0.25, "Below target"],
      [-30000, -0.2, "Below target"],
    ],
  },
  {
    id: "PRICEVOLUME",
    source: GLOBAL_AIR,
    args: [
      column([3200, 2400, 900]),
      column([1000, 3000, 16000]),
      column([2600, 1600, 700]),
      column([2400, 6000, 15600]),
    ],
    pick: columnAt(1),
    expected: [-9_360_000, 4_960_000, 11_320_000 - 4_960_000, 11_320_000 - 9_360_000],
  },
  {
    id: "RESPONSE",
    source: "docs.python.org/3/library/statistics.html, statistics.quantiles: deciles 81.0, …, 102.5, …, 111.0",
    args: [column(PYTHON_VALUES)],
    expected: [
      ["Responses", "Median (hours)", "90th percentile (hours)", "Within the norm (share)"],
      [50, 102.5, 111, ""],
    ],
  },
  {
    id: "COMPLAINTRATE",
    source:
      "pulsebeam.cloud/tool/customer-complaint-rate-calculator: complaints ÷ orders × 100, with 1 complaint per 50 orders as its example",
    args: [1, 50],
    expected: 2,
  },
  {
    id: "CONTACTRATE",
    source:
      "aicxstack.com/glossary/contact-rate: 800 contacts on 10,000 are 8%, contacts ÷ customers or transactions × 100",
    args: [800, 10000],
    expected: 8,
  },
];
