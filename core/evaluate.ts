import { besideTheList, HEADER, rowsBesideTheList } from "./beside-the-list.ts";
import { type Cell, isBlank, presumedGrid, toGrid } from "./cells.ts";
import { type Calculator, type ParamReport, parametersOf, type Tools } from "./define.ts";
import { CalcError, type Facts, fail } from "./errors.ts";
import { isLabels, type PerRow } from "./labels.ts";
import type { InParts } from "./numeric/in-parts.ts";
import { type ColumnParam, isColumn, isOptional, type Param } from "./params.ts";
import { readTable, type Table } from "./read.ts";
import { type ForeignCell, readGrid, readScalar } from "./read-cell.ts";
import { NO_DATES } from "./read-dates.ts";
import { readRectangle } from "./read-rectangle.ts";
import type { Step, Value } from "./results.ts";
import type { Language } from "./words.ts";

export interface Note {
  readonly key: string;
  readonly facts: Facts;
}

/** What was read, column by column, and what is worth saying about it. */
export interface DataReport {
  readonly params: readonly ParamReport[];
  readonly notes: readonly Note[];
}

export interface Answer {
  readonly ok: true;
  /** One value, or a rectangle that spills. */
  readonly value: Value | readonly (readonly Value[])[];
  /** Where the answer is one per row of a list: those of the rows that hold data, and the list that they stand beside. */
  readonly perRow?: { readonly answers: PerRow; readonly table: Table } | undefined;
  /** The language asked for by the last argument. */
  readonly language: Language | undefined;
  readonly report: DataReport;
  /** What was computed with, by parameter: columns without their blank rows and header. Undefined where rows were computed one by one. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** The derivation with the user's figures; of the first row where there are several. */
  steps(): readonly Step[];
}

export interface Refusal {
  readonly ok: false;
  readonly error: CalcError;
}

export type Outcome = Answer | Refusal;

/** What the evaluation needs from outside: the host's own cells, other functions by name, and the exercises. */
export interface Surroundings {
  readonly foreign: ForeignCell;
  readonly explain: Tools["explain"];
  readonly mark: Tools["mark"];
}

type AnyInputs = Record<string, unknown>;

/** Runs a calculator on host cells: read, check against the definition, compute, check the result. */
export function evaluate(calculator: Calculator, args: readonly unknown[], surroundings: Surroundings): Outcome {
  const inHand: RowInHand = {};
  return orRefusal(
    () => run(calculator, args, surroundings, inHand),
    () => inHand.place?.(),
  );
}

/** What some work gives, or the refusal that ended it. The only catch. */
export function orRefusal<T>(work: () => T, placeInHand: () => Facts | undefined = () => undefined): T | Refusal {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    const { code, facts, calculator: of } = error;
    return { ok: false, error: new CalcError(code, { ...placeInHand(), ...facts }, of) };
  }
}

/** The same of work in parts. */
export function* partsOrRefusal<T>(work: InParts<T>): InParts<T | Refusal> {
  for (;;) {
    const part = orRefusal(() => work.next());
    if ("ok" in part) return part;
    if (part.done === true) return part.value;
    yield;
  }
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
    return answer(calculator, inputs, [table], surroundings, once);
  });
}

