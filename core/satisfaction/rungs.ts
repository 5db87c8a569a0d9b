import type { Tools } from "../define.ts";
import { fail } from "../errors.ts";

/** A loyalty programme has a handful of tiers; a longer list is the wrong range. */
const MOST = 50;

export interface Rung {
  readonly threshold: number;
  /** Where its tier or rate stands in the other column. */
  readonly index: number;
}

/** Thresholds from low to high, each beside what belongs to it in the column `other` of `length` cells. */
export function rungsOf(
  thresholds: Float64Array,
  other: { readonly param: string; readonly length: number; readonly headed?: boolean },
  { place, report }: Pick<Tools, "place" | "report">,
): readonly Rung[] {
  if (thresholds.length === 0) fail("empty-range", { param: "thresholds" });
  // Names show no header by themselves: it is one where the thresholds have one and the names are one more.
  const skipped =
    other.headed && report("thresholds").header !== undefined && other.length === thresholds.length + 1 ? 1 : 0;
  const facts = { param: other.param, thresholds: thresholds.length, received: other.length - skipped };
  if (other.length - skipped !== thresholds.length || thresholds.length > MOST) fail("malformed-table", facts);
  const distance = (index: number) =>
    positionOf(place(other.param, index + skipped)) - positionOf(place("thresholds", index));
  // Ranges of one size stand beside each other; of different sizes, one may begin below a header.
  const apart = report(other.param).cells === report("thresholds").cells ? 0 : distance(0);
  const rungs = ascending(
    Array.from(thresholds, (threshold, index) => {
      // A gap in one column would pair every later threshold with its neighbour.
      if (distance(index) !== apart) fail("malformed-table", facts);
      return { threshold, index: index + skipped };
    }),
  );
  const repeated = rungs.find(({ threshold }, index) => threshold === rungs[index + 1]?.threshold);
  if (repeated !== undefined) fail("inconsistent-values", { param: "thresholds", received: repeated.threshold });
  return rungs;
}

export const ascending = (rungs: readonly Rung[]): readonly Rung[] =>
  [...rungs].sort((one, next) => one.threshold - next.threshold);

/** How far down, or along, a cell stands in its range. */
const positionOf = ({ row = 1, column = 1 }: { readonly row?: number; readonly column?: number }): number =>
  row + column;

/** The highest rung that this spend has reached; a spend on the line has reached it. */
export function reachedBy(spend: number, rungs: readonly Rung[]): Rung | undefined {
  const reached = rungs.filter(({ threshold }) => threshold <= spend);
  return reached[reached.length - 1];
}
