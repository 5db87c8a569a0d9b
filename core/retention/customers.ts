/** What RETENTION and CHURN ask for. */
export const CUSTOMERS = [
  {
    name: "start",
    kind: "number",
    unit: "count",
    min: 0,
    help: "Number of customers at the start of the period.",
  },
  {
    name: "end",
    kind: "number",
    unit: "count",
    min: 0,
    help: "Number of customers at the end of the period, new ones included.",
  },
  {
    name: "newCustomers",
    kind: "number",
    unit: "count",
    min: 0,
    default: 0,
    help: "Number of customers who came during the period; 0 if left out.",
  },
] as const;

export const CUSTOMERS_REFUSED = {
  "inconsistent-values":
    "End minus new customers is {kept}, but the customers who stayed must number from 0 to {atStart}, the customers at the start: check how many are new.",
  "division-by-zero": "There are no customers at the start: fill in a start above 0.",
} as const;
