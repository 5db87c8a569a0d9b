import { MANAGING_CUSTOMERS, MARKETING_METRICS } from "../sources.ts";

export const help = {
  orderValue: "Average amount of one order, without VAT.",
  margin: "Profit margin on an order, 45% or 0.45.",
  orders: "Number of orders you expect from the customer over the whole relationship.",
  result: "The value of the customer, not discounted.",
};

export const texts = {
  title: "Customer lifetime value (W × A)",
  summary: "What a customer earns you: the profit on one order times the number of orders.",
  formula: "(order value × margin) × orders",
  errors: { "too-large": "The value does not fit in a cell: check order value and orders." },
  steps: {
    profit: { name: "Profit per order (W)", formula: "order value × margin" },
    clv: { name: "CLV (W × A)", formula: "profit per order × orders" },
  },
  sources: [MANAGING_CUSTOMERS, MARKETING_METRICS],
  examples: [
    { args: [180, 0.45, 12], result: 972, note: "Twelve orders of 180 at a margin of 45%." },
    { args: [9500, "15%", 6], result: 8550, note: "A margin may also be typed as the text 15%." },
  ],
  rivals: {
    revenue:
      "Some leave out the margin and add up revenue: 2,160 instead of 972 in the first example, which is not what the customer earns you.",
    yearly:
      "With orders per year instead of over the whole relationship, the answer is the value of a year: multiply it by the lifetime.",
    discounted: "Amounts of later years are worth less today: CLVDISCOUNTED counts them at their present value.",
  },
  related: ["CLVDISCOUNTED", "LIFETIME", "CLVRATIO", "CUSTOMERVALUE"],
  native: "orderValue*margin*orders",
} as const;
