import { define, type Tools } from "../define.ts";
import { fail } from "../errors.ts";
import { labelAt, NO_LABELS } from "../labels.ts";
import { extremesOf } from "../numeric/extremes.ts";
import { classify } from "./classify.ts";
import { explainLines, linesOf } from "./lines.ts";
import type { UsedMatrix } from "./matrix.ts";
import { findMatrix } from "./named-matrix.ts";
import { help, texts } from "./texts/quadrant.ts";

export const quadrant = define({
  id: "QUADRANT",
  since: "0.1.0",
  ...texts,
  params: [
    { name: "matrix", kind: "grid", help: help.matrix },
    { name: "x", kind: "numbers", unit: "score", help: help.x },
    { name: "y", kind: "numbers", unit: "score", help: help.y },
    { name: "xCut", kind: "numbers", unit: "score", optional: true, separate: true, help: help.xCut },
    { name: "yCut", kind: "numbers", unit: "score", optional: true, separate: true, help: help.yCut },
  ],
  result: {
    kind: "column",
    unit: "label",
    header: "Quadrant",
    help: help.result,
    picture: { kind: "quadrant", along: "x", heights: ["y"] },
  },

  compute({ matrix, x, y, xCut, yCut }, tools) {
    const used = findMatrix(matrix, "matrix");
    checkAxis(used.horizontal, x, "x", tools);
    checkAxis(used.vertical, y, "y", tools);
    return x.length === 0 ? NO_LABELS : classify(used, x, y, linesOf(used, { x, y, xCut, yCut }));
  },

  explain({ matrix, x, y, xCut, yCut }, result) {
    if (x.length === 0) return [];
    const used = findMatrix(matrix, "matrix");
    const scored = (axis: UsedMatrix["horizontal"]) => ({ ...axis, unit: "score" }) as const;
    const measured = { ...used, horizontal: scored(used.horizontal), vertical: scored(used.vertical) };
    return explainLines(measured, { x, y, xCut, yCut }, labelAt(result, 0));
  },
});

/** The reader knows no matrix yet: the limits of its axes are checked here. */
function checkAxis(axis: UsedMatrix["horizontal"], values: Float64Array, param: string, { place }: Tools): void {
  const { min = -Infinity, max = Infinity } = axis;
  const [smallest, largest] = extremesOf(values);
  if (smallest >= min && largest <= max) return;
  const beyond = values.findIndex((value) => value < min || value > max);
  fail("inconsistent-values", { ...place(param, beyond), received: values[beyond] ?? 0 });
}
