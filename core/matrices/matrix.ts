import type { Source } from "../define.ts";
import type { Unit } from "../params.ts";
import type { Words } from "../words.ts";

/** One axis, from low to high. */
export interface Axis {
  /** The parameter's name in camelCase. */
  readonly param: string;
  readonly name: Words;
  readonly help: Words;
  readonly unit: Unit;
  readonly min?: number;
  readonly max?: number;
  /** Default cuts, ascending; without them the median of the column splits the list in half. */
  readonly cuts?: readonly number[];
  /** Axes of two kinds rather than of degrees: the words stand for 0 and 1. */
  readonly ends?: { readonly low: Words; readonly high: Words };
  /** Drawn from high to low. */
  readonly reversed?: true;
}

export interface MatrixCell {
  readonly label: Words;
  readonly meaning: Words;
  readonly advice: Words;
}

/** A portfolio matrix as data: four or nine cells in reading order, the top row being high on the vertical axis. */
export interface Matrix {
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  readonly horizontal: Axis;
  readonly vertical: Axis;
  readonly cells: readonly MatrixCell[];
  readonly sources: readonly [Source, ...Source[]];
  /** Other definitions of the same matrix, by name. */
  readonly rivals?: Readonly<Record<string, Words>>;
  readonly related?: readonly string[];
  /** A list that shows the matrix at work: horizontal and vertical values, and the cell (in reading order) each falls in. */
  readonly example: {
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly cells: readonly number[];
    readonly note: Words;
  };
}

/** What is needed to name the cells, of a matrix of ours or of the user's; what they mean is known of ours. */
export interface Labelled {
  readonly cells: readonly (Pick<MatrixCell, "label"> & Partial<MatrixCell>)[];
}

/** What classifying needs of a matrix, whether it is ours or the user's. */
export interface UsedMatrix extends Labelled {
  readonly horizontal: Pick<Axis, "cuts" | "min" | "max" | "name">;
  readonly vertical: Pick<Axis, "cuts" | "min" | "max" | "name">;
}

/** Bands on each axis: two, or three for a matrix of nine cells. */
export const bandsOf = ({ cells }: Labelled): number => Math.round(Math.sqrt(cells.length));

/** The different labels in the matrix's own order. */
export function labelsOf({ cells }: Labelled): readonly Words[] {
  const seen = new Map(cells.map(({ label }) => [label.en, label]));
  return [...seen.values()];
}

/** The words that may stand for the ends of an axis, in every language, in lower case. */
export function endWords({ ends }: Axis): Readonly<Record<string, number>> {
  if (ends === undefined) return {};
  const spellings = ({ en, nl }: Words, value: number) =>
    [en, nl].map((word): [string, number] => [word.toLowerCase(), value]);
  return Object.fromEntries([...spellings(ends.low, 0), ...spellings(ends.high, 1)]);
}
