import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { addedUp } from "../numeric/added-up.ts";
import { exactSum } from "../numeric/sum.ts";

interface Offer {
  readonly referencePrice: number;
  readonly valueDifferences: Float64Array;
  readonly shareToCustomer: number;
}

export const valuePrice = define({
  id: "VALUEPRICE",
  since: "0.1.0",
  title: "Value-based price",
  summary:
    "A price from what the offer is worth to the customer, compared with the alternative, that leaves part of the gain with the customer.",
  formula: "reference price + Σ value differences − share to customer × Σ value differences, if that is positive",
  params: [
    {
      name: "referencePrice",
      kind: "number",
      unit: "money",
      min: 0,
      help: "What the customer pays for the best alternative.",
    },
    {
      name: "valueDifferences",
      kind: "numbers",
      unit: "money",
      help: "What each difference from the alternative is worth to the customer, as an amount; negative where the alternative is better.",
    },
    {
      name: "shareToCustomer",
      kind: "number",
      unit: "fraction",
      min: 0,
      max: 1,
      default: 0.5,
      help: "Part of the gain that stays with the customer, 50% if left out; 0 gives the economic value itself, the highest price.",
    },
  ],
  result: {
    kind: "number",
    unit: "money",
    min: 0,
    header: "Value-based price",
    help: "The price. Differences that are negative in total come off the reference price in full.",
  },
  errors: {
    "empty-range":
      "There is no difference to count: value differences holds only blank cells. Fill in at least one, or 0.",
    "inconsistent-values":
      "The value differences, {difference} in total, take away more than the reference price, {reference}: nobody would pay for this offer, so check their signs.",
    "no-solution": "The amounts are too large to add up.",
  },
  steps: {
    difference: { name: "Value differences", formula: "sum of the value differences" },
    value: { name: "Economic value to the customer", formula: "reference price + value differences" },
    left: { name: "Left with the customer", formula: "share to customer × value differences; 0 if they are negative" },
    price: { name: "Value-based price", formula: "economic value − left with the customer" },
  },
  sources: [
    {
      cite: "Forbis, J. L., & Mehta, N. T. (1981). Value-Based Strategies for Industrial Products. Business Horizons, 24(3), 32–42.",
    },
    { cite: "Nagle, T. T., & Müller, G. (2018). The Strategy and Tactics of Pricing (6th ed.). Routledge." },
  ],
  examples: [
    {
      args: [1000, [["Differences"], [300], [150], [-50]], 0.4],
      result: 1240,
      note: "Worth 400 more than the alternative, of which 40% stays with the customer.",
    },
    { args: [300, [[350], [100], [200]]], result: 625, note: "Half of the gain of 650 stays with the customer." },
    { args: [80, [[10], [-25]]], result: 65, note: "Worth 15 less than the alternative: the price is as much lower." },
  ],
  rivals: {
    full: "Economic value analysis stops at reference + differences, the highest price a customer would pay: set share to customer to 0 for it.",
    costPlus: "Cost-plus prices start from your own costs and a margin, whatever the offer is worth to the customer.",
  },
  rules: {
    negative:
      "Differences that are 0 or less in total leave nothing to share: they come off the reference price in full.",
  },
  related: ["CUSTOMERADVANTAGE", "LIFECYCLECOST"],
  native:
    'referencePrice+SUM(valueDifferences)-MAX(0,SUM(valueDifferences))*IF(shareToCustomer="",0.5,shareToCustomer)',

  compute(offer) {
    if (offer.valueDifferences.length === 0) fail("empty-range", { param: "valueDifferences" });
    const { difference, value, price } = priceOf(offer);
    if (!Number.isFinite(value)) fail("no-solution");
    if (value < 0) {
      fail("inconsistent-values", { param: "valueDifferences", difference, reference: offer.referencePrice });
    }
    return price;
  },

  explain(offer, result) {
    const { difference, value, left } = priceOf(offer);
    const share = { value: offer.shareToCustomer, unit: "fraction" } as const;
    return [
      { step: "difference", figures: addedUp(offer.valueDifferences), result: difference, unit: "money" },
      { step: "value", figures: [offer.referencePrice, "+", difference], result: value, unit: "money" },
      { step: "left", figures: difference > 0 ? [share, "×", difference] : [], result: left, unit: "money" },
      { step: "price", figures: [value, "−", left], result, unit: "money" },
    ];
  },
});

function priceOf({ referencePrice, valueDifferences, shareToCustomer }: Offer) {
  const difference = exactSum(valueDifferences);
  const value = exactSum([referencePrice, difference]);
  const left = Math.max(difference, 0) * shareToCustomer;
  return { difference, value, left, price: exactSum([value, -left]) };
}
