import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MATRICES } from "../../../core/matrices/data/index.ts";
import { type Axis, bandsOf, labelsOf } from "../../../core/matrices/matrix.ts";
import { LANGUAGES } from "../../../core/words.ts";
import { ask, column, rowsOf } from "../ask.ts";

const score = fc.integer({ min: 0, max: 10 });
const pairs = fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 40 });
const axes = (rows: readonly (readonly [number, number])[]) =>
  [column(rows.map(([x]) => x)), column(rows.map(([, y]) => y))] as const;
const labels = (cells: unknown) => [cells].flat(2);

describe.each(Object.values(MATRICES).map((matrix) => [matrix.id, matrix] as const))("%s", (id, matrix) => {
  it("has a square of cells, each with a label, a meaning and advice in both languages", () => {
    expect(bandsOf(matrix) ** 2).toBe(matrix.cells.length);
    for (const cell of matrix.cells) {
      for (const language of LANGUAGES) {
        for (const text of [cell.label, cell.meaning, cell.advice]) expect(text[language].trim()).not.toBe("");
      }
      expect(cell.meaning.nl).not.toBe(cell.meaning.en);
    }
  });

  it("can give every label, and gives the same by name through QUADRANT", () => {
    const levels = ({ min = 0, max = 10 }: Axis) => [min, (min + max) / 2, max];
    const rows = levels(matrix.horizontal).flatMap((x) => levels(matrix.vertical).map((y) => [x, y] as const));
    const cuts = matrix.horizontal.cuts === undefined ? [5, 5] : [];
    const answered = labels(ask(id, [...axes(rows), ...cuts]));
    expect(new Set(answered)).toEqual(new Set(labelsOf(matrix).map(({ en }) => en)));
    expect(labels(ask("QUADRANT", [id.toLowerCase(), ...axes(rows), ...cuts]))).toEqual(answered);
    expect(labels(ask("QUADRANT", [matrix.title.nl, ...axes(rows), ...cuts]))).toEqual(answered);
  });
});

describe("the quadrants", () => {
  // Reading order: low x/high y · high x/high y · low x/low y · high x/low y.
  it.each([
    ["GROWTHSHARE", ["Question mark", "Star", "Dog", "Cash cow"]],
    ["CUSTOMERMATRIX", ["Development", "Strategic", "Transaction", "High-value"]],
    ["KRALJIC", ["Leverage", "Strategic", "Routine", "Bottleneck"]],
    ["SITUATIONAL", ["Support", "Coach", "Delegate", "Direct"]],
    ["ANSOFF", ["Market development", "Diversification", "Market penetration", "Product development"]],
    ["PORTERSTRATEGY", ["Cost leadership", "Differentiation", "Cost focus", "Differentiation focus"]],
  ])("of %s are %j", (id, expected) => {
    expect(labels(ask(id, [column([0, 1, 0, 1]), column([1, 1, 0, 0]), 0.5, 0.5]))).toEqual(expected);
  });

  it("of BCG lie on a share of 1 and a growth of 10%, the line counting as high", () => {
    expect(labels(ask("BCG", [column([0.99, 1, 0.99, 1]), column(["10%", 0.1, 0.0999, 0.0999])]))).toEqual([
      "Question mark",
      "Star",
      "Dog",
      "Cash cow",
    ]);
    expect(ask("BCG", [1, 0.1])).toBe("Star");
  });

  it("of MABA are zones cut at one and two thirds of the scale", () => {
    expect(
      labels(ask("MABA", [column([9, 9, 5, 9, 5, 1, 5, 1, 1]), column([9, 5, 9, 1, 5, 9, 1, 5, 1])], "nl")),
    ).toEqual("Investeren Investeren Investeren Selecteren Selecteren Selecteren Oogsten Oogsten Oogsten".split(" "));
    expect(ask("MABA", [11, 5])).toBe("business assets may not be above 10, and it is 11.");
  });

  it("of ANSOFF and PORTERSTRATEGY take words in both languages", () => {
    expect(ask("ANSOFF", ["nieuw", "existing"])).toBe("Product development");
    expect(
      labels(
        ask("PORTERSTRATEGY", [column(["Advantage", "kosten", "differentiation"]), column(["Scope", "smal", "broad"])]),
      ),
    ).toEqual(["Quadrant", "Cost focus", "Differentiation"]);
    expect(ask("ANSOFF", ["kosten", "new"])).toBe(
      "product: 'kosten' is not a number. Type a number or clear the cell.",
    );
    expect(ask("QUADRANT", ["ANSOFF", column([0, 12]), column([1, 0])])).toBe(
      "x, row 2 is 12, which does not fit in this matrix: correct that cell or clear it.",
    );
  });
});

