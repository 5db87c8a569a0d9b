import type { Evidence } from "./evidence.ts";
import baskets from "./recipes/segments-baskets.json" with { type: "json" };
import concentration from "./recipes/segments-concentration.json" with { type: "json" };
import range from "./recipes/segments-range.json" with { type: "json" };
import rfm from "./recipes/segments-rfm.json" with { type: "json" };

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const fill = (times: number, value: unknown): unknown[] => Array.from({ length: times }, () => value);
const body = (cells: unknown): unknown => (cells as unknown[]).slice(1);
const rowsAt =
  (...columns: readonly number[]) =>
  (cells: unknown): unknown =>
    (cells as unknown[][]).slice(1).map((row) => columns.map((index) => row[index]));

const NUMPY = "numpy, recipes/segments-concentration.py";
const PANDAS = "pandas, recipes/segments-rfm.py";
const MATRIX = "The orders × products matrix times itself in numpy, recipes/segments-baskets.py";
const PIVOT = "pivot_table of pandas, recipes/segments-range.py";
const R_RFM = "Hebbali, A. rfm (R package), README: recency, frequency, amount and score of the first five customers";
const R_RFM_SEGMENTS =
  "Hebbali, A. rfm (R package), tests/testthat/test-rfm-segment.R: scores within the range of one R, F and M per segment";
const INEQ = "ineq 0.2-13 (R package): Gini(c(10, 20, 30, 40))";
const TAN =
  "Tan, P.-N., Steinbach, M., & Kumar, V. (2006). Introduction to Data Mining, section 6.7: 1,000 people, of whom 200 drink tea, 800 coffee and 150 both";
const CURRY =
  "Curry, J., & Curry, A. (2000). The Customer Marketing Method: top 1%, large 4%, medium 15% and small 80% of the active customers";
const CURRY_REVENUE =
  "gedragvandeconsument.nl, Klantenpiramide van Curry: the first 1% of the customers bring about 40% of the revenue, the next 4% 25%, the next 15% 15% and the other 80% 20%";
const CURRY_STATUS =
  "Curry, J., & Curry, A. (2000). The Customer Marketing Method: a suspect has no relation with you, a prospect has one and never bought";
const LEAD =
  "webomarketing.be, Wat is een lead precies?: a lead has shown interest, and there has been no direct sales contact yet";
const IN_CONVERSATION =
  "acquisitie.ai, Wat is een prospect?: a prospect is a lead whom you have approached and are in conversation with";
const FUEL =
  "bttr.nl, Cross-, deep- en upselling: at a filling station deep selling is more of the same diesel, up-selling V-Power instead of the standard diesel, cross-selling screen wash beside the fuel; the litres and prices are made up";
const LAPTOP =
  "reimus.net, Upsells, Downsells und Order Bump: a customer who wanted a laptop of €500 is sold one of €549, an upsell";
const BOLTON =
  "Bolton, R. N., Lemon, K. N., & Verhoef, P. C. (2004), JAMS 32(3), 271–292: depth is more use and upgrades, breadth is cross-buying";

/** What each group of customers brings together, of 100. */
const REVENUE_OF_LEVELS = [40, 25, 15, 20];
const SIZE_OF_LEVELS = [1, 4, 15, 80];
const pyramid = REVENUE_OF_LEVELS.flatMap((revenue, level) => {
  const size = SIZE_OF_LEVELS[level] as number;
  return fill(size, revenue / size) as number[];
});

const orders = [column(rfm.orders.id), column(rfm.orders.date), column(rfm.orders.amount), rfm.asOf];
const measures = [column(rfm.recency), column(rfm.frequency), column(rfm.monetary)];
const values = [column(concentration.values)];

/** Cut-offs as the README prints them, less the 1 that the package adds because its own are exclusive. */
const R_CUTS = [
  [114, 3, 254.8],
  [180, 4, 381],
  [296.4, 5, 505.4],
  [481, 7, 665],
];

/** 1,000 receipts with one line for each thing on them. */
const drinks = [
  ...fill(150, ["tea", "coffee"]),
  ...fill(50, ["tea"]),
  ...fill(650, ["coffee"]),
  ...fill(150, ["neither"]),
] as string[][];

