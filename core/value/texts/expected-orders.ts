import { ORDERS_EXAMPLE } from "../bases/per-customer-examples.ts";
import { FADER_HARDIE_DERIVATION, FADER_HARDIE_LEE } from "../sources.ts";

export const help = { result: "Orders to expect of each customer in the horizon, beside the list." };

/** Refusals of the functions that take fitted parameters. */
export const PARAMETER_ERRORS = {
  "malformed-table":
    "{param} must hold the {needed} numbers {names}, and {count} were found: select the table of the fit, or its values in this order.",
  "not-above": "{param}: {name} is {received} and must be above 0. Fit the model again, or check the selection.",
} as const;

export const texts = {
  title: "Expected orders of each customer",
  summary: "How many orders each customer will place in a coming time, from a fitted model of purchases.",
  formula: "P(alive) × orders of a customer who stays, over the horizon",
  errors: {
    ...PARAMETER_ERRORS,
    "inconsistent-values": "{place} is {received}: {reason}.",
    "too-large": "With these parameters there is no number that a cell can hold: fit the model again.",
  },
  notes: {
    once: "BG/NBD takes for granted that anyone who bought once is still a customer, here {count}. Their expected orders are high for it; MBG/NBD drops that assumption.",
  },
  steps: {
    customer: { name: "First customer", formula: "frequency, recency and age" },
    alive: { name: "P(alive)", formula: "the chance that this customer is still one, as PALIVE gives it" },
    staying: {
      name: "Orders of a customer who stays",
      formula: "the model's orders over the horizon, given that the customer is still there",
    },
    orders: { name: "Expected orders", formula: "P(alive) × orders of a customer who stays" },
  },
  sources: [FADER_HARDIE_LEE, FADER_HARDIE_DERIVATION],
  examples: [ORDERS_EXAMPLE],
  rivals: {
    rate: "Frequency ÷ age × horizon takes for granted that everybody stays and goes on as before: it expects too much of the silent, and of the lucky.",
  },
  rules: { unit: "The horizon is in the unit of recency and age, and the parameters were fitted in that unit." },
  related: ["BGNBD", "PALIVE", "EXPECTEDVALUE", "CLVTABLE"],
} as const;
