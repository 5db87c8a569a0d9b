import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Figure } from "../results.ts";

interface Margins {
  readonly retention: number;
  readonly discount: number;
  readonly periods: number | undefined;
  readonly first: number;
}

type Weights = Pick<Margins, "retention" | "discount">;

/** What one unit of margin in the next period is worth now. */
export const carryOf = ({ retention, discount }: Weights): number => retention / (1 + discount);

/** 1 + discount − retention, exactly: a small discount is not lost beside 1. */
const gapOf = ({ retention, discount }: Weights): number => exactSum([1, discount, -retention]);

/** Present value of a margin of 1 in each period: a geometric series that starts at carry^first. */
export function multipleOf(margins: Margins): number {
  const { periods, first } = margins;
  const { retention, discount } = margins;
  const gap = gapOf(margins);
  if (gap === 0) return periods ?? fail("too-large");
  if (periods === undefined) return (first === 0 ? 1 + discount : retention) / gap;
  const leak = gap / (1 + discount);
  const start = first === 0 ? 1 : carryOf(margins);
  // 1 − carry^periods, without cancellation where carry is nearly 1.
  const spent = -Math.expm1(periods * Math.log1p(-leak));
  return start * (spent / leak);
}

/** The same series with the figures filled in. */
export function seriesOf(margins: Margins): readonly Figure[] {
  const { periods, first } = margins;
  const carry = carryOf(margins);
  const start = first === 0 ? 1 : carry;
  const { retention, discount } = margins;
  if (periods === undefined) {
    const numerator: Figure[] = first === 0 ? ["(", 1, "+", discount, ")"] : [retention];
    return [...numerator, "÷ (", 1, "+", discount, "−", retention, ")"];
  }
  if (gapOf(margins) === 0) return [periods, "×", 1];
  return [start, "× (", 1, "−", carry, "^", periods, ") ÷ (", 1, "−", carry, ")"];
}
