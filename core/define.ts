import type { Cell } from "./cells.ts";
import type { Facts, RefusalCode } from "./errors.ts";
import { LANGUAGES, type Words } from "./words.ts";

/** What a number measures. Drives help, number formats, headers and the inputs that tests generate. */
export type Unit =
  | "fraction" // 0.25 means 25%
  | "money"
  | "count"
  | "score" // an answer on a survey or rating scale
  | "points" // a difference of percentages, −100 to 100
  | "ratio"
  | "hours"
  | "days"
  | "date" // serial day
  | "periods" // months, quarters or years: whichever the rates are given in
  | "yes or no" // 1 or 0
  | "label"
  | "text";

interface Named {
  /** camelCase; part of the public API, and shown to users as separate words. */
  readonly name: string;
  readonly help: string;
}

interface Limits {
  readonly unit: Unit;
  readonly min?: number;
  readonly max?: number;
  /** Like `min`, but the bound itself is refused. */
  readonly above?: number;
  readonly whole?: true;
  /** Texts that stand for a number, in lower case ("very good" for 4). */
  readonly words?: Readonly<Record<string, number>>;
}

/** Spread into a parameter that takes yes or no: a tick, a word in either language, or 1 and 0. It arrives as 1 or 0. */
export const YES_OR_NO = {
  unit: "yes or no",
  min: 0,
  max: 1,
  whole: true,
  words: { yes: 1, ja: 1, y: 1, j: 1, x: 1, true: 1, waar: 1, no: 0, nee: 0, n: 0, false: 0, onwaar: 0 },
} as const;

/** One number. Given a range instead, a calculator without columns answers cell by cell. */
export interface NumberParam extends Named, Limits {
  readonly kind: "number";
  readonly default?: number;
  readonly optional?: true;
}

/** A column of numbers. Columns of one calculator are rows of one table, unless `separate`. */
export interface NumbersParam extends Named, Limits {
  readonly kind: "numbers";
  readonly optional?: true;
  readonly separate?: true;
  /** ISO dates stored as text count as serial days. */
  readonly datesToo?: true;
  /** A row that is blank here and filled beside it is skipped whole: whoever was asked gave no answer. */
  readonly mayBeBlank?: true;
  /** What a blank cell counts as that lies within the list: below its header or its first number, and above its last. */
  readonly blankAs?: number;
}

/** A column of customers, groups or other names, compared as trimmed text. */
export interface IdsParam extends Named {
  readonly kind: "ids";
  readonly optional?: true;
  readonly separate?: true;
}

/** A column of dates, read as whole serial days. */
export interface DatesParam extends Named {
  readonly kind: "dates";
  readonly optional?: true;
  readonly separate?: true;
}

export interface DateParam extends Named {
  readonly kind: "date";
  readonly optional?: true;
}

export interface ChoiceParam extends Named {
  readonly kind: "choice";
  readonly options: readonly string[];
  readonly default?: string;
  readonly optional?: true;
}

export interface TextParam extends Named {
  readonly kind: "text";
}

/** A small table or a single value whose reading is the calculator's own business. */
export interface GridParam extends Named {
  readonly kind: "grid";
  readonly optional?: true;
  /** How the default reads in the help, where there is one. */
  readonly shown?: string;
}

/** Several numbers per row, such as one column per criterion. Its rows are those of the columns beside it. */
export interface RectangleParam extends Named, Limits {
  readonly kind: "rectangle";
}

/** Any number of further arguments, passed on unread. */
export interface RestParam extends Named {
  readonly kind: "rest";
  readonly optional: true;
}

export type ColumnParam = NumbersParam | IdsParam | DatesParam;
export type Param =
  | ColumnParam
  | RectangleParam
  | NumberParam
  | DateParam
  | ChoiceParam
  | TextParam
  | GridParam
  | RestParam;

/** Names as small integers: row i belongs to `names[codes[i]]`, in order of first appearance. */
export interface Ids {
  readonly codes: Int32Array;
  readonly names: readonly string[];
  /** The names as a table shows them: a number where a cell held one, so that looking it up finds it. */
  readonly shown: readonly (string | number)[];
}

/** Numbers of a rectangle in reading order, without its blank rows and its row of headers. */
export interface Rectangle {
  readonly values: Float64Array;
  readonly rows: number;
  readonly columns: number;
  /** The text above each column, where there is a row of headers. */
  readonly headers: readonly string[];
}

