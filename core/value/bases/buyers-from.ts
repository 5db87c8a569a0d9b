import { type InParts, whole } from "../../numeric/in-parts.ts";
import { exactSumsByCode } from "../../numeric/sum.ts";
import { countLeft, type Left } from "./count-left.ts";
import {
  dayOf,
  lastDate,
  newDays,
  type PurchaseDays,
  purchaseDays,
  type Transactions,
  wasPaid,
} from "./purchase-days.ts";

/** Days per unit of time: a month and a year are those of an average over four years. */
export const UNITS = { day: 1, week: 7, month: 30.4375, year: 365.25 } as const;
export type TimeUnit = keyof typeof UNITS;

/** What the models need of each customer, in order of first appearance among the rows that count. Times are in days. */
export interface Buyers {
  /** Index of each customer among the names. */
  readonly codes: Int32Array;
  /** Days after the first on which they bought again. */
  readonly frequency: Float64Array;
  /** From the first purchase to the last. */
  readonly recency: Float64Array;
  /** From the first purchase to the end of the data. */
  readonly age: Float64Array;
  /** Mean amount of a day with a repeat purchase, 0 where there is none. */
  readonly meanValue: Float64Array;
  readonly end: number;
  readonly left: Left;
}

/**
 * Purchases of one customer on one day are one purchase. Returns (negative amounts) and what comes after the end are no
 * purchases; a purchase for nothing is one, but says nothing about what the customer spends.
 */
export const buyersFrom = (transactions: Listed): Buyers => whole(buyersInParts(transactions));

type Listed = Transactions & { readonly asOf?: number | undefined };

/** Customers who are looked at in one part of the work. */
const PART = 20_000;

export function* buyersInParts(transactions: Listed): InParts<Buyers> {
  const { customers } = transactions;
  const end = transactions.asOf ?? lastDate(transactions);
  const days = purchaseDays(transactions, -Infinity, end);
  const codes: number[] = [];
  const [frequency, recency, age, paid]: [number[], number[], number[], number[]] = [[], [], [], []];
  const firstDay = new Float64Array(customers.names.length);
  let merged = 0;
  yield;
  const summaryOf = summariesOf(days);
  for (let customer = 0; customer < customers.names.length; customer++) {
    if (customer % PART === 0) yield;
    const purchases = (days.starts[customer + 1] as number) - (days.starts[customer] as number);
    if (purchases === 0) continue;
    const { first, last, distinct, withAmount } = summaryOf(customer);
    firstDay[customer] = first;
    codes.push(customer);
    frequency.push(distinct - 1);
    recency.push(last - first);
    age.push(end - first);
    paid.push(withAmount);
    merged += purchases - distinct;
  }
  yield;
  const totals = repeatTotals(transactions, firstDay, end);
  yield;
  return {
    codes: Int32Array.from(codes),
    frequency: Float64Array.from(frequency),
    recency: Float64Array.from(recency),
    age: Float64Array.from(age),
    meanValue: Float64Array.from(codes, (customer, at) =>
      paid[at] === 0 ? 0 : (totals[customer] as number) / (paid[at] as number),
    ),
    end,
    left: { ...countLeft(transactions, end), merged, absent: customers.names.length - codes.length },
  };
}

interface Days {
  readonly first: number;
  readonly last: number;
  readonly distinct: number;
  /** Days after the first on which something was paid. */
  readonly withAmount: number;
}

/** Of each customer in turn. */
function summariesOf(days: PurchaseDays): (customer: number) => Days {
  const { starts, keys } = days;
  const [isNew, isNewlyPaid] = [newDays(days), newDays(days)];
  return (customer) => {
    const [from, to] = [starts[customer] as number, starts[customer + 1] as number];
    let first = Infinity;
    let last = -Infinity;
    for (let at = from; at < to; at++) {
      first = Math.min(first, dayOf(keys[at] as number));
      last = Math.max(last, dayOf(keys[at] as number));
    }
    let distinct = 0;
    let withAmount = 0;
    for (let at = from; at < to; at++) {
      const key = keys[at] as number;
      const day = dayOf(key);
      if (isNew(customer, day)) distinct += 1;
      if (day !== first && wasPaid(key) && isNewlyPaid(customer, day)) withAmount += 1;
    }
    return { first, last, distinct, withAmount };
  };
}

/** What each customer paid after the first day. */
function repeatTotals(
  { customers: { codes, names }, dates, amounts }: Transactions,
  firstDay: Float64Array,
  end: number,
): Float64Array {
  const counted = amounts.map((amount, row) => {
    const date = dates[row] as number;
    return amount > 0 && date <= end && date > (firstDay[codes[row] as number] as number) ? amount : 0;
  });
  return exactSumsByCode(codes, counted, names.length);
}
