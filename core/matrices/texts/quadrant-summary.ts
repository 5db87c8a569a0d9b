import { SHARED } from "../matrix-texts.ts";

export const help = {
  labels: "The quadrant of each row, as QUADRANT or a matrix function gives it.",
  values: "A value of each row to add up, such as revenue; if left out, the rows are only counted.",
  matrix:
    "Name of the matrix, or the cells of your own as QUADRANT takes them; if left out it follows from the labels.",
  result: "One row per quadrant, also the empty ones; the totals stay blank without values.",
};

export const texts = {
  title: "Summary per quadrant",
  summary: "Number of rows per quadrant, and the total of a value such as revenue, in the order of the matrix.",
  formula: "per quadrant: number of rows, share of all rows, total, share of the total",
  errors: {
    "empty-range": "There is nothing to count: labels holds only blank cells.",
    "unknown-name":
      "{place}: {received} is no label of the matrix that the other labels belong to. Correct that cell, or give the name of the matrix or the cells of your own.",
    "malformed-table": SHARED.en.malformed,
    "inconsistent-values": SHARED.en.unfit,
    "error-cell": "{place} holds the error {received}: repair that cell first.",
    "too-large": "The values are too large to add up.",
  },
  rules: {
    order:
      "The rows stand in the order of the matrix: top left, top right, bottom left, bottom right. A label that two matrices share, such as Strategic, needs the name of the matrix unless the other labels decide.",
    zero: "Where the values add up to 0, shares of the total stay blank.",
  },
  related: ["QUADRANT", "KRALJIC", "GROWTHSHARE", "ABC"],
  steps: {
    rows: { name: "Rows", formula: "sum of the rows per quadrant" },
    total: { name: "Total", formula: "sum of the totals per quadrant" },
    largest: { name: "Largest quadrant", formula: "rows of the quadrant ÷ all rows" },
  },
  sources: [{ cite: "Henderson, B. D. (1970). The Product Portfolio. Boston Consulting Group, Perspectives 66." }],
  examples: [
    {
      args: [
        [["Star"], ["Dog"], ["Star"]],
        [[60], [10], [30]],
      ],
      result: [
        [{ en: "Question mark", nl: "Vraagteken" }, 0, 0, 0, 0],
        [{ en: "Star", nl: "Ster" }, 2, 2 / 3, 90, 0.9],
        [{ en: "Dog", nl: "Hond" }, 1, 1 / 3, 10, 0.1],
        [{ en: "Cash cow", nl: "Melkkoe" }, 0, 0, 0, 0],
      ],
      note: "Three customers; the stars bring 90% of the revenue.",
    },
  ],
} as const;
