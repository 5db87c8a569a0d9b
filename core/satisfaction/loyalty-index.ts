import { define } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Inputs } from "../params.ts";
import { help, texts } from "./texts/loyalty-index.ts";
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
    help: "Four weights of 0 or more, in the same order; if left out, all four weigh the same.",
  },
] as const;

export const loyaltyIndex = define({
  id: "LOYALTYINDEX",
  since: "0.2.0",
  ...texts,
  params: PARAMS,
  result: {
    kind: "number",
    unit: "score",
    min: 0,
    max: 100,
    header: "Loyalty index (0–100)",
    perRow: true,
    help: help.result,
  },

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
