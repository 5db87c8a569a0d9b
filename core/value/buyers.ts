import { define } from "../define.ts";
import { fail } from "../errors.ts";
import type { Ids } from "../params.ts";
import type { Value } from "../results.ts";
import { type Buyers, buyersFrom, UNITS } from "./bases/buyers-from.ts";
import { noteWhatWasLeft } from "./bases/notes.ts";
import { TRANSACTIONS, UNIT } from "./bases/transactions.ts";
import { help, texts } from "./texts/buyers.ts";

export const buyers = define({
  id: "BUYERS",
  since: "0.2.0",
  ...texts,
  params: [
    ...TRANSACTIONS,
    { name: "asOf", kind: "date", optional: true, help: help.asOf },
    { ...UNIT, default: "week" },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "customer", header: "Customer", unit: "text" },
      { key: "frequency", header: "Frequency (repeat days)", unit: "count" },
      { key: "recency", header: "Recency (chosen unit)", unit: "periods" },
      { key: "age", header: "Age (chosen unit)", unit: "periods" },
      { key: "meanValue", header: "Mean value (per repeat day)", unit: "money" },
    ],
    help: help.result,
    picture: { kind: "heat map", along: "recency", heights: ["frequency"] },
  },

  compute(inputs, tools) {
    if (inputs.dates.length === 0) fail("empty-range", { param: "dates" });
    const base = tools.once(buyersFrom, inputs);
    noteWhatWasLeft(base.left, tools);
    return rowsOf(inputs.customers.shown, base, UNITS[inputs.unit]);
  },

  explain(inputs, rows, { once }) {
    const [first] = rows;
    if (first === undefined) return [];
    const { recency, age, end } = once(buyersFrom, inputs);
    const days = UNITS[inputs.unit];
    const [name, frequency, , , mean] = first as [string | number, number, number, number, number];
    return [
      { step: "end", figures: [], result: end, unit: "date" },
      { step: "frequency", figures: [String(name), ":"], result: frequency, unit: "count" },
      {
        step: "recency",
        figures: [recency[0] as number, "÷", days],
        result: (recency[0] as number) / days,
        unit: "periods",
      },
      { step: "age", figures: [age[0] as number, "÷", days], result: (age[0] as number) / days, unit: "periods" },
      { step: "meanValue", figures: frequency === 0 ? [] : [String(name), ":"], result: mean, unit: "money" },
    ];
  },
});

function rowsOf(names: Ids["shown"], { codes, frequency, recency, age, meanValue }: Buyers, days: number): Value[][] {
  const rows: Value[][] = [];
  for (let at = 0; at < codes.length; at++) {
    rows.push([
      names[codes[at] as number] as string | number,
      frequency[at] as number,
      (recency[at] as number) / days,
      (age[at] as number) / days,
      meanValue[at] as number,
    ]);
  }
  return rows;
}
