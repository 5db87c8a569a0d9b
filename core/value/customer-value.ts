import { define } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import { help, texts } from "./texts/customer-value.ts";

export const customerValue = define({
  id: "CUSTOMERVALUE",
  since: "0.1.0",
  ...texts,
  params: [
    { name: "revenue", kind: "number", unit: "money", help: help.revenue },
    { name: "costs", kind: "number", unit: "money", min: 0, help: help.costs },
  ],
  result: { kind: "number", unit: "money", header: "Customer value", help: help.result, perRow: true },

  compute: ({ revenue, costs }) => exactSum([revenue, -costs]),

  explain: ({ revenue, costs }, result) => [{ step: "value", figures: [revenue, "−", costs], result, unit: "money" }],
});
