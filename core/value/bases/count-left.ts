import type { Transactions } from "./purchase-days.ts";

/** Transactions that are no purchase of their own, and customers without any. */
export interface Left {
  readonly returns: number;
  readonly free: number;
  readonly late: number;
  /** The row of the first of them, −1 without any. */
  readonly firstLate: number;
  readonly merged: number;
  readonly absent: number;
}

export function countLeft(
  { dates, amounts }: Transactions,
  end: number,
): Pick<Left, "returns" | "free" | "late" | "firstLate"> {
  let returns = 0;
  let free = 0;
  let late = 0;
  let firstLate = -1;
  for (let row = 0; row < dates.length; row++) {
    const amount = amounts[row] as number;
    if ((dates[row] as number) > end) {
      if (late === 0) firstLate = row;
      late += 1;
    } else if (amount < 0) returns += 1;
    else if (amount === 0) free += 1;
  }
  return { returns, free, late, firstLate };
}
