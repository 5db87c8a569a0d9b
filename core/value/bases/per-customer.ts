import { fail } from "../../errors.ts";
import type { Customers } from "./histories.ts";
import type { History } from "./model.ts";

export const historyAt = ({ frequency, recency, age }: Customers, at: number): History => ({
  frequency: frequency[at] as number,
  recency: recency[at] as number,
  age: age[at] as number,
});

/** How many of them never bought again. */
export const boughtOnce = (frequency: Float64Array): number =>
  frequency.reduce((count, purchases) => (purchases === 0 ? count + 1 : count), 0);

/** One answer per customer; customers with equal histories share theirs, which is computed once. */
export function forEachHistory(customers: Customers, answer: (history: History) => number): Float64Array {
  const known = new Map<string, number>();
  return Float64Array.from({ length: customers.frequency.length }, (_, at) => {
    const history = historyAt(customers, at);
    const key = `${history.frequency} ${history.recency} ${history.age}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = answer(history);
    if (!Number.isFinite(value)) fail("too-large", { param: "parameters" });
    known.set(key, value);
    return value;
  });
}