describe("a matrix without cuts", () => {
  it("splits at the medians, the line counting as high", () => {
    expect(labels(ask("KRALJIC", [column([1, 2, 3]), column([3, 2, 1])]))).toEqual([
      "Leverage",
      "Strategic",
      "Bottleneck",
    ]);
  });

  it("refuses a single row, which has no median to compare with", () => {
    expect(ask("KRALJIC", [7, 8])).toBe(
      "One row has no median to compare with: give x cut and y cut, or select the whole list.",
    );
    expect(ask("KRALJIC", [7, 8, 5, 5])).toBe("Strategic");
  });

  it("gives equal customers equal labels, whatever the order of the rows", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const answered = labels(ask("GROWTHSHARE", [...axes(rows)]));
        const reversed = labels(ask("GROWTHSHARE", [...axes([...rows].reverse())])).reverse();
        expect(reversed).toEqual(answered);
        rows.forEach(([x, y], index) => {
          rows.forEach(([otherX, otherY], other) => {
            if (x === otherX && y === otherY) expect(answered[other]).toBe(answered[index]);
          });
        });
      }),
    );
  });

  it("moves no customer when both axes are rescaled", () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 9 }), (rows, factor) => {
        const scaled = rows.map(([x, y]) => [x * factor + 3, y * factor + 3] as const);
        expect(ask("CUSTOMERMATRIX", [...axes(scaled)])).toEqual(ask("CUSTOMERMATRIX", [...axes(rows)]));
      }),
    );
  });
});

describe("an own matrix", () => {
  const own = [
    ["visits", "margin"],
    ["Grow", "Keep"],
    ["Drop", "Automate"],
  ];

  it("is six cells: two axis names and four labels in reading order", () => {
    expect(labels(ask("QUADRANT", [own, column([1, 9, 1, 9]), column([9, 9, 1, 1]), 5, 5]))).toEqual([
      "Grow",
      "Keep",
      "Drop",
      "Automate",
    ]);
    expect(ask("QUADRANT", [[["a", "b", "c"]], column([1]), column([1]), 5, 5])).toBe(
      "matrix needs a name, 6 cells, or 8 cells with both cuts, and has 3: correct the selection.",
    );
    expect(ask("QUADRANT", ["ERP", column([1]), column([1]), 5, 5])).toContain(
      "'ERP' is not a matrix. Use GROWTHSHARE, BCG",
    );
  });
});

describe("QUADRANTSUMMARY", () => {
  it("counts and totals in the matrix's own order, empty quadrants included", () => {
    const rows = rowsOf(
      ask("QUADRANTSUMMARY", [column(["Kwadrant", "Ster", "Hond", "Ster"]), column(["Omzet", 60, 10, 30])], "nl"),
    );
    expect(rows).toEqual([
      ["Vraagteken", 0, 0, 0, 0],
      ["Ster", 2, 2 / 3, 90, 0.9],
      ["Hond", 1, 1 / 3, 10, 0.1],
      ["Melkkoe", 0, 0, 0, 0],
    ]);
  });

  it("leaves the totals blank without values, and takes a header away from labels alone", () => {
    expect(rowsOf(ask("QUADRANTSUMMARY", [column(["Quadrant", "Star", "", "Dog"])]))).toEqual([
      ["Question mark", 0, 0, "", ""],
      ["Star", 1, 0.5, "", ""],
      ["Dog", 1, 0.5, "", ""],
      ["Cash cow", 0, 0, "", ""],
    ]);
  });

  it("summarises an own matrix, and refuses labels of no matrix by their place", () => {
    const own = [["x", "y", "Grow", "Keep", "Drop", "Automate"]];
    expect(rowsOf(ask("QUADRANTSUMMARY", [column(["Keep", "Drop", "Keep"]), null, own])).map((row) => row[1])).toEqual([
      0, 2, 1, 0,
    ]);
    for (const mixed of [
      ["Star", "Dog", "Strategic"],
      ["Dog", "Strategic", "Strategic"],
      ["Strategic", "Strategic"],
    ]) {
      expect(ask("QUADRANTSUMMARY", [column(mixed)])).toContain(
        "is no label of the matrix that the other labels belong to",
      );
    }
    expect(rowsOf(ask("QUADRANTSUMMARY", [column(["Ster", "Dog"])])).map((row) => row[1])).toEqual([0, 1, 1, 0]);
  });

  it("keeps every row and every euro of a classified list", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, score, fc.integer({ min: 0, max: 1_000_000 })), { minLength: 2 }),
        (rows) => {
          const quadrants = ask("KRALJIC", [column(rows.map(([x]) => x)), column(rows.map(([, y]) => y))]);
          const cents = rows.map(([, , amount]) => amount / 100);
          const table = rowsOf(ask("QUADRANTSUMMARY", [quadrants, column(cents), "KRALJIC"]));
          const total = (index: number) => table.reduce((sum, row) => sum + (row[index] as number), 0);
          expect(total(1)).toBe(rows.length);
          expect(total(3)).toBeCloseTo(rows.reduce((sum, [, , amount]) => sum + amount, 0) / 100, 6);
        },
      ),
    );
  });
});
