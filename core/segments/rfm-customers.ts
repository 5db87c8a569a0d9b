import { largest } from "../numeric/extremes.ts";
import { exactSumsByCode } from "../numeric/sum.ts";
import type { Ids } from "../params.ts";
import type { Figures } from "./rfm-measures.ts";

/** What the transactions of each customer come to, in order of first appearance. */
export interface Customers extends Figures {
  readonly lastPurchase: Float64Array;
  /** The day that recency counts from. */
  readonly today: number;
}

export function customersFrom(
  { codes, names }: Ids,
  dates: Float64Array,
  amounts: Float64Array,
  asOf: number | undefined,
): Customers {
  const lastPurchase = new Float64Array(names.length);
  const frequency = new Float64Array(names.length);
  for (let row = 0; row < codes.length; row++) {
    const customer = codes[row] as number;
    const date = dates[row] as number;
    if (date > (lastPurchase[customer] as number)) lastPurchase[customer] = date;
    (frequency[customer] as number) += 1;
  }
  const today = asOf ?? largest(lastPurchase);
  const monetary = exactSumsByCode(codes, amounts, names.length);
  return { lastPurchase, today, recency: daysSince(lastPurchase, today), frequency, monetary };
}

function daysSince(dates: Float64Array, today: number): Float64Array {
  const days = new Float64Array(dates.length);
  for (let customer = 0; customer < dates.length; customer++) days[customer] = today - (dates[customer] as number);
  return days;
}
