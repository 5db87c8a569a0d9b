import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, askColumn, askRows, column, refusal } from "./ask.ts";
import { shuffled } from "./transactions.ts";

/** Customer, day, product, group, price, quantity. */
type Line = readonly [string, number, string, string, number, number];
const args = (lines: readonly Line[]) => [0, 1, 2, 3, 4, 5].map((at) => column(lines.map((line) => line[at])));
const types = (lines: readonly Line[]) => askColumn("SELLTYPE", args(lines));
const steps = (lines: readonly Line[]) =>
  askRows("EXPLAIN", ["SELLTYPE", ...args(lines)])
    .slice(1)
    .map((row) => row.slice(2, 4));
const first: Line = ["A", 45_000, "p", "g", 10, 5];
/** What a second sale is after the first: five of p in g at 10. */
const second = (...line: [product: string, group: string, price: number, quantity: number]) =>
  types([first, ["A", 45_001, ...line]])[1];

const sales = fc
  .array(
    fc.tuple(
      fc.constantFrom("A", "B", "C"),
      fc.integer({ min: 45_000, max: 45_006 }),
      fc.constantFrom("p", "q", "r", "s"),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(0.1, 0.2, 0.3, 0.6, 1),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((list) =>
    list.map(([who, day, what, price, units]): Line => [who, day, what, "pq".includes(what) ? "g" : "h", price, units]),
  );

describe("SELLTYPE", () => {
  it("tells a repeat, deep, up and cross sale from a first one", () => {
    expect(types([first])).toEqual(["New"]);
    expect(second("p", "g", 10, 5)).toBe("Repeat");
    expect(second("p", "g", 10, 6)).toBe("Deep");
    expect(second("p", "g", 11, 5)).toBe("Up");
    expect(second("q", "g", 11, 5)).toBe("Up");
    expect(second("q", "h", 11, 9)).toBe("Cross");
    expect(second("p", "g", 9, 4)).toBe("Repeat");
    expect(second("q", "g", 10, 9)).toBe("Repeat");
    expect(second("p", "g", 11, 6)).toBe("Deep");
  });

  it("knows customers, products and groups apart", () => {
    expect(types([first, ["B", 45_001, "p", "g", 10, 5], ["B", 45_002, "p", "g", 10, 5]])).toEqual([
      ...["New", "New", "Repeat"],
    ]);
    expect(types([["B", 45_001, "p", "g", 10, 5], first, ["A", 45_002, "q", "h", 10, 5]])).toEqual([
      ...["New", "New", "Cross"],
    ]);
  });

  it("takes the lines of one day as one purchase", () => {
    const day = 45_001;
    expect(types([first, ["A", 45_000, "q", "h", 99, 99]])).toEqual(["New", "New"]);
    expect(types([first, ["A", day, "q", "h", 5, 1], ["A", day, "r", "h", 50, 1]]).slice(1)).toEqual([
      "Cross",
      "Cross",
    ]);
    expect(types([first, ["A", day, "p", "g", 10, 3], ["A", day, "p", "g", 10, 3]]).slice(1)).toEqual(["Deep", "Deep"]);
    expect(types([first, ["A", day, "p", "g", 10, 3], ["A", day, "p", "g", 11, 2]]).slice(1)).toEqual(["Repeat", "Up"]);
    expect(types([first, first, ["A", day, "p", "g", 10, 10]])[2]).toBe("Repeat");
  });

  it("adds up units as on paper: 0.1 + 0.2 is not more than 0.3", () => {
    const [one, two, three] = [0.1, 0.2, 0.3];
    expect(
      types([
        ["A", 45_000, "p", "g", 1, three],
        ["A", 45_001, "p", "g", 1, one],
        ["A", 45_001, "p", "g", 1, two],
      ]),
    ).toEqual(["New", "Repeat", "Repeat"]);
  });

  it("compares with the last time: of the product for units, of the group for the highest price", () => {
    const history: Line[] = [
      ["A", 45_000, "p", "g", 50, 9],
      ["A", 45_001, "p", "g", 10, 2],
      ["A", 45_002, "q", "g", 20, 1],
      ["A", 45_002, "r", "g", 30, 1],
      ["A", 45_002, "s", "g", 25, 1],
    ];
    const next = (...line: [string, string, number, number]) => types([...history, ["A", 45_003, ...line]])[5];
    expect(next("p", "g", 10, 3)).toBe("Deep");
    expect(next("p", "g", 30, 2)).toBe("Repeat");
    expect(next("p", "g", 30.01, 2)).toBe("Up");
  });

  it("stands beside the list, in Dutch too, and answers one line alone", () => {
    const cells = [
      ["Klant", "A", "", "A"],
      ["Datum", "2026-01-01", "", "2026-02-01"],
      ["Product", "p", "", "p"],
      ["Groep", "g", "", "g"],
      ["Prijs", 1, "", 1],
      ["Aantal", 1, "", 1],
    ].map(column);
    expect(askColumn("SELLTYPE", cells, "nl")).toEqual(["Soort verkoop", "Nieuw", "", "Herhaling"]);
    expect(ask("SELLTYPE", ["A", 45_000, "p", "g", 1, 1])).toBe("New");
    expect(
      askColumn(
        "SELLTYPE",
        Array.from({ length: 6 }, () => column(["", ""])),
      ),
    ).toEqual(["", ""]);
  });

  it("refuses returns, negative prices and quantities that cannot be added", () => {
    expect(refusal("SELLTYPE", args([first, ["A", 45_001, "p", "g", 10, 0]]))[1]).toBe(
      "quantities, row 2 must be above 0, and it is 0.",
    );
    expect(refusal("SELLTYPE", args([["A", 45_001, "p", "g", -1, 1]]), "nl")[1]).toContain("prijzen");
    expect(
      refusal(
        "SELLTYPE",
        args([
          ["A", 45_001, "p", "g", 1, 1e308],
          ["A", 45_001, "p", "g", 1, 1e308],
        ]),
      ),
    ).toEqual(["not-available", "The quantities are too large to add up."]);
  });

  it("explains the first line by what the customer bought before, wherever that stands", () => {
    const earlier: Line = ["A", 44_000, "p", "g", 8, 3];
    expect(steps([first])).toEqual([
      ["", 0],
      ["", "New"],
    ]);
    expect(steps([first, earlier])).toEqual([
      ["", 1],
      ["", 1],
      ["5 − 3", 2],
      ["10 − 8", 2],
      ["", "Deep"],
    ]);
    expect(steps([first, ["A", 44_000, "q", "g", 8, 3]])).toEqual([
      ["", 1],
      ["", 1],
      ["10 − 8", 2],
      ["", "Up"],
    ]);
    expect(steps([first, ["A", 44_000, "q", "h", 8, 3]])).toEqual([
      ["", 1],
      ["", 0],
      ["", "Cross"],
    ]);
  });

  it("gives what its rules say, read line by line, and follows the rows when they are shuffled", () => {
    const total = (lines: readonly Line[]) => Math.round(10 * lines.reduce((sum, line) => sum + line[5], 0));
    const byHand = (list: readonly Line[], [who, day, what, group, price]: Line): string => {
      const before = list.filter((one) => one[0] === who && one[1] < day);
      if (before.length === 0) return "New";
      const last = (lines: readonly Line[]) =>
        lines.filter((one) => one[1] === Math.max(...lines.map((line) => line[1])));
      const inGroup = last(before.filter((one) => one[3] === group));
      if (inGroup.length === 0) return "Cross";
      const same = last(before.filter((one) => one[2] === what));
      const now = list.filter((one) => one[0] === who && one[1] === day && one[2] === what);
      if (same.length > 0 && total(now) > total(same)) return "Deep";
      return price > Math.max(...inGroup.map((one) => one[4])) ? "Up" : "Repeat";
    };
    fc.assert(
      fc.property(
        sales.chain((list) => fc.tuple(fc.constant(list), shuffled(list.map((_, at) => at)))),
        ([list, order]) => {
          const found = types(list);
          expect(found).toEqual(list.map((line) => byHand(list, line)));
          expect(types(order.map((at) => list[at] as Line))).toEqual(order.map((at) => found[at]));
        },
      ),
      { numRuns: 300 },
    );
  });
});
