import { exactSum } from "../numeric/sum.ts";
import { presentCosts } from "./lifecycle.ts";

interface TwoOffers {
  readonly purchase: number;
  readonly annualCosts: Float64Array;
  readonly residual: number;
  readonly otherPurchase: number;
  readonly otherAnnualCosts: Float64Array;
  readonly otherResidual: number;
  readonly years: number;
  readonly discount: number;
}

/** Discounting leaves a trace in the last digits; smaller differences than this part of the costs are none. */
const ROUNDING = 1e-12;

export function compareOffers(offers: TwoOffers) {
  const costs = presentCosts(offers, offers, "annualCosts");
  const others = presentCosts(
    { purchase: offers.otherPurchase, annualCosts: offers.otherAnnualCosts, residual: offers.otherResidual },
    offers,
    "otherAnnualCosts",
  );
  const [cost, otherCost] = [exactSum(costs), exactSum(others)];
  const [dearer, cheaper] = offers.purchase > offers.otherPurchase ? [costs, others] : [others, costs];
  const breakEven = breakEvenOf(dearer, cheaper);
  const until = (breakEven ?? offers.years) + 1;
  const [spent, otherwise] = [exactSum(dearer.slice(1, until)), exactSum(cheaper.slice(1, until))];
  return {
    cost,
    otherCost,
    gap: differenceOf(otherCost, cost),
    costs,
    others,
    prices: [Math.max(offers.purchase, offers.otherPurchase), Math.min(offers.purchase, offers.otherPurchase)] as const,
    extra: Math.abs(exactSum([offers.purchase, -offers.otherPurchase])),
    spent,
    otherwise,
    saved: differenceOf(otherwise, spent),
    breakEven,
  };
}

/** The first year that is followed by no year in which the dearer purchase has cost more; undefined if it ends dearer. */
function breakEvenOf(dearer: readonly number[], cheaper: readonly number[]): number | undefined {
  if (dearer[0] === cheaper[0]) return 0;
  // `year` years and the purchase itself are `year + 1` amounts, so the first `year` of them end with the year before.
  let year = dearer.length;
  while (year > 0 && isNoDearer(dearer.slice(0, year), cheaper.slice(0, year))) year--;
  return year === dearer.length ? undefined : year;
}

const isNoDearer = (dearer: readonly number[], cheaper: readonly number[]): boolean =>
  differenceOf(exactSum(dearer), exactSum(cheaper)) <= 0;

function differenceOf(one: number, other: number): number {
  const difference = exactSum([one, -other]);
  return Math.abs(difference) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other)) ? 0 : difference;
}
