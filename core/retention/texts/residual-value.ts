import { CUSTOMER_BASE_VALUATION, SHIFTED_BETA_GEOMETRIC } from "../sources.ts";

export const help = {
  result:
    "The number of payments, discounted. For a new customer it counts the payment now (DEL); after renewals it counts the payment that comes due now, if the customer renews, and those that follow (DERL).",
};

export const texts = {
  title: "Discounted expected lifetime (sBG)",
  summary:
    "How many payments, discounted to now, a new customer will make, or how many a customer will still make who has renewed before.",
  formula: "Σ chance to be still there ÷ (1 + discount)^t, from t = 0; times the margin of a period it is the CLV",
  errors: {
    "no-solution":
      "Without a discount the expected lifetime has no end at this alpha: fill in a discount above 0%, or an alpha above 1.",
  },
  steps: {
    retention: {
      name: "Chance to renew now",
      formula: "(beta + renewals) ÷ (alpha + beta + renewals); 100% for a new customer, who pays now",
    },
    next: {
      name: "Chance to renew one period later",
      formula: "the same with one renewal more, or none for a new customer",
    },
    two: {
      name: "First two payments",
      formula: "chance now + chance now × chance one period later ÷ (1 + discount)",
    },
    later: { name: "Later payments", formula: "the same for all later periods, each discounted to now" },
    value: { name: "Discounted lifetime", formula: "first two payments + later payments" },
  },
  sources: [CUSTOMER_BASE_VALUATION, SHIFTED_BETA_GEOMETRIC],
  rivals: {
    constant:
      "With one retention for everyone the answer is retention × (1 + discount) ÷ (1 + discount − retention), however long the customer has stayed. At alpha 3.8, beta 15.19 and 10% that is 2.93 with the average retention of 80%; here it is 3.31 before the first renewal and 3.84 before the fifth.",
    after:
      "Some authors let the first payment come after one period, or leave out the payment now: the answer is then divided by 1 + discount, or 1 lower.",
  },
  rules: {
    endless: "At a discount of 0% it is the expected lifetime itself, which is finite only for an alpha above 1.",
  },
  related: ["RETENTIONCURVE", "CLVDISCOUNTED", "LIFETIME"],
  examples: [
    { args: [3, 4, 0], result: 3, note: "Without a discount, a new customer pays three times on average." },
    {
      args: [3.8, 15.19, 0.1, 4],
      result: 3.840904268448485,
      note: "A customer who renewed four times, in the figures of Fader and Hardie (2010).",
    },
  ],
} as const;
