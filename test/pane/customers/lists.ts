import type { Cell } from "../../../core/cells.ts";
import { findList } from "../../../pane/classify/find-list.ts";
import type { List } from "../../../pane/classify/list.ts";
import { type Overview, overviewOf, type ReadList, readList } from "../../../pane/customers/read-list.ts";
import type { Transactions } from "../../../pane/customers/transactions.ts";
import type { Work } from "../../../pane/work.ts";
import { madeOrders } from "../../../scripts/made-orders.ts";

/** A list as it stands on a sheet called Orders, from A1 on. */
export function listOf(cells: readonly (readonly Cell[])[], address = "Orders!A1"): List {
  const list = findList({ address, sheet: "Orders", cells });
  if (list === undefined) throw new Error("no list stands there");
  return list;
}

/** 2024-01-01 and 2025-12-31. */
export const FROM = 45_292;
export const UNTIL = 46_022;

/** Orders of made customers under headers, a row each. */
export const orderRows = (customers: number, seed = 7): Cell[][] =>
  madeOrders({ customers, from: FROM, until: UNTIL, seed }).map(({ customer, date, amount }) => [
    customer,
    date,
    amount,
  ]);

export const orderList = (customers = 300): List =>
  listOf([["Klantnr", "Orderdatum", "Bedrag"], ...orderRows(customers)]);

/** What transactions hold, of which none is double. */
export function overviewFor(transactions: Transactions, asOf?: number, today = 47_000): Overview {
  const { rows } = transactions;
  return overviewOf(readList(transactions) as ReadList, { asOf, today, rows, doubles: { count: 0, first: [] } });
}

/** Work that nobody watches. */
export const unwatched = (): Work => ({ signal: new AbortController().signal, onProgress: () => {} });