/** The row that is being computed, so that a refusal from deep inside can name it. */
interface RowInHand {
  place?: () => Facts;
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

/** Calculators of columns: those that belong together are read as one table, the other arguments as single values. */
function overColumns(
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
  return answer(calculator, inputs, tables, surroundings);
}

/** What was computed per row, in the rows that it belongs to. */
function placed({ result }: Calculator, computed: unknown, [first]: readonly Table[]): unknown {
  if (first === undefined) return computed;
  if (result.kind === "column") return besideTheList(computed as PerRow, first, HEADER);
  if (result.kind !== "rows") return computed;
  return rowsBesideTheList(computed as readonly (readonly Value[])[], result.columns.length, first);
}

/** Calculators of single values: one answer, or one per cell where an argument is a range. */
function cellByCell(
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
    return { ok: true, value: "", language: undefined, report: NOTHING_READ, steps: () => [] };

  const once: AnyInputs = { ...rest };
  for (const param of single) once[param.name] = readOne(param, given(param), surroundings.foreign);
  if (ranged.length === 0) return answer(calculator, once, [], surroundings);

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

function answer(
  calculator: Calculator,
  inputs: AnyInputs,
  tables: readonly Table[],
  surroundings: Surroundings,
  once = remembering(),
): Answer {
  const { tools, report } = toolsFor(tables, surroundings, once);
  const computed = compute(calculator, inputs, tools);
  const [table] = tables;
  // A host that shows the answers per row has no use for it, and for a long list it is long in the making.
  let value: Answer["value"] | undefined;
  return {
    ok: true,
    get value() {
      value ??= placed(calculator, computed, tables) as Answer["value"];
      return value;
    },
    perRow:
      calculator.result.kind === "column" && table !== undefined ? { answers: computed as PerRow, table } : undefined,
    language: inputs.language as Language | undefined,
    report,
    inputs,
    steps: () => calculator.explain(inputs as never, computed as never, tools),
  };
}

/** What a calculator may use while it computes, and the report that it adds to. */
function toolsFor(
  tables: readonly Table[],
  { explain, mark }: Surroundings,
  once: Tools["once"],
): { tools: Tools; report: DataReport } {
  const notes: Note[] = [];
  const params = tables.flatMap(({ reports }) => reports);
  const tools: Tools = {
    note: (key, facts = {}) => notes.push({ key, facts }),
    report: (name) => params.find(({ param }) => param === name) ?? { ...UNREAD, param: name },
    place: (name, index) =>
      tables.find(({ reports }) => reports.some(({ param }) => param === name))?.place(name, index) ?? { param: name },
    once,
    explain,
    mark,
  };
  return { tools, report: { params, notes } };
}

/** Keeps what was made of inputs for as long as the answer lives. */
function remembering(): Tools["once"] {
  const made = new Map<unknown, { readonly of: unknown; readonly result: unknown }>();
  return <I, T>(work: (inputs: I) => T, inputs: I): T => {
    const before = made.get(work);
    // Only this work can have put it there, so the result is of its type.
    if (before !== undefined && before.of === inputs) return before.result as T;
    const result = work(inputs);
    made.set(work, { of: inputs, result });
    return result;
  };
}

function compute(calculator: Calculator, inputs: AnyInputs, tools: Tools): unknown {
  const computed = calculator.compute(inputs as never, tools);
  checkNumbers(calculator, computed);
  return computed;
}

const UNREAD: ParamReport = {
  param: "",
  cells: 0,
  used: 0,
  blank: 0,
  textAsNumber: 0,
  ...NO_DATES,
  words: 0,
  header: undefined,
};
const NOTHING_READ: DataReport = { params: [], notes: [] };

/** Refuses a result that no cell can hold: what overflowed. */
function checkNumbers({ result }: Calculator, computed: unknown): void {
  if (typeof computed === "number" && !Number.isFinite(computed)) fail("too-large");
  if (result.kind === "column") {
    const column = computed as PerRow;
    if (!isLabels(column)) for (let row = 0; row < column.length; row++) checkNumber(column[row] as Value);
  }
  if (result.kind !== "table" && result.kind !== "rows") return;
  for (const row of computed as readonly (readonly Value[])[]) for (const value of row) checkNumber(value);
}

function checkNumber(value: Value): void {
  if (typeof value === "number" && !Number.isFinite(value)) fail("too-large");
}

function isRange(argument: unknown): boolean {
  const { height, width } = presumedGrid(argument);
  return height * width > 1;
}

/** Looks no further than the first cell that holds something. */
const isOmitted = (argument: unknown): boolean =>
  Array.isArray(argument)
    ? argument.every((row) => (Array.isArray(row) ? row.every(isBlank) : isBlank(row)))
    : isBlank(argument);

function omitted(param: Param): unknown {
  if (isOptional(param)) return "default" in param ? param.default : undefined;
  return fail("missing-value", { param: param.name });
}

function readOne(param: Param, argument: unknown, foreign: ForeignCell): unknown {
  if (isOmitted(argument)) return omitted(param);
  const grid = toGrid(argument);
  if (param.kind === "grid") return readGrid(argument, foreign);
  if (grid.height * grid.width > 1) fail("one-cell-expected", { param: param.name });
  return readScalar(param, grid.rows[0]?.[0] as Cell, 0, grid, foreign);
}
