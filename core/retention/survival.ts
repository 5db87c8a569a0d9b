import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { type Inputs, YES_OR_NO } from "../params.ts";
import type { Value } from "../results.ts";
import { curveOf, type Point, pointAt } from "./kaplan-meier.ts";
import { help, texts } from "./texts/survival.ts";

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
    help: "The tenures you want to see; every tenure in the list if left out.",
  },
] as const;

export const survival = define({
  id: "SURVIVAL",
  since: "0.2.0",
  ...texts,
  params: PARAMS,
  result: {
    kind: "table",
    columns: [
      { key: "tenure", header: "Tenure (periods)", unit: "periods" },
      { key: "atRisk", header: "At risk (customers)", unit: "count" },
      { key: "churned", header: "Churned (customers)", unit: "count" },
      { key: "survival", header: "Survival (share)", unit: "fraction" },
      { key: "error", header: "Standard error (share)", unit: "fraction" },
    ],
    help: help.result,
    picture: { kind: "survival curve", along: "tenure", heights: ["survival", "error"] },
  },

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
    const before = curve[curve.length - 2];
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
      {
        step: "last",
        figures: [before?.share ?? 1, "× (", 1, "−", last.churned, "÷", last.atRisk, ")"],
        result: last.share as number,
        unit: "fraction",
      },
    ];
  },
});

function curveFrom({ tenure, churned }: Inputs<typeof PARAMS>) {
  if (tenure.length === 0) fail("empty-range", { param: "tenure" });
  return curveOf(tenure, churned);
}

const asked = (at: Float64Array): number[] => [...new Set(at)].sort((one, other) => one - other);
