import { define } from "../define.ts";
import { notePredictions } from "./bases/note-predictions.ts";
import { PREDICTION_PARAMS, predict } from "./bases/predictions.ts";
import { help, texts } from "./texts/clv-table.ts";

export const clvTable = define({
  id: "CLVTABLE",
  since: "0.2.0",
  ...texts,
  params: PREDICTION_PARAMS,
  result: {
    kind: "table",
    columns: [
      { key: "customer", header: "Customer", unit: "text" },
      { key: "frequency", header: "Frequency (repeat days)", unit: "count" },
      { key: "recency", header: "Recency (chosen unit)", unit: "periods" },
      { key: "age", header: "Age (chosen unit)", unit: "periods" },
      { key: "alive", header: "P(alive)", unit: "fraction" },
      { key: "orders", header: "Expected orders (in the horizon)", unit: "count" },
      { key: "value", header: "Expected order value", unit: "money" },
      { key: "clv", header: "CLV (in the horizon)", unit: "money" },
    ],
    help: help.result,
    picture: { kind: "Pareto curve", along: "customer", heights: ["clv"] },
  },

  compute(inputs, tools) {
    const predictions = tools.once(predict, inputs);
    notePredictions(inputs.model, predictions, tools);
    const { buyers, times, alive, orders, value, discounted } = predictions;
    return Array.from(buyers.codes, (customer, at) => [
      inputs.customers.shown[customer] as string | number,
      times.frequency[at] as number,
      times.recency[at] as number,
      times.age[at] as number,
      alive[at] as number,
      orders[at] as number,
      value[at] as number,
      inputs.margin * (value[at] as number) * (discounted[at] as number),
    ]);
  },

  explain(inputs, rows, { once }) {
    const { purchases, spending, discounted } = once(predict, inputs);
    const [first] = rows;
    if (first === undefined) return [];
    const [name, , , , alive, orders, value, clv] = first as [string | number, ...number[]];
    const shown = (parameters: readonly number[]) => parameters.flatMap((one, at) => (at === 0 ? [one] : ["·", one]));
    const weighted = discounted[0] as number;
    return [
      { step: "purchases", figures: shown(purchases.parameters), result: purchases.logLikelihood, unit: "ratio" },
      { step: "spending", figures: shown(spending.fit.parameters), result: spending.fit.logLikelihood, unit: "ratio" },
      { step: "alive", figures: [String(name)], result: alive as number, unit: "fraction" },
      { step: "orders", figures: [], result: orders as number, unit: "count" },
      { step: "discounted", figures: [], result: weighted, unit: "count" },
      { step: "value", figures: [], result: value as number, unit: "money" },
      {
        step: "clv",
        figures: [inputs.margin, "×", value as number, "×", weighted],
        result: clv as number,
        unit: "money",
      },
    ];
  },
});
