import { ZERO_DEFECTIONS } from "../sources.ts";

export const help = {
  churn: "Share of the customers who leave in one period, 20% or 0.2. A churn per month gives a lifetime in months.",
  result: "The expected lifetime in the periods of the churn.",
};

export const texts = {
  title: "Expected customer lifetime",
  summary: "How many periods a customer stays on average when the churn per period does not change.",
  formula: "1 ÷ churn",
  errors: {
    "division-by-zero": "With a churn of 0% no customer ever leaves: fill in a churn above 0%.",
    "too-large": "The churn is so small that the lifetime does not fit in a cell: fill in a larger churn.",
  },
  steps: { lifetime: { name: "Lifetime", formula: "1 ÷ churn" } },
  sources: [ZERO_DEFECTIONS],
  examples: [
    { args: [0.2], result: 5, note: "When 20% leave every year, customers stay 5 years on average." },
    { args: [[["2,5%"]]], result: 40, note: "A churn of 2.5% per month gives 40 months." },
  ],
  rivals: {
    halfway:
      "Customers leave in the course of a period: counted as halfway, the lifetime is half a period shorter, 4.5 instead of 5 at a churn of 20%.",
    completed:
      "Counting only the periods that a customer completes and renews gives retention ÷ churn, one period less: 4 instead of 5.",
    mixed:
      "One churn for everyone underestimates: loyal customers stay far longer than the others. RETENTIONCURVE and RESIDUALVALUE take that into account.",
  },
  related: ["CHURN", "RATEPER", "RETENTIONCURVE", "CLVDISCOUNTED"],
  native: "1/churn",
} as const;
