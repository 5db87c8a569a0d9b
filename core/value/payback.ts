import { define } from "../define.ts";
import { fail } from "../errors.ts";
import type { Inputs } from "../params.ts";
import { ACQUISITION_COST } from "./params.ts";
import { help, texts } from "./texts/payback.ts";

const PARAMS = [
  ACQUISITION_COST,
  {
    name: "margin",
    kind: "number",
    unit: "money",
    help: "Margin on the customer in one period, as an amount; the first period counts in full.",
  },
  {
    name: "retention",
    kind: "number",
    unit: "fraction",
    min: 0,
    max: 1,
    default: 1,
    help: "Share of the customers who stay from one period to the next, by which the margin falls; 100% if left out.",
  },
] as const;

export const payback = define({
  id: "PAYBACK",
  since: "0.2.0",
  ...texts,
  params: PARAMS,
  result: { kind: "number", unit: "periods", min: 0, header: "Payback (periods)", help: help.result },

  compute(inputs) {
    if (inputs.acquisitionCost === 0) return 0;
    const { whole, part } = periodsOf(inputs);
    return whole + part;
  },

  explain(inputs, result) {
    const { acquisitionCost, margin, retention } = inputs;
    if (acquisitionCost === 0) return [{ step: "payback", figures: [0], result, unit: "periods" }];
    const { whole, paid, next } = periodsOf(inputs);
    // Never more than the cost, whatever rounding says: beside the largest numbers it would not fit in a cell.
    const amountPaid = Math.min(margin * paid, acquisitionCost);
    return [
      { step: "whole", figures: [], result: whole, unit: "periods" },
      { step: "paid", figures: [margin, "×", paid], result: amountPaid, unit: "money" },
      { step: "next", figures: [margin, "×", retention, "^", whole], result: margin * next, unit: "money" },
      {
        step: "payback",
        figures: [whole, "+ (", acquisitionCost, "−", amountPaid, ") ÷", margin * next],
        result,
        unit: "periods",
      },
    ];
  },
});

/** In margins of the first period: how much is paid back in whole periods, and what part of the next one is needed. */
function periodsOf({ acquisitionCost, margin, retention }: Inputs<typeof PARAMS>) {
  const cost = margin > 0 ? acquisitionCost / margin : fail("no-solution", { param: "margin" });
  if (retention === 0 && cost <= 1) return { whole: 0, paid: 0, next: 1, part: cost };
  const leak = 1 - retention;
  if (!Number.isFinite(cost) || cost * leak >= 1) fail("no-solution", { param: "acquisitionCost" });
  if (leak === 0) {
    const whole = Math.floor(cost);
    return { whole, paid: whole, next: 1, part: cost - whole };
  }
  const whole = Math.floor(Math.log1p(-cost * leak) / Math.log1p(-leak));
  const paid = -Math.expm1(whole * Math.log1p(-leak)) / leak;
  const next = (1 - leak) ** whole;
  // Rounding may put the last whole period on either side of its end.
  return { whole, paid, next, part: Math.max(0, Math.min(1, (cost - paid) / next)) };
}