export const segments: readonly Evidence[] = [
  {
    id: "RFM",
    source: PANDAS,
    args: orders,
    pick: rowsAt(0, 1, 2, 3, 7),
    expected: rfm.ids.map((id, customer) => [
      id,
      rfm.recency[customer],
      rfm.frequency[customer],
      rfm.monetary[customer],
      rfm.scores[customer],
    ]),
  },
  { id: "RFMTHRESHOLDS", source: PANDAS, args: measures, pick: body, expected: rfm.cuts },
  { id: "RFMSCORE", source: PANDAS, args: measures, expected: column(rfm.scores) },
  {
    id: "RFMSCORE",
    source: R_RFM,
    args: [column([205, 140, 194, 98, 132]), column([6, 3, 4, 7, 5]), column([472, 340, 405, 596, 448]), R_CUTS],
    expected: column(["343", "412", "323", "544", "433"]),
  },
  {
    id: "RFMSEGMENT",
    source: R_RFM_SEGMENTS,
    args: [column([555, 344, 533, 511, 411, 333, 311, 144, 155])],
    expected: column([
      "Champion",
      "Loyal",
      "Potential loyalist",
      "New",
      "Promising",
      "Need attention",
      "About to sleep",
      "At risk",
      "Can't lose",
    ]),
  },
  { id: "ABC", source: NUMPY, args: values, expected: column(concentration.classes) },
  { id: "PARETO", source: NUMPY, args: values, expected: concentration.top20, within: 1e-12 },
  {
    id: "PARETOTABLE",
    source: NUMPY,
    args: [column(concentration.values.map((_, index) => `K${index}`)), ...values],
    pick: rowsAt(1, 2, 3),
    expected: concentration.sorted.map((value, rank) => [
      value,
      concentration.shares[rank],
      concentration.cumulative[rank],
    ]),
    within: 1e-12,
  },
  { id: "GINI", source: INEQ, args: [column([10, 20, 30, 40])], expected: 0.25, within: 1e-12 },
  { id: "GINI", source: NUMPY, args: values, expected: concentration.gini, within: 1e-12 },
  { id: "LORENZ", source: NUMPY, args: values, pick: body, expected: concentration.lorenz, within: 1e-12 },
  {
    id: "PYRAMID",
    source: CURRY,
    args: [column(fill(100, 0).map((_, rank) => 10_000 - rank))],
    expected: column([...fill(1, "Top"), ...fill(4, "Large"), ...fill(15, "Medium"), ...fill(80, "Small")]),
  },
  {
    id: "PYRAMID",
    source: CURRY_REVENUE,
    args: [column(pyramid)],
    pick: (cells) =>
      ["Top", "Large", "Medium", "Small"].map((level) =>
        pyramid.reduce((sum, revenue, row) => sum + ((cells as string[][])[row]?.[0] === level ? revenue : 0), 0),
      ),
    expected: REVENUE_OF_LEVELS,
    within: 1e-9,
  },
  { id: "LEADSTATUS", source: CURRY_STATUS, args: ["no", "no", "no", 0], expected: "Suspect" },
  { id: "LEADSTATUS", source: LEAD, args: ["yes", "yes", "no", 0], expected: "Lead" },
  { id: "LEADSTATUS", source: IN_CONVERSATION, args: ["yes", "yes", "yes", 0], expected: "Prospect" },
  { id: "LEADSTATUS", source: CURRY_STATUS, args: ["yes", "yes", "yes", 0], expected: "Prospect" },
  { id: "LEADSTATUS", source: CURRY_STATUS, args: ["yes", "yes", "yes", 1], expected: "Customer" },
  {
    id: "CROSSSELL",
    source: MATRIX,
    args: [column(baskets.orders), column(baskets.products), baskets.minimum],
    pick: body,
    expected: baskets.rules,
    within: 1e-12,
  },
  {
    id: "CROSSSELL",
    source: TAN,
    args: [column(drinks.flatMap((one, receipt) => one.map(() => receipt))), column(drinks.flat())],
    pick: rowsAt(0, 1, 2, 3, 4),
    expected: [
      ["coffee", "tea", 0.15, 150 / 800, 0.9375],
      ["tea", "coffee", 0.15, 0.75, 0.9375],
    ],
    within: 1e-12,
  },
  {
    id: "WHITESPACE",
    source: PIVOT,
    args: [column(range.customers), column(range.products), column(range.revenue)],
    expected: [
      ["Customer", "Revenue (money)", "Share of the range", ...range.header],
      ...range.names.map((name, row) => [name, range.totals[row], range.shares[row], ...(range.cells[row] ?? [])]),
    ],
  },
  {
    id: "SELLTYPE",
    source: LAPTOP,
    args: [
      column(["Kunde", "Kunde"]),
      column(["2026-01-05", "2026-02-05"]),
      column(["Laptop", "Laptop mit mehr Speicher"]),
      column(["Laptops", "Laptops"]),
      column([500, 549]),
      column([1, 1]),
    ],
    expected: column(["New", "Up"]),
  },
  {
    id: "SELLTYPE",
    source: FUEL,
    args: [
      column(fill(4, "Jansen")),
      column(["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26"]),
      column(["Diesel", "Diesel", "V-Power diesel", "Screen wash"]),
      column(["Fuel", "Fuel", "Fuel", "Care"]),
      column([1.6, 1.6, 1.8, 4]),
      column([30, 50, 30, 1]),
    ],
    expected: column(["New", "Deep", "Up", "Cross"]),
  },
  {
    id: "SELLTYPE",
    source: BOLTON,
    args: [
      column(fill(4, "Jansen")),
      column(["2026-01-05", "2026-02-05", "2026-03-05", "2026-04-05"]),
      column(["Basic", "Basic", "Premium", "Insurance"]),
      column(["Phone", "Phone", "Phone", "Insurance"]),
      column([20, 20, 35, 5]),
      column([1, 3, 1, 1]),
    ],
    expected: column(["New", "Deep", "Up", "Cross"]),
  },
];
