import { define } from "../define.ts";
import { addedUp } from "../numeric/added-up.ts";
import { exactSum } from "../numeric/sum.ts";
import { presentCosts, residualOf } from "./lifecycle.ts";
import { ANNUAL_COSTS, DISCOUNT, PURCHASE, RESIDUAL, YEARS } from "./lifecycle-params.ts";
import { help, texts } from "./texts/lifecycle-cost.ts";

export const lifecycleCost = define({
  id: "LIFECYCLECOST",
  since: "0.2.0",
  ...texts,
  params: [PURCHASE, ANNUAL_COSTS, YEARS, DISCOUNT, RESIDUAL],
  result: { kind: "number", unit: "money", header: "Life cycle cost", help: help.result },

  compute: (offer) => exactSum(presentCosts(offer, offer, "annualCosts")),

  explain(offer, result) {
    const { purchase, residual, discount, years } = offer;
    const costs = presentCosts({ ...offer, residual: 0 }, offer, "annualCosts").slice(1);
    const annual = exactSum(costs);
    const left = residualOf(residual, offer);
    const rate = { value: discount, unit: "fraction" } as const;
    const atFirst = (index: number) => offer.annualCosts[index] ?? (offer.annualCosts[0] as number);
    const figures = addedUp(costs, (cost, index) =>
      discount === 0 ? [cost] : [atFirst(index), "÷ (", 1, "+", rate, ") ^", index + 1],
    );
    return [
      { step: "annual", figures, result: annual, unit: "money" },
      { step: "residual", figures: [residual, "÷ (", 1, "+", rate, ") ^", years], result: left, unit: "money" },
      { step: "cost", figures: [purchase, "+", annual, "−", left], result, unit: "money" },
    ];
  },
});
