import { define } from "../define.ts";
import { perHundred } from "./per-hundred.ts";

export const complaintRate = define({
  id: "COMPLAINTRATE",
  since: "0.1.0",
  title: "Complaint rate",
  summary: "Number of complaints per 100 orders.",
  formula: "100 × complaints ÷ orders",
  params: [
    { name: "complaints", kind: "number", unit: "count", min: 0, help: "Number of complaints in the period." },
    { name: "orders", kind: "number", unit: "count", min: 0, help: "Number of orders in the same period." },
  ],
  result: {
    kind: "number",
    unit: "ratio",
    min: 0,
    header: "Complaints per 100 orders",
    help: "Complaints per 100 orders; above 100 where an order brings more than one complaint on average.",
  },
  errors: {
    "division-by-zero": "Orders is 0: fill in the number of orders in the period.",
    "no-solution": "The complaint rate does not fit in a cell: check complaints and orders.",
  },
  steps: { rate: { name: "Complaints per 100 orders", formula: "100 × complaints ÷ orders" } },
  sources: [
    {
      cite: "ISO 10002:2018. Quality management. Customer satisfaction. Guidelines for complaints handling in organizations.",
    },
  ],
  examples: [
    { args: [18, 1200], result: 1.5, note: "18 complaints on 1,200 orders: 1.5 per 100." },
    { args: [0, 75], result: 0, note: "A month without complaints." },
  ],
  rivals: {
    base: "Some count per 1,000 orders, or per 100 customers instead of orders: 18 complaints on 1,200 orders of 600 customers are 1.5 per 100 orders and 3 per 100 customers.",
  },
  related: ["CONTACTRATE", "RESPONSE", "CSAT"],
  native: "100*complaints/orders",

  compute: ({ complaints, orders }) => perHundred(complaints, orders, { param: "orders" }),

  explain: ({ complaints, orders }, result) => [
    { step: "rate", figures: [100, "×", complaints, "÷", orders], result, unit: "ratio" },
  ],
});
