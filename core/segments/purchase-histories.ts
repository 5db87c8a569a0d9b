import { largest, smallest } from "../numeric/extremes.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Ids } from "../params.ts";
import { sortedBy } from "./grouped.ts";

export interface Purchases {
  readonly customers: Ids;
  readonly dates: Float64Array;
  readonly products: Ids;
  readonly groups: Ids;
  readonly prices: Float64Array;
  readonly quantities: Float64Array;
}

/** What a row is compared with. Not a number where the customer never bought the product, or in the group, on an earlier day. */
export interface History {
  /** Whether it is of the first day of its customer. */
  readonly isFirst: boolean;
  /** Units of the product on that day, over all its rows. */
  readonly units: number;
  readonly unitsBefore: number;
  readonly priceBefore: number;
}

/** The last value per product or group, of one customer at a time. */
function memory(size: number) {
  const values = new Float64Array(size);
  const owners = new Int32Array(size).fill(-1);
  const days = new Float64Array(size);
  return {
    recall: (code: number, customer: number): number =>
      owners[code] === customer ? (values[code] as number) : Number.NaN,
    keep(code: number, customer: number, day: number, value: number): void {
      const isSameDay = owners[code] === customer && days[code] === day;
      values[code] = isSameDay ? Math.max(values[code] as number, value) : value;
      owners[code] = customer;
      days[code] = day;
    },
  };
}

/** The rows by customer, then by date, then by product. */
function inOrder({ customers, dates, products }: Purchases): Int32Array {
  const earliest = smallest(dates);
  const days = new Int32Array(dates.length);
  for (let row = 0; row < days.length; row++) days[row] = (dates[row] as number) - earliest;
  const span = Math.max(largest(dates) - earliest, 0) + 1;
  const byProduct = sortedBy(
    days.map((_, row) => row),
    products.codes,
    products.names.length,
  );
  return sortedBy(sortedBy(byProduct, days, span), customers.codes, customers.names.length);
}

/** What the rows from one place to another add up to. */
function unitsOf(rows: Int32Array, from: number, to: number, quantities: Float64Array): number {
  const quantity = (at: number) => quantities[rows[at] as number] as number;
  return to - from === 1 ? quantity(from) : exactSum(Array.from({ length: to - from }, (_, at) => quantity(from + at)));
}

/** Tells the history of every row, customer after customer. */
export function eachHistory(purchases: Purchases, tell: (row: number, history: History) => void): void {
  const { dates, groups, prices, quantities } = purchases;
  const { length } = dates;
  const [customers, products] = [purchases.customers.codes, purchases.products.codes];
  const rows = inOrder(purchases);
  const lastUnits = memory(purchases.products.names.length);
  const lastPrice = memory(groups.names.length);

  let buyer = -1;
  for (let from = 0, end = 0; from < length; from = end) {
    const first = rows[from] as number;
    const [customer, day] = [customers[first] as number, dates[first] as number];
    const isThen = (at: number) =>
      at < length && customers[rows[at] as number] === customer && dates[rows[at] as number] === day;
    while (isThen(end)) {
      const start = end;
      const product = products[rows[start] as number] as number;
      do end++;
      while (isThen(end) && products[rows[end] as number] === product);
      const units = unitsOf(rows, start, end, quantities);
      const unitsBefore = lastUnits.recall(product, customer);
      for (let at = start; at < end; at++) {
        const row = rows[at] as number;
        const priceBefore = lastPrice.recall(groups.codes[row] as number, customer);
        tell(row, { isFirst: customer !== buyer, units, unitsBefore, priceBefore });
      }
      lastUnits.keep(product, customer, day, units);
    }
    // Only now, because another product of that day may be of the same group.
    for (let at = from; at < end; at++) {
      const row = rows[at] as number;
      lastPrice.keep(groups.codes[row] as number, customer, day, prices[row] as number);
    }
    buyer = customer;
  }
}
