import { define } from "../define.ts";
import { CUSTOMERS } from "./customers.ts";
import { keptOf, lostOf } from "./kept.ts";
import { help, texts } from "./texts/churn.ts";

export const churn = define({
  id: "CHURN",
  since: "0.1.0",
  ...texts,
  params: CUSTOMERS,
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "Churn", help: help.result },

  // Not 1 − retention: 1 − 0.9 is 0.09999999999999998.
  compute: (customers) => lostOf(customers) / customers.start,

  explain(customers, result) {
    const { start, end, newCustomers } = customers;
    const kept = keptOf(customers);
    const lost = lostOf(customers);
    return [
      { step: "kept", figures: [end, "−", newCustomers], result: kept, unit: "count" },
      { step: "lost", figures: [start, "−", kept], result: lost, unit: "count" },
      { step: "churn", figures: [lost, "÷", start], result, unit: "fraction" },
    ];
  },
});
