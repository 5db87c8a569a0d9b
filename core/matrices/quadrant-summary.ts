import type { Cell } from "../cells.ts";
import { define, type Figure, type Ids } from "../define.ts";
import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Words } from "../words.ts";
import { labelsOf } from "./matrix.ts";
import { SHARED } from "./matrix-texts.ts";
import { findMatrix, matrixOf } from "./named-matrix.ts";

export const quadrantSummary = define({
  id: "QUADRANTSUMMARY",
  since: "0.1.0",
  title: "Summary per quadrant",
  summary: "Number of rows per quadrant, and the total of a value such as revenue, in the order of the matrix.",
  formula: "per quadrant: number of rows, share of all rows, total, share of the total",
  params: [
    { name: "labels", kind: "ids", help: "The quadrant of each row, as QUADRANT or a matrix function gives it." },
    {
      name: "values",
      kind: "numbers",
      unit: "money",
      optional: true,
      help: "A value of each row to add up, such as revenue; leave out to count only.",
    },
    {
      name: "matrix",
      kind: "grid",
      optional: true,
      help: "Name of the matrix, or the cells of your own as QUADRANT takes them; left out it follows from the labels.",
    },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "quadrant", header: "Quadrant", unit: "label" },
      { key: "rows", header: "Number", unit: "count" },
      { key: "rowShare", header: "Share of the number", unit: "fraction" },
      { key: "total", header: "Total", unit: "money" },
      { key: "totalShare", header: "Share of the total", unit: "fraction" },
    ],
    help: "One row per quadrant, also the empty ones; the totals stay blank without values.",
    picture: { kind: "bars", along: "quadrant", heights: ["rows"] },
  },
  errors: {
    "empty-range": "There is nothing to count: labels holds only blank cells.",
    "unknown-name":
      "{place}: {received} is not a label of one matrix together with the other labels. Give the name of the matrix, or the cells of your own.",
    "malformed-table": SHARED.en.malformed,
    "inconsistent-values": SHARED.en.unfit,
    "error-cell": "{place} holds the error {received}: repair that cell first.",
    "no-solution": "These values are too large to add up.",
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

  compute({ labels, values, matrix }, { place }) {
    const refuse = (index: number, received: string) => fail("unknown-name", { ...place("labels", index), received });
    const { order, codes } = matched(labels, matrix, values === undefined, refuse);
    const used = codes.filter((code) => code >= 0).length;
    if (used === 0) fail("empty-range", { param: "labels" });
    const totals = order.map((_, code) =>
      values === undefined ? [] : Array.from(values).filter((_, row) => codes[row] === code),
    );
    const all = exactSum(totals.flat());
    return order.map((label, code) => {
      const rows = codes.filter((of) => of === code).length;
      const total = exactSum(totals[code] ?? []);
      const money = values === undefined ? ["", ""] : [total, all === 0 ? "" : total / all];
      return [label, rows, rows / used, ...money];
    });
  },

  explain({ values }, result) {
    const counts = result.map((row) => Number(row[1]));
    const rows = exactSum(counts);
    const largest = Math.max(...counts);
    const of = result[counts.indexOf(largest)] as (typeof result)[number];
    const added = (column: number) =>
      result.flatMap((row, index): Figure[] => [...(index > 0 ? ["+"] : []), row[column] as number]);
    const total = { step: "total", figures: added(3), result: exactSum(values ?? []), unit: "money" } as const;
    return [
      { step: "rows", figures: added(1), result: rows, unit: "count" },
      ...(values === undefined ? [] : [total]),
      { step: "largest", figures: [of[0] as Words, ":", largest, "÷", rows], result: largest / rows, unit: "fraction" },
    ];
  },
});

/** The matrix's labels in order, and for each row which of them it has; −1 for a header, which beside values the reader has taken away. */
function matched(
  { codes, names }: Ids,
  matrix: readonly (readonly Cell[])[] | undefined,
  headerAllowed: boolean,
  refuse: (index: number, received: string) => never,
): { order: readonly Words[]; codes: readonly number[] } {
  const used = matrix === undefined ? matrixOf(names) : findMatrix(matrix, "matrix");
  if (used === undefined) return refuse(0, names[0] ?? "");
  const order = labelsOf(used);
  const codeOf = names.map((name) => order.findIndex((label) => label.en === name || label.nl === name));
  return {
    order,
    codes: Array.from(codes, (code, index) => {
      const known = codeOf[code] as number;
      return known < 0 && !(headerAllowed && index === 0) ? refuse(index, names[code] as string) : known;
    }),
  };
}
