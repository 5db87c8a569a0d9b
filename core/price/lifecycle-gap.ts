import { define } from "../define.ts";
import { addedUp } from "../numeric/added-up.ts";
import { compareOffers } from "./compare-offers.ts";
import { ANNUAL_COSTS, DISCOUNT, PURCHASE, RESIDUAL, YEARS } from "./lifecycle-params.ts";
import { COST_OF_OWNERSHIP, LIFE_CYCLE_COSTING } from "./sources.ts";

const FIRST = { en: "First offer", nl: "Eerste aanbieding" } as const;
const OTHER = { en: "Other offer", nl: "Andere aanbieding" } as const;
const EQUAL = { en: "Equal", nl: "Gelijk" } as const;

export const lifecycleGap = define({
  id: "LIFECYCLEGAP",
  since: "0.1.0",
  title: "Life cycle gap",
  summary:
    "Two offers compared on their total cost of ownership, with the year in which the dearer purchase has paid for itself.",
  formula: "gap = life cycle cost of the other offer − life cycle cost of the first",
  params: [
    { ...PURCHASE, help: "Purchase price of the first offer, with installation and other costs at the start." },
    {
      ...ANNUAL_COSTS,
      help: "Costs per year of the first offer, paid at the end of the year: one amount for every year, or a list with one for each year.",
    },
    { ...PURCHASE, name: "otherPurchase", help: "Purchase price of the offer to compare it with, in the same way." },
    { ...ANNUAL_COSTS, name: "otherAnnualCosts", help: "Costs per year of the other offer, in the same way." },
    YEARS,
    DISCOUNT,
    { ...RESIDUAL, help: "What the first offer is still worth at the end of the last year; 0 if left out." },
    {
      ...RESIDUAL,
      name: "otherResidual",
      help: "What the other offer is still worth at the end of the last year; 0 if left out.",
    },
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
    help: "One row. The gap is positive where the first offer saves money. Break-even is the year from whose end the offer that is dearer to buy is no longer dearer in total, up to the last year; blank if that never comes, 0 if both cost the same to buy.",
  },
  errors: {
    "empty-range": "{param} holds only blank cells: fill in one amount for every year, 0 if there are none.",
    "inconsistent-values":
      "{param} holds {count} amounts for {years} years: fill in one amount for every year, or exactly one for each year.",
    "no-solution": "The costs are too large to add up.",
  },
  steps: {
    cost: {
      name: "First offer",
      formula: "purchase + costs of each year, the last less the residual value, at today's value",
    },
    otherCost: {
      name: "Other offer",
      formula: "purchase + costs of each year, the last less the residual value, at today's value",
    },
    gap: { name: "Gap", formula: "other offer − first offer" },
    extra: { name: "Extra to buy", formula: "higher purchase price − lower purchase price" },
    saved: {
      name: "Saved up to the break-even year",
      formula: "costs of the cheaper purchase − costs of the dearer, added up to that year, at today's value",
    },
    breakEven: { name: "Break-even", formula: "year from which saved is at least extra to buy, up to the last year" },
  },
  sources: [COST_OF_OWNERSHIP, LIFE_CYCLE_COSTING],
  examples: [
    {
      args: [20000, 3000, 14000, 5000, 5],
      result: [[35000, 39000, 4000, FIRST, 3]],
      note: "6,000 dearer to buy and 2,000 a year cheaper to use: paid back after three years.",
    },
    {
      args: [20000, 3000, 14000, 4000, 5],
      result: [[35000, 34000, -1000, OTHER, ""]],
      note: "1,000 a year does not pay 6,000 back in five years.",
    },
  ],
  rivals: {
    extraDivided:
      "Simple payback divides the extra purchase price by the saving of a year: 6,000 ÷ 2,500 = 2.4 years, where this function says year 3, the first year end at which it is paid back.",
  },
  rules: {
    breakEven:
      "The year counts from which the dearer purchase stays no dearer: an advantage that is lost again is no break-even.",
    residual: "The residual value counts in the last year, so that it may bring break-even only then.",
  },
  related: ["LIFECYCLECOST", "PAYBACK", "VALUEPRICE"],

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
