import type { Fit } from "../../numeric/newton.ts";
import type { Step, Value } from "../../results.ts";

/** The first rows of the table of a fit: each parameter with its standard error. */
export const parameterRows = (names: readonly string[], { parameters, standardErrors }: Fit): Value[][] =>
  names.map((name, at) => [name, parameters[at] as number, standardErrors[at] as number]);

/** A step for each of those rows. */
export const parameterSteps = (
  names: readonly string[],
  rows: readonly (readonly Value[])[],
): readonly Step<"parameter">[] =>
  names.map((name, at) => ({
    step: "parameter",
    figures: [name, "±", rows[at]?.[2] as number],
    result: rows[at]?.[1] as number,
    unit: "ratio",
  }));
