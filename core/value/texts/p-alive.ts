import { ALIVE_EXAMPLE } from "../bases/per-customer-examples.ts";
import { FADER_HARDIE_DERIVATION, FADER_HARDIE_LEE } from "../sources.ts";
import { PARAMETER_ERRORS } from "./expected-orders.ts";

export const help = { result: "The chance that each customer is still a customer, beside the list." };

export const texts = {
  title: "P(alive): is this still a customer?",
  summary:
    "The chance that a customer without a contract will buy again, from how often they bought and how long they have been silent.",
  formula: "likelihood of still being a customer ÷ (that + likelihood of having left since the last purchase)",
  errors: {
    ...PARAMETER_ERRORS,
    "inconsistent-values": "{place} is {received}: {reason}.",
    "too-large": "With these parameters there is no number that a cell can hold: fit the model again.",
  },
  notes: {
    once: "BG/NBD takes for granted that anyone who bought once is still a customer: P(alive) is then 1, here for {count} customers. MBG/NBD drops that assumption.",
  },
  steps: {
    customer: { name: "First customer", formula: "frequency, recency and age" },
    silence: { name: "Time since the last purchase", formula: "age − recency" },
    alive: {
      name: "P(alive)",
      formula: "likelihood of still being a customer ÷ (that + likelihood of having left since the last purchase)",
    },
  },
  sources: [FADER_HARDIE_LEE, FADER_HARDIE_DERIVATION],
  examples: [ALIVE_EXAMPLE],
  rivals: {
    silence: "“No order in twelve months is a lost customer” treats weekly and yearly buyers alike.",
  },
  rules: { frequent: "The same silence says more about a frequent buyer: a higher frequency can lower P(alive)." },
  related: ["BGNBD", "MBGNBD", "EXPECTEDORDERS", "CLVTABLE"],
} as const;
