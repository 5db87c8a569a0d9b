import { largest } from "../../numeric/extremes.ts";
import type { Ids } from "../../params.ts";

/** A transaction list as its columns are read: a row is a customer, a serial day and an amount. */
export interface Transactions {
  readonly customers: Ids;
  readonly dates: Float64Array;
  readonly amounts: Float64Array;
}

/** Days with a purchase as 2 × day, one more where an amount was paid; those of customer c from `starts[c]` to `starts[c + 1]`. */
export interface PurchaseDays {
  readonly starts: Int32Array;
  readonly keys: Float64Array;
}

export const dayOf = (key: number): number => Math.floor(key / 2);
export const wasPaid = (key: number): boolean => key % 2 === 1;

/** The last date in the list, 0 in an empty one. */
export const lastDate = ({ dates }: Transactions): number => Math.max(0, largest(dates));

/** The purchases after one day and up to another, grouped by customer. A return (a negative amount) is no purchase. */
export function purchaseDays(
  { customers: { codes, names }, dates, amounts }: Transactions,
  after: number,
  until: number,
): PurchaseDays {
  const counts = (row: number): boolean => {
    const date = dates[row] as number;
    return date > after && date <= until && (amounts[row] as number) >= 0;
  };
  const starts = new Int32Array(names.length + 1);
  for (let row = 0; row < codes.length; row++) if (counts(row)) (starts[(codes[row] as number) + 1] as number) += 1;
  for (let customer = 0; customer < names.length; customer++)
    (starts[customer + 1] as number) += starts[customer] as number;
  const next = starts.slice();
  const keys = new Float64Array(starts[names.length] as number);
  for (let row = 0; row < codes.length; row++) {
    if (!counts(row)) continue;
    const customer = codes[row] as number;
    keys[next[customer] as number] = 2 * (dates[row] as number) + ((amounts[row] as number) > 0 ? 1 : 0);
    (next[customer] as number) += 1;
  }
  return { starts, keys };
}

/** The keys of one customer, in order of time. */
export function daysOf({ starts, keys }: PurchaseDays, customer: number): Float64Array {
  const own = keys.subarray(starts[customer], starts[customer + 1]);
  return own.length > 1 ? own.sort() : own;
}

/** On how many different days a customer bought. */
export function distinctDays(days: PurchaseDays, customer: number): number {
  const own = daysOf(days, customer);
  let count = 0;
  for (let at = 0; at < own.length; at++)
    if (at === 0 || dayOf(own[at] as number) !== dayOf(own[at - 1] as number)) count += 1;
  return count;
}
