import { describe, expect, it } from "vitest";
import { define } from "../../core/define.ts";
import { evaluate } from "../../core/evaluate.ts";
import { sentenceFor } from "../../core/i18n/index.ts";
import { YES_OR_NO } from "../../core/params.ts";
import { entries } from "../../core/registry.ts";

const SURROUNDINGS = {
  foreign: () => null,
  explain: () => [],
  mark: () => ({ sentence: { en: "", nl: "" }, note: "", maximum: 1 }),
};

const texts = { since: "0.2.0", title: "", summary: "", formula: "", steps: {}, sources: [{ cite: "" }] } as const;
const surroundings = SURROUNDINGS;

const spread = define({
  ...texts,
  id: "SPREAD",
  params: [{ name: "scores", kind: "rectangle", unit: "score", min: 0, max: 10, help: "" }],
  result: {
    kind: "rows",
    columns: [
      { key: "low", header: "Low", unit: "score" },
      { key: "high", header: "High", unit: "score" },
    ],
    help: "",
  },
  examples: [{ args: [[[1, 2]]], result: [[1, 2]], note: "" }],
  compute: ({ scores: { values, rows, columns } }) =>
    Array.from({ length: rows }, (_, row) => {
      const line = values.slice(row * columns, (row + 1) * columns);
      return [Math.min(...line), Math.max(...line)];
    }),
  explain: () => [],
});

const heads = define({
  ...texts,
  id: "HEADS",
  params: [{ name: "answers", kind: "rectangle", ...YES_OR_NO, help: "" }],
  result: { kind: "table", columns: [{ key: "name", header: "Name", unit: "text" }], help: "" },
  examples: [{ args: [[[1]]], result: [["a"]], note: "" }],
  compute: ({ answers }) => [...answers.headers, ...answers.values].map((value) => [value]),
  explain: () => [],
});

const of = (calculator: typeof spread | typeof heads, cells: unknown) => {
  const entry = { family: "sales", key: "", calculator } as unknown as (typeof entries)[number];
  const outcome = evaluate(entry.calculator, [cells], surroundings);
  return outcome.ok ? outcome.value : outcome.error;
};

describe("a rectangle of numbers", () => {
  it("gives an answer of several columns per row, in the rows that it was given", () => {
    expect(
      of(spread, [
        [3, 1, 2],
        ["", null, " "],
        [5, "9,5", 7],
      ]),
    ).toEqual([
      [1, 3],
      ["", ""],
      [5, 9.5],
    ]);
  });

  it("reads a single row and a single cell", () => {
    expect(of(spread, [[4, 8]])).toEqual([[4, 8]]);
    expect(of(spread, 6)).toEqual([[6, 6]]);
  });

  it("puts the headers of the answer beside a row of headers", () => {
    const value = of(spread, [
      ["Price", "Quality"],
      [2, 9],
    ]);
    const entry = { family: "sales", key: "", calculator: spread } as unknown as (typeof entries)[number];
    expect(value).toHaveLength(2);
    const outcome = evaluate(
      entry.calculator,
      [
        [
          ["Price", "Quality"],
          [2, 9],
        ],
      ],
      surroundings,
    );
    if (!outcome.ok) throw outcome.error;
    expect(outcome.report.params).toEqual([
      {
        param: "scores",
        cells: 4,
        used: 2,
        blank: 0,
        textAsNumber: 0,
        textAsDate: 0,
        dateOrder: undefined,
        words: 0,
        header: "Price",
      },
    ]);
  });

  it("counts blanks and texts that it read as numbers", () => {
    const outcome = evaluate(
      spread as never,
      [
        [
          ["3", 1],
          ["", ""],
          [5, " 7 "],
        ],
      ],
      surroundings,
    );
    if (!outcome.ok) throw outcome.error;
    expect(outcome.report.params).toEqual([
      {
        param: "scores",
        cells: 6,
        used: 4,
        blank: 2,
        textAsNumber: 2,
        textAsDate: 0,
        dateOrder: undefined,
        words: 0,
        header: undefined,
      },
    ]);
  });

  it("refuses a row that is filled in only in part, naming the cell that is missing", () => {
    expect(
      of(spread, [
        ["Price", "Quality"],
        [2, 9],
        [4, ""],
      ]),
    ).toMatchObject({
      code: "incomplete-row",
      facts: { param: "scores", row: 3, column: 2 },
    });
  });

  it("refuses text, errors and values beyond the limits, naming the cell", () => {
    expect(
      of(spread, [
        [1, 2],
        [3, "often"],
      ]),
    ).toMatchObject({ code: "not-a-number", facts: { row: 2, column: 2 } });
    expect(of(spread, [[1, { error: "#REF!" }]])).toMatchObject({ code: "error-cell", facts: { row: 1, column: 2 } });
    expect(
      of(spread, [
        [1, 2],
        [11, 2],
      ]),
    ).toMatchObject({ code: "above-maximum", facts: { row: 2, column: 1 } });
  });

  it("leaves out the blank end of a whole column", () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => (row < 2 ? [row, 1] : [null, null]));
    expect(of(spread, rows)).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it("reads yes and no as ticks, words of both languages and 1 and 0", () => {
    expect(
      of(heads, [
        ["a", "b"],
        [true, "nee"],
        ["Ja", 0],
        ["x", "FALSE"],
      ]),
    ).toEqual(["a", "b", 1, 0, 1, 0, 1, 0].map((value) => [value]));
  });

  it("refuses what is neither yes nor no, and says what to type", () => {
    const error = of(heads, [[1], ["maybe"]]);
    expect(error).toMatchObject({ code: "not-yes-or-no", facts: { row: 2, received: "maybe" } });
    expect(of(heads, [[2]])).toMatchObject({ code: "not-yes-or-no" });
    const nps = entries[0] as (typeof entries)[number];
    expect(sentenceFor(nps, error as never, "nl")).toMatch(/geen ja of nee.*Typ ja of nee/);
  });
});
