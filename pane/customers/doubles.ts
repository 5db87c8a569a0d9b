import { type Cell, errorOf } from "../../core/cells.ts";
import type { Transactions as TypedList } from "../../core/value/bases/purchase-days.ts";
import type { List } from "../classify/list.ts";
import { pause, type Work } from "../work.ts";

/** Rows of a list, the first of them by their place. */
export interface SomeRows {
  readonly count: number;
  readonly first: readonly number[];
}

export const MOST_NAMED_ROWS = 5;
const STEP = 50_000;

/** The rows that are in every column what a row above them is. `rows` says which row of the list each transaction is. */
export async function doubleRows(
  list: List,
  { customers: { codes }, dates, amounts }: TypedList,
  rows: readonly number[],
  work: Pick<Work, "signal">,
): Promise<SomeRows> {
  // A table of places, open and at most half full; 0 is nothing yet.
  const size = 2 ** Math.ceil(Math.log2(2 * rows.length + 2));
  const table = new Int32Array(size);
  const first: number[] = [];
  let count = 0;
  const isSame = (one: number, other: number) =>
    codes[one] === codes[other] &&
    dates[one] === dates[other] &&
    amounts[one] === amounts[other] &&
    areSameCells(list.cells[rows[one] as number] ?? [], list.cells[rows[other] as number] ?? []);
  for (let start = 0; start < rows.length; start += STEP) {
    for (let at = start; at < Math.min(rows.length, start + STEP); at++) {
      let slot = hashOf(codes[at] as number, dates[at] as number, amounts[at] as number) & (size - 1);
      let found = table[slot] as number;
      while (found > 0 && !isSame(found - 1, at)) {
        slot = (slot + 1) & (size - 1);
        found = table[slot] as number;
      }
      if (found === 0) table[slot] = at + 1;
      else {
        count += 1;
        if (first.length < MOST_NAMED_ROWS) first.push(rows[at] as number);
      }
    }
    await pause(work);
  }
  return { count, first };
}

/** Fibonacci hashing; cents keep amounts apart that differ behind the point. */
function hashOf(code: number, date: number, amount: number): number {
  const mixed =
    Math.imul(code, 0x9e3779b1) ^ Math.imul(date, 0x85ebca6b) ^ Math.imul(Math.round(100 * amount), 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}

const areSameCells = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.length === other.length &&
  one.every((cell, column) => {
    const error = errorOf(cell);
    return error === undefined ? cell === other[column] : error === errorOf(other[column]);
  });
