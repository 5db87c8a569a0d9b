import { define } from "../define.ts";
import { addedUp } from "../numeric/added-up.ts";
import { compareOffers } from "./compare-offers.ts";
import { ANNUAL_COSTS, DISCOUNT, PURCHASE, RESIDUAL, YEARS } from "./lifecycle-params.ts";
import { FIRST, help, OTHER, texts } from "./texts/lifecycle-gap.ts";

const EQUAL = { en: "Equal", nl: "Gelijk" } as const;

export const lifecycleGap = define({
  id: "LIFECYCLEGAP",
  since: "0.2.0",
  ...texts,
  params: [
    { ...PURCHASE, help: "Purchase price of the first offer, with installation and other costs at the start." },
    {
      ...ANNUAL_COSTS,
      help: "Costs per year of the first offer, paid at the end of the year: one amount for every year, or a list with one for each year.",
    },
    { ...PURCHASE, name: "otherPurchase", help: help.otherPurchase },
    { ...ANNUAL_COSTS, name: "otherAnnualCosts", help: help.otherAnnualCosts },
    YEARS,
    DISCOUNT,
    { ...RESIDUAL, help: "What the first offer is still worth at the end of the last year; 0 if left out." },
    { ...RESIDUAL, name: "otherResidual", help: help.otherResidual },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "cost", header: "First offer (money)", unit: "money" },
      { key: "otherCost", header: "Other offer (money)", unit: "money" },
      { key: "gap", header: "Gap (money)", unit: "money" },
      { key: "cheaper", header: "Cheaper in total", unit: "label" },
      { key: "breakEven", header: "Break-even (year)", unit: "periods" },
    ],
    help: help.result,
  },

  compute(inputs) {
    const { cost, otherCost, gap, breakEven } = compareOffers(inputs);
    return [[cost, otherCost, gap, gap > 0 ? FIRST : gap < 0 ? OTHER : EQUAL, breakEven ?? ""]];
  },

  explain(inputs) {
    const compared = compareOffers(inputs);
    const { cost, otherCost, gap, prices, extra, spent, otherwise, saved, breakEven } = compared;
    const [high, low] = prices;
    const totals = [
      { step: "cost", figures: addedUp(compared.costs), result: cost, unit: "money" },
      { step: "otherCost", figures: addedUp(compared.others), result: otherCost, unit: "money" },
      { step: "gap", figures: [otherCost, "−", cost], result: gap, unit: "money" },
    ] as const;
    if (breakEven === undefined || breakEven === 0) return totals;
    return [
      ...totals,
      { step: "extra", figures: [high, "−", low], result: extra, unit: "money" },
      { step: "saved", figures: [otherwise, "−", spent], result: saved, unit: "money" },
      { step: "breakEven", figures: [saved, "≥", extra], result: breakEven, unit: "periods" },
    ];
  },
});
