import type { Cell } from "../../core/cells.ts";
import type { ParamReport } from "../../core/define.ts";
import { fail } from "../../core/errors.ts";
import type { InParts } from "../../core/numeric/in-parts.ts";
import type { Ids } from "../../core/params.ts";
import type { Table } from "../../core/read.ts";
import { numberFrom, placeOf } from "../../core/read-cell.ts";
import { type DateTexts, datesReader, NO_DATES } from "../../core/read-dates.ts";
import { addId, idsOf, unreadIds } from "../../core/read-ids.ts";
import { TRANSACTIONS } from "../../core/value/bases/transactions.ts";
import type { Transactions } from "./transactions.ts";

const PART = 20_000;
const [CUSTOMERS, DATES, AMOUNTS] = TRANSACTIONS;

/**
 * Reads transactions as the functions do, in parts. Each cell was found fit before, so what can still be refused is how the dates
 * of the whole column are to be read.
 */
export function* tableInParts({
  customers,
  dates,
  amounts,
}: Pick<Transactions, "customers" | "dates" | "amounts">): InParts<Table> {
  const length = customers.length;
  if (length === 0) fail("empty-range", { param: CUSTOMERS.name });
  const size = { height: length, width: 1 };
  const ids = unreadIds(length);
  const days = new Float64Array(length);
  const money = new Float64Array(length);
  const daysIn = datesReader(days);
  let textAmounts = 0;
  for (let start = 0; start < length; start += PART) {
    for (let at = start; at < Math.min(length, start + PART); at++) {
      const [[customer], [date], [amount]] = [customers[at], dates[at], amounts[at]] as [[Cell], [Cell], [Cell]];
      addId(ids, at, customer, customer, () => placeOf(CUSTOMERS, at, size));
      daysIn.add(at, date, () => placeOf(DATES, at, size));
      if (typeof amount === "number") money[at] = amount;
      else {
        money[at] = numberFrom(amount, AMOUNTS, () => placeOf(AMOUNTS, at, size)).value;
        textAmounts += 1;
      }
    }
    yield;
  }
  const present = new Uint8Array(length).fill(1);
  const dateTexts = daysIn.end(present, (at) => placeOf(DATES, at, size));
  return {
    values: new Map<string, Float64Array | Ids>([
      [CUSTOMERS.name, idsOf(ids)],
      [DATES.name, days],
      [AMOUNTS.name, money],
    ]),
    reports: [
      reportOf(CUSTOMERS.name, length, 0, NO_DATES),
      reportOf(DATES.name, length, 0, dateTexts),
      reportOf(AMOUNTS.name, length, textAmounts, NO_DATES),
    ],
    ...size,
    present,
    headerAt: -1,
    place: (param, at) => placeOf({ name: param }, at, size),
  };
}

const reportOf = (param: string, cells: number, textAsNumber: number, dates: DateTexts): ParamReport => ({
  ...{ param, cells, used: cells, blank: 0, textAsNumber },
  ...dates,
  words: 0,
  header: undefined,
});
