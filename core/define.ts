import type { Cell } from "./cells.ts";
import type { DayOrder } from "./date-text.ts";
import type { Facts, RefusalCode } from "./errors.ts";
import type { Inputs, Param } from "./params.ts";
import type { ComputedFor, Result, Step, StepWords, Value } from "./results.ts";
import { LANGUAGES, type Words } from "./words.ts";

export interface ParamReport {
  readonly param: string;
  readonly cells: number;
  readonly used: number;
  readonly blank: number;
  readonly textAsNumber: number;
  readonly textAsDate: number;
  /** Whether those have the day or the month first, where that had to be found out. */
  readonly dateOrder: DayOrder | undefined;
  readonly words: number;
  /** The header that was skipped. */
  readonly header: string | undefined;
}

/** What a sheet holds of an exercise. */
export interface ExerciseCells {
  readonly answer: readonly (readonly Cell[])[];
  readonly data: readonly (readonly Cell[])[];
  /** The answers to the parts before. */
  readonly earlier: readonly (readonly Cell[])[] | undefined;
}

export interface ExerciseMark {
  /** What helps, in words. */
  readonly sentence: Words;
  /** The same for counting: "right", "mistake:churn". */
  readonly note: string;
  /** Left out where a person must look. */
  readonly points?: number;
  readonly maximum: number;
}

/** What `compute` may use beside its inputs. */
export interface Tools<N extends string = string> {
  /** Adds a remark to the data report; its sentence is in `notes`. */
  note(key: N, facts?: Facts): void;
  /** How a column was read. */
  report(param: string): ParamReport;
  /** Where the value at this index of a column stands, for a refusal. */
  place(param: string, index: number): Facts;
  /**
   * What this work makes of the inputs. Where `explain` asks for what `compute` asked for, the work is not done again. The work
   * must depend on nothing but these inputs.
   */
  once<I, T>(work: (inputs: I) => T, inputs: I): T;
  /** Marks an answer to a part of an exercise, as cells; refuses where there is no such part or the data do not fit it. */
  mark(part: string, cells: ExerciseCells): ExerciseMark;
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
  explain(inputs: Inputs<P>, result: ComputedFor<R>, tools: Pick<Tools, "once">): readonly Step<keyof S & string>[];
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
