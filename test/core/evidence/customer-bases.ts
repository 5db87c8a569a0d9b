import { column } from "../ask.ts";
import { columnAt, type Evidence } from "./evidence.ts";
import orders from "./recipes/value-clv-orders.json" with { type: "json" };
import predicted from "./recipes/value-clv-table.json" with { type: "json" };
import simulated from "./recipes/value-customer-bases.json" with { type: "json" };
import expectedCounts from "./recipes/value-expected-counts.json" with { type: "json" };

const RECIPE = "scipy on 400 simulated customers, recipes/value-customer-bases.py";
const BTYD = "R package BTYD 2.4.3, walkthrough";
const LIFETIMES = "Python package lifetimes, tests/test_utils.py";
const HARDIE = "Fader & Hardie, The Gamma-Gamma Model of Monetary Value, note 025 and its spreadsheet";

const histories = [column(simulated.frequency), column(simulated.recency), column(simulated.age)];
const first =
  (count: number, digits: readonly number[]) =>
  (cells: unknown): unknown =>
    (columnAt(1)(cells) as number[]).slice(0, count).map((value, at) => value * (digits[at] ?? 1));

/** Parameters and log-likelihood, each as a part of what scipy found. */
const fitted = (
  id: string,
  { parameters, logLikelihood }: { parameters: number[]; logLikelihood: number },
): Evidence => ({
  id,
  source: RECIPE,
  args: id === "GAMMAGAMMA" ? [column(simulated.frequency), column(simulated.meanValue)] : histories,
  pick: first(
    parameters.length + 1,
    [...parameters, logLikelihood].map((value) => 1 / value),
  ),
  expected: [...parameters, logLikelihood].map(() => 1),
  within: 2e-5,
});

/** Customers by repeat purchases: those there are, and those whom the model expects. */
const counted = (id: string, counts: readonly number[]): Evidence => ({
  id,
  source: "chances integrated by scipy, recipes/value-expected-counts.py",
  args: histories,
  pick: (cells) => (columnAt(3)(cells) as unknown[]).slice(-counts.length),
  expected: counts,
  within: 5e-3,
});

const ORDERS = [
  [1, "2015-01-01", 1],
  [1, "2015-02-06", 2],
  [2, "2015-01-01", 2],
  [3, "2015-01-01", 3],
  [3, "2015-01-02", 1],
  [3, "2015-01-05", 5],
  [4, "2015-01-16", 6],
  [4, "2015-02-02", 3],
  [4, "2015-02-05", 3],
  [4, "2015-02-05", 6],
  [5, "2015-01-16", 3],
  [5, "2015-01-17", 1],
  [5, "2015-01-18", 8],
  [6, "2015-02-02", 5],
] as const;

const BG = [[0.242596715532304], [4.413658926668191], [0.792986869010525], [2.42616427566839]];
const BG_MANUAL = [[0.243], [4.414], [0.793], [2.426]];
const PARETO = [[0.553371025226747], [10.579519634690497], [0.605907381841074], [11.65811618383645]];
const PARETO_MANUAL = [[0.55], [10.56], [0.61], [11.64]];

