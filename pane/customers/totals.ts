import { exactSum } from "../../core/numeric/sum.ts";
import type { Value } from "../../core/results.ts";
import type { Words } from "../../core/words.ts";
import { type Analysis, rowsOf } from "./analyse.ts";

/** What all customers together are expected to do in the horizon. */
export interface Totals {
  readonly customers: number;
  /** Expected number of customers who are still there. */
  readonly alive: number;
  readonly orders: number;
  readonly clv: number;
}

/** Places of the columns of CLVTABLE. */
const ALIVE = 4;
const ORDERS = 5;
const CLV = 7;
/** Place of the segment in RFM. */
const SEGMENT = 8;

/** Undefined where nothing could be predicted. */
export function totalsOf({ predicted }: Analysis): Totals | undefined {
  if (!predicted.ok) return undefined;
  const rows = rowsOf(predicted);
  const sum = (column: number) => exactSum(rows.map((row) => Number(row[column])));
  return { customers: rows.length, alive: sum(ALIVE), orders: sum(ORDERS), clv: sum(CLV) };
}

export interface TopCustomer {
  readonly name: string;
  readonly segment: Words;
  readonly alive: number;
  readonly clv: number;
}

/** Who is worth most, in order; equals by name. */
export function topCustomers({ rfm, predicted }: Analysis, count: number): readonly TopCustomer[] {
  if (!rfm.ok || !predicted.ok) return [];
  const worth = (row: readonly Value[]) => Number(row[CLV]);
  const nameOf = (row: readonly Value[]) => String(row[0]);
  const top = [...rowsOf(predicted)]
    .sort((one, other) => worth(other) - worth(one) || (nameOf(one) < nameOf(other) ? -1 : 1))
    .slice(0, count);
  const wanted = new Set(top.map(nameOf));
  const segments = new Map(
    rowsOf(rfm).flatMap((row) => (wanted.has(nameOf(row)) ? [[nameOf(row), row[SEGMENT] as Words] as const] : [])),
  );
  return top.map((row) => ({
    name: nameOf(row),
    segment: segments.get(nameOf(row)) as Words,
    alive: Number(row[ALIVE]),
    clv: worth(row),
  }));
}
