import { type InParts, whole } from "../../numeric/in-parts.ts";
import { exactSumsByCode } from "../../numeric/sum.ts";
import { countLeft, type Left } from "./count-left.ts";
import {
  type DaysSeen,
  dayOf,
  isNewDay,
  lastDate,
  type PurchaseDays,
  purchaseDays,
  type Transactions,
  unseenDays,
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
  const seen = unseenDays(days);
  const seenPaid = unseenDays(days);
  for (let customer = 0; customer < customers.names.length; customer++) {
    if (customer % PART === 0) yield;
    const purchases = (days.starts[customer + 1] as number) - (days.starts[customer] as number);
    if (purchases === 0) continue;
    const { first, last, distinct, withAmount } = summaryOf(customer, days, seen, seenPaid);
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
    meanValue: meansOf(codes, totals, paid),
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
function summaryOf(customer: number, { starts, keys }: PurchaseDays, seen: DaysSeen, seenPaid: DaysSeen): Days {
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
    if (isNewDay(seen, customer, day)) distinct += 1;
    if (day !== first && wasPaid(key) && isNewDay(seenPaid, customer, day)) withAmount += 1;
  }
  return { first, last, distinct, withAmount };
}

/** What each customer paid after the first day. */
function repeatTotals(
  { customers: { codes, names }, dates, amounts }: Transactions,
  firstDay: Float64Array,
  end: number,
): Float64Array {
  const counted = new Float64Array(amounts.length);
  for (let row = 0; row < amounts.length; row++) {
    const [amount, date] = [amounts[row] as number, dates[row] as number];
    const isRepeat = amount > 0 && date <= end && date > (firstDay[codes[row] as number] as number);
    counted[row] = isRepeat ? amount : 0;
  }
  return exactSumsByCode(codes, counted, names.length);
}

/** The mean of the days with a repeat purchase that was paid, 0 where there is none. */
function meansOf(codes: readonly number[], totals: Float64Array, paid: readonly number[]): Float64Array {
  const means = new Float64Array(codes.length);
  for (let at = 0; at < means.length; at++)
    means[at] = paid[at] === 0 ? 0 : (totals[codes[at] as number] as number) / (paid[at] as number);
  return means;
}
