import { define, type Inputs } from "../define.ts";
import { fail } from "../errors.ts";
import { meanReciprocal } from "../numeric/beta-mean.ts";
import { ALPHA, BETA } from "./curve-params.ts";
import { CUSTOMER_BASE_VALUATION, SHIFTED_BETA_GEOMETRIC } from "./sources.ts";

const PARAMS = [
  ALPHA,
  BETA,
  {
    name: "discount",
    kind: "number",
    unit: "fraction",
    min: 0,
    max: 1,
    help: "Discount rate per period, 10% or 0.1.",
  },
  {
    name: "renewals",
    kind: "number",
    unit: "count",
    min: 0,
    max: 10_000,
    whole: true,
    optional: true,
    help: "How many times the customer has renewed, who now stands before the next renewal; leave out for a new customer who pays now.",
  },
] as const;

export const residualValue = define({
  id: "RESIDUALVALUE",
  since: "0.1.0",
  title: "Discounted expected lifetime (sBG)",
  summary:
    "How many payments, discounted to now, a new customer will make, or how many a customer will still make who has renewed before.",
  formula: "Σ chance to be still there ÷ (1 + discount)^t, from t = 0; times the margin of a period it is the CLV",
  params: PARAMS,
  result: {
    kind: "number",
    unit: "periods",
    min: 0,
    header: "Discounted lifetime (periods)",
    help: "The number of payments, discounted. For a new customer it counts the payment now (DEL); after renewals it counts the payment that comes due now, if the customer renews, and those that follow (DERL).",
  },
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

  compute: (inputs) => discountedLifetime(inputs),

  explain(inputs, result) {
    const { alpha, beta, discount, renewals } = inputs;
    const chance = (times: number) => (beta + times) / (alpha + beta + times);
    const ratio = (times: number) => ["(", beta, "+", times, ") ÷ (", alpha, "+", beta, "+", times, ")"];
    const now = renewals === undefined ? 1 : chance(renewals);
    const nextTimes = renewals === undefined ? 0 : renewals + 1;
    const next = chance(nextTimes);
    const two = now + (now * next) / (1 + discount);
    return [
      { step: "retention", figures: renewals === undefined ? [] : ratio(renewals), result: now, unit: "fraction" },
      { step: "next", figures: ratio(nextTimes), result: next, unit: "fraction" },
      { step: "two", figures: [now, "+", now, "×", next, "÷ (", 1, "+", discount, ")"], result: two, unit: "periods" },
      { step: "later", figures: [], result: result - two, unit: "periods" },
      { step: "value", figures: [two, "+", result - two], result, unit: "periods" },
    ];
  },
});

/** Every renewal makes a customer's low churn more likely by one: a beta that is one higher. */
function discountedLifetime({ alpha, beta, discount, renewals }: Inputs<typeof PARAMS>): number {
  if (renewals === undefined) return lifetimeOf(alpha, beta, discount);
  const stayed = beta + renewals;
  return (stayed / (alpha + stayed)) * lifetimeOf(alpha, stayed + 1, discount);
}

/** Of a customer with churn p it is (1 + discount) ÷ (discount + p): a hypergeometric function in the mean over all customers. */
function lifetimeOf(alpha: number, beta: number, discount: number): number {
  if (discount > 0) return (1 + discount) * meanReciprocal(alpha, beta, discount);
  return alpha > 1 ? (alpha + beta - 1) / (alpha - 1) : fail("no-solution", { param: "alpha" });
}
