import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askColumn, askRows, column, refusal, report } from "./ask.ts";
import { rfmArguments, transactions } from "./transactions.ts";

const list = [column([5, 40, 200]), column([9, 4, 1]), column([900, 400, 100])];
const withBins = (bins: unknown) => askColumn("RFMSCORE", [...list, bins]);

describe("bins", () => {
  it("takes a number of scores as a number, as text or as one cell, and 5 when left out", () => {
    for (const bins of [3, "3", [[3]], [["3"]]]) expect(withBins(bins)).toEqual(["333", "222", "111"]);
    expect(withBins(null)).toEqual(withBins(5));
    expect(withBins("")).toEqual(withBins(5));
  });

  it("takes a table of cut-offs with and without its headers and its first column", () => {
    const rows = [
      [30, 2, 100],
      [100, 5, 500],
    ];
    const shared = rows.map((row, index) => [(index + 1) / 3, ...row]);
    const expected = ["333", "222", "111"];
    expect(withBins(rows)).toEqual(expected);
    expect(withBins(shared)).toEqual(expected);
    expect(withBins([["Recency", "Frequency", "Monetary"], ...rows])).toEqual(expected);
    expect(withBins([["Share", "Recency", "Frequency", "Monetary"], ...shared, ["", "", null, " "]])).toEqual(expected);
    expect(withBins([["", "Recentheid", "Frequentie", "Besteding"], ...shared])).toEqual(expected);
    expect(withBins([["Low", "30", "2", "100,0"], shared[1]])).toEqual(expected);
  });

  it("keeps a value on a cut-off with those below it", () => {
    expect(withBins([[40, 4, 400]])).toEqual(["222", "211", "111"]);
  });

  it("gives the same answer when the table of RFMTHRESHOLDS is given back", () => {
    fc.assert(
      fc.property(transactions, fc.integer({ min: 2, max: 9 }), (orders, bins) => {
        const args = rfmArguments(orders);
        const found = askRows("RFM", [...args, null, bins]);
        const columns = [1, 2, 3].map((at) => column(found.slice(1).map((row) => row[at])));
        const table = askRows("RFMTHRESHOLDS", [...columns, bins]);
        expect(table).toHaveLength(bins);
        expect(askRows("RFM", [...args, null, table])).toEqual(found);
        expect(askColumn("RFMSCORE", [...columns, table])).toEqual(found.slice(1).map((row) => row[7]));
      }),
      { numRuns: 50 },
    );
  });

  it("reports scores that nobody has because of the table", () => {
    expect(
      report("RFMSCORE", [
        ...list,
        [
          [1, 10, 1000],
          [500, 20, 2000],
        ],
      ]).slice(3),
    ).toEqual([
      "No customer scores 1, 3 on recency: no value lies between those cut-offs.",
      "No customer scores 2, 3 on frequency: no value lies between those cut-offs.",
      "No customer scores 2, 3 on monetary value: no value lies between those cut-offs.",
    ]);
  });

  it("refuses a number of bins that is no digit from 2 to 9", () => {
    for (const bins of [1, 10, 2.5, "many", true])
      expect(refusal("RFMSCORE", [...list, bins])).toEqual([
        "value",
        "bins does not fit: bins takes a whole number from 2 to 9, or a table of cut-offs as RFMTHRESHOLDS gives it: recency, frequency and monetary, 1 to 8 rows of numbers, none lower than the number above it.",
      ]);
  });

  it("refuses a table of another shape", () => {
    const nine = Array.from({ length: 9 }, () => [1, 1, 1]);
    for (const table of [[[1, 2]], [[1, 2, 3, 4, 5]], nine, [["Recency", "Frequency", "Monetary"]]])
      expect(refusal("RFMSCORE", [...list, table])[1]).toMatch(/^bins does not fit: bins takes/);
  });

  it("names the cell of a table that is no number, or lower than the one above it", () => {
    const table = (cell: unknown) => [
      ["Recency", "Frequency", "Monetary"],
      [30, 2, 100],
      [100, cell, 500],
    ];
    for (const cell of ["n/a", "", 1, "1.234"])
      expect(refusal("RFM", [["A"], [45_000], [1], null, table(cell)])[1]).toMatch(
        /^bins, row 3, column 2 does not fit:/,
      );
    expect(refusal("RFMSCORE", [...list, table(1)], "nl")[1]).toMatch(/^klassen, rij 3, kolom 2 past niet:/);
    expect(refusal("RFMSCORE", [...list, table({ error: "#REF!" })])[1]).toBe(
      "bins, row 3, column 2 holds the error #REF!: repair that cell first.",
    );
  });
});
