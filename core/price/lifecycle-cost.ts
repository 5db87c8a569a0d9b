import { define } from "../define.ts";
import { addedUp } from "../numeric/added-up.ts";
import { exactSum } from "../numeric/sum.ts";
import { presentCosts, residualOf } from "./lifecycle.ts";
import { ANNUAL_COSTS, DISCOUNT, PURCHASE, RESIDUAL, YEARS } from "./lifecycle-params.ts";
import { COST_OF_OWNERSHIP, LIFE_CYCLE_COSTING } from "./sources.ts";

export const lifecycleCost = define({
  id: "LIFECYCLECOST",
  since: "0.1.0",
  title: "Life cycle cost",
  summary: "Total cost of ownership: the purchase and the costs of all years of use, less what is left at the end.",
  formula: "purchase + Σ annual costs ÷ (1 + discount)^year − residual ÷ (1 + discount)^years",
  params: [PURCHASE, ANNUAL_COSTS, YEARS, DISCOUNT, RESIDUAL],
  result: {
    kind: "number",
    unit: "money",
    header: "Life cycle cost",
    help: "The total cost at the value of the day of purchase; negative only where the residual value is more than all costs.",
  },
  errors: {
    "empty-range": "Annual costs holds only blank cells: fill in one amount for every year, 0 if there are none.",
    "inconsistent-values":
      "Annual costs holds {count} amounts for {years} years: fill in one amount for every year, or exactly one for each year.",
    "no-solution": "The costs are too large to add up.",
  },
  steps: {
    annual: { name: "Annual costs at today's value", formula: "sum of annual costs ÷ (1 + discount)^year" },
    residual: { name: "Residual value at today's value", formula: "residual ÷ (1 + discount)^years" },
    cost: { name: "Life cycle cost", formula: "purchase + annual costs − residual value, at today's value" },
  },
  sources: [COST_OF_OWNERSHIP, LIFE_CYCLE_COSTING],
  examples: [
    { args: [20000, 3000, 5, 0, 4000], result: 31000, note: "Five years of 3,000, and 4,000 left at the end." },
    {
      args: [1000, [[110], [242]], 2, 0.1],
      result: 1300,
      note: "Another amount each year: 110 after one year is worth 100 today, 242 after two years 200.",
    },
  ],
  rivals: {
    timing:
      "Some count costs at the start or in the middle of each year: 110 a year, at 10%, is worth 100 for the first year here, and 110 at the start of it.",
    undiscounted: "Total cost of ownership is often just added up, without discount: leave discount out for that.",
  },
  rules: { oneAmount: "One amount holds for every year; a list needs exactly one amount for each." },
  related: ["LIFECYCLEGAP", "VALUEPRICE", "PRESENTVALUE"],
  native:
    'purchase+SUM(annualCosts/(1+IF(discount="",0,discount))^SEQUENCE(years))-IF(residual="",0,residual)/(1+IF(discount="",0,discount))^years',

  compute: (offer) => exactSum(presentCosts(offer, offer, "annualCosts")),

  explain(offer, result) {
    const { purchase, residual, discount, years } = offer;
    const costs = presentCosts({ ...offer, residual: 0 }, offer, "annualCosts").slice(1);
    const annual = exactSum(costs);
    const left = residualOf(residual, offer);
    return [
      { step: "annual", figures: addedUp(costs), result: annual, unit: "money" },
      { step: "residual", figures: [residual, "÷ (", 1, "+", discount, ") ^", years], result: left, unit: "money" },
      { step: "cost", figures: [purchase, "+", annual, "−", left], result, unit: "money" },
    ];
  },
});
