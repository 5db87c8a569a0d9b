import { column } from "../ask.ts";
import { at, columnAt, type Evidence } from "./evidence.ts";
import curves from "./recipes/retention-curves.json" with { type: "json" };
import list from "./recipes/retention-survival.json" with { type: "json" };

const CURVES = "recipes/retention-curves.py";
const SURVIVAL = "recipes/retention-survival.R";
const FADER_HARDIE = "Fader & Hardie (2007), How to Project Customer Retention, Journal of Interactive Marketing 21(1)";
const TELCO =
  "IBM, Telco customer churn sample data (telco-customer-churn-on-icp4d), base R: 1,869 of 7,043 customers left";
const OPEN_RETAIL =
  "github.com/Data-Simply/openretailscience, tests/analysis/test_cohort.py: 12 transactions of 5 customers";
const TUNGUZ = "Tunguz, The Innovator's Dilemma for SaaS Startups, tomtunguz.com: churn per month and per year";
const KLEINBAUM =
  "Kleinbaum & Klein, Survival Analysis, ch. 2, after Freireich et al. (1963), Blood 21, 699–716: remission under 6-MP";

const PURCHASES = [
  [1, "2023-01-15"],
  [2, "2023-01-20"],
  [3, "2023-02-05"],
  [1, "2023-02-10"],
  [2, "2023-03-01"],
  [3, "2023-03-15"],
  [1, "2023-03-20"],
  [2, "2023-04-10"],
  [3, "2023-04-25"],
  [4, "2023-05-05"],
  [5, "2023-05-20"],
  [4, "2023-06-10"],
] as const;
const buyers = column(PURCHASES.map(([customer]) => customer));
const days = column(PURCHASES.map(([, date]) => date));

const REMISSIONS = [6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];

const below = (cells: unknown): unknown => (cells as readonly unknown[]).slice(1);

/** What a table says of the curve: its parameters, or a column beside them. */
const firstRow =
  (from: number, to: number) =>
  (cells: unknown): unknown =>
    (cells as readonly unknown[][])[1]?.slice(from, to);

const fits = (["sBG", "BdW"] as const).flatMap((model) =>
  (["highEnd", "regular"] as const).flatMap((name): Evidence[] => {
    const { survivors, parameters, logLikelihood, survival, retention } = curves[model][name];
    const args = [column(survivors), 5, model];
    const from = { id: "RETENTIONCURVE", source: `${CURVES}: ${model}, ${name}`, args };
    return [
      { ...from, pick: firstRow(5, 8), expected: parameters, within: 2e-6 },
      { ...from, pick: at(1, 8), expected: logLikelihood, within: 1e-9 },
      { ...from, pick: columnAt(2), expected: survival, within: 2e-7 },
      { ...from, pick: columnAt(4), expected: ["", ...retention], within: 2e-7 },
    ];
  }),
);

