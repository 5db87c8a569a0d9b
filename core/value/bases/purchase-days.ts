import { largest } from "../../numeric/extremes.ts";
import type { Ids } from "../../params.ts";

/** A transaction list as its columns are read: a row is a customer, a serial day and an amount. */
export interface Transactions {
  readonly customers: Ids;
  readonly dates: Float64Array;
  readonly amounts: Float64Array;
}

/**
 * Days with a purchase as 2 × day, one more where an amount was paid; those of customer c from `starts[c]` to `starts[c + 1]`, in
 * the order of the list.
 */
export interface PurchaseDays {
  readonly starts: Int32Array;
  readonly keys: Int32Array;
}

export const dayOf = (key: number): number => key >> 1;
export const wasPaid = (key: number): boolean => (key & 1) === 1;

/** The last date in the list, 0 in an empty one. */
export const lastDate = ({ dates }: Transactions): number => Math.max(0, largest(dates));

/** The purchases after one day and up to another, grouped by customer. A return (a negative amount) is no purchase. */
export function purchaseDays(
  { customers: { codes, names }, dates, amounts }: Transactions,
  after: number,
  until: number,
): PurchaseDays {
  const starts = new Int32Array(names.length + 1);
  for (let row = 0; row < codes.length; row++) {
    if (isPurchase(dates[row] as number, amounts[row] as number, after, until))
      (starts[(codes[row] as number) + 1] as number) += 1;
  }
  for (let customer = 0; customer < names.length; customer++)
    (starts[customer + 1] as number) += starts[customer] as number;
  const next = starts.slice();
  const keys = new Int32Array(starts[names.length] as number);
  for (let row = 0; row < codes.length; row++) {
    if (!isPurchase(dates[row] as number, amounts[row] as number, after, until)) continue;
    const customer = codes[row] as number;
    keys[next[customer] as number] = 2 * (dates[row] as number) + ((amounts[row] as number) > 0 ? 1 : 0);
    (next[customer] as number) += 1;
  }
  return { starts, keys };
}

const isPurchase = (date: number, amount: number, after: number, until: number): boolean =>
  date > after && date <= until && amount >= 0;

/** Who bought last on each day, of the customers in turn. To sort the days of each would take longer the more there are. */
export interface DaysSeen {
  readonly first: number;
  readonly latest: Int32Array;
}

export function unseenDays({ keys }: PurchaseDays): DaysSeen {
  let first = Infinity;
  let last = -Infinity;
  for (let at = 0; at < keys.length; at++) {
    first = Math.min(first, dayOf(keys[at] as number));
    last = Math.max(last, dayOf(keys[at] as number));
  }
  return { first, latest: new Int32Array(Math.max(0, last - first + 1)).fill(-1) };
}

/** Tells, customer after customer, whether a day is new for one. */
export function isNewDay({ first, latest }: DaysSeen, customer: number, day: number): boolean {
  if (latest[day - first] === customer) return false;
  latest[day - first] = customer;
  return true;
}
