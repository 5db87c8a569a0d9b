import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";

interface Products {
  readonly oldPrice: Float64Array;
  readonly oldQuantity: Float64Array;
  readonly newPrice: Float64Array;
  readonly newQuantity: Float64Array;
}

/** Dividing leaves a trace in the last digits; a smaller part of the revenue than this is no effect of volume or mix. */
const ROUNDING = 1e-12;

/** The change of revenue in three steps: the quantity grows in the old mix, then the mix changes, then the prices. */
export function effectsOf({ oldPrice, oldQuantity, newPrice, newQuantity }: Products) {
  if (oldPrice.length === 0) fail("empty-range", { param: "oldPrice" });
  const oldTotal = exactSum(oldQuantity);
  const newTotal = exactSum(newQuantity);
  if (!Number.isFinite(oldTotal) || !Number.isFinite(newTotal)) fail("too-large");
  if (oldTotal === 0) fail("division-by-zero", { param: "oldQuantity" });
  const oldRevenue = revenueOf(oldPrice, oldQuantity);
  const newRevenue = revenueOf(newPrice, newQuantity);
  const atOldPrices = revenueOf(oldPrice, newQuantity);
  const inOldMix = (oldRevenue * newTotal) / oldTotal;
  const atOldMix = [atOldPrices, oldRevenue].find((revenue) => isSame(inOldMix, revenue)) ?? inOldMix;
  const effects = {
    price: exactSum([newRevenue, -atOldPrices]),
    volume: exactSum([atOldMix, -oldRevenue]),
    mix: exactSum([atOldPrices, -atOldMix]),
    total: exactSum([newRevenue, -oldRevenue]),
  };
  return { oldTotal, newTotal, oldRevenue, newRevenue, atOldPrices, atOldMix, ...effects };
}

const revenueOf = (prices: Float64Array, quantities: Float64Array): number =>
  exactSum(prices.map((price, index) => price * (quantities[index] as number)));

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= ROUNDING * other;
