import { type Cell, errorOf, isBlank } from "../../core/cells.ts";

type Rows = readonly (readonly Cell[])[];

/** Whether two readings of a block hold the same; blank rows at the end and blank cells of any kind do not matter. */
export function sameCells(one: Rows, other: Rows): boolean {
  for (let row = 0; row < Math.max(one.length, other.length); row++) {
    const [cells = [], others = []] = [one[row], other[row]];
    for (let column = 0; column < Math.max(cells.length, others.length); column++) {
      if (!same(cells[column], others[column])) return false;
    }
  }
  return true;
}

function same(one: Cell, other: Cell): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  return one === other || (typeof one === "object" && errorOf(one) === errorOf(other));
}
