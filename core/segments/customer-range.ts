import { fail } from "../errors.ts";
import { exactSumsByCode } from "../numeric/sum.ts";
import type { Ids } from "../params.ts";
import { fromLargeToSmall } from "./from-large-to-small.ts";

/** More columns than this no one can look at, and more cells no host can show at once. */
const MOST_PRODUCTS = 1_000;
const MOST_CELLS = 2_000_000;

/** What customers bought of a range of products: both from large to small revenue, equal ones by name. */
export interface CustomerRange {
  readonly products: readonly number[];
  readonly customers: readonly RangeRow[];
}

export interface RangeRow {
  readonly customer: number;
  readonly revenue: number;
  /** Revenue per product, in the order of the products. */
  readonly cells: readonly number[];
  /** How many of the products brought revenue. */
  readonly bought: number;
}

export function rangeOf(customers: Ids, products: Ids, revenue: Float64Array): CustomerRange {
  const [rows, columns] = [customers.names.length, products.names.length];
  if (columns > MOST_PRODUCTS || rows * columns > MOST_CELLS) {
    fail("inconsistent-values", { param: "products", customers: rows, products: columns });
  }
  const cellCodes = new Int32Array(revenue.length);
  for (let line = 0; line < cellCodes.length; line++) {
    cellCodes[line] = (customers.codes[line] as number) * columns + (products.codes[line] as number);
  }
  const sums = exactSumsByCode(cellCodes, revenue, rows * columns);
  const ofCustomers = exactSumsByCode(customers.codes, revenue, rows);
  const ofProducts = exactSumsByCode(products.codes, revenue, columns);
  const order = fromLargeToSmall(ofProducts, products.names);
  return {
    products: order,
    customers: fromLargeToSmall(ofCustomers, customers.names).map((customer) => {
      const cells = order.map((product) => sums[customer * columns + product] as number);
      const bought = cells.filter((cell) => cell > 0).length;
      return { customer, revenue: ofCustomers[customer] as number, cells, bought };
    }),
  };
}
