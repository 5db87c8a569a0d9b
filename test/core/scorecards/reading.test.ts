import { describe, expect, it } from "vitest";
import { column, repeat, rowsOf } from "../ask.ts";
import { INDEX, indexOf, itemColumn, rows, SCORE, STANDING, scorecard, WEIGHT } from "./show.ts";

const FOUR = [7, 8, 4, 3];

describe("the scores", () => {
  const plain = rows(["LOYALTY", column(FOUR)]);

  it.each([
    ["a column with a header", column(["Score", ...FOUR])],
    ["a header below blank cells", column([null, "Score", ...FOUR])],
    ["a row", [FOUR]],
    ["a row with a header", [["Score", ...FOUR]]],
    ["numbers stored as text", column(["7", " 8 ", "4,0", "3.0"])],
    ["a whole column", column([...FOUR, ...repeat(50_000, null)])],
    [
      "names before the scores",
      [
        ["Trust", 7],
        ["Satisfaction", 8],
        ["Alternatives", 4],
        ["Investment", 3],
      ],
    ],
    [
      "names in any order, language and capitals",
      [
        ["investering", 3],
        [" TRUST ", 7],
        ["Alternatives", 4],
        ["Tevredenheid", 8],
      ],
    ],
    [
      "names under headers",
      [
        ["Item", "Score"],
        ["Trust", 7],
        ["Satisfaction", 8],
        ["Alternatives", 4],
        ["Investment", 3],
      ],
    ],
    [
      "names with a heading and blank rows between",
      [
        ["Drivers", ""],
        ["Trust", 7],
        [null, null],
        ["Satisfaction", 8],
        ["Alternatives", 4],
        ["Investment", 3],
        ["Index", null],
      ],
    ],
  ])("may be %s", (_name, scores) => {
    expect(rows(["LOYALTY", scores])).toEqual(plain);
  });

  it("take a header above two columns of DESTEP, with and without names", () => {
    const two = repeat(6, [1, 2]);
    expect(rows(["DESTEP", [["impact", "likelihood"], ...two]])).toEqual(rows(["DESTEP", two]));
    expect(
      rows([
        "DESTEP",
        [
          ["factor", "impact", "likelihood"],
          ["Economic", 1, 2],
        ],
      ])[1]?.[SCORE],
    ).toBe(2);
  });

  it("take a first text for a header only where every item has its row below it", () => {
    expect(scorecard(["LOYALTY", column(["n/a", 8, 4, 3])])).toBe(
      "scores, row 1: 'n/a' is not a number. Type a number or clear the cell.",
    );
    expect(
      scorecard([
        "LOYALTY",
        [
          ["Trust", "n/a"],
          ["Satisfaction", 8],
        ],
      ]),
    ).toBe("scores, row 1, column 2: 'n/a' is not a number. Type a number or clear the cell.");
    expect(scorecard(["LOYALTY", column([7, "good", 4, 3])])).toContain("scores, row 2: 'good' is not a number");
    expect(scorecard(["LOYALTY", [[7, true, 4, 3]]])).toContain("scores, row 1, column 2: TRUE is not a number");
    expect(scorecard(["LOYALTY", column([7, "#N/A", 4, 3])])).toBe(
      "scores, row 2 holds the error #N/A: repair that cell first.",
    );
    expect(scorecard(["LOYALTY", column([7, { error: "#REF!" }, 4, 3])])).toContain("holds the error #REF!");
    expect(scorecard(["LOYALTY", column(["#N/A", ...FOUR])])).toContain("row 1 holds the error #N/A");
    expect(scorecard(["LOYALTY", column(["1.234", 8, 4, 3])])).toContain(
      "row 1: '1.234' is text that can be read two ways",
    );
  });

  it("refuse a selection with too few or too many rows", () => {
    expect(scorecard(["LOYALTY", column([7, 8, 4])])).toBe(
      "scores has 3 row(s), and this scorecard takes 4: select one row per item, or put the names of the items before the numbers.",
    );
    expect(scorecard(["LOYALTY", column([7, 8, 4, 3, 9])])).toContain(
      "scores has 5 row(s), and this scorecard takes 4",
    );
    expect(scorecard(["LOYALTY", column(["Score", 7, 8, 4, 3, 9])], "nl")).toContain(
      "scores heeft 5 rij(en), en deze scorekaart vraagt er 4",
    );
    expect(scorecard(["LOYALTY", 7])).toContain("scores has 1 row(s)");
    expect(rows(["LOYALTY", column([7, null, null, null])])[0]?.[INDEX]).toBeCloseTo(200 / 3, 10);
  });

  it("refuse another shape, an unknown name, a name twice and a score without a name", () => {
    expect(
      scorecard([
        "LOYALTY",
        [
          [1, 7, 8],
          [1, 2, 3],
        ],
      ]),
    ).toBe("scores takes one column of numbers, or two columns: the names of the items and the numbers.");
    expect(
      scorecard([
        "LOYALTY",
        [
          ["Trust", 7],
          ["Love", 8],
        ],
      ]),
    ).toBe("scores, row 2, column 1: 'Love' is not known here. Use Trust, Satisfaction, Alternatives, Investment.");
    expect(
      scorecard(
        [
          "LOYALTY",
          [
            ["Trust", 7],
            ["Love", 8],
          ],
        ],
        "nl",
      ),
    ).toContain("Gebruik Vertrouwen, Tevredenheid, Alternatieven, Investering.");
    expect(
      scorecard([
        "LOYALTY",
        [
          ["Trust", 7],
          ["vertrouwen", 8],
        ],
      ]),
    ).toBe("scores, row 2, column 1 takes an item that is not in the list yet.");
    expect(
      scorecard([
        "LOYALTY",
        [
          ["Trust", 7],
          ["", 8],
        ],
      ]),
    ).toBe("scores, row 2, column 1 is blank while the rest of the row is filled in: complete the row or clear it.");
    expect(
      scorecard([
        "LOYALTY",
        [
          [1, 7],
          [2, 8],
        ],
      ]),
    ).toContain("scores, row 1, column 1: '1' is not known here");
  });

  it("list no more than a dozen names in a refusal", () => {
    const names = Array.from({ length: 13 }, (_, at) => `Item ${String.fromCharCode(65 + at)}`);
    expect(
      scorecard([
        column(names),
        [
          ["Item A", 1],
          ["x", 2],
        ],
      ]),
    ).toMatch(/Item L, …\.$/);
    expect(
      scorecard([
        column(names.slice(0, 12)),
        [
          ["Item A", 1],
          ["x", 2],
        ],
      ]),
    ).toMatch(/Item K, Item L\.$/);
  });
});

