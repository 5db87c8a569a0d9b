import { type Calculator, parametersOf, type Tools } from "./define.ts";
import { answered } from "./evaluation/answered.ts";
import { cellByCell, type RowInHand } from "./evaluation/cell-by-cell.ts";
import type { AnyInputs } from "./evaluation/compute.ts";
import { type Answer, type Outcome, orRefusal } from "./evaluation/outcome.ts";
import { overColumns } from "./evaluation/over-columns.ts";
import { readOne } from "./evaluation/read-one.ts";
import { remembering, type Surroundings } from "./evaluation/tools.ts";
import { isColumn, type Param } from "./params.ts";
import type { Table } from "./read.ts";

/** Runs a calculator on host cells: read, check against the definition, compute, check the result. */
export function evaluate(calculator: Calculator, args: readonly unknown[], surroundings: Surroundings): Outcome {
  const inHand: RowInHand = {};
  return orRefusal(
    () => run(calculator, args, surroundings, inHand),
    () => inHand.place?.(),
  );
}

/**
 * Runs a calculator of columns on a table that was read before. `args` has the other arguments by name, as cells; `once` may know
 * what the calculator asks to be made of them.
 */
export function evaluateTable(
  calculator: Calculator,
  table: Table,
  args: Readonly<Record<string, unknown>>,
  { once = remembering(), ...surroundings }: Surroundings & { readonly once?: Tools["once"] | undefined },
): Outcome {
  return orRefusal(() => {
    const inputs: AnyInputs = Object.fromEntries(table.values);
    for (const param of parametersOf(calculator)) {
      if (!isColumn(param)) inputs[param.name] = readOne(param, args[param.name], surroundings.foreign);
    }
    return answered(calculator, inputs, [table], surroundings, once);
  });
}

function run(calculator: Calculator, args: readonly unknown[], surroundings: Surroundings, inHand: RowInHand): Answer {
  const params = parametersOf(calculator);
  const open = params.findIndex((param) => param.kind === "rest");
  const fixed = open < 0 ? params : params.slice(0, open);
  const rest = open < 0 ? {} : { [(params[open] as Param).name]: args.slice(open) };
  return fixed.some((param) => isColumn(param) || param.kind === "rectangle")
    ? overColumns(calculator, fixed, args, surroundings)
    : cellByCell(calculator, fixed, args, rest, surroundings, inHand);
}