type ReadAs<Q extends Param> = Q extends NumbersParam | DatesParam
  ? Float64Array
  : Q extends IdsParam
    ? Ids
    : Q extends RectangleParam
      ? Rectangle
      : Q extends NumberParam | DateParam
        ? number
        : Q extends ChoiceParam
          ? Q["options"][number]
          : Q extends TextParam
            ? string
            : Q extends GridParam
              ? readonly (readonly Cell[])[]
              : readonly unknown[];

export type Inputs<P extends readonly Param[]> = {
  readonly [Q in P[number] as Q["name"]]:
    | ReadAs<Q>
    | (Q extends { readonly optional: true } ? (Q extends RestParam ? never : undefined) : never);
};

/** A computed cell; `""` is blank, `Words` is shown in the language of the workbook. */
export type Value = number | string | boolean | Words;

export interface TableColumn {
  readonly key: string;
  readonly header: string;
  readonly unit: Unit;
}

/** One value, or one per row where its arguments are ranges. */
export interface NumberResult {
  readonly kind: "number";
  readonly unit: Unit;
  readonly min?: number;
  readonly max?: number;
  readonly header: string;
  readonly help: string;
  /** Stands beside a list: a blank row gets a blank answer. */
  readonly perRow?: true;
}

export interface LabelResult {
  readonly kind: "label";
  readonly labels: readonly Words[];
  readonly header: string;
  readonly help: string;
  readonly perRow?: true;
}

/** One value per used row of the input, computed from the whole list. */
export interface ColumnResult {
  readonly kind: "column";
  readonly unit: Unit;
  readonly labels?: readonly Words[];
  readonly header: string;
  readonly help: string;
  readonly picture?: Picture;
}

/** Several values per used row of the input, computed from the whole list; headed where the input is. */
export interface RowsResult {
  readonly kind: "rows";
  readonly columns: readonly [TableColumn, ...TableColumn[]];
  readonly help: string;
  readonly picture?: Picture;
}

/** A spilled table under a row of headers. */
export interface TableResult {
  readonly kind: "table";
  readonly columns: readonly [TableColumn, ...TableColumn[]];
  /** Columns after those, as many as the data ask for and in the unit that the user asks for: headed "Period 0", "Period 1" … or, if `named`, by the first row that is computed. */
  readonly more?: Pick<TableColumn, "key" | "header"> & { readonly named?: true };
  readonly help: string;
  readonly picture?: Picture;
}

/** How a result is best looked at. */
export const PICTURES = [
  "bars",
  "cohort heat map",
  "forecast band",
  "funnel",
  "heat map",
  "Lorenz curve",
  "Pareto curve",
  "quadrant",
  "radar",
  "stacked shares",
  "survival curve",
  "treemap",
] as const;

/** The picture that belongs to a result, and what it draws: columns of a table by key, or inputs by name. */
export interface Picture {
  readonly kind: (typeof PICTURES)[number];
  /** What names the bars, stages, spokes or points, or runs along the horizontal axis. */
  readonly along: string;
  /** What gives them their size or height. */
  readonly heights: readonly [string, ...string[]];
}

export type Result = NumberResult | LabelResult | ColumnResult | RowsResult | TableResult;

export type ComputedFor<R extends Result> = R extends NumberResult
  ? number
  : R extends LabelResult
    ? Words
    : R extends ColumnResult
      ? ArrayLike<Value>
      : readonly (readonly Value[])[]; // rows and tables

/** A number with its unit, as a step shows it. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}
export type Figure = string | number | Quantity | Words;

/** One line of a derivation: which step, the figures filled in, what comes out. */
export interface Step<K extends string = string> {
  readonly step: K;
  readonly figures: readonly Figure[];
  readonly result: number | string | Words;
  readonly unit: Unit;
}

export interface StepWords {
  readonly name: string;
  /** The formula in words. */
  readonly formula: string;
}

export interface ParamReport {
  readonly param: string;
  readonly cells: number;
  readonly used: number;
  readonly blank: number;
  readonly textAsNumber: number;
  readonly words: number;
  /** The header that was skipped. */
  readonly header: string | undefined;
}

/** What `compute` may use beside its inputs. */
export interface Tools<N extends string = string> {
  /** Adds a remark to the data report; its sentence is in `notes`. */
  note(key: N, facts?: Facts): void;
  /** How a column was read. */
  report(param: string): ParamReport;
  /** Where the value at this index of a column stands, for a refusal. */
  place(param: string, index: number): Facts;
  /** The derivation of another function with these arguments, in every language. */
  explain(name: string, args: readonly unknown[]): readonly (readonly Value[])[];
}

