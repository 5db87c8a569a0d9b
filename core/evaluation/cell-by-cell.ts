import { besideTheList, HEADER } from "../beside-the-list.ts";
import { presumedGrid } from "../cells.ts";
import type { Calculator } from "../define.ts";
import { type Facts, fail } from "../errors.ts";
import { type ColumnParam, isOptional, type Param } from "../params.ts";
import { readTable } from "../read.ts";
import type { Value } from "../results.ts";
import type { Language } from "../words.ts";
import { answered } from "./answered.ts";
import { type AnyInputs, compute } from "./compute.ts";
import type { Answer } from "./outcome.ts";
import { isOmitted, readOne } from "./read-one.ts";
import { type Surroundings, toolsFor } from "./tools.ts";

/** The row that is being computed, so that a refusal from deep inside can name it. */
export interface RowInHand {
  place?: () => Facts;
}

/** Calculators of single values: one answer, or one per cell where an argument is a range. */
export function cellByCell(
  calculator: Calculator,
  params: readonly Param[],
  args: readonly unknown[],
  rest: AnyInputs,
  surroundings: Surroundings,
  inHand: RowInHand,
): Answer {
  const { result } = calculator;
  const isGiven = (param: Param, index: number) => !(isOptional(param) && isOmitted(args[index]));
  const ranged = params.filter(
    (param, index) => param.kind !== "grid" && isRange(args[index]) && isGiven(param, index),
  );
  const single = params.filter((param) => !ranged.includes(param));
  const given = (param: Param) => args[params.indexOf(param)];
  const isUnanswered = params.some((param) => "mayBeBlank" in param && isOmitted(given(param)));
  const isBlankRow = isUnanswered || params.every((param) => isOptional(param) || isOmitted(given(param)));
  if ("perRow" in result && ranged.length === 0 && isBlankRow)
    return { ok: true, value: "", language: undefined, report: { params: [], notes: [] }, steps: () => [] };

  const once: AnyInputs = { ...rest };
  for (const param of single) once[param.name] = readOne(param, given(param), surroundings.foreign);
  if (ranged.length === 0) return answered(calculator, once, [], surroundings);

  const unfit =
    ranged.find((param) => asColumn(param) === undefined) ??
    (result.kind === "table" || result.kind === "rows" ? ranged[0] : undefined);
  if (unfit !== undefined) fail("one-cell-expected", { param: unfit.name });
  return spread(calculator, ranged, ranged.map(given), once, surroundings, inHand);
}

/** One answer per row of the ranges, which are read as columns of one table; the other arguments hold for every row. */
function spread(
  calculator: Calculator,
  ranged: readonly Param[],
  args: readonly unknown[],
  once: AnyInputs,
  surroundings: Surroundings,
  inHand: RowInHand,
): Answer {
  const table = readTable(
    ranged.map((param) => asColumn(param) as ColumnParam),
    args,
    surroundings.foreign,
  );
  const columns = [...table.values];
  // The inputs of all rows are one object, of which nothing can be remembered.
  const { tools, report } = toolsFor([table], surroundings, (work, inputs) => work(inputs));
  const used = table.reports[0]?.used ?? 0;
  const answers: Value[] = [];
  let row = 0;
  inHand.place = () => table.place((ranged[0] as Param).name, row);
  const inputs = { ...once };
  const inputsOf = (index: number): AnyInputs => {
    for (const [name, values] of columns) {
      inputs[name] = values instanceof Float64Array ? values[index] : values.names[values.codes[index] as number];
    }
    return inputs;
  };
  for (; row < used; row++) answers.push(compute(calculator, inputsOf(row), tools) as Value);
  return {
    ok: true,
    value: besideTheList(answers, table, HEADER),
    perRow: { answers, table },
    language: once.language as Language | undefined,
    report,
    steps: () => (used === 0 ? [] : calculator.explain(inputsOf(0) as never, answers[0] as never, tools)),
  };
}

/** A parameter of one value, as a column of such values; undefined where only one makes sense. */
function asColumn(param: Param): ColumnParam | undefined {
  if (param.kind === "number") {
    const { kind, default: _, optional: __, ...limits } = param;
    return { ...limits, kind: "numbers" };
  }
  if (param.kind === "date") return { name: param.name, help: param.help, kind: "dates" };
  return param.kind === "text" ? { ...param, kind: "ids" } : undefined;
}

function isRange(argument: unknown): boolean {
  const { height, width } = presumedGrid(argument);
  return height * width > 1;
}
