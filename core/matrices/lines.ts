import { medianFigures } from "../numeric/quantile-figures.ts";
import type { Unit } from "../params.ts";
import type { Figure, Step } from "../results.ts";
import type { Words } from "../words.ts";
import { cutsOf } from "./classify.ts";
import { type Axis, bandsOf, type Labelled } from "./matrix.ts";

/** Where high begins on each axis; two lines each in a matrix of nine cells. */
interface Lines {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

interface Lined extends Labelled {
  readonly horizontal: Pick<Axis, "cuts">;
  readonly vertical: Pick<Axis, "cuts">;
}

/** The columns that are classified, and the lines that a user gave. */
export interface Columns {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly xCut: Float64Array | undefined;
  readonly yCut: Float64Array | undefined;
}

export function linesOf(matrix: Lined, { x, y, xCut, yCut }: Columns): Lines {
  const bands = bandsOf(matrix);
  return {
    x: cutsOf(xCut, matrix.horizontal, x, bands, "xCut"),
    y: cutsOf(yCut, matrix.vertical, y, bands, "yCut"),
  };
}

interface Measured extends Pick<Axis, "cuts" | "name"> {
  readonly unit: Unit;
}

type LineStep = Step<"xCut" | "yCut" | "first" | "meaning" | "advice">;

const MEDIAN: Words = { en: "median,", nl: "mediaan," };

/** The derivation of a classified list: the lines, and its first row with what its cell means. */
export function explainLines(
  matrix: Labelled & { readonly horizontal: Measured; readonly vertical: Measured },
  columns: Columns,
  label: Words,
): readonly LineStep[] {
  const { horizontal, vertical, cells } = matrix;
  const { x, y } = linesOf(matrix, columns);
  const line = (step: "xCut" | "yCut", { name, unit, cuts }: Measured, values: readonly number[]) => {
    const isMedian = columns[step] === undefined && cuts === undefined;
    const column = step === "xCut" ? columns.x : columns.y;
    const figures = [name, ...(isMedian ? [":", MEDIAN, ...medianFigures(column)] : [])];
    return values.map((value) => ({ step, figures, result: value, unit }));
  };
  const place = (name: string, [value = 0]: Float64Array, lines: readonly number[], { unit }: Measured): Figure[] => {
    const reached = lines.filter((at) => value >= at).slice(-1);
    const missed = lines.filter((at) => value < at).slice(0, 1);
    const beside = (sign: string, [at]: readonly number[]): Figure[] =>
      at === undefined ? [] : [sign, { value: at, unit }];
    const [above, below] = [beside("≥", reached), beside("<", missed)];
    const both = above.length > 0 && below.length > 0;
    return [`${name} =`, { value, unit }, ...above, ...(both ? [","] : []), ...below];
  };
  const figures = [...place("x", columns.x, x, horizontal), "·", ...place("y", columns.y, y, vertical)];
  const cell = cells.find((one) => one.label.en === label.en);
  const told = (step: "meaning" | "advice", text: Words | undefined): LineStep[] =>
    text === undefined ? [] : [{ step, figures: [label], result: text, unit: "text" }];
  return [
    ...line("xCut", horizontal, x),
    ...line("yCut", vertical, y),
    { step: "first", figures, result: label, unit: "label" },
    ...told("meaning", cell?.meaning),
    ...told("advice", cell?.advice),
  ];
}
