import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { addedUp } from "../numeric/added-up.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Value } from "../results.ts";
import { A } from "./abc-rule.ts";
import { customersByValue } from "./pareto-customers.ts";
import { help, texts } from "./texts/pareto-table.ts";

export const paretoTable = define({
  id: "PARETOTABLE",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "customers", kind: "ids", help: help.customers },
    { name: "values", kind: "numbers", unit: "money", help: help.values },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "id", header: "Name", unit: "text" },
      { key: "value", header: "Value (money)", unit: "money" },
      { key: "share", header: "Share", unit: "fraction" },
      { key: "cumulative", header: "Cumulative share", unit: "fraction" },
      { key: "class", header: "Class", unit: "label" },
    ],
    help: help.result,
    picture: { kind: "Pareto curve", along: "id", heights: ["value", "cumulative"] },
  },

  compute({ customers: ids, values }, tools) {
    if (values.length === 0) fail("empty-range", { param: "values" });
    const customers = customersByValue(ids, values);
    const count = customers.filter(({ value }) => value < 0).length;
    if (count > 0) tools.note("notPositive", { count });
    return customers.map(({ shown, value, share, cumulative, label }): Value[] => [
      shown,
      value,
      share ?? "",
      cumulative ?? "",
      label,
    ]);
  },

  explain({ customers: ids, values }) {
    const customers = customersByValue(ids, values);
    const amounts = customers.map(({ value }) => value);
    const positive = amounts.filter((value) => value > 0);
    const total = exactSum(positive);
    const inA = customers.filter(({ label }) => label === A);
    const [{ name, value }] = customers as [(typeof customers)[number]];
    const shareOfA = exactSum(amounts.slice(0, inA.length));
    return [
      { step: "total", figures: addedUp(positive), result: total, unit: "money" },
      { step: "largest", figures: [name, ":", value, "÷", total], result: value / total, unit: "fraction" },
      {
        step: "customersInA",
        figures: [inA.length, "÷", customers.length],
        result: inA.length / customers.length,
        unit: "fraction",
      },
      { step: "shareOfA", figures: [shareOfA, "÷", total], result: shareOfA / total, unit: "fraction" },
    ];
  },
});
