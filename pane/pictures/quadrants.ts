import type { Cell } from "../../core/cells.ts";
import { MATRICES } from "../../core/matrices/data/index.ts";
import { linesOf } from "../../core/matrices/lines.ts";
import type { Axis, Matrix, UsedMatrix } from "../../core/matrices/matrix.ts";
import { findMatrix } from "../../core/matrices/named-matrix.ts";
import { cutsOf, IMPROVE, KEEP, LOW, OVERKILL } from "../../core/satisfaction/priorities.ts";
import type { Words } from "../../core/words.ts";
import type { QuadrantAxis } from "../charts/chart.ts";
import { partOf } from "./part.ts";
import { capitalised, type Maker, measureOf, numbersIn, type Subject } from "./subject.ts";

/** More marks only make a picture slow. */
const MOST = 600;

interface Grid {
  readonly x: QuadrantAxis;
  readonly y: QuadrantAxis;
  /** In reading order. */
  readonly cells: readonly Words[];
}

export const quadrant: Maker = (subject) => {
  const { picture, words, language, answers } = subject;
  const [x, y] = [numbersIn(picture.along, subject), numbersIn(picture.heights[0], subject)];
  const grid = subject.entry.calculator.id === "KTOPRIORITY" ? priorities(subject) : matrixGrid(subject, x, y);
  if (grid === undefined || answers.length === 0) return undefined;
  const bands = Math.round(Math.sqrt(grid.cells.length));
  const over = (lines: readonly number[], value: number) => lines.filter((line) => value >= line).length;
  const points = answers.map((_, at) => {
    const [right, up] = [x[at] as number, y[at] as number];
    const cell = (bands - 1 - over(grid.y.lines, up)) * bands + over(grid.x.lines, right);
    return { name: subject.names[at] ?? "", x: right, y: up, cell };
  });
  const { shown, title } = partOf(points, MOST, "spread", words.title, language);
  return {
    kind: "quadrant",
    title,
    x: grid.x,
    y: grid.y,
    cells: grid.cells.map((label) => ({ name: label[language] })),
    points: shown,
  };
};

function priorities(subject: Subject): Grid {
  const optional = (param: string) => {
    const value = subject.inputs[param];
    return typeof value === "number" ? value : undefined;
  };
  const cuts = cutsOf({
    importance: numbersIn("importance", subject),
    satisfaction: numbersIn("satisfaction", subject),
    importanceCut: optional("importanceCut"),
    satisfactionCut: optional("satisfactionCut"),
  });
  return {
    x: { ...measureOf("satisfaction", subject), lines: [cuts.satisfaction] },
    y: { ...measureOf("importance", subject), lines: [cuts.importance] },
    cells: [IMPROVE, KEEP, LOW, OVERKILL],
  };
}

const OURS: readonly Matrix[] = Object.values(MATRICES);

function matrixGrid(subject: Subject, x: Float64Array, y: Float64Array): Grid | undefined {
  const { entry, inputs, picture } = subject;
  const matrix: UsedMatrix | undefined =
    // The reader made this of cells, and only of cells.
    "matrix" in inputs
      ? findMatrix(inputs.matrix as readonly (readonly Cell[])[], "matrix")
      : OURS.find(({ id }) => id === entry.calculator.id);
  if (matrix === undefined || x.length === 0) return undefined;
  const given = (param: string) => (inputs[param] === undefined ? undefined : numbersIn(param, subject));
  const lines = linesOf(matrix, { x, y, xCut: given("xCut"), yCut: given("yCut") });
  return {
    x: axisOf(matrix.horizontal, picture.along, lines.x, subject),
    y: axisOf(matrix.vertical, picture.heights[0], lines.y, subject),
    cells: matrix.cells.map(({ label }) => label),
  };
}

function axisOf(
  { name, ends, reversed }: Pick<Axis, "name"> & Partial<Axis>,
  param: string,
  lines: readonly number[],
  subject: Subject,
): QuadrantAxis {
  const { language } = subject;
  return {
    name: capitalised(name[language]),
    unit: measureOf(param, subject).unit,
    lines,
    ...(reversed && { reversed }),
    ...(ends && { ends: { low: ends.low[language], high: ends.high[language] } }),
  };
}
