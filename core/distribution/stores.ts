import type { Tools } from "../define.ts";
import { fail } from "../errors.ts";
import { exceeds } from "../numeric/share.ts";
import { exactSum } from "../numeric/sum.ts";

interface Stores {
  readonly ownRevenue: Float64Array;
  readonly categoryRevenue: Float64Array;
}

/** What the distribution figures are made of. */
interface Totals {
  readonly dealers: number;
  readonly stores: number;
  readonly own: number;
  /** Category revenue of the stores that carry the product. */
  readonly dealerCategory: number;
  readonly category: number;
}

export interface DistributionFigures {
  readonly numeric: number;
  readonly weighted: number;
  readonly selection: number;
  readonly turnover: number;
  readonly market: number;
  readonly numericCheck: number;
  readonly weightedCheck: number;
}

/** Refuses a store where the part exceeds the whole; `place` says where in the list it stands. */
export function checkStores({ ownRevenue, categoryRevenue }: Stores, place: Tools["place"]): void {
  for (let index = 0; index < ownRevenue.length; index++) {
    const own = ownRevenue[index] as number;
    const category = categoryRevenue[index] as number;
    if (exceeds(own, category)) fail("inconsistent-values", { ...place("ownRevenue", index), own, category });
  }
}

export function totalsOf({ ownRevenue, categoryRevenue }: Stores): Totals {
  const stores = ownRevenue.length;
  if (stores === 0) fail("empty-range", { param: "ownRevenue" });
  const dealerCategory = ofDealers(categoryRevenue, ownRevenue);
  if (dealerCategory.length === 0) fail("too-few-values", { param: "ownRevenue" });
  const category = exactSum(categoryRevenue);
  if (!Number.isFinite(category)) fail("too-large");
  return {
    dealers: dealerCategory.length,
    stores,
    own: exactSum(ownRevenue),
    dealerCategory: exactSum(dealerCategory),
    category,
  };
}

/** What belongs to the stores that carry the product. */
function ofDealers(values: Float64Array, ownRevenue: Float64Array): Float64Array {
  const kept = new Float64Array(values.length);
  let dealers = 0;
  for (let index = 0; index < values.length; index++) {
    if ((ownRevenue[index] as number) > 0) kept[dealers++] = values[index] as number;
  }
  return kept.subarray(0, dealers);
}

export function figuresOf({ dealers, stores, own, dealerCategory, category }: Totals): DistributionFigures {
  const numeric = dealers / stores;
  const weighted = shareOfTotal(dealerCategory, category);
  // As a ratio of averages: weighted ÷ numeric would round three times.
  const selection = dealerCategory / dealers / (category / stores);
  const turnover = shareOfTotal(own, dealerCategory);
  const market = shareOfTotal(own, category);
  return {
    numeric,
    weighted,
    selection,
    turnover,
    market,
    numericCheck: numeric * selection * turnover,
    weightedCheck: weighted * turnover,
  };
}

/** A total in cents and a total of longer decimals may differ in their last digit, even where the parts are the same. */
const shareOfTotal = (part: number, whole: number): number => Math.min(part / whole, 1);