export const customerBases: readonly Evidence[] = [
  fitted("BGNBD", simulated.bgnbd),
  fitted("MBGNBD", simulated.mbgnbd),
  fitted("PARETONBD", simulated.paretonbd),
  fitted("GAMMAGAMMA", simulated.gammaGamma),
  counted("BGNBD", expectedCounts.bgnbd),
  counted("MBGNBD", expectedCounts.mbgnbd),
  counted("PARETONBD", expectedCounts.paretonbd),
  {
    id: "CLVTABLE",
    source: "scipy on the orders of twelve customers, recipes/value-clv-table.py",
    args: [0, 1, 2]
      .map((at) => column(orders.map((order) => order[at])))
      .concat([12, 0.4, 0.1, "2025-12-31"] as never[]),
    pick: (cells) => [4, 5, 6, 7].map((at) => columnAt(at)(cells)),
    expected: [predicted.alive, predicted.orders, predicted.value, predicted.clv],
    within: 1e-4,
  },
  {
    id: "BUYERS",
    source: `${LIFETIMES} and pymc-marketing tests/clv/test_utils.py: two purchases on one day are one`,
    args: [
      column(ORDERS.map(([customer]) => customer)),
      column(ORDERS.map(([, date]) => date)),
      column(ORDERS.map(([, , amount]) => amount)),
      "2015-02-07",
      "day",
    ],
    pick: (cells) => (cells as unknown[][]).slice(1),
    expected: [
      [1, 1, 36, 37, 2],
      [2, 0, 0, 37, 0],
      [3, 2, 4, 37, 3],
      [4, 2, 20, 22, 6],
      [5, 2, 2, 22, 4.5],
      [6, 0, 0, 5, 0],
    ],
  },
  {
    id: "EXPECTEDORDERS",
    source: `${BTYD}: customer 1516 of CDNOW over 52 weeks`,
    args: ["BG/NBD", BG, 52, column([26]), column([30.857142857142858]), column([31])],
    expected: 25.75659,
    within: 0.000005,
  },
  {
    id: "EXPECTEDORDERS",
    source: `${BTYD}: examples of bgnbd.ConditionalExpectedTransactions`,
    args: ["BG/NBD", BG_MANUAL, 2, column([10]), column([35]), column([39])],
    expected: 0.391569207091114,
    within: 1e-12,
  },
  {
    id: "EXPECTEDORDERS",
    source: `${BTYD}: examples of pnbd.ConditionalExpectedTransactions`,
    args: ["Pareto/NBD", PARETO_MANUAL, 2, column([10]), column([35]), column([39])],
    expected: 0.388411723242252,
    within: 1e-11,
  },
  {
    id: "EXPECTEDORDERS",
    source: `${BTYD}: the increasing frequency paradox, 10 to 25 repeat purchases, the last in week 20 of 39`,
    args: ["Pareto/NBD", PARETO, 52, column([10, 15, 20, 25]), column([20, 20, 20, 20]), column([39, 39, 39, 39])],
    pick: (cells) => (cells as number[][]).map(([value]) => value),
    expected: [0.7062289, 0.1442396, 0.02250658, 0.00309267],
    within: 1e-7,
  },
  {
    id: "PALIVE",
    source: `${BTYD}: examples of bgnbd.PAlive`,
    args: ["BG/NBD", BG_MANUAL, column([23]), column([39]), column([39])],
    expected: 0.968555454221024,
    within: 1e-12,
  },
  {
    id: "PALIVE",
    source: `${BTYD}: customer 1516 of CDNOW`,
    args: ["Pareto/NBD", PARETO, column([26]), column([30.857142857142858]), column([31])],
    expected: 0.997874,
    within: 5e-7,
  },
  {
    id: "PALIVE",
    source: `${BTYD}: examples of pnbd.PAlive`,
    args: ["Pareto/NBD", PARETO_MANUAL, column([5, 0, 20]), column([30, 0, 30]), column([39, 39, 39])],
    pick: (cells) => (cells as number[][]).map(([value]) => value),
    expected: [0.809656298093644, 0.292403101109228, 0.34249198403712],
    within: 1e-11,
  },
  {
    id: "EXPECTEDVALUE",
    source: `${HARDIE}: the first customers of CDNOW`,
    args: [column([6.25, 3.74, 15.44]), column([2, 1, 0, 7]), column([22.35, 11.77, 0, 73.74])],
    pick: (cells) => (cells as number[][]).map(([value]) => value),
    expected: [24.66, 18.92, 35.22, 71.47],
    within: 0.06,
  },
  {
    id: "EXPECTEDVALUE",
    source: "R package BTYD 2.4.3, examples of spend.expected.value",
    args: [column([6.25, 3.74, 15.44]), column([3]), column([35])],
    expected: 35.0279199627734,
    within: 1e-10,
  },
];
