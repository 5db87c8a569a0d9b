import type { Refusals } from "../define.ts";
import { type Calculator, define } from "../define.ts";
import { labelAt, NO_LABELS } from "../labels.ts";
import type { NumbersParam } from "../params.ts";
import type { LabelColumnResult, StepWords } from "../results.ts";
import { classify } from "./classify.ts";
import { type Columns, explainLines, linesOf } from "./lines.ts";
import { type Axis, endWords, labelsOf, type Matrix } from "./matrix.ts";
import { matrixTexts } from "./matrix-texts.ts";

export type MatrixCalculator = Calculator<
  readonly NumbersParam[],
  LabelColumnResult,
  Readonly<Record<"xCut" | "yCut" | "first" | "meaning" | "advice", StepWords>>,
  Refusals,
  Readonly<Record<string, string>>
>;

type Inputs = Readonly<Record<string, Float64Array | undefined>>;

/** The function of a matrix: its data, and the one engine. */
export function matrixCalculator(matrix: Matrix): MatrixCalculator {
  const { horizontal, vertical } = matrix;
  const texts = matrixTexts(matrix, "en");
  const help = (name: string) => texts.params[name]?.help ?? "";
  const cut = (name: "xCut" | "yCut", { unit }: Axis): NumbersParam => ({
    name,
    kind: "numbers",
    unit,
    optional: true,
    separate: true,
    help: help(name),
  });
  const column = (inputs: Inputs, { param }: Axis) => inputs[param] ?? new Float64Array(0);
  const columnsOf = (inputs: Inputs): Columns => ({
    x: column(inputs, horizontal),
    y: column(inputs, vertical),
    xCut: inputs.xCut,
    yCut: inputs.yCut,
  });

  return define({
    id: matrix.id,
    since: "0.1.0",
    title: texts.title,
    summary: texts.summary,
    formula: texts.formula,
    params: [
      axisParam(horizontal),
      axisParam(vertical),
      cut("xCut", horizontal),
      cut("yCut", vertical),
    ] as readonly NumbersParam[],
    result: {
      kind: "column",
      unit: "label",
      labels: labelsOf(matrix),
      header: texts.header,
      help: texts.result,
      picture: { kind: "quadrant", along: horizontal.param, heights: [vertical.param] },
    },
    errors: texts.errors as Refusals,
    notes: texts.notes as Readonly<Record<string, string>>,
    rivals: texts.rivals as Readonly<Record<string, string>>,
    rules: texts.rules as Readonly<Record<string, string>>,
    related: matrix.related ?? ["QUADRANT", "QUADRANTSUMMARY"],
    steps: texts.steps,
    sources: matrix.sources,
    examples: [exampleOf(matrix)],

    compute(inputs: Inputs) {
      const columns = columnsOf(inputs);
      return columns.x.length === 0 ? NO_LABELS : classify(matrix, columns.x, columns.y, linesOf(matrix, columns));
    },

    explain(inputs: Inputs, result) {
      const columns = columnsOf(inputs);
      return columns.x.length === 0 ? [] : explainLines(matrix, columns, labelAt(result, 0));
    },
  });
}

function axisParam(axis: Axis): NumbersParam {
  const { param, unit, help, min, max, ends } = axis;
  return {
    name: param,
    kind: "numbers",
    unit,
    help: help.en,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(ends === undefined ? {} : { words: endWords(axis) }),
  };
}

function exampleOf({ cells, example }: Matrix) {
  const asColumn = (values: readonly number[]) => values.map((value) => [value]);
  const labels = example.cells.map((cell) => [cells[cell]?.label ?? ""]);
  return { args: [asColumn(example.x), asColumn(example.y)], result: labels, note: example.note.en } as const;
}
