import { SELLING } from "../sources.ts";

export const help = {
  quotes: "Number of quotes that the customer has decided on.",
  orders: "Number of these quotes that became an order.",
  result: "The hit rate as a fraction, 0.25 for 25%.",
};

export const texts = {
  title: "Hit rate",
  summary: "Share of the quotes that became an order.",
  formula: "orders ÷ quotes",
  errors: {
    "inconsistent-values":
      "Orders, {part}, are more than quotes, {whole}: count only orders that came from these quotes, and check both numbers.",
    "division-by-zero": "Quotes is 0: fill in how many quotes were made.",
  },
  steps: { rate: { name: "Hit rate", formula: "orders ÷ quotes" } },
  sources: [SELLING],
  examples: [
    { args: [60, 15], result: 0.25, note: "One in four quotes becomes an order." },
    { args: [8, 5], result: 0.625, note: "Few quotes to the right customers: 62.5%." },
  ],
  rivals: {
    value:
      "Some weigh by value: the amount of the orders ÷ the amount of the quotes. With one order of 10,000 from quotes of 10,000 and 30,000 that is 25%, and 50% by number.",
    open: "Some count open quotes as well, which makes the hit rate lower while they wait for a decision.",
  },
  related: ["CONVERSION", "FUNNEL", "PIPELINE"],
  native: "orders/quotes",
} as const;
