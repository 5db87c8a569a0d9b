import type { Nullable, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { BaseValueObject, IFunctionInfo, IFunctionParam, IFunctionService } from "@univerjs/engine-formula";
import type {} from "@univerjs/sheets-formula/facade";
import type { ShownCell } from "../core/answer.ts";
import type { Cell } from "../core/cells.ts";
import { parametersOf } from "../core/define.ts";
import type { HostError } from "../core/errors.ts";
import { wordsFor } from "../core/i18n/index.ts";
import { answerFrom, type Memory, newMemory } from "../core/memory.ts";
import { isColumn, isOptional, type Param, type Unit } from "../core/params.ts";
import { type Entry, entries } from "../core/registry.ts";
import type { Result } from "../core/results.ts";
import type { Language } from "../core/words.ts";

/** The formula engine, handed in because Node can only load its CommonJS build and browsers its ES build. */
export type Engine = typeof import("@univerjs/engine-formula");

/** Univer's own sign for yes and no in the help of arguments. */
const YES = 1;
const NO = 0;

export interface Functions {
  /** Labels in formula results: the workbook's language. Recalculates. */
  setLabelLanguage(language: Language): void;
  /** Argument help: the reader's language. */
  setHelpLanguage(language: Language): void;
}

/** Registers every function of the registry, and repairs what Univer's own would do to their ranges. */
export function registerFunctions(
  engine: Engine,
  univer: Univer,
  api: FUniver,
  languages: { labels: Language; help: Language },
): Functions {
  const service = univer.__getInjector().get(engine.IFunctionService);
  const state = { ...languages };
  const memory = newMemory();
  keepSortFromChangingItsRange(engine, service);
  forgetOpenBrackets(univer.__getInjector().get(engine.LexerTreeBuilder));
  // One facade for all: each asks for a recalculation of its own, however often it is used.
  const formula = api.getFormula();
  const register = () => {
    for (const entry of entries) {
      // The facade brings the help; the executor it makes turns blanks into 0 and lets a throw stop all formulas.
      api
        .getFormula()
        .registerFunction(entry.calculator.id, () => 0, { description: helpOf(engine, entry, state.help) });
      service.registerExecutors(executorOf(engine, entry, memory, () => state.labels));
    }
  };
  register();
  return {
    setLabelLanguage(language) {
      state.labels = language;
      formula.executeCalculation();
    },
    setHelpLanguage(language) {
      state.help = language;
      register();
    },
  };
}

function executorOf(engine: Engine, { calculator }: Entry, memory: Memory, language: () => Language) {
  const executor = new engine.BaseFunction(calculator.id);
  const params = parametersOf(calculator);
  const open = params.some(({ kind }) => kind === "rest");
  executor.minParams = 0;
  executor.maxParams = open ? MOST_ARGUMENTS : params.length;
  executor.calculate = (...args) => {
    try {
      const answered = answerFrom(
        memory,
        calculator.id,
        args.map((value) => argumentFrom(value)),
        { language: language() },
      );
      return answered.ok
        ? toNode(engine, answered.cells, formatsOf(calculator.result))
        : refusal(engine, answered.error);
    } catch (error) {
      // An exception here would leave every formula of the workbook without a value.
      console.error(error);
      return engine.ErrorValueObject.create(engine.ErrorType.VALUE);
    }
  };
  return executor;
}

/** Excel's own limit. */
const MOST_ARGUMENTS = 255;

/** How a computed number looks in a cell that the user gave no format: 45.0% rather than 0.45, a date rather than 46022. */
const FORMATS: Partial<Record<Unit, string>> = { fraction: "0.0%", date: "yyyy-mm-dd" };

const formatsOf = (result: Result): readonly (string | undefined)[] =>
  ("columns" in result ? result.columns : [result]).map((column) =>
    "unit" in column ? FORMATS[column.unit] : undefined,
  );

/** The sentence behind it is the pane's to show: a cell of this engine holds the bare error. */
function refusal({ ErrorType, ErrorValueObject }: Engine, error: HostError) {
  const types = {
    value: ErrorType.VALUE,
    "not-available": ErrorType.NA,
    "division-by-zero": ErrorType.DIV_BY_ZERO,
  } satisfies Record<HostError, unknown>;
  return ErrorValueObject.create(types[error]);
}

const argumentFrom = (value: BaseValueObject): Cell | Cell[][] =>
  isArrayValue(value) ? value.getArrayValue().map((row) => row.map((cell) => cellFrom(cell))) : cellFrom(value);

interface ArrayValue {
  getArrayValue(): Nullable<BaseValueObject>[][];
}

const isArrayValue = (value: BaseValueObject): value is BaseValueObject & ArrayValue => value.isArray();

function cellFrom(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  return value.isError() ? { error: String(value.getValue()) } : value.getValue();
}

function toNode(
  engine: Engine,
  cells: ShownCell | readonly (readonly ShownCell[])[],
  formats: readonly (string | undefined)[],
) {
  if (!isTable(cells)) return toValue(engine, cells, formats[0]);
  if (cells.length === 0 || cells[0]?.length === 0) return engine.ErrorValueObject.create(engine.ErrorType.CALC);
  const columns = formats.length > 1;
  return toArray(
    engine,
    cells.map((row) => row.map((cell, column) => toValue(engine, cell, formats[columns ? column : 0]))),
  );
}

const isTable = (cells: ShownCell | readonly (readonly ShownCell[])[]): cells is readonly (readonly ShownCell[])[] =>
  Array.isArray(cells);

function toArray(engine: Engine, rows: Nullable<BaseValueObject>[][]) {
  return engine.ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toValue(engine: Engine, cell: ShownCell, format: string | undefined) {
  if (typeof cell === "number") return engine.NumberValueObject.create(cell, format);
  return typeof cell === "boolean" ? engine.BooleanValueObject.create(cell) : engine.StringValueObject.create(cell);
}

function helpOf(engine: Engine, entry: Entry, language: Language): IFunctionInfo {
  const { calculator } = entry;
  const words = wordsFor(entry, language);
  return {
    functionName: calculator.id,
    functionType: engine.FunctionType.User,
    description: `${words.summary} ${words.result}`,
    abstract: words.title,
    functionParameter: parametersOf(calculator).map((param): IFunctionParam => {
      const { name, help } = words.params[param.name] ?? param;
      return {
        name,
        detail: help,
        example: exampleOf(param),
        require: isOptional(param) ? NO : YES,
        repeat: param.kind === "rest" ? YES : NO,
      };
    }),
  };
}

/** A few characters that show what to type, in Univer's own notation. */
function exampleOf(param: Param): string {
  if (isColumn(param) || param.kind === "rectangle" || param.kind === "grid") return "A2:A100";
  if (param.kind === "choice") return `"${param.default ?? param.options[0] ?? ""}"`;
  if (param.kind === "number") return String(param.default ?? (param.unit === "fraction" ? "45%" : 12));
  if (param.kind === "date") return "DATE(2026,3,31)";
  return param.kind === "text" ? '"…"' : "A2";
}

/** Univer 0.25.1 sorts the cached range itself, so that every other formula on that range would read it sorted. */
function keepSortFromChangingItsRange(engine: Engine, service: IFunctionService): void {
  const sort = service.getExecutor("SORT");
  if (!sort) return;
  const original = sort.calculate.bind(sort);
  sort.calculate = (...args) => {
    const [range, ...rest] = args;
    return range === undefined ? original() : original(copyOf(engine, range), ...rest);
  };
}

interface Lexer {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/** Univer 0.25.1 starts each formula afresh except for its square brackets: one `[` left open would break every later formula. */
function forgetOpenBrackets(builder: unknown): void {
  // The members that Univer keeps private.
  const lexer = builder as Lexer;
  const original = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    original();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
  };
}

const copyOf = (engine: Engine, value: BaseValueObject): BaseValueObject =>
  isArrayValue(value)
    ? toArray(
        engine,
        value.getArrayValue().map((row) => [...row]),
      )
    : value;
