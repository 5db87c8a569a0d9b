import { describe, expect, it } from "vitest";
import { findList } from "../../../pane/classify/find-list.ts";
import { listOf } from "./lists.ts";

const ROWS = [
  ["Ann", 9, 4],
  ["Bo", 2, 7],
  ["Cy", 5, 5],
  ["Di", 8, 1],
] as const;
const HEADERS = ["Klant", "Huidige waarde", "Potentieel"] as const;

describe("the row of headers", () => {
  it("is the first row, above numbers", () => {
    const list = listOf([HEADERS, ...ROWS]);
    expect([list.headerRow, list.first, list.last]).toEqual([0, 1, 4]);
    expect(list.columns.map(({ header }) => header)).toEqual([...HEADERS]);
  });

  it("may stand below a title and a remark", () => {
    const list = listOf([["Klantenlijst 2025"], ["Bron: CRM", null, "concept"], [], HEADERS, ...ROWS]);
    expect([list.headerRow, list.first]).toEqual([3, 4]);
  });

  it("may name years", () => {
    expect(listOf([["Klant", 2024, 2025], ...ROWS]).headerRow).toBe(0);
  });

  it("is followed by a row of units that is no data", () => {
    expect(listOf([HEADERS, [null, "(€)", "1-10"], ...ROWS]).first).toBe(2);
  });

  it("is missing where the first row holds numbers", () => {
    const list = listOf([...ROWS]);
    expect([list.headerRow, list.first, list.columns[1]?.header]).toEqual([-1, 0, ""]);
  });

  it("is found above texts that repeat themselves", () => {
    const list = listOf([
      ["Idee", "Product"],
      ["App", "nieuw"],
      ["Bike", "nieuw"],
      ["Club", "bestaand"],
    ]);
    expect(list.headerRow).toBe(0);
  });
});

describe("the rows at the bottom that add up the others", () => {
  it.each(["Totaal", "TOTAAL", "Eindtotaal", "Total", "Grand total", "Gemiddelde", "Average", "Som"])(
    "say so: %s",
    (word) => {
      const list = listOf([HEADERS, ...ROWS, [word, 24, 17]]);
      expect(list.totals).toEqual([{ row: 5, text: word }]);
      expect(list.last).toBe(4);
    },
  );

  it("are known by their sums alone, below a blank row too", () => {
    const list = listOf([HEADERS, ...ROWS, [], [null, 24, 17]]);
    expect(list.totals).toEqual([{ row: 6, text: "" }]);
    expect(list.last).toBe(4);
  });

  it("may be several", () => {
    expect(listOf([HEADERS, ...ROWS, ["Totaal", 24, 17], ["Gemiddeld", 6, 4.25]]).totals).toHaveLength(2);
  });

  it("are not taken for one where the figures are another customer's", () => {
    expect(listOf([HEADERS, ...ROWS, ["Totalise BV", 3, 3]]).totals).toEqual([]);
    expect(listOf([HEADERS, ...ROWS, [null, 3, 3]]).totals).toEqual([]);
  });
});

describe("columns", () => {
  it("hold numbers where texts are read as numbers, decimal commas among them", () => {
    const [, column] = listOf([
      ["Klant", "Omzet"],
      ["Ann", "7,5"],
      ["Bo", "1.250,00"],
      ["Cy", 3],
    ]).columns;
    expect(column).toMatchObject({ kind: "numbers", numbers: 3, textNumbers: 2, max: 1250 });
  });

  it("hold numbers where most cells do, whatever the others say", () => {
    const [, column] = listOf([
      ["Klant", "Score"],
      ["Ann", 7],
      ["Bo", "n.v.t."],
      ["Cy", 3],
      ["Di", null],
    ]).columns;
    expect(column).toMatchObject({ kind: "numbers", filled: 3, numbers: 2 });
  });

  it("hold dates by header and figures together", () => {
    const columns = listOf([
      ["Klant", "Laatste order", "Omzet"],
      ["Ann", 45_900, 45_900],
      ["Bo", 45_100, 45_100],
    ]).columns;
    expect(columns.map(({ kind }) => kind)).toEqual(["texts", "dates", "numbers"]);
  });
});

it("finds no list where nothing stands below the headers", () => {
  expect(findList({ address: "Data!A1:C1", sheet: "Data", cells: [[...HEADERS]] })?.first).toBe(0);
  expect(findList({ address: "Data!A1", sheet: "Data", cells: [] })).toBeUndefined();
  expect(findList({ address: "Data!A1", sheet: "Data", cells: [[null]] })).toBeUndefined();
});
