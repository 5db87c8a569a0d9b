import type { InParts } from "../../numeric/in-parts.ts";
import { UNITS } from "./buyers-from.ts";
import type { FittedBase } from "./fit-report.ts";
import { historiesIn } from "./histories.ts";
import { modelOf } from "./models.ts";
import { dayOf, isNewDay, purchaseDays, type Transactions, unseenDays } from "./purchase-days.ts";

/** Orders of a whole customer base per period of the unit: days on which a customer bought. */
export interface OrdersByPeriod {
  /** Those of the periods up to the end of the data, the last period last; first purchases included. */
  readonly before: readonly number[];
  /** Those that the model expects of the same customers in as many periods after it. */
  readonly ahead: readonly number[];
}

/** Customers who are looked at in one part of the work. */
const PART = 1_000;

export function* ordersByPeriod(
  { buyers, model, unit, histories, fit }: FittedBase,
  transactions: Transactions,
  periods: number,
): InParts<OrdersByPeriod> {
  const days = UNITS[unit];
  const before = new Array<number>(periods).fill(0);
  const bought = purchaseDays(transactions, buyers.end - periods * days, buyers.end);
  const { starts, keys } = bought;
  const seenDays = unseenDays(bought);
  for (const [at, customer] of buyers.codes.entries()) {
    if (at % PART === 0) yield;
    for (let purchase = starts[customer] as number; purchase < (starts[customer + 1] as number); purchase++) {
      const day = dayOf(keys[purchase] as number);
      if (!isNewDay(seenDays, customer, day)) continue;
      const period = periods - 1 - Math.floor((buyers.end - day) / days);
      if (period >= 0) before[period] = (before[period] as number) + 1;
    }
  }
  const until = new Float64Array(periods + 1);
  let seen = 0;
  for (const { history, weight } of historiesIn(histories)) {
    if (seen++ % PART === 0) yield;
    for (let period = 1; period <= periods; period++)
      (until[period] as number) += weight * modelOf(model).expected(fit.parameters, history, period);
  }
  return {
    before,
    ahead: Array.from({ length: periods }, (_, at) => (until[at + 1] as number) - (until[at] as number)),
  };
}
