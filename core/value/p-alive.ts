import { define } from "../define.ts";
import { checkHistories } from "./bases/check-customers.ts";
import { modelOf } from "./bases/models.ts";
import { AGE, FREQUENCY, MODEL, PARAMETERS, RECENCY } from "./bases/params.ts";
import { boughtOnce, forEachHistory, historyAt } from "./bases/per-customer.ts";
import { readParameters } from "./bases/read-parameters.ts";
import { help, texts } from "./texts/p-alive.ts";

export const pAlive = define({
  id: "PALIVE",
  since: "0.2.0",
  ...texts,
  params: [MODEL, PARAMETERS, FREQUENCY, RECENCY, AGE],
  result: { kind: "column", unit: "fraction", header: "P(alive)", help: help.result },

  compute(inputs, tools) {
    checkHistories(inputs, tools);
    const model = modelOf(inputs.model);
    const parameters = readParameters(inputs, model.names);
    const once = inputs.model === "BG/NBD" ? boughtOnce(inputs.frequency) : 0;
    if (once > 0) tools.note("once", { count: once });
    return forEachHistory(inputs, (history) => model.alive(parameters, history));
  },

  explain(inputs, result) {
    if (result.length === 0) return [];
    const { frequency, recency, age } = historyAt(inputs, 0);
    return [
      {
        step: "customer",
        figures: ["x =", frequency, ", t =", recency, ", T =", age],
        result: frequency,
        unit: "count",
      },
      { step: "silence", figures: [age, "−", recency], result: age - recency, unit: "periods" },
      { step: "alive", figures: [], result: result[0] as number, unit: "fraction" },
    ];
  },
});
