import { define } from "../define.ts";
import { perHundred } from "./per-hundred.ts";

export const contactRate = define({
  id: "CONTACTRATE",
  since: "0.1.0",
  title: "Contact rate",
  summary: "Number of times per 100 customers that customers contact your customer service.",
  formula: "100 × contacts ÷ customers",
  params: [
    {
      name: "contacts",
      kind: "number",
      unit: "count",
      min: 0,
      help: "Number of calls, e-mails, chats and other contacts in the period.",
    },
    { name: "customers", kind: "number", unit: "count", min: 0, help: "Number of customers in the same period." },
  ],
  result: {
    kind: "number",
    unit: "ratio",
    min: 0,
    header: "Contacts per 100 customers",
    help: "Contacts per 100 customers; above 100 where a customer makes more than one contact on average.",
  },
  errors: {
    "division-by-zero": "Customers is 0: fill in the number of customers in the period.",
    "no-solution": "The contact rate does not fit in a cell: check contacts and customers.",
  },
  steps: { rate: { name: "Contacts per 100 customers", formula: "100 × contacts ÷ customers" } },
  sources: [
    {
      cite: "Price, B., & Jaffe, D. (2008). The Best Service Is No Service: How to Liberate Your Customers from Customer Service, Keep Them Happy, and Control Costs. Jossey-Bass.",
    },
  ],
  examples: [
    { args: [340, 850], result: 40, note: "340 contacts with 850 customers: 40 per 100." },
    { args: [300, 200], result: 150, note: "Three contacts for every two customers." },
  ],
  rivals: {
    base: "Some count per 100 orders instead of customers: 340 contacts with 850 customers and 1,700 orders are 40 per 100 customers and 20 per 100 orders.",
  },
  related: ["COMPLAINTRATE", "RESPONSE", "CES"],
  native: "100*contacts/customers",

  compute: ({ contacts, customers }) => perHundred(contacts, customers, { param: "customers" }),

  explain: ({ contacts, customers }, result) => [
    { step: "rate", figures: [100, "×", contacts, "÷", customers], result, unit: "ratio" },
  ],
});
