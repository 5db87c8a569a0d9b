import { type Cell, errorOf, numberFromText } from "../../cells.ts";
import { fail } from "../../errors.ts";
import type { Inputs } from "../../params.ts";
import type { PARAMETERS } from "./params.ts";

/**
 * The numbers of fitted parameters. The table of a fit has their names in its first column and their values in the second;
 * without names the numbers are taken in reading order.
 */
export function readParameters(
  { parameters }: Inputs<readonly [typeof PARAMETERS]>,
  names: readonly string[],
): readonly number[] {
  const rows = parameters as readonly (readonly Cell[])[];
  const error = rows
    .flat()
    .map(errorOf)
    .find((one) => one !== undefined);
  if (error !== undefined) fail("error-cell", { param: "parameters", received: error });
  const named = rows.filter(([first]) => typeof first === "string" && names.includes(first.trim()));
  const numbers = (named.length > 0 ? named.map((row) => row[1]) : rows.flat())
    .map(numberIn)
    .filter((one) => one !== undefined);
  const values = numbers.slice(0, names.length);
  if (values.length < names.length || (named.length === 0 && numbers.length > names.length)) {
    fail("malformed-table", {
      param: "parameters",
      names: names.join(", "),
      needed: names.length,
      count: numbers.length,
    });
  }
  const wrong = values.findIndex((value) => !(value > 0));
  if (wrong >= 0)
    fail("not-above", { param: "parameters", received: values[wrong] ?? 0, limit: 0, name: names[wrong] ?? "" });
  return values;
}

function numberIn(cell: Cell | undefined): number | undefined {
  const value = typeof cell === "string" ? numberFromText(cell) : cell;
  return typeof value === "number" ? value : undefined;
}
