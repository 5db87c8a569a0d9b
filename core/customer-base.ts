import { orRefusal, partsOrRefusal, type Refusal } from "./evaluation/outcome.ts";
import { type InParts, whole } from "./numeric/in-parts.ts";
import type { Ids } from "./params.ts";
import { readTable, type Table } from "./read.ts";
import type { ForeignCell } from "./read-cell.ts";
import type { TimeUnit } from "./value/bases/buyers-from.ts";
import { type FitReport, fitBaseInParts, reportInParts, usualUntil } from "./value/bases/fit-report.ts";
import type { ModelName } from "./value/bases/models.ts";
import { type OrdersByPeriod, ordersByPeriod } from "./value/bases/orders-ahead.ts";
import type { Transactions } from "./value/bases/purchase-days.ts";
import { TRANSACTIONS } from "./value/bases/transactions.ts";

export interface BaseOptions {
  readonly model: ModelName;
  readonly unit: TimeUnit;
  /** How many periods to look back and ahead. */
  readonly periods: number;
  /** Serial day that the data end on; the last date if left out. */
  readonly asOf?: number | undefined;
}

/** What a transaction list says of its customers as a whole, and how far it can be believed. */
export interface CustomerBase {
  readonly ok: true;
  /** The model fitted to all transactions. */
  readonly whole: FitReport;
  /** The model fitted to the first two thirds of the time, with the last third to tell; a refusal where that is too little. */
  readonly tried: (FitReport & { readonly ok: true; readonly until: number }) | Refusal;
  readonly orders: OrdersByPeriod;
}

/** Reads customers, dates and amounts as host cells, as CLVTABLE does, and fits a model of purchases to them. */
export function customerBase(
  args: readonly [customers: unknown, dates: unknown, amounts: unknown],
  options: BaseOptions,
  foreign: ForeignCell,
): CustomerBase | Refusal {
  return orRefusal(() => whole(baseOf(transactionsIn(readTable(TRANSACTIONS, args, foreign)), options)));
}

/** The same of a table that was read before, in parts. */
export const customerBaseInParts = (
  table: Pick<Table, "values">,
  options: BaseOptions,
): InParts<CustomerBase | Refusal> => partsOrRefusal(baseOf(transactionsIn(table), options));

const transactionsIn = ({ values }: Pick<Table, "values">): Transactions => ({
  customers: values.get("customers") as Ids,
  dates: values.get("dates") as Float64Array,
  amounts: values.get("amounts") as Float64Array,
});

function* baseOf(list: Transactions, { model, unit, periods, asOf }: BaseOptions): InParts<CustomerBase> {
  const base = yield* fitBaseInParts(list, { model, unit, until: asOf });
  yield;
  const tried = yield* partsOrRefusal(triedOn(list, { model, unit }));
  yield;
  return {
    ok: true,
    whole: yield* reportInParts(base, list),
    tried,
    orders: yield* ordersByPeriod(base, list, periods),
  };
}

/** The model fitted to a part of the time, and held against the rest. */
function* triedOn(
  list: Transactions,
  { model, unit }: Pick<BaseOptions, "model" | "unit">,
): InParts<Exclude<CustomerBase["tried"], Refusal>> {
  const until = usualUntil(list);
  const base = yield* fitBaseInParts(list, { model, unit, until });
  yield;
  return { ok: true, until, ...(yield* reportInParts(base, list)) };
}
