import { define, type Inputs } from "../define.ts";
import { fail } from "../errors.ts";
import { ACQUISITION_COST } from "./params.ts";
import { MANAGING_CUSTOMERS, MARKETING_METRICS } from "./sources.ts";

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
  since: "0.1.0",
  title: "Payback time of a customer",
  summary: "After how many periods the margin on a customer has paid back what it cost to win them.",
  formula: "whole periods + (acquisition cost − paid back by then) ÷ margin of the next period",
  params: PARAMS,
  result: {
    kind: "number",
    unit: "periods",
    min: 0,
    header: "Payback (periods)",
    help: "The number of periods; part of a period as if its margin came evenly.",
  },
  errors: {
    "no-solution":
      "The customer never pays back the acquisition cost: all margins together stay below it. Lower the cost, or raise margin or retention.",
  },
  steps: {
    whole: { name: "Whole periods", formula: "periods after which the cost is not yet paid back in full" },
    paid: {
      name: "Paid back by then",
      formula: "margin × (1 + retention + retention² + …), one term per whole period",
    },
    next: { name: "Margin of the next period", formula: "margin × retention^whole periods" },
    payback: { name: "Payback", formula: "whole periods + (acquisition cost − paid back by then) ÷ that margin" },
  },
  sources: [MARKETING_METRICS, MANAGING_CUSTOMERS],
  examples: [
    { args: [120, 50], result: 2.4, note: "Without churn: 120 ÷ 50." },
    { args: [130, 80, 0.5], result: 2.5, note: "80 and 40 in two periods, and half of the 20 in the third." },
  ],
  rivals: {
    noChurn:
      "Acquisition cost ÷ margin, as if nobody left, is shorter: 1.6 periods instead of 2.5 in the second example.",
    discounted:
      "The discounted payback time counts later margins at their present value, and is longer; this one does not discount.",
  },
  rules: {
    first: "The margin of the first period counts in full; retention lowers the later ones.",
  },
  related: ["CLVRATIO", "CLVDISCOUNTED", "CLVVERDICT"],
  native:
    'LET(stay,IF(retention="",1,retention),cost,acquisitionCost/margin,IF(stay=1,cost,IF(stay=0,IF(cost<=1,cost,NA()),LET(whole,INT(LN(1-cost*(1-stay))/LN(stay)),whole+(cost-(1-stay^whole)/(1-stay))/stay^whole))))',

  compute(inputs) {
    if (inputs.acquisitionCost === 0) return 0;
    const { whole, part } = periodsOf(inputs);
    return whole + part;
  },

  explain(inputs, result) {
    const { acquisitionCost, margin, retention } = inputs;
    if (acquisitionCost === 0) return [{ step: "payback", figures: [0], result, unit: "periods" }];
    const { whole, paid, next } = periodsOf(inputs);
    return [
      { step: "whole", figures: [], result: whole, unit: "periods" },
      { step: "paid", figures: [margin, "×", paid], result: margin * paid, unit: "money" },
      { step: "next", figures: [margin, "×", retention, "^", whole], result: margin * next, unit: "money" },
      {
        step: "payback",
        figures: [whole, "+ (", acquisitionCost, "−", margin * paid, ") ÷", margin * next],
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