export const retention: readonly Evidence[] = [
  {
    id: "RETENTION",
    source: `${FADER_HARDIE}, survivors of the segment High End: 86.9% after 1 year, 74.3% after 2, a retention of 0.855`,
    args: [86.9, 74.3],
    expected: 0.855,
    within: 0.0005,
  },
  { id: "CHURN", source: TELCO, args: [7043, 7043 - 1869], expected: 0.265369870793696, within: 1e-15 },
  {
    id: "RETENTIONLIST",
    source: `${OPEN_RETAIL}: of the 2 buyers of January 1 buys in February, when 1 is new`,
    args: [column([1, 2]), column([3, 1])],
    pick: (cells) => firstRow(0, 3)(cells),
    expected: [1, 1, 1],
  },
  {
    id: "LIFETIME",
    source: "Croll & Yoskovitz (2013), Lean Analytics: at 2.5% churn a month the average customer stays 40 months",
    args: [0.025],
    expected: 40,
  },
  {
    id: "LIFETIME",
    source: "metrickittools.com/guides/customer-lifetime-guide: a churn of 3% a month is about 33.3 months",
    args: [0.03],
    expected: 33.3,
    within: 0.05,
  },
  { id: "RATEPER", source: `${TUNGUZ}: 3% and 31%`, args: [0.03, "month", "year"], expected: 0.31, within: 0.005 },
  { id: "RATEPER", source: `${TUNGUZ}: 7% and 58%`, args: [0.07, "month", "year"], expected: 0.58, within: 0.005 },
  {
    id: "COHORTS",
    source: OPEN_RETAIL,
    args: [buyers, days, "month", "customers"],
    pick: below,
    expected: [
      ["2023-01", 2, 2, 1, 2, 1, 0, 0],
      ["2023-02", 1, 1, 1, 1, 0, 0, ""],
      ["2023-03", 0, 0, 0, 0, 0, "", ""],
      ["2023-04", 0, 0, 0, 0, "", "", ""],
      ["2023-05", 2, 2, 1, "", "", "", ""],
      ["2023-06", 0, 0, "", "", "", "", ""],
    ],
  },
  {
    id: "SURVIVAL",
    source: KLEINBAUM,
    args: [column(REMISSIONS), column(REMISSIONS.map((_, index) => index < 9)), column([6, 7, 10, 13, 16, 22, 23])],
    pick: columnAt(3),
    expected: [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448],
    within: 0.0005,
  },
  ...(["at", "atRisk", "left", "survival", "error"] as const).map(
    (name, index): Evidence => ({
      id: "SURVIVAL",
      source: `${SURVIVAL}: ${name}`,
      args: [column(list.tenure), column(list.churned)],
      pick: columnAt(index),
      expected: list[name],
      within: 1e-14,
    }),
  ),
  {
    id: "ACQUISITIONRATIO",
    source: "Bizcommunity, The ROI of customer loyalty: R1,000 to gain a customer and R200 to keep one is five times",
    args: [1000, 200],
    expected: 5,
  },
  {
    id: "RETENTIONCURVE",
    source: `${FADER_HARDIE}: alpha 0.668 and beta 3.806 for the segment High End, 7 years`,
    args: [column(curves.sBG.highEnd.survivors)],
    pick: firstRow(5, 7),
    expected: [0.668, 3.806],
    within: 0.0005,
  },
  {
    id: "RETENTIONCURVE",
    source: "github.com/jdmaturen/shifted_beta_geometric_py, README: survival of High End in the years 8 to 12",
    args: [column(curves.sBG.highEnd.survivors), 5],
    pick: (cells) => (columnAt(2)(cells) as number[]).slice(8),
    expected: [0.46, 0.436, 0.414, 0.395, 0.378],
    within: 0.0005,
  },
  {
    id: "RETENTIONCURVE",
    source:
      "R package foretell 0.3, github.com/sriharitn/foretell, README: BdW on 4 renewals of 1000 customers, survival",
    args: [column([1000, 869, 743, 653, 593]), 6, "BdW"],
    pick: (cells) => (columnAt(2)(cells) as number[]).slice(5),
    expected: [0.5466, 0.51036, 0.48103, 0.45667, 0.43602, 0.41821],
    within: 0.0001,
  },
  ...fits,
  {
    id: "RESIDUALVALUE",
    source:
      "R package sBGmodel 1.0, github.com/runtastic/sBGmodel: derl(3.8, 15.19, 1, 0.1), the parameters of Fader & Hardie (2010)",
    args: [3.8, 15.19, 0.1, 0],
    expected: 3.30837680496801,
    within: 1e-12,
  },
  {
    id: "RESIDUALVALUE",
    source: "R package sBGmodel 1.0: derl(2, 3, 6, 0.75)",
    args: [2, 3, 0.75, 5],
    expected: 1.52253806942576,
    within: 1e-12,
  },
  ...curves.lifetimes.map(
    ([alpha = null, beta = null, discount = null, renewals = null, expected]): Evidence => ({
      id: "RESIDUALVALUE",
      source: `${CURVES}: ${alpha}, ${beta}, ${discount}, ${renewals}`,
      args: [alpha, beta, discount, renewals],
      expected,
      within: 1e-10,
    }),
  ),
];
