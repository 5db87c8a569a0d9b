import { define, type Inputs } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import { COMMITMENT_TRUST } from "./sources.ts";
import { weightsFrom } from "./weights.ts";

const LOWEST = 1;
const HIGHEST = 10;
const DRIVER = { kind: "number", unit: "score", min: LOWEST, max: HIGHEST } as const;

const PARAMS = [
  { ...DRIVER, name: "trust", help: "How far the customer trusts you, 1 to 10." },
  { ...DRIVER, name: "satisfaction", help: "How satisfied the customer is, 1 to 10." },
  {
    ...DRIVER,
    name: "alternatives",
    help: "How well you compare with competitors, 1 to 10: 10 where no alternative comes near.",
  },
  { ...DRIVER, name: "investment", help: "How much the customer has put into the relationship, 1 to 10." },
  {
    name: "weights",
    kind: "grid",
    optional: true,
    help: "Four weights of 0 or more, in the same order; left out all four weigh the same.",
  },
] as const;

export const loyaltyIndex = define({
  id: "LOYALTYINDEX",
  since: "0.1.0",
  title: "Loyalty index",
  summary: "How loyal a customer is, 0 to 100, from trust, satisfaction, alternatives and investment.",
  formula: "100 × (weighted mean of the four drivers − 1) ÷ 9",
  params: PARAMS,
  result: {
    kind: "number",
    unit: "score",
    min: 0,
    max: 100,
    header: "Loyalty index (0–100)",
    perRow: true,
    help: "0 where every driver is 1, 100 where every driver is 10; one per customer, beside the list.",
  },
  errors: { "malformed-table": "weights takes {wanted} numbers of 0 or more, at least one of them above 0." },
  steps: {
    mean: { name: "Weighted mean", formula: "sum of weight × driver ÷ sum of the weights" },
    index: { name: "Loyalty index", formula: "100 × (weighted mean − 1) ÷ 9" },
  },
  sources: [
    {
      cite: "Rusbult, C. E. (1980). Commitment and Satisfaction in Romantic Associations: A Test of the Investment Model. Journal of Experimental Social Psychology, 16(2), 172–186.",
    },
    COMMITMENT_TRUST,
  ],
  examples: [
    { args: [7, 8, 4, 3], result: 50, note: "The mean of the four is 5.5, halfway between 1 and 10." },
    {
      args: [10, 10, 1, 1, [[2], [1], [1], [0]]],
      result: 75,
      note: "Trust weighs twice, and investment does not count.",
    },
  ],
  rivals: {
    shareOfTen: "Some take the mean as a share of 10: a mean of 5.5 is then 55, not 50, and nobody comes below 10.",
  },
  rules: {
    weights: "Only the proportions of the weights matter: 2, 1, 1, 0 and 50%, 25%, 25%, 0% give the same index.",
  },
  related: ["LOYALTYSTAGE", "BONDING", "NPS"],
  native:
    "100*(IF(COUNT(weights)=0,(trust+satisfaction+alternatives+investment)/4,(INDEX(weights,1)*trust+INDEX(weights,2)*satisfaction+INDEX(weights,3)*alternatives+INDEX(weights,4)*investment)/SUM(weights))-1)/9",

  compute(drivers) {
    // A weighted mean of tens can round to just above 10.
    return Math.min(100, (100 * (weightedMean(drivers) - LOWEST)) / (HIGHEST - LOWEST));
  },

  explain(drivers, result) {
    const weights = weightsFrom(drivers.weights, 4);
    const [trust, satisfaction, alternatives, investment] = weights as [number, number, number, number];
    const mean = weightedMean(drivers);
    const products = [
      [trust, "×", drivers.trust, "+"],
      [satisfaction, "×", drivers.satisfaction, "+"],
      [alternatives, "×", drivers.alternatives, "+"],
      [investment, "×", drivers.investment],
    ].flat();
    return [
      { step: "mean", figures: ["(", ...products, ") ÷", exactSum(weights)], result: mean, unit: "score" },
      { step: "index", figures: [100, "× (", mean, "−", LOWEST, ") ÷", HIGHEST - LOWEST], result, unit: "score" },
    ];
  },
});

function weightedMean({ trust, satisfaction, alternatives, investment, weights }: Inputs<typeof PARAMS>): number {
  const given = weightsFrom(weights, 4);
  // Only their proportions matter; a power of two keeps them exact and out of reach of overflow.
  const scale = 2 ** -Math.floor(Math.log2(Math.max(...given)));
  const shares = given.map((weight) => (Number.isFinite(scale) ? weight * scale : weight));
  const drivers = [trust, satisfaction, alternatives, investment];
  return exactSum(drivers.map((driver, index) => driver * (shares[index] as number))) / exactSum(shares);
}
