import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { addedUp } from "../numeric/added-up.ts";
import { firstGap } from "../numeric/gaps.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Inputs } from "../params.ts";
import type { Figure } from "../results.ts";
import { help, texts } from "./texts/present-value.ts";

const PARAMS = [
  {
    name: "cashFlows",
    kind: "numbers",
    unit: "money",
    help: "Profit per period, in order of time, in a row or a column; type 0 for a period without profit, because a blank cell is skipped.",
  },
  {
    name: "discount",
    kind: "number",
    unit: "fraction",
    min: 0,
    max: 1,
    help: "Discount rate per period, for instance inflation or the return you ask, 3% or 0.03.",
  },
  {
    name: "first",
    kind: "number",
    unit: "periods",
    min: 0,
    max: 1,
    whole: true,
    default: 1,
    help: "When the first amount comes: 1 after one period (if left out), 0 at once, so that it counts in full.",
  },
] as const;

export const presentValue = define({
  id: "PRESENTVALUE",
  since: "0.2.0",
  ...texts,
  params: PARAMS,
  result: { kind: "number", unit: "money", header: "Present value", help: help.result },

  compute(inputs, { note, place }) {
    const count = inputs.cashFlows.length;
    if (count === 0) fail("empty-range", { param: "cashFlows" });
    // The derivation adds up every part of the sum, and amounts of both signs can fit together where a part does not.
    if (!Number.isFinite(exactSum(inputs.cashFlows.map(Math.abs)))) fail("too-large");
    if (firstGap(count, (index) => place("cashFlows", index)) !== undefined) note("gap");
    return exactSum(discounted(inputs));
  },

  explain(inputs, result) {
    const { cashFlows, discount, first } = inputs;
    const [one = 0, ...later] = discounted(inputs);
    const rest = exactSum(later);
    const termAt = (amount: number, period: number): Figure[] => [amount, "÷ (", 1, "+", discount, ") ^", period];
    const laterTerms = addedUp(cashFlows.subarray(1), (amount, index) => termAt(amount, index + 1 + first));
    return [
      { step: "sum", figures: addedUp(cashFlows), result: exactSum(cashFlows), unit: "money" },
      { step: "one", figures: termAt(cashFlows[0] as number, first), result: one, unit: "money" },
      { step: "later", figures: laterTerms, result: rest, unit: "money" },
      { step: "value", figures: addedUp([one, rest]), result, unit: "money" },
    ];
  },
});

const discounted = ({ cashFlows, discount, first }: Inputs<typeof PARAMS>): number[] =>
  Array.from(cashFlows, (amount, index) => amount / (1 + discount) ** (index + first));
