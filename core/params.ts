import type { Cell } from "./cells.ts";

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
  /** As in a column of numbers. */
  readonly mayBeBlank?: true;
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
  /** Blank, it gives a blank answer beside a list, whatever is filled in beside it. */
  readonly mayBeBlank?: true;
}

/** A small table or a single value whose reading is the calculator's own business. */
export interface GridParam extends Named {
  readonly kind: "grid";
  readonly optional?: true;
  /** How the default reads in the help, where there is one. */
  readonly shown?: string;
  /** As in a text. */
  readonly mayBeBlank?: true;
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

export const isColumn = (param: Param): param is ColumnParam =>
  param.kind === "numbers" || param.kind === "ids" || param.kind === "dates";

export const isOptional = (param: Param): boolean => "default" in param || "optional" in param;
