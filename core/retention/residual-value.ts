import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { meanReciprocal } from "../numeric/beta-mean.ts";
import type { Inputs } from "../params.ts";
import { ALPHA, BETA } from "./curve-params.ts";
import { help, texts } from "./texts/residual-value.ts";

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
    help: "How many times a customer who now stands before the next renewal has renewed already; a new customer, who pays now, if left out.",
  },
] as const;

export const residualValue = define({
  id: "RESIDUALVALUE",
  since: "0.2.0",
  ...texts,
  params: PARAMS,
  result: { kind: "number", unit: "periods", min: 0, header: "Discounted lifetime (periods)", help: help.result },

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
