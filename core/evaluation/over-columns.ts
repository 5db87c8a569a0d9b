import type { Calculator } from "../define.ts";
import { isColumn, isOptional, type Param } from "../params.ts";
import { readTable } from "../read.ts";
import { readRectangle } from "../read-rectangle.ts";
import { answered } from "./answered.ts";
import type { AnyInputs } from "./compute.ts";
import type { Answer } from "./outcome.ts";
import { isOmitted, readOne } from "./read-one.ts";
import type { Surroundings } from "./tools.ts";

/** Calculators of columns: those that belong together are read as one table, the other arguments as single values. */
export function overColumns(
  calculator: Calculator,
  params: readonly Param[],
  args: readonly unknown[],
  surroundings: Surroundings,
): Answer {
  const { foreign } = surroundings;
  const given = (param: Param) => args[params.indexOf(param)];
  const columns = params.filter(isColumn).filter((param) => !(isOptional(param) && isOmitted(given(param))));
  const groups = [
    columns.filter(({ separate }) => !separate),
    ...columns.filter(({ separate }) => separate).map((one) => [one]),
  ];
  const tables = groups.filter((group) => group.length > 0).map((group) => readTable(group, group.map(given), foreign));
  const inputs: AnyInputs = Object.fromEntries(tables.flatMap(({ values }) => [...values]));
  for (const param of params) {
    if (isColumn(param)) continue;
    if (param.kind === "rectangle") {
      const { rectangle, table } = readRectangle(param, given(param), foreign);
      inputs[param.name] = rectangle;
      tables.unshift(table);
    } else inputs[param.name] = readOne(param, given(param), foreign);
  }
  return answered(calculator, inputs, tables, surroundings);
}
