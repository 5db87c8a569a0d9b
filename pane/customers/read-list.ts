import type { DayOrder } from "../../core/date-text.ts";
import { partsOrRefusal, type Refusal } from "../../core/evaluation/outcome.ts";
import { largest, smallest } from "../../core/numeric/extremes.ts";
import { type InParts, whole } from "../../core/numeric/in-parts.ts";
import type { Ids } from "../../core/params.ts";
import type { Table } from "../../core/read.ts";
import { buyersFrom } from "../../core/value/bases/buyers-from.ts";
import type { Left } from "../../core/value/bases/count-left.ts";
import type { Transactions as TypedList } from "../../core/value/bases/purchase-days.ts";
import { MOST_NAMED_ROWS, type SomeRows } from "./doubles.ts";
import { tableInParts } from "./read-table.ts";
import type { Transactions } from "./transactions.ts";

export interface ReadList {
  readonly ok: true;
  readonly table: Table;
  readonly list: TypedList;
  /** Amounts that are numbers stored as text. */
  readonly textAmounts: number;
  /** Dates that are text, and what comes first in them where that had to be found out. */
  readonly textDates: number;
  readonly dateOrder: DayOrder | undefined;
}

/** Reads transactions as the functions of customer bases do. */
export const readList = (transactions: Transactions): ReadList | Refusal => whole(readListInParts(transactions));

export function* readListInParts(transactions: Transactions): InParts<ReadList | Refusal> {
  const table = yield* partsOrRefusal(tableInParts(transactions));
  if ("ok" in table) return table;
  const { values, reports } = table;
  const reportOf = (name: string) => reports.find(({ param }) => param === name);
  return {
    ok: true,
    table,
    list: {
      customers: values.get("customers") as Ids,
      dates: values.get("dates") as Float64Array,
      amounts: values.get("amounts") as Float64Array,
    },
    textAmounts: reportOf("amounts")?.textAsNumber ?? 0,
    textDates: reportOf("dates")?.textAsDate ?? 0,
    dateOrder: reportOf("dates")?.dateOrder,
  };
}

/** What a transaction list holds. Days are serial days. */
export interface Overview {
  readonly transactions: number;
  readonly customers: number;
  /** Customers with a purchase on a second day. */
  readonly repeaters: number;
  readonly first: number;
  readonly last: number;
  readonly left: Left;
  readonly textAmounts: number;
  readonly textDates: number;
  readonly dateOrder: DayOrder | undefined;
  /** Transactions after today: rows of the list. */
  readonly future: SomeRows;
  /** Rows that are in every column what a row above them is. */
  readonly doubles: SomeRows;
}

export interface Told {
  readonly asOf: number | undefined;
  /** The serial day of today. */
  readonly today: number;
  /** The row of each transaction in its list. */
  readonly rows: readonly number[];
  readonly doubles: SomeRows;
}

export function overviewOf(
  { list, textAmounts, textDates, dateOrder }: ReadList,
  { asOf, today, rows, doubles }: Told,
): Overview {
  const { dates, customers } = list;
  const { frequency, left } = buyersFrom({ ...list, asOf });
  return {
    transactions: dates.length,
    customers: customers.names.length,
    repeaters: frequency.reduce((count, repeats) => count + (repeats > 0 ? 1 : 0), 0),
    first: smallest(dates),
    last: largest(dates),
    left,
    textAmounts,
    textDates,
    dateOrder,
    future: futureRows(dates, today, rows),
    doubles,
  };
}

function futureRows(dates: Float64Array, today: number, rows: readonly number[]): SomeRows {
  const first: number[] = [];
  let count = 0;
  for (let at = 0; at < dates.length; at++) {
    if ((dates[at] as number) <= today) continue;
    count += 1;
    if (first.length < MOST_NAMED_ROWS) first.push(rows[at] as number);
  }
  return { count, first };
}

/** The transactions up to a day: recency cannot count back from before a purchase. */
export function upTo(transactions: Transactions, { dates }: TypedList, asOf: number | undefined): Transactions {
  if (asOf === undefined || largest(dates) <= asOf) return transactions;
  const until = <T>(column: readonly T[]): readonly T[] => column.filter((_, row) => (dates[row] as number) <= asOf);
  const { table: _, ...others } = transactions;
  return {
    ...others,
    customers: until(transactions.customers),
    dates: until(transactions.dates),
    amounts: until(transactions.amounts),
    rows: until(transactions.rows),
  };
}
