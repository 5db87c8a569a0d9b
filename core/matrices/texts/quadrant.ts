import { MATRICES } from "../data/index.ts";
import { SHARED, stepTexts } from "../matrix-texts.ts";

export const help = {
  matrix:
    "Name of a matrix; or your own, as six cells: both axis names, then the labels top left, top right, bottom left, bottom right; two more cells may hold the cuts. Rows of a label and a value work too.",
  x: "Values on the horizontal axis, one per row.",
  y: "Values on the vertical axis, one per row.",
  xCut: "Where high begins on the horizontal axis; if left out the matrix's own line, or else the median of x.",
  yCut: "Where high begins on the vertical axis; if left out the matrix's own line, or else the median of y.",
  result: "The label of each row, beside the list.",
};

export const texts = {
  title: "Quadrant of any matrix",
  summary: "Classifies each row by a named matrix (such as KRALJIC) or by your own matrix on the sheet.",
  formula: "high: x ≥ x cut, y ≥ y cut; each combination is one cell of the matrix",
  errors: {
    "unknown-name": "{received} is not a matrix. Use {options}, or select the cells of your own matrix.",
    "malformed-table": SHARED.en.malformed,
    "too-few-values": SHARED.en.few,
    "inconsistent-values": SHARED.en.unfit,
  },
  steps: stepTexts("en"),
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
      note: "A matrix of your own in six cells, with lines at 5 visits and a margin of 30.",
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
} as const;
