import { define } from "../define.ts";
import { perHundred } from "./per-hundred.ts";
import { help, texts } from "./texts/complaint-rate.ts";

export const complaintRate = define({
  id: "COMPLAINTRATE",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "complaints", kind: "number", unit: "count", min: 0, help: help.complaints },
    { name: "orders", kind: "number", unit: "count", min: 0, help: help.orders },
  ],
  result: { kind: "number", unit: "ratio", min: 0, header: "Complaints per 100 orders", help: help.result },

  compute: ({ complaints, orders }) => perHundred(complaints, orders, { param: "orders" }),

  explain: ({ complaints, orders }, result) => [
    { step: "rate", figures: [100, "×", complaints, "÷", orders], result, unit: "ratio" },
  ],
});
