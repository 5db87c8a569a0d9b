import type { Cell } from "../../core/cells.ts";
import type { Refusal } from "../../core/evaluation/outcome.ts";
import type { List } from "../classify/list.ts";
import { pause, unhurried, type Work } from "../work.ts";
import type { Columns } from "./columns.ts";
import { type DateReading, type DateReadings, dateIn, readingsOf } from "./date-readings.ts";
import { doubleRows } from "./doubles.ts";
import { type Overview, overviewOf, readListInParts, upTo } from "./read-list.ts";
import { onSheet } from "./sheet-rows.ts";
import { selectTransactions, type Transactions } from "./transactions.ts";

/** What was read: the transactions up to the as-of date, and what they hold; or why they cannot be read together. */
export interface ReadTransactions {
  readonly transactions: Transactions;
  readonly overview: Overview | Refusal;
  /** The ways in which the dates can be read, where the user is to choose; also once that is done. */
  readonly readings: DateReadings | undefined;
}

interface Given {
  /** Serial day that the data end on; the last date if undefined. */
  readonly asOf: number | undefined;
  /** How the user said to read dates that can be read two ways. */
  readonly reading: DateReading | undefined;
  /** The serial day of today. */
  readonly today: number;
}

/** Reads the rows of a list as transactions. Rejects with an AbortError where it was cancelled. */
export async function readTransactions(
  list: List,
  columns: Columns,
  { asOf, reading, today }: Given,
  work: Work,
): Promise<ReadTransactions> {
  const written = await selectTransactions(list, columns, work);
  const asWritten = await unhurried(readListInParts(written), work);
  const refused = asWritten.ok ? undefined : onSheet(asWritten, list, written.rows);
  const readings = refused && readingsOf(refused);
  const chosen = readings?.options.find((option) => option.reading === reading)?.reading;
  const transactions = chosen === undefined ? written : await settled(written, chosen, work);
  await pause(work);
  const typed = chosen === undefined ? asWritten : await unhurried(readListInParts(transactions), work);
  if (!typed.ok) return { transactions, overview: onSheet(typed, list, transactions.rows), readings };
  await pause(work);
  const { rows } = transactions;
  const doubles = await doubleRows(list, typed.list, rows, work);
  const overview = overviewOf(typed, { asOf, today, rows, doubles });
  await pause(work);
  return { transactions: upTo({ ...transactions, table: typed.table }, typed.list, asOf), overview, readings };
}

const STEP = 20_000;

/** The transactions with real dates, as the user says that they are to be read. */
async function settled(transactions: Transactions, reading: DateReading, work: Work): Promise<Transactions> {
  const dates: [Cell][] = [];
  for (let start = 0; start < transactions.dates.length; start += STEP) {
    for (const [cell] of transactions.dates.slice(start, start + STEP)) dates.push([dateIn(cell, reading)]);
    await pause(work);
  }
  return { ...transactions, dates, reading };
}
