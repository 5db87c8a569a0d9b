import { define } from "../define.ts";
import { CUSTOMERS } from "./customers.ts";
import { keptOf } from "./kept.ts";
import { help, texts } from "./texts/retention.ts";

export const retention = define({
  id: "RETENTION",
  since: "0.1.0",
  ...texts,
  params: CUSTOMERS,
  result: { kind: "number", unit: "fraction", min: 0, max: 1, header: "Retention", help: help.result },

  compute: (customers) => keptOf(customers) / customers.start,

  explain(customers, result) {
    const { start, end, newCustomers } = customers;
    const kept = keptOf(customers);
    return [
      { step: "kept", figures: [end, "−", newCustomers], result: kept, unit: "count" },
      { step: "retention", figures: [kept, "÷", start], result, unit: "fraction" },
    ];
  },
});
