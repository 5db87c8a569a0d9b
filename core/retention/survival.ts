import { define, type Inputs, type Value, YES_OR_NO } from "../define.ts";
import { fail } from "../errors.ts";
import { curveOf, type Point, pointAt } from "./kaplan-meier.ts";

const PARAMS = [
  {
    name: "tenure",
    kind: "numbers",
    unit: "periods",
    min: 0,
    help: "How long each customer has been with you, in months or years: until they left, or until now.",
  },
  {
    name: "churned",
    kind: "numbers",
    ...YES_OR_NO,
    help: "Whether the customer left, on the same rows: yes or no, TRUE or FALSE, 1 or 0.",
  },
  {
    name: "at",
    kind: "numbers",
    unit: "periods",
    min: 0,
    optional: true,
    separate: true,
    help: "The tenures you want to see; left out, every tenure in the list.",
  },
] as const;

export const survival = define({
  id: "SURVIVAL",
  since: "0.1.0",
  title: "Survival of customers (Kaplan–Meier)",
  summary:
    "Share of the customers who stay longer than each tenure, counting those who are still there for as long as you know them.",
  formula: "Π (1 − churned ÷ at risk), over the tenures up to and including this one",
  params: PARAMS,
  result: {
    kind: "table",
    columns: [
      { key: "tenure", header: "Tenure (periods)", unit: "periods" },
      { key: "atRisk", header: "At risk", unit: "count" },
      { key: "churned", header: "Churned", unit: "count" },
      { key: "survival", header: "Survival (share)", unit: "fraction" },
      { key: "error", header: "Standard error (share)", unit: "fraction" },
    ],
    help: "One row per tenure, ascending: customers who were there until then, who left at exactly that tenure, the share who stay longer and its standard error (Greenwood). Blank where the list says nothing: a standard error when nobody is left, survival beyond the longest tenure.",
    picture: { kind: "survival curve", along: "tenure", heights: ["survival"] },
  },
  errors: {
    "empty-range": "There is no customer to count: tenure holds only blank cells.",
  },
  steps: {
    customers: { name: "Customers", formula: "rows with a tenure" },
    lost: { name: "Churned", formula: "customers who left" },
    first: { name: "Survival at the first tenure with churn", formula: "1 − churned ÷ at risk" },
    last: { name: "Survival at the longest tenure", formula: "product of 1 − churned ÷ at risk over all tenures" },
  },
  sources: [
    {
      cite: "Kaplan, E. L., & Meier, P. (1958). Nonparametric Estimation from Incomplete Observations. Journal of the American Statistical Association, 53(282), 457–481.",
      url: "https://doi.org/10.1080/01621459.1958.10501452",
    },
    {
      cite: "Greenwood, M. (1926). The Natural Duration of Cancer. Reports on Public Health and Medical Subjects, 33. London: HMSO.",
    },
  ],
  examples: [
    {
      args: [
        [[1], [2], [2], [3], [4]],
        [["yes"], ["yes"], ["no"], ["no"], ["yes"]],
      ],
      result: [
        [1, 5, 1, 0.8, 0.17888543819998318],
        [2, 4, 1, 0.6, 0.21908902300206645],
        [3, 2, 0, 0.6, 0.21908902300206645],
        [4, 1, 1, 0, ""],
      ],
      note: "Two of the five are still customers, and count for as long as they have been.",
    },
    {
      args: [[[1], [2], [2], [3], [4]], [[1], [1], [0], [0], [1]], 2.5],
      result: [[2.5, 2, 0, 0.6, 0.21908902300206645]],
      note: "One tenure only, between two in the list.",
    },
  ],
  rivals: {
    actuarial:
      "The life table of insurers and pollsters counts whoever is still there as half present in the period of their tenure, which gives a somewhat lower survival; Kaplan–Meier counts them in full.",
    onlyLeavers:
      "The share of longer tenures among those who left forgets everyone who is still a customer, and is far too low: beside two who are still there, leavers after 1 and 2 periods give 50% after the first period instead of 75%.",
  },
  rules: {
    equal: "A customer who is still there at a tenure at which others leave counts as present for them.",
    between: "A tenure between two in the list gets the survival of the one before it.",
  },
  related: ["RETENTIONCURVE", "COHORTS", "LIFETIME", "CHURN"],

  compute(customers) {
    const curve = curveFrom(customers);
    const { at } = customers;
    const points = at === undefined || at.length === 0 ? curve : asked(at).map((tenure) => pointAt(curve, tenure));
    return points.map(({ tenure, atRisk, churned, share, error }): Value[] => [tenure, atRisk, churned, share, error]);
  },

  explain(customers) {
    const curve = curveFrom(customers);
    const lost = curve.reduce((sum, { churned }) => sum + churned, 0);
    const first = curve.find(({ churned }) => churned > 0);
    const last = curve[curve.length - 1] as Point;
    return [
      { step: "customers", figures: [], result: customers.tenure.length, unit: "count" },
      { step: "lost", figures: [], result: lost, unit: "count" },
      ...(first === undefined
        ? []
        : [
            {
              step: "first" as const,
              figures: [1, "−", first.churned, "÷", first.atRisk],
              result: first.share as number,
              unit: "fraction" as const,
            },
          ]),
      { step: "last", figures: [last.tenure], result: last.share as number, unit: "fraction" },
    ];
  },
});

function curveFrom({ tenure, churned }: Inputs<typeof PARAMS>) {
  if (tenure.length === 0) fail("empty-range", { param: "tenure" });
  return curveOf(tenure, churned);
}

const asked = (at: Float64Array): number[] => [...new Set(at)].sort((one, other) => one - other);
