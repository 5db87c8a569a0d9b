import type { Labels } from "./labels.ts";
import type { Unit } from "./params.ts";
import type { Words } from "./words.ts";

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
  /** All labels that there are; left out where they are sentences without number. */
  readonly labels?: readonly Words[];
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

/** The same of labels. */
export interface LabelColumnResult extends ColumnResult {
  readonly unit: "label";
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
  "NPS bars",
  "Pareto curve",
  "quadrant",
  "radar",
  "stacked shares",
  "survival curve",
  "treemap",
] as const;

/**
 * The picture that belongs to a result, and what it draws: columns of a table by key; of an answer beside a list inputs by
 * name, and "answer" for the labels themselves, each of which then stands for all of its rows together.
 */
export interface Picture {
  readonly kind: (typeof PICTURES)[number];
  /** What names the bars, stages, spokes or points, or runs along the horizontal axis. */
  readonly along: string;
  /** What gives them their size or height; of a heat map with one row per cell, what runs up its vertical axis and then its colour. */
  readonly heights: readonly [string, ...string[]];
  /** The last row of the table is the total, beside which the others would be small: it is not drawn. */
  readonly withoutTotal?: true;
}

export type Result = NumberResult | LabelResult | ColumnResult | RowsResult | TableResult;

export type ComputedFor<R extends Result> = R extends NumberResult
  ? number
  : R extends LabelResult
    ? Words
    : R extends LabelColumnResult
      ? Labels
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
