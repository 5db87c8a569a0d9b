import { largest, smallest } from "../numeric/extremes.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Ids } from "../params.ts";
import { type Grouped, groupedBy } from "./grouped.ts";

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
  isFirst: boolean;
  price: number;
  /** Units of the product on that day, over all its rows. */
  units: number;
  unitsBefore: number;
  priceBefore: number;
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

type Column = Int32Array | Float64Array;

/**
 * Takes what a column says of some rows into room that there is. They lie far apart in a long list: taken out before they are
 * worked on, many are waited for at once.
 */
function take(column: Column, rows: Int32Array, room: Column, least = 0): void {
  for (let at = 0; at < rows.length; at++) room[at] = (column[rows[at] as number] as number) - least;
}

/** Takes out what a column says of one customer after another, of whom none has more rows than `most`. */
function taker(column: Column, most: number) {
  const room = new Float64Array(most);
  return (rows: Int32Array): Float64Array => {
    take(column, rows, room);
    return room;
  };
}

/** The rows of each customer, by date and then by product. */
function byCustomer({ customers, dates, products }: Purchases): Grouped {
  const byProduct = groupedBy(products.codes, products.names.length);
  const codes = new Int32Array(dates.length);
  const sorted = ({ members }: Grouped, column: Column, groups: number, least?: number): Grouped => {
    take(column, members, codes, least);
    return groupedBy(codes, groups, members);
  };
  const earliest = smallest(dates);
  const days = Math.max(largest(dates) - earliest, 0) + 1;
  return sorted(sorted(byProduct, dates, days, earliest), customers.codes, customers.names.length);
}

function mostRows({ starts }: Grouped): number {
  let most = 0;
  for (let group = 1; group < starts.length; group++)
    most = Math.max(most, (starts[group] as number) - (starts[group - 1] as number));
  return most;
}

/** What the values from one place to another add up to: most often there is only one. */
const total = (values: Float64Array, from: number, to: number): number =>
  to - from === 1 ? (values[from] as number) : exactSum(values, from, to);

/** Where a run of equal values ends that begins at a place. */
function endOfRun(values: Float64Array, from: number, to: number): number {
  const value = values[from];
  let end = from + 1;
  while (end < to && values[end] === value) end++;
  return end;
}

/**
 * Tells the history of every row, customer after customer. It is told in one object, filled anew for each row: a million of
 * them would be most of what there is for the engine to collect.
 */
export function eachHistory(purchases: Purchases, tell: (row: number, history: Readonly<History>) => void): void {
  const grouped = byCustomer(purchases);
  const { starts, members } = grouped;
  const most = mostRows(grouped);
  const daysOf = taker(purchases.dates, most);
  const productsOf = taker(purchases.products.codes, most);
  const groupsOf = taker(purchases.groups.codes, most);
  const pricesOf = taker(purchases.prices, most);
  const quantitiesOf = taker(purchases.quantities, most);
  const lastUnits = memory(purchases.products.names.length);
  const lastPrice = memory(purchases.groups.names.length);
  const history: History = {
    isFirst: true,
    price: Number.NaN,
    units: Number.NaN,
    unitsBefore: Number.NaN,
    priceBefore: Number.NaN,
  };

  for (let customer = 0; customer < starts.length - 1; customer++) {
    const rows = members.subarray(starts[customer], starts[customer + 1]);
    const [days, products, groups] = [daysOf(rows), productsOf(rows), groupsOf(rows)];
    const [prices, quantities] = [pricesOf(rows), quantitiesOf(rows)];
    for (let from = 0, end = 0; from < rows.length; from = end) {
      const day = days[from] as number;
      end = endOfRun(days, from, rows.length);
      history.isFirst = from === 0;
      for (let start = from, next = from; start < end; start = next) {
        const product = products[start] as number;
        next = endOfRun(products, start, end);
        history.units = total(quantities, start, next);
        history.unitsBefore = lastUnits.recall(product, customer);
        for (let at = start; at < next; at++) {
          history.price = prices[at] as number;
          history.priceBefore = lastPrice.recall(groups[at] as number, customer);
          tell(rows[at] as number, history);
        }
        lastUnits.keep(product, customer, day, history.units);
      }
      // Only now, because another product of that day may be of the same group.
      for (let at = from; at < end; at++) lastPrice.keep(groups[at] as number, customer, day, prices[at] as number);
    }
  }
}