export interface Source {
  readonly cite: string;
  readonly url?: string;
}

export interface Example {
  /** One entry per parameter, as a host would pass it; omitted at the end where optional. */
  readonly args: readonly (Cell | readonly (readonly Cell[])[])[];
  readonly result: Value | readonly (readonly Value[])[];
  /** What the example shows, one short sentence. */
  readonly note: string;
}

/** Refusals beyond those that the limits of the parameters imply, each with its sentence. */
export type Refusals = Partial<Record<RefusalCode, string>>;

/** A calculator: its texts, its limits and its arithmetic. Everything a host or a page shows of it is derived from this object. */
export interface Calculator<
  P extends readonly Param[] = readonly Param[],
  R extends Result = Result,
  S extends Readonly<Record<string, StepWords>> = Readonly<Record<string, StepWords>>,
  E extends Refusals = Refusals,
  N extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
  V extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
  U extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
> {
  /** The one name in every host and every language: capitals only. Never changes once released. */
  readonly id: string;
  readonly since: string;
  readonly title: string;
  readonly summary: string;
  /** The formula as one would write it on paper. */
  readonly formula: string;
  readonly params: P;
  readonly result: R;
  readonly errors: E;
  /** Remarks for the data report. */
  readonly notes: N;
  readonly steps: S;
  readonly sources: readonly [Source, ...Source[]];
  readonly examples: readonly [Example, ...Example[]];
  /** What the field has decided differently, by name: what it does and why the answer then differs. */
  readonly rivals: V;
  /** How ties, blanks beyond the usual and values on a line are treated, a sentence each. */
  readonly rules: U;
  /** Ids of functions that a reader of this page may want. */
  readonly related: readonly string[];
  /** The same calculation as a plain spreadsheet formula over the parameter names, where there is one. */
  readonly native?: string;
  compute(inputs: Inputs<P>, tools: Tools<keyof N & string>): ComputedFor<R>;
  explain(inputs: Inputs<P>, result: ComputedFor<R>): readonly Step<keyof S & string>[];
}

/** What `define` fills in where a calculator has none. */
type Defaults<E, N, V, U> = {
  readonly errors?: E;
  readonly notes?: N;
  readonly rivals?: V;
  readonly rules?: U;
  readonly related?: readonly string[];
};

/** Ties `compute`, `explain` and the texts to `params`, `result`, `steps` and `notes` at compile time. */
export function define<
  const P extends readonly Param[],
  const R extends Result,
  const S extends Readonly<Record<string, StepWords>>,
  const I extends string,
  // biome-ignore lint/complexity/noBannedTypes: an absent slot is exactly an object without keys
  const E extends Refusals = {},
  // biome-ignore lint/complexity/noBannedTypes: as above
  const N extends Readonly<Record<string, string>> = {},
  // biome-ignore lint/complexity/noBannedTypes: as above
  const V extends Readonly<Record<string, string>> = {},
  // biome-ignore lint/complexity/noBannedTypes: as above
  const U extends Readonly<Record<string, string>> = {},
>(
  calculator: Omit<Calculator<P, R, S, E, N, V, U>, keyof Defaults<E, N, V, U>> &
    Defaults<E, N, V, U> & { readonly id: I },
): Calculator<P, R, S, E, N, V, U> & { readonly id: I } {
  return { errors: {} as E, notes: {} as N, rivals: {} as V, rules: {} as U, related: [], ...calculator };
}

/** The trailing parameter of every function that answers with words. Its own words are in i18n. */
const LANGUAGE = { name: "language", kind: "choice", options: LANGUAGES, optional: true, help: "" } as const;

/** The parameters as hosts show them: those of the definition, and `language` where the answer holds words. */
export function parametersOf(calculator: Pick<Calculator, "params" | "result">): readonly Param[] {
  const { params, result } = calculator;
  const speaks =
    result.kind === "table" ||
    result.kind === "rows" ||
    result.kind === "label" ||
    (result.kind === "column" && result.unit === "label");
  const open = params.some((param) => param.kind === "rest");
  return speaks && !open ? [...params, LANGUAGE] : params;
}

export const isColumn = (param: Param): param is ColumnParam =>
  param.kind === "numbers" || param.kind === "ids" || param.kind === "dates";

export const isOptional = (param: Param): boolean => "default" in param || "optional" in param;
