import { type Cell, errorOf, isBlank, numberFromText } from "../cells.ts";
import { fail } from "../errors.ts";

/** The weights in a small range, as many as there are things to weigh; all 1 where there is no range. */
export function weightsFrom(grid: readonly (readonly Cell[])[] | undefined, wanted: number): readonly number[] {
  if (grid === undefined) return Array.from({ length: wanted }, () => 1);
  const cells = grid.flat();
  if (cells.length > wanted && cells.slice(wanted).some((cell) => !isBlank(cell)))
    fail("malformed-table", { param: "weights", wanted });
  const weights = Array.from({ length: wanted }, (_, index) => weightIn(cells[index], wanted));
  return weights.some((weight) => weight > 0) ? weights : fail("malformed-table", { param: "weights", wanted });
}

function weightIn(cell: Cell, wanted: number): number {
  const error = errorOf(cell);
  if (error !== undefined) fail("error-cell", { param: "weights", received: error });
  const value = typeof cell === "string" ? numberFromText(cell) : cell;
  return typeof value === "number" && value >= 0 ? value : fail("malformed-table", { param: "weights", wanted });
}
