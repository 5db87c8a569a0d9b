import type { Cell } from "../cells.ts";
import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { addedUp } from "../numeric/added-up.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Ids } from "../params.ts";
import type { Words } from "../words.ts";
import { labelsOf } from "./matrix.ts";
import { findMatrix, matrixOf } from "./named-matrix.ts";
import { help, texts } from "./texts/quadrant-summary.ts";

export const quadrantSummary = define({
  id: "QUADRANTSUMMARY",
  since: "0.1.0",
  ...texts,
  params: [
    { name: "labels", kind: "ids", help: help.labels },
    { name: "values", kind: "numbers", unit: "money", optional: true, help: help.values },
    { name: "matrix", kind: "grid", optional: true, help: help.matrix },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "quadrant", header: "Quadrant", unit: "label" },
      { key: "rows", header: "Number", unit: "count" },
      { key: "rowShare", header: "Share of number", unit: "fraction" },
      { key: "total", header: "Total (unit of values)", unit: "money" },
      { key: "totalShare", header: "Share of total", unit: "fraction" },
    ],
    help: help.result,
    picture: { kind: "bars", along: "quadrant", heights: ["rows"] },
  },

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
    const totals = addedUp(result.map((row) => Number(row[3])));
    const total = { step: "total", figures: totals, result: exactSum(values ?? []), unit: "money" } as const;
    return [
      { step: "rows", figures: addedUp(counts), result: rows, unit: "count" },
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
