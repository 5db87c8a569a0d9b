import fc from "fast-check";
import { expect, it } from "vitest";
import { firstGap } from "../../../core/numeric/gaps.ts";

/** The first gap of values that stand at these cells of a rectangle, numbered in reading order from 0. */
const gapAt = (cells: readonly number[], width: number) =>
  firstGap(cells.length, (index) => {
    const cell = cells[index] as number;
    return { row: Math.floor(cell / width) + 1, column: (cell % width) + 1 };
  });

it("is before the first value with a blank above it, in a column", () => {
  expect(firstGap(3, (index) => ({ row: index + 2 }))).toBeUndefined();
  expect(firstGap(3, (index) => ({ row: index < 2 ? index + 2 : 9 }))).toBe(2);
});

it("is found in a row, and in a rectangle in reading order", () => {
  expect(gapAt([1, 2, 3], 9)).toBeUndefined();
  expect(gapAt([1, 2, 5, 6], 9)).toBe(2);
  expect(gapAt([0, 1, 2, 3, 4, 5], 3)).toBeUndefined();
  expect(gapAt([0, 1, 2, 4, 5], 3)).toBe(3);
});

it("is nowhere in one value or none", () => {
  expect(firstGap(1, () => ({}))).toBeUndefined();
  expect(firstGap(0, () => ({}))).toBeUndefined();
});

it("is where the values stop being neighbours, however long the list", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 3_000 }), (whole, rest) => {
      const rowOf = (index: number) => ({ row: index < whole ? index + 1 : index + 2 });
      expect(firstGap(whole + rest, rowOf)).toBe(whole);
    }),
  );
});
