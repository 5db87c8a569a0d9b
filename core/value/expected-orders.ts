import { define } from "../define.ts";
import { checkHistories } from "./bases/check-customers.ts";
import { modelOf } from "./bases/models.ts";
import { AGE, FREQUENCY, HORIZON, MODEL, PARAMETERS, RECENCY } from "./bases/params.ts";
import { boughtOnce, forEachHistory, historyAt } from "./bases/per-customer.ts";
import { readParameters } from "./bases/read-parameters.ts";
import { help, texts } from "./texts/expected-orders.ts";

export const expectedOrders = define({
  id: "EXPECTEDORDERS",
  since: "0.2.0",
  ...texts,
  params: [MODEL, PARAMETERS, HORIZON, FREQUENCY, RECENCY, AGE],
  result: { kind: "column", unit: "count", header: "Expected orders", help: help.result },

  compute(inputs, tools) {
    checkHistories(inputs, tools);
    const model = modelOf(inputs.model);
    const parameters = readParameters(inputs, model.names);
    const once = inputs.model === "BG/NBD" ? boughtOnce(inputs.frequency) : 0;
    if (once > 0) tools.note("once", { count: once });
    return forEachHistory(inputs, (history) => model.expected(parameters, history, inputs.horizon));
  },

  explain(inputs, result) {
    if (result.length === 0) return [];
    const model = modelOf(inputs.model);
    const parameters = readParameters(inputs, model.names);
    const history = historyAt(inputs, 0);
    const alive = model.alive(parameters, history);
    const orders = result[0] as number;
    return [
      {
        step: "customer",
        figures: ["x =", history.frequency, ", t =", history.recency, ", T =", history.age],
        result: history.frequency,
        unit: "count",
      },
      { step: "alive", figures: [], result: alive, unit: "fraction" },
      { step: "staying", figures: [orders, "÷", alive], result: alive === 0 ? 0 : orders / alive, unit: "count" },
      { step: "orders", figures: [alive, "×", alive === 0 ? 0 : orders / alive], result: orders, unit: "count" },
    ];
  },
});
