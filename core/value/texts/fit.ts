import { FEWEST_REPEATERS } from "../bases/check-customers.ts";

/** What the functions that fit a model to customers share. */
export const fitTexts = {
  help: "The parameters with their standard errors, the log-likelihood, how many customers, and how many of them made 0, 1, 2 … repeat purchases beside how many the model expects.",
  errors: {
    "empty-range": "There are no customers: {param} holds only blank cells.",
    "too-few-values":
      "{count} of {customers} customers bought again, and a fit takes at least {needed} who did: give a longer period or more customers.",
    "inconsistent-values": "{place} is {received}: {reason}.",
    "no-solution":
      "No parameters describe these customers: nearly all of them bought once, or all equally often. Check the list, or give a longer period.",
  },
  steps: {
    customers: { name: "Customers", formula: "rows with frequency, recency and age" },
    repeaters: { name: "Customers who bought again", formula: "customers − customers with frequency 0" },
    parameter: {
      name: "Fitted parameter",
      formula: "the value for which these purchases are most likely ± standard error",
    },
    logLikelihood: { name: "Log-likelihood", formula: "Σ ln(likelihood of each customer's purchases), at its highest" },
    zero: {
      name: "Customers whom the model expects to buy once",
      formula: "Σ over the customers of the chance of no repeat purchase, against",
    },
  },
  rules: {
    fewest: `A fit takes at least ${FEWEST_REPEATERS} customers who bought again; with fewer it is refused.`,
    units:
      "The times must be in one unit, and the parameters hold for that unit: weeks or months, as BUYERS gives them.",
  },
} as const;
