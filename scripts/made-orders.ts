import { randomFrom } from "../playground/sample/random.ts";

export interface Order {
  readonly customer: string;
  /** Serial day. */
  readonly date: number;
  readonly amount: number;
}

interface Made {
  readonly customers: number;
  /** First and last serial day of the list; new customers come in its first half. */
  readonly from: number;
  readonly until: number;
  readonly seed: number;
}

/** Days between two orders of a usual customer, and how long such a customer stays. */
const PACE = { shape: 1.1, scale: 35 };
const STAY = { shape: 1.6, scale: 320 };
/** Amounts around a mean of each customer's own. */
const AMOUNT = { shape: 4, means: 5, scale: 220 };

/**
 * Orders of customers who buy at different rates, leave at different moments and spend different amounts: what the models of
 * customer bases describe, the same in every run. In order of date.
 */
export function madeOrders({ customers, from, until, seed }: Made): readonly Order[] {
  const random = randomFrom(seed);
  const uniform = () => random.between(Number.MIN_VALUE, 1);
  const exponential = (rate: number) => -Math.log(uniform()) / rate;
  const orders: Order[] = [];
  for (let customer = 1; customer <= customers; customer++) {
    const start = random.whole(from, from + Math.floor((until - from) / 2));
    const rate = gamma(PACE.shape, uniform) / PACE.scale;
    const left = start + exponential(gamma(STAY.shape, uniform) / STAY.scale);
    const spread = gamma(AMOUNT.means, uniform) / AMOUNT.scale;
    for (let at = start; at < Math.min(left, until + 1); at += exponential(rate)) {
      const amount = Math.max(1, Math.round((100 * gamma(AMOUNT.shape, uniform)) / spread)) / 100;
      orders.push({ customer: `K${String(customer).padStart(4, "0")}`, date: Math.floor(at), amount });
    }
  }
  return orders.sort((one, other) => one.date - other.date || (one.customer < other.customer ? -1 : 1));
}

/** A gamma distributed number with scale 1 (Marsaglia & Tsang 2000). */
export function gamma(shape: number, uniform: () => number): number {
  if (shape < 1) return gamma(shape + 1, uniform) * uniform() ** (1 / shape);
  const [d, c] = [shape - 1 / 3, 1 / Math.sqrt(9 * (shape - 1 / 3))];
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const cube = (1 + c * normal) ** 3;
    if (cube > 0 && Math.log(uniform()) < normal ** 2 / 2 + d * (1 - cube + Math.log(cube))) return d * cube;
  }
}
