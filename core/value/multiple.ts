import type { Figure } from "../define.ts";
import { fail } from "../errors.ts";

interface Margins {
  readonly retention: number;
  readonly discount: number;
  readonly periods: number | undefined;
  readonly first: number;
}

type Weights = Pick<Margins, "retention" | "discount">;

/** What one unit of margin in the next period is worth now. */
export const carryOf = ({ retention, discount }: Weights): number => retention / (1 + discount);

/** 1 − carry, in an order that does not lose a small discount beside 1. */
const leakOf = ({ retention, discount }: Weights): number => (1 - retention + discount) / (1 + discount);

/** Present value of a margin of 1 in each period: a geometric series that starts at carry^first. */
export function multipleOf(margins: Margins): number {
  const { periods, first } = margins;
  const leak = leakOf(margins);
  if (leak === 0) return periods ?? fail("no-solution");
  const start = first === 0 ? 1 : carryOf(margins);
  if (periods === undefined) return start / leak;
  // 1 − carry^periods, without cancellation where carry is nearly 1.
  const spent = -Math.expm1(periods * Math.log1p(-leak));
  return start * (spent / leak);
}

/** The same series with the figures filled in. */
export function seriesOf(margins: Margins): readonly Figure[] {
  const { periods, first } = margins;
  const carry = carryOf(margins);
  const start = first === 0 ? 1 : carry;
  if (periods === undefined) return [start, "÷ (", 1, "−", carry, ")"];
  if (leakOf(margins) === 0) return [periods, "×", 1];
  return [start, "× (", 1, "−", carry, "^", periods, ") ÷ (", 1, "−", carry, ")"];
}
