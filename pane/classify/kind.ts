import type { Matrix, MatrixCell } from "../../core/matrices/matrix.ts";
import type { NumberParam, NumbersParam, Unit } from "../../core/params.ts";
import type { Entry } from "../../core/registry.ts";
import type { Words } from "../../core/words.ts";
import type { Hue } from "../charts/palette.ts";
import type { RoleWords } from "./header-words.ts";

/** Where the values of a line come from. */
export const RULES = ["own", "median", "mean", "fifths", "spread", "number", "cell"] as const;
/**
 * `own`: as the function has it. `fifths`: what RFMTHRESHOLDS gives. `spread`: round figures over the values. `number`: typed.
 * `cell`: what a cell of the workbook holds, such as a target.
 */
export type LineRule = (typeof RULES)[number];

/** A column that a kind of classification needs. */
export interface Need {
  /** The parameter that it fills. */
  readonly param: string;
  readonly name: Words;
  /** What its cells may hold, as the function reads them. */
  readonly reads: NumberParam | NumbersParam;
  readonly words: RoleWords;
  /** What its cells may say instead of a number. */
  readonly spellings: ReadonlySet<string>;
}

/** One or more thresholds on one scale, ascending. */
export interface Line {
  /** Of this line alone, within its kind. */
  readonly key: string;
  /** The parameter that it fills; lines of one parameter stand side by side in it. */
  readonly param: string;
  readonly name: Words;
  readonly unit: Unit;
  readonly count: number;
  /** The parameter of the column that it cuts; undefined where it is a share. */
  readonly cuts: string | undefined;
  /** What may be chosen, the standard first. */
  readonly ways: readonly [LineRule, ...LineRule[]];
  /** The values of the rule `own`. */
  readonly own: readonly number[];
  /** The shares of parts of a whole: the last one is what the others leave. */
  readonly parts: boolean;
}

/** How a classification is looked at. */
export type Drawing =
  | {
      readonly kind: "quadrant";
      readonly x: string;
      readonly y: string;
      readonly xLine: string;
      readonly yLine: string;
      readonly reversed: boolean;
      /** In reading order, the top row being high. */
      readonly cells: readonly (Pick<MatrixCell, "label"> & Partial<MatrixCell>)[];
    }
  | { readonly kind: "pareto"; readonly heights: string }
  | { readonly kind: "bars" };

/** One way to classify a list: data over a function of the registry. */
export interface Kind {
  readonly id: string;
  readonly title: Words;
  readonly entry: Entry;
  /** The function that turns each answer into a class, where the first gives scores. */
  readonly second: Entry | undefined;
  readonly needs: readonly [Need, ...Need[]];
  readonly lines: readonly Line[];
  /** Arguments that the list has no part in: the cells of an own matrix and how a formula calls them. */
  readonly fixed: Readonly<Record<string, { readonly value: unknown; readonly text: string }>>;
  /** In their own order; undefined where the user names them. */
  readonly labels: readonly Words[] | undefined;
  /** The parameter that takes the names that the user gives to classes, and the line that they begin at. */
  readonly named: { readonly param: string; readonly line: string; readonly standard: readonly Words[] } | undefined;
  /** Where the classes mean good or bad. */
  readonly hues: readonly Hue[] | undefined;
  readonly drawing: Drawing;
  readonly matrix: Matrix | undefined;
  /** What speaks for this kind where others fit a list as well, 0 to 1. */
  readonly favour: number;
}
