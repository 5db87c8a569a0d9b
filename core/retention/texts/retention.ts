import { CUSTOMERS_REFUSED } from "../customers.ts";
import { MARKETING_METRICS } from "../sources.ts";

export const help = {
  result: "The retention rate as a fraction, 0.9 for 90%.",
};

export const texts = {
  title: "Retention rate",
  summary: "Share of the customers at the start of a period who are still customers at its end.",
  formula: "(end − new customers) ÷ start",
  errors: CUSTOMERS_REFUSED,
  steps: {
    kept: { name: "Customers who stayed", formula: "end − new customers" },
    retention: { name: "Retention", formula: "customers who stayed ÷ start" },
  },
  sources: [MARKETING_METRICS],
  examples: [
    { args: [1000, 1100, 200], result: 0.9, note: "900 of the 1,000 customers stayed, and 200 came." },
    { args: [250, 200], result: 0.8, note: "Without new customers, everyone at the end is a customer who stayed." },
  ],
  rivals: {
    revenue:
      "Revenue retention divides the revenue from the customers of the start by their revenue before: it moves with what they buy, and may exceed 100%. This function counts customers.",
    repeat:
      "The repeat purchase rate divides customers with a second order by all customers; it says who came back, not who stayed over a period.",
  },
  related: ["CHURN", "RETENTIONLIST", "COHORTS", "LIFETIME"],
  native: "(end-newCustomers)/start",
} as const;
