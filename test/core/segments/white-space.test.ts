import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askRows, column, refusal } from "./ask.ts";
import { shuffled } from "./transactions.ts";

type Line = readonly [string | number, string | number, number];
const args = (lines: readonly Line[]) => [0, 1, 2].map((at) => column(lines.map((line) => line[at])));
const table = (lines: readonly Line[]) => askRows("WHITESPACE", args(lines));
const lines = fc.array(
  fc.tuple(fc.constantFrom("A", "B", "C", "D"), fc.constantFrom("p", "q", "r"), fc.integer({ min: -300, max: 900 })),
  { minLength: 1, maxLength: 25 },
);

describe("WHITESPACE", () => {
  it("has a row per customer and a column per product, both from large to small, with the gaps marked", () => {
    expect(
      table([
        ["small", "q", 5],
        ["large", "p", 90],
        ["large", 7, 10],
        ["large", "p", 20],
        ["small", 7, 4],
      ]),
    ).toEqual([
      ["Customer", "Revenue (money)", "Share of the range", "p", 7, "q"],
      ["large", 120, 2 / 3, 110, 10, "gap"],
      ["small", 9, 2 / 3, "gap", 4, 5],
    ]);
  });

  it("speaks Dutch and skips headers and blank rows", () => {
    const dutch = [column(["Klant", "A", "", "B"]), column(["Groep", "p", "", "q"]), column(["Omzet", 3, "", 2])];
    expect(askRows("WHITESPACE", dutch, "nl")).toEqual([
      ["Klant", "Omzet (geld)", "Aandeel van het assortiment", "p", "q"],
      ["A", 3, 0.5, 3, "witte vlek"],
      ["B", 2, 0.5, "witte vlek", 2],
    ]);
  });

  it("takes a total of zero, or more returned than bought, for a gap", () => {
    expect(
      table([
        ["A", "p", 10],
        ["A", "p", -10],
        ["A", "q", -5],
        ["A", "r", 0.01],
      ]).slice(1),
    ).toEqual([["A", -4.99, 1 / 3, 0.01, "gap", "gap"]]);
  });

  it("puts customers and products with equal revenue in order of name", () => {
    const found = table([
      ["B", "q", 5],
      ["A", "p", 5],
    ]);
    expect(found).toEqual([
      ["Customer", "Revenue (money)", "Share of the range", "p", "q"],
      ["A", 5, 0.5, 5, "gap"],
      ["B", 5, 0.5, "gap", 5],
    ]);
  });

  it("adds up to the revenue of each customer where nothing is negative, whatever the order of the rows", () => {
    fc.assert(
      fc.property(
        lines.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, other]) => {
          const found = table(list);
          expect(table(other)).toEqual(found);
          const width = (found[0]?.length ?? 0) - 3;
          for (const [, total, share, ...cells] of found.slice(1)) {
            const bought = cells.filter((cell) => typeof cell === "number");
            expect(share).toBe(bought.length / width);
            if (list.every(([, , revenue]) => revenue >= 0))
              expect(bought.reduce((sum: number, cell) => sum + (cell as number), 0)).toBe(total);
          }
        },
      ),
    );
  });

  it("refuses an empty list, a table that is too large and revenue that cannot be added", () => {
    expect(refusal("WHITESPACE", [column(["", ""]), column(["", ""]), column(["", ""])], "nl")[1]).toBe(
      "Er is geen regel om te tellen: klanten, producten en omzet bevatten alleen lege cellen.",
    );
    const wide = (products: number): Line[] => Array.from({ length: products }, (_, product) => ["A", product, 1]);
    expect(table(wide(1_000))[0]).toHaveLength(1_003);
    expect(refusal("WHITESPACE", args(wide(1_001)))).toEqual([
      "value",
      "1 customers by 1001 products is too large for a table: take product groups instead of products, or fewer customers.",
    ]);
    const long = (customers: number): Line[] =>
      Array.from({ length: customers }, (_, customer) => [`C${customer}`, customer % 500, 1]);
    expect(table(long(4_000))).toHaveLength(4_001);
    expect(refusal("WHITESPACE", args(long(4_001)))[1]).toContain("4001 customers by 500 products");
    const huge: Line[] = [
      ["A", "p", 1e308],
      ["A", "p", 1e308],
    ];
    expect(refusal("WHITESPACE", args(huge))[1]).toBe("The revenue is too large to add up.");
  });

  it("explains the share of the first customer", () => {
    const list: Line[] = [
      ["A", "p", 10],
      ["B", "q", 40],
      ["B", "r", 1],
    ];
    const steps = askRows("EXPLAIN", ["WHITESPACE", ...args(list)]).slice(1);
    expect(steps.map((row) => row.slice(2, 4))).toEqual([
      ["", 3],
      ["B", 2],
      ["2 ÷ 3", 2 / 3],
      ["3 − 2", 1],
    ]);
  });
});
