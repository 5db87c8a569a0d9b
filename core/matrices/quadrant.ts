import { define, type Tools } from "../define.ts";
import { fail } from "../errors.ts";
import { classify, cutsOf } from "./classify.ts";
import { MATRICES } from "./data/index.ts";
import { bandsOf } from "./matrix.ts";
import { findMatrix, type UsedMatrix } from "./named-matrix.ts";

export const quadrant = define({
  id: "QUADRANT",
  since: "0.1.0",
  title: "Quadrant of any matrix",
  summary: "Classifies each row by a named matrix (such as KRALJIC) or by your own matrix on the sheet.",
  formula: "high from the line on: x ≥ x cut, y ≥ y cut; each combination is one cell of the matrix",
  params: [
    {
      name: "matrix",
      kind: "grid",
      help: "Name of a matrix, or six cells of your own: both axis names, then the labels top left, top right, bottom left, bottom right.",
    },
    { name: "x", kind: "numbers", unit: "score", help: "Values on the horizontal axis, one per row." },
    { name: "y", kind: "numbers", unit: "score", help: "Values on the vertical axis, one per row." },
    {
      name: "xCut",
      kind: "numbers",
      unit: "score",
      optional: true,
      separate: true,
      help: "Where high begins on the horizontal axis; left out it is the matrix's own line, or the median of x.",
    },
    {
      name: "yCut",
      kind: "numbers",
      unit: "score",
      optional: true,
      separate: true,
      help: "Where high begins on the vertical axis; left out it is the matrix's own line, or the median of y.",
    },
  ],
  result: {
    kind: "column",
    unit: "label",
    header: "Quadrant",
    help: "The label of each row, beside the list. A value on the line counts as high.",
  },
  errors: {
    "unknown-name": "{received} is not a matrix. Use {options}, or select six cells with your own matrix.",
    "malformed-table": "{param} takes {expected} value(s), and {received} are given.",
    "too-few-values": "One row has no median to compare with: give x cut and y cut, or select the whole list.",
    "inconsistent-values": "{place} is {received}, which this matrix does not use on that axis.",
  },
  steps: {
    xCut: { name: "Line on the horizontal axis", formula: "x cut, or the default of the matrix" },
    yCut: { name: "Line on the vertical axis", formula: "y cut, or the default of the matrix" },
    first: { name: "First row", formula: "high from the line on: x ≥ its line, y ≥ its line" },
  },
  sources: [
    { cite: "Henderson, B. D. (1970). The Product Portfolio. Boston Consulting Group, Perspectives 66." },
    { cite: "Kraljic, P. (1983). Purchasing Must Become Supply Management. Harvard Business Review, 61(5), 109–117." },
  ],
  examples: [
    {
      args: ["KRALJIC", [[2], [8], [3], [9]], [[9], [8], [2], [3]]],
      result: [0, 1, 2, 3].map((cell) => [MATRICES.kraljic.cells[cell]?.label ?? ""]),
      note: "The same as KRALJIC on the same two columns.",
    },
    {
      args: [
        [
          ["visits", "margin"],
          ["Grow", "Keep"],
          ["Drop", "Automate"],
        ],
        [[2], [8]],
        [[50], [10]],
        5,
        30,
      ],
      result: [["Grow"], ["Automate"]],
      note: "An own matrix of six cells, with lines at 5 visits and a margin of 30.",
    },
  ],

  compute({ matrix, x, y, xCut, yCut }, tools) {
    const used = findMatrix(matrix, "matrix");
    checkAxis(used.horizontal, x, "x", tools);
    checkAxis(used.vertical, y, "y", tools);
    return x.length === 0 ? [] : classify(used, x, y, linesOf(used, x, y, xCut, yCut));
  },

  explain({ matrix, x, y, xCut, yCut }, result) {
    if (x.length === 0) return [];
    const used = findMatrix(matrix, "matrix");
    const lines = linesOf(used, x, y, xCut, yCut);
    const [label = ""] = Array.from(result);
    return [
      { step: "xCut", figures: [used.horizontal.name, ...lines.x], result: lines.x[0] ?? 0, unit: "score" },
      { step: "yCut", figures: [used.vertical.name, ...lines.y], result: lines.y[0] ?? 0, unit: "score" },
      {
        step: "first",
        figures: ["x =", x[0] ?? 0, ", y =", y[0] ?? 0],
        result: typeof label === "object" ? label : String(label),
        unit: "label",
      },
    ];
  },
});

const linesOf = (matrix: UsedMatrix, x: Float64Array, y: Float64Array, xCut?: Float64Array, yCut?: Float64Array) => ({
  x: cutsOf(xCut, matrix.horizontal, x, bandsOf(matrix), "xCut"),
  y: cutsOf(yCut, matrix.vertical, y, bandsOf(matrix), "yCut"),
});

/** The reader knows no matrix yet: the limits of its axes are checked here. */
function checkAxis(
  axis: UsedMatrix["horizontal"],
  values: Float64Array,
  param: string,
  { place, report }: Tools,
): void {
  const { min = -Infinity, max = Infinity, ends } = axis;
  if (ends === undefined && report(param).words > 0) fail("inconsistent-values", { param, received: "a word" });
  const beyond = values.findIndex((value) => value < min || value > max);
  if (beyond >= 0) fail("inconsistent-values", { ...place(param, beyond), received: values[beyond] ?? 0 });
}
