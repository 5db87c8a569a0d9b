import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askColumn, askRows, column, refusal, report } from "./ask.ts";
import { shuffled } from "./transactions.ts";

type Row = readonly [string, number];
const args = (rows: readonly Row[]) => [column(rows.map(([id]) => id)), column(rows.map(([, value]) => value))];
const table = (rows: readonly Row[]) => askRows("PARETOTABLE", args(rows)).slice(1);
const rows = fc.array(
  fc.tuple(
    fc.constantFrom(..."ABCDEFGH"),
    fc.integer({ min: 1, max: 20_000 }).map((cents) => cents / 100),
  ),
  { minLength: 1, maxLength: 30 },
);

describe("PARETOTABLE", () => {
  it("sorts from large to small under headers in the language of the workbook", () => {
    const shown = askRows("PARETOTABLE", [column(["Id", "a", 12, "c"]), column(["€", 10, 70, 20])], "nl");
    expect(shown).toEqual([
      ["Naam", "Waarde (geld)", "Aandeel", "Cumulatief aandeel", "Klasse"],
      [12, 70, 0.7, 0.7, "A"],
      ["c", 20, 0.2, 0.9, "A"],
      ["a", 10, 0.1, 1, "B"],
    ]);
  });

  it("adds up the rows of one customer to the cent", () => {
    expect(
      table([
        ["A", 0.1],
        ["B", 0.4],
        ["A", 0.2],
      ]),
    ).toEqual([
      ["B", 0.4, 4 / 7, 4 / 7, "A"],
      ["A", 0.3, 3 / 7, 1, "A"],
    ]);
  });

  it("puts equal values in order of name, in one class, with a cumulative share that runs on", () => {
    expect(
      table([
        ["Z", 25],
        ["B", 50],
        ["A", 25],
      ]),
    ).toEqual([
      ["B", 50, 0.5, 0.5, "A"],
      ["A", 25, 0.25, 0.75, "A"],
      ["Z", 25, 0.25, 1, "A"],
    ]);
  });

  it("gives zero a share of 0 and a negative value none; both are C, and the total is that of the others", () => {
    const found = table([
      ["loss", -40],
      ["zero", 0],
      ["all", 80],
      ["returned", 10],
      ["returned", -30],
    ]);
    expect(found).toEqual([
      ["all", 80, 1, 1, "A"],
      ["zero", 0, 0, 1, "C"],
      ["returned", -20, "", "", "C"],
      ["loss", -40, "", "", "C"],
    ]);
    expect(report("PARETOTABLE", [column(["a", "b", "c"]), column([5, 0, -1])])).toContain(
      "Customers whose values are negative together: 1. They stand last, without a share.",
    );
    expect(report("PARETOTABLE", [column(["a", "b"]), column([5, 0])])).toHaveLength(2);
  });

  it("has the classes of ABC on its own values, shares that add up to 1, and does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(
        rows.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, other]) => {
          const found = table(list);
          expect(table(other)).toEqual(found);
          expect(askColumn("ABC", [column(found.map((row) => row[1]))])).toEqual(found.map((row) => row[4]));
          expect(found[found.length - 1]?.[3]).toBe(1);
          let sum = 0;
          for (const [, , share, cumulative] of found) {
            sum += share as number;
            expect(cumulative).toBeCloseTo(sum, 12);
          }
        },
      ),
    );
  });

  it("refuses an empty list, a list without a positive value and values that cannot be added", () => {
    expect(refusal("PARETOTABLE", [column(["", ""]), column(["", ""])])).toEqual([
      "not-available",
      "There is no customer to count: customers and values hold only blank cells.",
    ]);
    expect(refusal("PARETOTABLE", [column(["a", "b"]), column([0, -5])], "nl")).toEqual([
      "division-by-zero",
      "Geen waarde is groter dan nul: er is geen totaal om een aandeel in te hebben.",
    ]);
    expect(refusal("PARETOTABLE", [column(["a", "b"]), column([1e308, 1e308])])[1]).toBe(
      "The values are too large to add up.",
    );
  });

  it("explains the largest share and class A in customers and in value", () => {
    const steps = askRows("EXPLAIN", ["PARETOTABLE", column(["a", "b", "c", "d", "e"]), column([15, 70, 10, 5, -9])]);
    expect(steps.slice(1).map((row) => row.slice(2, 4))).toEqual([
      ["70 + 15 + 10 + 5", 100],
      ["b: 70 ÷ 100", 0.7],
      ["2 ÷ 5", 0.4],
      ["85 ÷ 100", 0.85],
    ]);
  });
});
