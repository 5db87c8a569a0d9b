import type { Step, Unit, Value } from "../define.ts";
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

export function linesOf(
  matrix: Lined,
  x: Float64Array,
  y: Float64Array,
  xCut?: Float64Array,
  yCut?: Float64Array,
): Lines {
  const bands = bandsOf(matrix);
  return {
    x: cutsOf(xCut, matrix.horizontal, x, bands, "xCut"),
    y: cutsOf(yCut, matrix.vertical, y, bands, "yCut"),
  };
}

interface Measured {
  readonly name: Words;
  readonly unit: Unit;
}

/** The derivation of a classified list: both lines, and its first row. */
export function explainLines(
  [horizontal, vertical]: readonly [Measured, Measured],
  lines: Lines,
  [x = 0]: Float64Array,
  [y = 0]: Float64Array,
  [label = ""]: readonly Value[],
): readonly Step<"xCut" | "yCut" | "first">[] {
  const line = (step: "xCut" | "yCut", { name, unit }: Measured, values: readonly number[]) =>
    ({ step, figures: [name, ...values.map((value) => ({ value, unit }))], result: values[0] ?? 0, unit }) as const;
  return [
    line("xCut", horizontal, lines.x),
    line("yCut", vertical, lines.y),
    {
      step: "first",
      figures: ["x =", { value: x, unit: horizontal.unit }, ", y =", { value: y, unit: vertical.unit }],
      result: typeof label === "object" ? label : String(label),
      unit: "label",
    },
  ];
}
