import type { Figure, Step, Unit, Value } from "../define.ts";
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

const MEDIAN_OF: Words = { en: ": median of", nl: ": mediaan van" };
const VALUES: Words = { en: "values", nl: "waarden" };

/** The derivation of a classified list: the lines, and its first row with what its cell means. */
export function explainLines(
  matrix: Labelled & { readonly horizontal: Measured; readonly vertical: Measured },
  columns: Columns,
  [label = ""]: readonly Value[],
): readonly LineStep[] {
  const { horizontal, vertical, cells } = matrix;
  const { x, y } = linesOf(matrix, columns);
  const line = (step: "xCut" | "yCut", { name, unit, cuts }: Measured, values: readonly number[]) => {
    const isMedian = columns[step] === undefined && cuts === undefined;
    const figures = [name, ...(isMedian ? [MEDIAN_OF, columns.x.length, VALUES] : [])];
    return values.map((value) => ({ step, figures, result: value, unit }));
  };
  const place = (name: string, [value = 0]: Float64Array, lines: readonly number[], { unit }: Measured): Figure[] => [
    `${name} =`,
    { value, unit },
    ...lines.flatMap((at): Figure[] => [value >= at ? "≥" : "<", { value: at, unit }]),
  ];
  const figures = [...place("x", columns.x, x, horizontal), ";", ...place("y", columns.y, y, vertical)];
  const words = label as Words;
  const cell = cells.find((one) => one.label.en === words.en);
  const told = (step: "meaning" | "advice", text: Words | undefined): LineStep[] =>
    text === undefined ? [] : [{ step, figures: [words], result: text, unit: "text" }];
  return [
    ...line("xCut", horizontal, x),
    ...line("yCut", vertical, y),
    { step: "first", figures, result: words, unit: "label" },
    ...told("meaning", cell?.meaning),
    ...told("advice", cell?.advice),
  ];
}
