import type { Customers } from "../../core/value/bases/histories.ts";
import { randomFrom } from "../../playground/sample/random.ts";
import { gamma } from "../made-orders.ts";

/** What the model was fitted to in its paper, to draw customers like those. */
const [R, ALPHA, A, B] = [0.243, 4.414, 0.793, 2.426];
const WEEK = 7;
/** They came within twelve weeks, and were followed until the 39th. */
const [COMING, FOLLOWED] = [12, 39];

/** Customers of BG/NBD, their times in weeks that are whole days, so that many have equal ones. The same in every run. */
export function customersOnDays(count: number): Customers {
  const random = randomFrom(5);
  const uniform = () => random.between(Number.MIN_VALUE, 1);
  const inDays = (weeks: number) => Math.round(weeks * WEEK) / WEEK;
  const [frequency, recency, age] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let customer = 0; customer < count; customer++) {
    const observed = inDays(FOLLOWED - uniform() * COMING);
    const rate = gamma(R, uniform) / ALPHA;
    const [stop, go] = [gamma(A, uniform), gamma(B, uniform)];
    let [time, bought, last] = [0, 0, 0];
    for (let leaves = false; !leaves; leaves = uniform() < stop / (stop + go)) {
      time -= Math.log(uniform()) / rate;
      if (!(time < observed)) break;
      bought += 1;
      last = time;
    }
    frequency[customer] = bought;
    recency[customer] = bought === 0 ? 0 : Math.min(observed, Math.max(1 / WEEK, inDays(last)));
    age[customer] = observed;
  }
  return { frequency, recency, age };
}
