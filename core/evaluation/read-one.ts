import { type Cell, isBlank, toGrid } from "../cells.ts";
import { fail } from "../errors.ts";
import { isOptional, type Param } from "../params.ts";
import { type ForeignCell, readGrid, readScalar } from "../read-cell.ts";

/** Looks no further than the first cell that holds something. */
export const isOmitted = (argument: unknown): boolean =>
  Array.isArray(argument)
    ? argument.every((row) => (Array.isArray(row) ? row.every(isBlank) : isBlank(row)))
    : isBlank(argument);

function omitted(param: Param): unknown {
  if (isOptional(param)) return "default" in param ? param.default : undefined;
  return fail("missing-value", { param: param.name });
}

export function readOne(param: Param, argument: unknown, foreign: ForeignCell): unknown {
  if (isOmitted(argument)) return omitted(param);
  const grid = toGrid(argument);
  if (param.kind === "grid") return readGrid(argument, foreign);
  if (grid.height * grid.width > 1) fail("one-cell-expected", { param: param.name });
  return readScalar(param, grid.rows[0]?.[0] as Cell, 0, grid, foreign);
}
