import { exactSumsByCode } from "../../numeric/sum.ts";
import type { Ids } from "../../params.ts";

/** Days per unit of time: a month and a year are those of an average over four years. */
export const UNITS = { day: 1, week: 7, month: 30.4375, year: 365.25 } as const;

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
  readonly left: { readonly returns: number; readonly free: number; readonly late: number; readonly merged: number };
}

interface Transactions {
  readonly customers: Ids;
  readonly dates: Float64Array;
  readonly amounts: Float64Array;
  readonly asOf: number | undefined;
}

/**
 * Purchases of one customer on one day are one purchase. Returns (negative amounts) and what comes after the end are no
 * purchases; a purchase for nothing is one, but says nothing about what the customer spends.
 */
export function buyersFrom({ customers, dates, amounts, asOf }: Transactions): Buyers {
  const end = asOf ?? dates.reduce((latest, date) => Math.max(latest, date), 0);
  const days = purchaseDays(customers, dates, amounts, end);
  const { starts, keys } = days;
  const codes: number[] = [];
  const [frequency, recency, age, paid]: [number[], number[], number[], number[]] = [[], [], [], []];
  const firstDay = new Float64Array(customers.names.length);
  let merged = 0;
  for (let customer = 0; customer < customers.names.length; customer++) {
    const own = keys.subarray(starts[customer], starts[customer + 1]);
    if (own.length === 0) continue;
    const { first, last, distinct, withAmount } = own.length === 1 ? only(own) : inOrder(own.sort());
    firstDay[customer] = first;
    codes.push(customer);
    frequency.push(distinct - 1);
    recency.push(last - first);
    age.push(end - first);
    paid.push(withAmount);
    merged += own.length - distinct;
  }
  const totals = repeatTotals(customers, dates, amounts, firstDay, end);
  return {
    codes: Int32Array.from(codes),
    frequency: Float64Array.from(frequency),
    recency: Float64Array.from(recency),
    age: Float64Array.from(age),
    meanValue: Float64Array.from(codes, (customer, at) =>
      paid[at] === 0 ? 0 : (totals[customer] as number) / (paid[at] as number),
    ),
    end,
    left: { ...days.left, merged },
  };
}

/** The days on which each customer bought, as 2 × day, one more where an amount was paid; grouped by customer. */
function purchaseDays({ codes, names }: Ids, dates: Float64Array, amounts: Float64Array, end: number) {
  const starts = new Int32Array(names.length + 1);
  let [returns, free, late] = [0, 0, 0];
  for (let row = 0; row < codes.length; row++) {
    if ((dates[row] as number) > end) late += 1;
    else if ((amounts[row] as number) < 0) returns += 1;
    else {
      if (amounts[row] === 0) free += 1;
      (starts[(codes[row] as number) + 1] as number) += 1;
    }
  }
  for (let customer = 0; customer < names.length; customer++)
    (starts[customer + 1] as number) += starts[customer] as number;
  const next = starts.slice();
  const keys = new Float64Array(starts[names.length] as number);
  for (let row = 0; row < codes.length; row++) {
    const [date, amount] = [dates[row] as number, amounts[row] as number];
    if (date > end || amount < 0) continue;
    const customer = codes[row] as number;
    keys[next[customer] as number] = 2 * date + (amount > 0 ? 1 : 0);
    (next[customer] as number) += 1;
  }
  return { starts, keys, left: { returns, free, late } };
}

interface Days {
  readonly first: number;
  readonly last: number;
  readonly distinct: number;
  /** Days after the first on which something was paid. */
  readonly withAmount: number;
}

function only(keys: Float64Array): Days {
  const day = Math.floor((keys[0] as number) / 2);
  return { first: day, last: day, distinct: 1, withAmount: 0 };
}

function inOrder(sorted: Float64Array): Days {
  const first = Math.floor((sorted[0] as number) / 2);
  let last = first;
  let distinct = 1;
  let withAmount = 0;
  for (let at = 0; at < sorted.length; at++) {
    const key = sorted[at] as number;
    const day = Math.floor(key / 2);
    if (day === first) continue;
    if (day !== last) distinct += 1;
    last = day;
    // The last key of a day says whether anything was paid on it.
    const endsDay = at + 1 === sorted.length || Math.floor((sorted[at + 1] as number) / 2) !== day;
    if (endsDay && key % 2 === 1) withAmount += 1;
  }
  return { first, last, distinct, withAmount };
}

/** What each customer paid after the first day. */
function repeatTotals(
  { codes, names }: Ids,
  dates: Float64Array,
  amounts: Float64Array,
  firstDay: Float64Array,
  end: number,
) {
  const counted = amounts.map((amount, row) => {
    const date = dates[row] as number;
    return amount > 0 && date <= end && date > (firstDay[codes[row] as number] as number) ? amount : 0;
  });
  return exactSumsByCode(codes, counted, names.length);
}
