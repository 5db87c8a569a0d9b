import { CUSTOMERS_REFUSED } from "../customers.ts";
import { MARKETING_METRICS } from "../sources.ts";

export const help = {
  result: "The churn rate as a fraction, 0.1 for 10%.",
};

export const texts = {
  title: "Churn rate",
  summary: "Share of the customers at the start of a period who left before its end.",
  formula: "1 − (end − new customers) ÷ start",
  errors: CUSTOMERS_REFUSED,
  steps: {
    kept: { name: "Customers who stayed", formula: "end − new customers" },
    lost: { name: "Customers who left", formula: "start − customers who stayed" },
    churn: { name: "Churn", formula: "customers who left ÷ start" },
  },
  sources: [MARKETING_METRICS],
  examples: [
    { args: [1000, 1100, 200], result: 0.1, note: "100 of the 1,000 customers left, although the total grew." },
    { args: [250, 200], result: 0.2, note: "Without new customers, the total falls by those who left." },
  ],
  rivals: {
    averageBase:
      "Some divide by the average number of customers, (start + end) ÷ 2. With 1,000 at the start, 1,100 at the end and 100 who left that is 9.5% instead of 10%, and retention and churn no longer add up to 100%.",
    net: "Net churn, (start − end) ÷ start, sets new customers against those who left: −10% in the same case, which hides the leaving.",
    leavers:
      "Counting everyone who left, also customers who came in the same period, gives a higher number that can pass 100%.",
  },
  related: ["RETENTION", "LIFETIME", "RATEPER", "RETENTIONLIST"],
  native: "(start-(end-newCustomers))/start",
} as const;
