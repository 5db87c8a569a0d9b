/** Refusals of what divides the values of customers by their total. */
export const TOTAL_ERRORS = {
  "empty-range": "There is no customer to count: values holds only blank cells.",
  "division-by-zero": "The values add up to zero, and nothing has a share of zero.",
  "inconsistent-values":
    "The values add up to {received}: nothing has a share of a negative total. Leave out the customers with a loss, or take a longer period.",
  "too-large": "The values are too large to add up.",
} as const;

export const REVENUE_PER_CUSTOMER = {
  name: "values",
  kind: "numbers",
  unit: "money",
  help: "Revenue or margin per customer.",
} as const;
