import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const table = (scores: unknown, weights: unknown, cut?: unknown, language: "en" | "nl" = "en") =>
  ask("KEYACCOUNT", [scores, weights, cut], language) as unknown[][];
const at = (column: number, rows: unknown[][]) => rows.map((row) => row[column]);

const score = fc.integer({ min: 0, max: 10 });
const lists = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.tuple(
      fc.array(fc.array(score, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 20 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: width, maxLength: width }),
    ),
  );

describe("KEYACCOUNT", () => {
  it("divides by the sum of the weights, so that the score keeps the scale of the scores", () => {
    expect(
      at(
        0,
        table(
          [
            [8, 6],
            [4, 9],
          ],
          [[3, 1]],
        ),
      ),
    ).toEqual([7.5, 5.25]);
    expect(
      at(
        0,
        table(
          [
            [8, 6],
            [4, 9],
          ],
          [[30], [10]],
        ),
      ),
    ).toEqual([7.5, 5.25]);
    expect(
      at(
        0,
        table(
          [
            [8, 6],
            [4, 9],
          ],
          [[3, 0]],
        ),
      ),
    ).toEqual([8, 4]);
  });

  it("gives equal scores one rank and skips the next, even where their last digits differ", () => {
    // 4 × 0.5 + 9 × 0.3 + 5 × 0.2 and 5 × 0.5 + 6 × 0.3 + 7 × 0.2 are both 5.7.
    const rows = table(
      [
        [1, 1, 1],
        [5, 6, 7],
        [9, 9, 9],
        [4, 9, 5],
        [5.7, 5.7, 5.7],
      ],
      [[0.5, 0.3, 0.2]],
    );
    expect(at(1, rows)).toEqual([5, 2, 1, 2, 2]);
    const tenths = table(
      [
        [3, 3, 3],
        [0.3, 0.3, 0.3],
        [0.3, 0.3, 0.3],
      ],
      [[0.1, 0.2, 0.7]],
      0.3,
    );
    expect(at(1, tenths)).toEqual([1, 2, 2]);
    expect(at(2, tenths)).toEqual(["yes", "yes", "yes"]);
  });

  it("makes a key account of a score on the cut, and not of one below", () => {
    expect(at(2, table(column([7, 6.99, 7.01]), 1, 7))).toEqual(["yes", "no", "yes"]);
    expect(at(2, table(column([7, 6]), 1, 0, "nl"))).toEqual(["ja", "ja"]);
    expect(at(2, table(column([7, 6]), 1, 11, "nl"))).toEqual(["nee", "nee"]);
  });

  it("does not let the last digit of a product keep a score off the cut", () => {
    for (let tenths = 1; tenths <= 100; tenths++) {
      const score = tenths / 10;
      for (const weights of [
        [0.1, 0.2],
        [0.3, 0.6],
        [0.1, 0.7],
      ])
        expect(
          at(
            2,
            table(
              [
                [score, score],
                [0, 0],
              ],
              [weights],
              score,
            ),
          ),
        ).toEqual(["yes", "no"]);
    }
  });

  it("makes the top fifth key accounts without a cut, and all who tie there", () => {
    const ten = [3, 1, 10, 7, 5, 9, 2, 8, 4, 6];
    expect(ten.filter((_, row) => table(column(ten), 1)[row]?.[2] === "yes")).toEqual([10, 9]);
    expect(at(2, table(column([1, 2]), 1))).toEqual(["no", "yes"]);
    expect(at(2, table(column([5, 5, 5]), 1))).toEqual(["yes", "yes", "yes"]);
    expect(at(2, table(column([1, 2, 3, 9, 9]), 1))).toEqual(["no", "no", "no", "yes", "yes"]);
  });

  it("stands beside the list: headed where the list is, blank where a row is", () => {
    const list = [
      ["Revenue", "Growth"],
      [8, 6],
      ["", null],
      [4, 9],
    ];
    expect(table(list, [["Weight"], [3], [1]], 7)).toEqual([
      ["Weighted score", "Rank", "Key account"],
      [7.5, 1, "yes"],
      ["", "", ""],
      [5.25, 2, "no"],
    ]);
    expect(table(list, [[3, 1]], 7, "nl")[0]).toEqual(["Gewogen score", "Rang", "Keyaccount"]);
    expect(table(column(["", null]), 1)).toEqual([
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  it("refuses what it cannot weigh, and says what to do", () => {
    expect(
      table(
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 2, 3]],
      ),
    ).toBe("Scores has 2 columns, and weights holds 3: give each criterion one weight, 0 if it does not count.");
    expect(
      table(
        [
          [1, 2],
          [3, 4],
        ],
        [[1]],
        undefined,
        "nl",
      ),
    ).toBe("Scores heeft 2 kolommen, en gewichten bevat er 1: geef elk criterium één gewicht, 0 als het niet meetelt.");
    expect(
      table(
        [
          [1, 2],
          [3, 4],
        ],
        [[0, 0]],
      ),
    ).toBe("All weights are 0: give at least one criterion a weight.");
    expect(table([[1, 2]], [[1, 1]])).toBe(
      "One customer has no top fifth to belong to: give a cut, or select the whole list.",
    );
    expect(table([[1, 2]], [[1, 1]], 1.5)).toEqual([[1.5, 1, "yes"]]);
    expect(table([[1, -2]], [[1, 1]], 1)).toBe(
      "scores, row 1, column 2 may not be below 0, and it is -2.".replace("-", "−"),
    );
    expect(table([[1, 2]], [[1, -1]], 1)).toContain("weights");
    expect(table([[1], [2]], 1, -1)).toContain("cut may not be below 0");
    const huge = "The scores and weights are too large to multiply: use smaller ones.";
    expect(
      table(
        [
          [1, 0.1],
          [0, 0],
        ],
        [[1e308, 1e308]],
      ),
    ).toBe(huge);
    expect(
      table(
        [
          [0.1, 0.1],
          [0, 0],
        ],
        [[1e308, 1e308]],
      ),
    ).toBe(huge);
    expect(table([[1e308], [1]], 1e10)).toBe(huge);
  });

  it("derives the first customer with the figures that give the answer", () => {
    const steps = (cut?: number) =>
      rowsOf(
        ask("EXPLAIN", [
          "KEYACCOUNT",
          [
            [8, 6],
            [4, 9],
            [9, 9],
          ],
          [[3, 1]],
          cut,
        ]),
      ).map((row) => row.slice(2, 4));
    expect(steps()).toEqual([
      ["8 × 3 + 6 × 1", 30],
      ["3 + 1", 4],
      ["30 ÷ 4", 7.5],
      ["1 + 1", 2],
      ["7.5 + 0.6 × (9 − 7.5)", 8.4],
      ["7.5 < 8.4", "no"],
    ]);
    expect(steps(7).slice(4)).toEqual([
      ["7", 7],
      ["7.5 ≥ 7", "yes"],
    ]);
    const line = (count: number) => {
      const scores = Array.from({ length: count }, (_, row) => [row * row]);
      return rowsOf(ask("EXPLAIN", ["KEYACCOUNT", scores, 1]))[4]?.slice(2, 4);
    };
    expect(line(2)).toEqual(["0 + 0.8 × (1 − 0)", 0.8]);
    expect(line(6)).toEqual(["16 + 0 × (25 − 16)", 16]);
    expect(line(10)).toEqual(["49 + 0.2 × (64 − 49)", 52]);
    expect(rowsOf(ask("EXPLAIN", ["KEYACCOUNT", [[4]], 1, 3]))[4]?.slice(2, 4)).toEqual(["3", 3]);
    expect(rowsOf(ask("EXPLAIN", ["KEYACCOUNT", column(["", ""]), 1]))).toEqual([]);
  });

  it("gives every customer the same answer whatever the order of the rows and columns", () => {
    fc.assert(
      fc.property(lists, ([scores, weights]) => {
        const answered = table(scores, [weights]);
        expect(table([...scores].reverse(), [weights]).reverse()).toEqual(answered);
        const mirrored = scores.map((row) => [...row].reverse());
        expect(table(mirrored, [[...weights].reverse()])).toEqual(answered);
      }),
    );
  });

  it("keeps scores between the lowest and the highest of the row, and ranks as many above as there are", () => {
    fc.assert(
      fc.property(lists, ([scores, weights]) => {
        const answered = table(scores, [weights]);
        answered.forEach(([weighted, rank], row) => {
          const own = scores[row] as number[];
          expect(weighted).toBeGreaterThanOrEqual(Math.min(...own) - 1e-9);
          expect(weighted).toBeLessThanOrEqual(Math.max(...own) + 1e-9);
          expect(rank).toBe(1 + answered.filter((other) => (other[0] as number) > (weighted as number) + 1e-9).length);
        });
        expect(at(2, answered)).toContain("yes");
      }),
    );
  });
});
