import { define, type Tools } from "../define.ts";
import { fail } from "../errors.ts";
import { classify } from "./classify.ts";
import { MATRICES } from "./data/index.ts";
import { explainLines, linesOf } from "./lines.ts";
import type { UsedMatrix } from "./matrix.ts";
import { SHARED } from "./matrix-texts.ts";
import { findMatrix } from "./named-matrix.ts";

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
      help: "Name of a matrix; or your own, as six cells: both axis names, then the labels top left, top right, bottom left, bottom right; two more cells may hold the cuts. Rows of a label and a value work too.",
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
    picture: { kind: "quadrant", along: "x", heights: ["y"] },
  },
  errors: {
    "unknown-name": "{received} is not a matrix. Use {options}, or select the cells of your own matrix.",
    "malformed-table": SHARED.en.malformed,
    "too-few-values": SHARED.en.few,
    "inconsistent-values": SHARED.en.unfit,
  },
  steps: SHARED.en.steps,
  rivals: { mean: SHARED.en.mean },
  rules: {
    line: SHARED.en.line,
    labelled:
      "Your own matrix may also be rows of two cells, in any order and in English or Dutch: horizontal axis, vertical axis, top left, top right, bottom left, bottom right and, if you like, x cut and y cut. Give the range a name in the workbook and use that: =QUADRANT(MyMatrix, B2:B40, C2:C40).",
    lines: "Cuts in the formula come first, then those of the matrix, then the medians of the columns.",
  },
  related: ["QUADRANTSUMMARY", "KRALJIC", "BCG", "KTOPRIORITY"],
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
    {
      args: [
        [
          ["x cut", 5],
          ["y cut", 30],
          ["horizontal axis", "visits"],
          ["vertical axis", "margin"],
          ["top left", "Grow"],
          ["top right", "Keep"],
          ["bottom left", "Drop"],
          ["bottom right", "Automate"],
        ],
        [[2], [8]],
        [[50], [10]],
      ],
      result: [["Grow"], ["Automate"]],
      note: "The same matrix as labelled rows, with its lines among them.",
    },
  ],

  compute({ matrix, x, y, xCut, yCut }, tools) {
    const used = findMatrix(matrix, "matrix");
    checkAxis(used.horizontal, x, "x", tools);
    checkAxis(used.vertical, y, "y", tools);
    return x.length === 0 ? [] : classify(used, x, y, linesOf(used, { x, y, xCut, yCut }));
  },

  explain({ matrix, x, y, xCut, yCut }, result) {
    if (x.length === 0) return [];
    const used = findMatrix(matrix, "matrix");
    const scored = (axis: UsedMatrix["horizontal"]) => ({ ...axis, unit: "score" }) as const;
    const measured = { ...used, horizontal: scored(used.horizontal), vertical: scored(used.vertical) };
    return explainLines(measured, { x, y, xCut, yCut }, Array.from(result));
  },
});

/** The reader knows no matrix yet: the limits of its axes are checked here. */
function checkAxis(axis: UsedMatrix["horizontal"], values: Float64Array, param: string, { place }: Tools): void {
  const { min = -Infinity, max = Infinity } = axis;
  const beyond = values.findIndex((value) => value < min || value > max);
  if (beyond >= 0) fail("inconsistent-values", { ...place(param, beyond), received: values[beyond] ?? 0 });
}
