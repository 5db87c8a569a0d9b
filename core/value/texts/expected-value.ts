import { VALUE_EXAMPLE } from "../bases/per-customer-examples.ts";
import { GAMMA_GAMMA, RFM_AND_CLV } from "../sources.ts";
import { PARAMETER_ERRORS } from "./expected-orders.ts";

export const help = { result: "The amount to expect of each customer's next purchases, beside the list." };

export const texts = {
  title: "Expected order value of each customer",
  summary:
    "What each customer will spend per purchase: between their own mean and that of all, the nearer to their own the more they bought.",
  formula: "p × (gamma + frequency × mean value) ÷ (p × frequency + q − 1)",
  errors: {
    ...PARAMETER_ERRORS,
    "inconsistent-values": "{place} is {received} for a customer without repeat purchases: make it 0, as BUYERS does.",
    "no-solution":
      "q is {q}, and at 1 or less there is no mean amount: check the amounts that the model was fitted to.",
  },
  steps: {
    spent: { name: "Spent in repeat purchases", formula: "frequency × mean value of the first customer" },
    purchases: { name: "Weight", formula: "p × frequency + q − 1" },
    value: { name: "Expected order value", formula: "p × (gamma + spent) ÷ weight" },
  },
  sources: [GAMMA_GAMMA, RFM_AND_CLV],
  examples: [VALUE_EXAMPLE],
  rivals: {
    own: "A customer's own mean is the usual answer, and swings with every purchase of someone who bought once or twice.",
  },
  rules: { none: "A customer without repeat purchases is expected to spend what a new customer does." },
  related: ["GAMMAGAMMA", "EXPECTEDORDERS", "CLVTABLE"],
} as const;
