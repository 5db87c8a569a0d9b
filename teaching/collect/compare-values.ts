import { type Cell, errorOf, isBlank } from "../../core/cells.ts";
import type { Evidence } from "./collected.ts";

/** Equal but for what floating point does. */
const EQUAL = 1e-9;
/** So far apart that no rule of rounding explains it. */
const APART = 0.01;

/** Whether a file holds the value of the formula; undefined where the engine may be the one that is off. */
export function compared(held: Cell, calculated: Cell): Evidence | undefined {
  if (typeof held === "number") {
    const again = isBlank(calculated) ? 0 : calculated;
    if (typeof again !== "number") return undefined;
    const [gap, size] = [Math.abs(held - again), Math.max(Math.abs(held), Math.abs(again))];
    if (gap <= EQUAL * Math.max(size, EQUAL)) return "agrees";
    return gap > APART * size ? "differs" : undefined;
  }
  const plain = (cell: Cell) => errorOf(cell) ?? String(cell ?? "").toLowerCase();
  return plain(held) === plain(calculated) ? "agrees" : undefined;
}
