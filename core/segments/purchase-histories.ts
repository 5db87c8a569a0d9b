import { largest, smallest } from "../numeric/extremes.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Ids } from "../params.ts";
import { type Grouped, sortedBy } from "./grouped.ts";

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

/** The rows of each customer, by date and then by product. */
function byCustomer({ customers, dates, products }: Purchases): Grouped {
  const earliest = smallest(dates);
  const days = new Int32Array(dates.length);
  for (let row = 0; row < days.length; row++) days[row] = (dates[row] as number) - earliest;
  const span = Math.max(largest(dates) - earliest, 0) + 1;
  const rows = days.map((_, row) => row);
  const byProduct = sortedBy(rows, products.codes, products.names.length).members;
  return sortedBy(sortedBy(byProduct, days, span).members, customers.codes, customers.names.length);
}

/**
 * What a column says of some rows. They lie far apart in a long list: taken out before they are compared, many are waited for
 * at once.
 */
function taken(column: Int32Array | Float64Array, rows: Int32Array): Float64Array {
  const own = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) own[at] = column[rows[at] as number] as number;
  return own;
}

/** What the values from one place to another add up to. */
const total = (values: Float64Array, from: number, to: number): number =>
  to - from === 1 ? (values[from] as number) : exactSum(values.subarray(from, to));

/** Where a run of equal values ends that begins at a place. */
function endOfRun(values: Float64Array, from: number, to: number): number {
  const value = values[from];
  let end = from + 1;
  while (end < to && values[end] === value) end++;
  return end;
}

/** Tells the history of every row, customer after customer. */
export function eachHistory(purchases: Purchases, tell: (row: number, history: History) => void): void {
  const { starts, members } = byCustomer(purchases);
  const lastUnits = memory(purchases.products.names.length);
  const lastPrice = memory(purchases.groups.names.length);

  for (let customer = 0; customer < starts.length - 1; customer++) {
    const rows = members.subarray(starts[customer], starts[customer + 1]);
    const days = taken(purchases.dates, rows);
    const products = taken(purchases.products.codes, rows);
    const groups = taken(purchases.groups.codes, rows);
    const prices = taken(purchases.prices, rows);
    const quantities = taken(purchases.quantities, rows);
    for (let from = 0, end = 0; from < rows.length; from = end) {
      const day = days[from] as number;
      end = endOfRun(days, from, rows.length);
      for (let start = from, next = from; start < end; start = next) {
        const product = products[start] as number;
        next = endOfRun(products, start, end);
        const units = total(quantities, start, next);
        const unitsBefore = lastUnits.recall(product, customer);
        for (let at = start; at < next; at++) {
          const priceBefore = lastPrice.recall(groups[at] as number, customer);
          tell(rows[at] as number, { isFirst: from === 0, units, unitsBefore, priceBefore });
        }
        lastUnits.keep(product, customer, day, units);
      }
      // Only now, because another product of that day may be of the same group.
      for (let at = from; at < end; at++) lastPrice.keep(groups[at] as number, customer, day, prices[at] as number);
    }
  }
}
