import { define } from "../define.ts";
import { perHundred } from "./per-hundred.ts";
import { help, texts } from "./texts/contact-rate.ts";

export const contactRate = define({
  id: "CONTACTRATE",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "contacts", kind: "number", unit: "count", min: 0, help: help.contacts },
    { name: "customers", kind: "number", unit: "count", min: 0, help: help.customers },
  ],
  result: { kind: "number", unit: "ratio", min: 0, header: "Contacts per 100 customers", help: help.result },

  compute: ({ contacts, customers }) => perHundred(contacts, customers, { param: "customers" }),

  explain: ({ contacts, customers }, result) => [
    { step: "rate", figures: [100, "×", contacts, "÷", customers], result, unit: "ratio" },
  ],
});
