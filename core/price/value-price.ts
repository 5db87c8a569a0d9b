import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { addedUp } from "../numeric/added-up.ts";
import { exactSum } from "../numeric/sum.ts";
import { help, texts } from "./texts/value-price.ts";

interface Offer {
  readonly referencePrice: number;
  readonly valueDifferences: Float64Array;
  readonly shareToCustomer: number;
}

export const valuePrice = define({
  id: "VALUEPRICE",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "referencePrice", kind: "number", unit: "money", min: 0, help: help.referencePrice },
    { name: "valueDifferences", kind: "numbers", unit: "money", help: help.valueDifferences },
    {
      name: "shareToCustomer",
      kind: "number",
      unit: "fraction",
      min: 0,
      max: 1,
      default: 0.5,
      help: help.shareToCustomer,
    },
  ],
  result: { kind: "number", unit: "money", min: 0, header: "Value-based price", help: help.result },

  compute(offer) {
    if (offer.valueDifferences.length === 0) fail("empty-range", { param: "valueDifferences" });
    const { difference, value, price } = priceOf(offer);
    if (!Number.isFinite(value)) fail("too-large");
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
      { step: "left", figures: difference > 0 ? [share, "×", difference] : [0], result: left, unit: "money" },
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