describe("an own scorecard", () => {
  it("is a list of items on a scale of 1 to 10, all with the same weight", () => {
    const own = [column(["Price", "Delivery"]), column([4, 10])];
    expect(rows(own)).toEqual([
      ["Price", 4, 100 / 3, 0.5, 100 / 6, 2, "Weakest", ""],
      ["Delivery", 10, 100, 0.5, 50, 1, "Strongest", ""],
      ["Index", "", 200 / 3, 1, 200 / 3, "", "", ""],
    ]);
    expect(rowsOf(scorecard(own)).slice(-1)[0]?.[8]).toBe("Score every item from 1 (poor) to 10 (excellent).");
    expect(scorecard([column(["Price", "Delivery"]), column([0, 10])])).toContain(
      "row 1: Price has 0, and scores run from 1 to 10",
    );
    expect(rows([[["Price", "Delivery"]], column([4, 10])])).toEqual(rows(own));
  });

  it("takes weights from its second column, and a row of headers", () => {
    const own = [
      ["Item", "Weight"],
      ["Price", 3],
      ["Delivery", 1],
    ];
    expect(rows([own, column([4, 10])]).map((row) => row[WEIGHT])).toEqual([0.75, 0.25, 1]);
    expect(indexOf([own, column(["Score", 4, 10])])).toBe(50);
    expect(indexOf([own, column([4, 10]), column([0, 1])])).toBe(100);
    expect(
      indexOf([
        own.slice(1),
        [
          ["delivery", 10],
          ["price", 4],
        ],
      ]),
    ).toBe(50);
    expect(indexOf([[["Price", 3]], 10])).toBe(100);
  });

  it("takes the ends of each scale from two more columns, also where less is better", () => {
    const own = [
      ["Item", "Weight", "Worst", "Best"],
      ["Complaints", 1, 20, 0],
      ["Satisfaction", 1, 1, 5],
      ["Temperature", 2, -10, 30],
    ];
    expect(itemColumn([own, column([5, 4, 0])], INDEX)).toEqual([75, 75, 25]);
    expect(itemColumn([own, column([5, 4, 0])], STANDING)).toEqual(["Strongest", "Strongest", "Weakest"]);
    expect(indexOf([own, column([5, 4, 0])])).toBe(50);
    expect(itemColumn([own, column([20, 1, -10])], INDEX)).toEqual([0, 0, 0]);
    expect(itemColumn([own, column([0, 5, 30])], INDEX)).toEqual([100, 100, 100]);
    expect(scorecard([own, column([21, 4, 0])])).toContain("Complaints has 21, and scores run from 0 to 20");
    expect(scorecard([own, column([-1, 4, 0])])).toContain("Complaints has −1, and scores run from 0 to 20");
    expect(scorecard([own, column([0, 4, 31])])).toContain("Temperature has 31, and scores run from −10 to 30");
    expect(rowsOf(scorecard([own])).slice(-1)[0]?.[8]).toBe("Score every item on its own scale.");
    expect(indexOf([own.map(([name, , worst, best]) => [name, null, worst, best]), column([5, 4, 0])])).toBeCloseTo(
      175 / 3,
      10,
    );
    expect(indexOf([own.map(([name, weight]) => [name, weight, null, null]), column([1, 10, 1])])).toBe(25);
  });

  it("may leave a row blank, which the scores then leave blank too", () => {
    const own = column(["Price", null, "Delivery"]);
    expect(rows([own, column([4, null, 10])])).toEqual(rows([column(["Price", "Delivery"]), column([4, 10])]));
    expect(scorecard([own, column([4, 10, null])])).toContain("scores has 2 row(s), and this scorecard takes 3");
    expect(scorecard([own, column([4, 10])])).toContain("scores has 2 row(s), and this scorecard takes 3");
    expect(rows([column(["Price", "Delivery", null, null]), column([4, 10])])).toHaveLength(3);
  });

  it("refuses what it cannot be", () => {
    expect(scorecard([[["Price", 1, 2]]])).toBe(
      "model takes the name of a scorecard, or your own in 1, 2 or 4 columns: item, weight, worst score, best score.",
    );
    expect(
      scorecard([
        [
          ["Item", "Weight"],
          [null, null],
        ],
      ]),
    ).toBe(
      "model takes the name of a scorecard, or your own in 1, 2 or 4 columns: item, weight, worst score, best score.",
    );
    expect(scorecard([column([1, 2, 3]), "7S"])).toBe(
      "model, row 1 takes the name of an item that is not in the list yet.",
    );
    expect(scorecard([column(["Price", "price "])], "nl")).toBe(
      "model, rij 2 vraagt de naam van een onderdeel dat nog niet in de lijst staat.",
    );
    expect(
      scorecard([
        [
          ["Price", 3],
          [null, 1],
        ],
      ]),
    ).toBe("model, row 2, column 1 is blank while the rest of the row is filled in: complete the row or clear it.");
    expect(
      scorecard([
        [
          ["Price", 3],
          ["Delivery", null],
        ],
      ]),
    ).toContain("model, row 2, column 2 is blank");
    expect(
      scorecard([
        [
          ["Price", 3],
          ["Delivery", "much"],
        ],
      ]),
    ).toContain("model, row 2, column 2: 'much' is not a number");
    expect(
      scorecard([
        [
          ["Price", 3],
          ["Delivery", -1],
        ],
      ]),
    ).toBe("model, row 2, column 2 takes a weight from 0 to 1,000,000.");
    expect(
      scorecard([
        [
          ["Price", 0],
          ["Delivery", 0],
        ],
      ]),
    ).toContain("add up to 0");
    expect(scorecard([[["Price", 1, 5, 5]]])).toBe(
      "model, row 1, column 4: the worst and the best score are both 5, which leaves nothing to score: fill in two different scores.",
    );
    expect(scorecard([[["Price", 1, null, 5]]])).toContain("model, row 1, column 3 is blank");
    expect(scorecard([[["Price", 1, 5, null]]])).toContain("model, row 1, column 4 is blank");
    expect(scorecard([[["Price", 1, 0, 1e9 + 1]]])).toBe(
      "model, row 1, column 4 takes a score from −1,000,000,000 to 1,000,000,000.",
    );
    expect(indexOf([[["Price", 1, -1e9, 1e9]], 0])).toBe(50);
    expect(scorecard([[["Price", "#DIV/0!"]]])).toBe("model holds the error #DIV/0!: repair that cell first.");
  });

  it("may have thousands of items", () => {
    const items = Array.from({ length: 20_000 }, (_, at) => [`Item ${at}`]);
    expect(indexOf([items, column(repeat(20_000, 5.5))])).toBe(50);
  });
});
