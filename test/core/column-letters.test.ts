import fc from "fast-check";
import { expect, it } from "vitest";
import { columnLetters, columnNumber } from "../../core/column-letters.ts";

it("a column has the letters that spreadsheets give it", () => {
  expect([1, 26, 27, 52, 702, 703, 16_384].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"]);
  expect(columnNumber("xfd")).toBe(16_384);
});

it("a column is found again by its letters", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (column) => columnNumber(columnLetters(column)) === column),
  );
});
