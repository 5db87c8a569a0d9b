import { define } from "../define.ts";
import type { Value } from "../results.ts";
import { labelOf } from "./cohort-periods.ts";
import { COHORT_PARAMS, cohortsFrom } from "./cohorts-from.ts";
import { help, texts } from "./texts/cohorts.ts";

export const cohorts = define({
  id: "COHORTS",
  since: "0.2.0",
  ...texts,
  params: COHORT_PARAMS,
  result: {
    kind: "table",
    columns: [
      { key: "cohort", header: "Cohort (first purchase)", unit: "text" },
      { key: "customers", header: "Customers", unit: "count" },
    ],
    more: { key: "later", header: "Period" },
    help: help.result,
    picture: { kind: "cohort heat map", along: "cohort", heights: ["later"] },
  },

  compute(inputs) {
    const { first, count, sizeAt, cellAt } = cohortsFrom(inputs);
    const rows: Value[][] = [];
    for (let cohort = 0; cohort < count; cohort++) {
      const row: Value[] = [labelOf(first + cohort, inputs.period), sizeAt(cohort)];
      for (let since = 0; since < count; since++) row.push(cohort + since < count ? cellAt(cohort, since) : "");
      rows.push(row);
    }
    return rows;
  },

  explain(inputs) {
    const { count, sizeAt, activeAt, cellAt } = cohortsFrom(inputs);
    const [size, active, cell] = [sizeAt(0), activeAt(0, count - 1), cellAt(0, count - 1) as number];
    const shown = [
      { step: "customers", figures: [], result: inputs.customers.names.length, unit: "count" },
      { step: "cohort", figures: [], result: size, unit: "count" },
      { step: "active", figures: [], result: active, unit: "count" },
    ] as const;
    if (inputs.measure === "customers") return shown;
    if (inputs.measure === "amount") return [...shown, { step: "amount", figures: [], result: cell, unit: "money" }];
    return [...shown, { step: "retention", figures: [active, "÷", size], result: cell, unit: "fraction" }];
  },
});
