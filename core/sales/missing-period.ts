import type { Tools } from "../define.ts";
import { type Facts, fail } from "../errors.ts";

/** So many periods show how wide a rectangle of rows is: a year of days. */
const ENOUGH = 366;

/** Refuses a history with a blank between its first and its last period: what comes after would count as earlier. */
export function refuseMissingPeriod(param: string, periods: number, { place }: Pick<Tools, "place">): void {
  if (periods < 2) return;
  const width = widthOf(Array.from({ length: Math.min(periods, ENOUGH) }, (_, index) => place(param, index)));
  const cellOf = ({ row = 1, column = 1 }: Facts): number => Number(row) * width + Number(column);
  const first = cellOf(place(param, 0));
  const gapBefore = (index: number): boolean => cellOf(place(param, index)) - first > index;
  let [whole, broken] = [0, periods - 1];
  if (!gapBefore(broken)) return;
  while (broken - whole > 1) {
    const middle = (whole + broken) >> 1;
    if (gapBefore(middle)) broken = middle;
    else whole = middle;
  }
  fail("incomplete-row", place(param, broken));
}

const widthOf = (places: readonly Facts[]): number =>
  places.reduce((widest, { column = 1 }) => Math.max(widest, Number(column)), 1);
