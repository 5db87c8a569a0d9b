import { fail } from "../errors.ts";
import type { Ids } from "../params.ts";
import { groupedBy } from "./grouped.ts";

/** How many times two products may meet in an order: more would keep a spreadsheet waiting for seconds. */
const MOST_MEETINGS = 100_000_000;
/** More than anyone reads; each takes two rows. */
const MOST_PAIRS = 100_000;

/** Two products, each the smaller code first, and the number of orders that hold both. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly count: number;
}

export interface Baskets {
  readonly orders: number;
  /** The number of orders that hold each product. */
  readonly counts: Int32Array;
  readonly pairs: readonly Pair[];
}

/** The order and the product of each line. */
interface Lines {
  readonly orders: Int32Array;
  readonly products: Int32Array;
}

/** Every order with each of its products once. */
function linesOnce(orders: Ids, products: Ids): Lines {
  const { starts, members } = groupedBy(orders.codes, orders.names.length, products.codes);
  const lastOrder = new Int32Array(products.names.length).fill(-1);
  const lines = { orders: new Int32Array(members.length), products: new Int32Array(members.length) };
  let count = 0;
  for (let order = 0; order < orders.names.length; order++) {
    for (let at = starts[order] as number; at < (starts[order + 1] as number); at++) {
      const product = members[at] as number;
      if (lastOrder[product] === order) continue;
      lastOrder[product] = order;
      lines.orders[count] = order;
      lines.products[count] = product;
      count++;
    }
  }
  return { orders: lines.orders.subarray(0, count), products: lines.products.subarray(0, count) };
}

/** The lines of the products that are kept. */
function linesOf({ orders, products }: Lines, isKept: Int32Array): Lines {
  const lines = { orders: new Int32Array(orders.length), products: new Int32Array(orders.length) };
  let count = 0;
  for (let line = 0; line < orders.length; line++) {
    if (isKept[products[line] as number] === 0) continue;
    lines.orders[count] = orders[line] as number;
    lines.products[count] = products[line] as number;
    count++;
  }
  return { orders: lines.orders.subarray(0, count), products: lines.products.subarray(0, count) };
}

/**
 * The pairs of products that share enough orders. A pair cannot be in more orders than each of its products (Apriori), so that
 * only products that are in enough orders by themselves are ever paired.
 */
export function basketsOf(orderIds: Ids, products: Ids, minimumSupport: number): Baskets {
  const orders = orderIds.names.length;
  const enough = (count: number): boolean => count / orders >= minimumSupport;
  const all = linesOnce(orderIds, products);
  const counts = new Int32Array(products.names.length);
  for (const product of all.products) (counts[product] as number) += 1;

  const isKept = counts.map((count) => (enough(count) ? 1 : 0));
  const lines = linesOf(all, isKept);
  const byOrder = groupedBy(lines.orders, orders, lines.products);
  refuseExplosion(byOrder.starts);
  const byProduct = groupedBy(lines.products, counts.length, lines.orders);

  const pairs: Pair[] = [];
  const together = new Int32Array(counts.length);
  for (let one = 0; one < counts.length; one++) {
    const met: number[] = [];
    for (let at = byProduct.starts[one] as number; at < (byProduct.starts[one + 1] as number); at++) {
      const order = byProduct.members[at] as number;
      for (let line = byOrder.starts[order] as number; line < (byOrder.starts[order + 1] as number); line++) {
        const other = byOrder.members[line] as number;
        if (other <= one) continue;
        if (together[other] === 0) met.push(other);
        (together[other] as number) += 1;
      }
    }
    for (const other of met) {
      const count = together[other] as number;
      together[other] = 0;
      if (enough(count)) pairs.push({ one, other, count });
    }
    if (pairs.length > MOST_PAIRS) fail("inconsistent-values", { param: "minimumSupport", count: pairs.length });
  }
  return { orders, counts, pairs };
}

function refuseExplosion(starts: Int32Array): void {
  let meetings = 0;
  for (let order = 1; order < starts.length; order++) {
    meetings += ((starts[order] as number) - (starts[order - 1] as number)) ** 2;
  }
  if (meetings > MOST_MEETINGS) fail("inconsistent-values", { param: "minimumSupport", count: meetings });
}
