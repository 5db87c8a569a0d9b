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

/** What each line is compared with. Not a number where the customer never bought the product, or in the group, on an earlier day. */
export interface Histories {
  /** 1 on the first day of a customer. */
  readonly isFirst: Uint8Array;
  /** Units of the product on that day, over all its lines. */
  readonly units: Float64Array;
  readonly unitsBefore: Float64Array;
  readonly priceBefore: Float64Array;
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

/** Where each run of equal values ends, walking up from the start of it. */
function endOfRun(from: number, to: number, same: (at: number) => boolean): number {
  let end = from + 1;
  while (end < to && same(end)) end++;
  return end;
}

/** The rows by customer, then by date, then by product. */
function inOrder({ customers, dates, products }: Purchases): Int32Array {
  const earliest = smallest(dates);
  const days = Int32Array.from(dates, (date) => date - earliest);
  const span = Math.max(largest(dates) - earliest, 0) + 1;
  const rows = days.map((_, row) => row);
  const byProduct = sortedBy(rows, products.codes, products.names.length);
  return sortedBy(sortedBy(byProduct, days, span), customers.codes, customers.names.length);
}

/** What the rows from one place to another add up to. */
function unitsOf(rows: Int32Array, from: number, to: number, quantities: Float64Array): number {
  const quantity = (at: number) => quantities[rows[at] as number] as number;
  return to - from === 1 ? quantity(from) : exactSum(Array.from({ length: to - from }, (_, at) => quantity(from + at)));
}

export function historiesOf(purchases: Purchases): Histories {
  const { customers, dates, products, groups, prices, quantities } = purchases;
  const { length } = dates;
  const found: Histories = {
    isFirst: new Uint8Array(length),
    units: new Float64Array(length),
    unitsBefore: new Float64Array(length),
    priceBefore: new Float64Array(length),
  };
  const customer = (row: number) => customers.codes[row] as number;
  const product = (row: number) => products.codes[row] as number;
  const date = (row: number) => dates[row] as number;
  const rows = inOrder(purchases);
  const row = (at: number) => rows[at] as number;
  const lastUnits = memory(products.names.length);
  const lastPrice = memory(groups.names.length);

  let buyer = -1;
  for (let from = 0, end = 0; from < length; from = end) {
    const first = row(from);
    const [who, day] = [customer(first), date(first)];
    end = endOfRun(from, length, (at) => customer(row(at)) === who && date(row(at)) === day);
    for (let at = from, next = at; at < end; at = next) {
      const what = product(row(at));
      next = endOfRun(at, end, (later) => product(row(later)) === what);
      const units = unitsOf(rows, at, next, quantities);
      for (let within = at; within < next; within++) {
        const line = row(within);
        found.isFirst[line] = who === buyer ? 0 : 1;
        found.units[line] = units;
        found.unitsBefore[line] = lastUnits.recall(what, who);
        found.priceBefore[line] = lastPrice.recall(groups.codes[line] as number, who);
      }
    }
    // Only now, so that no line of a day counts as earlier than another.
    for (let at = from; at < end; at++) {
      const line = row(at);
      lastUnits.keep(product(line), who, day, found.units[line] as number);
      lastPrice.keep(groups.codes[line] as number, who, day, prices[line] as number);
    }
    buyer = who;
  }
  return found;
}
