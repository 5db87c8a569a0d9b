import fc from "fast-check";
import { expect, it } from "vitest";
import { cholesky, solveWith } from "../../../core/numeric/cholesky.ts";

const ROUNDING = 1e-11;
const solve = (matrix: readonly number[], right: readonly number[]) =>
  Array.from(solveWith(cholesky(Float64Array.from(matrix), right.length, ROUNDING), right));

it("solves what it is given", () => {
  // 4x + 2y = 10, 2x + 3y = 8.
  expect(solve([4, 2, 2, 3], [10, 8])).toEqual([expect.closeTo(1.75, 12), expect.closeTo(1.5, 12)]);
});

it("solves the equations of any matrix that is a square", () => {
  const entry = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 9, maxLength: 9 }),
      fc.array(entry, { minLength: 3, maxLength: 3 }),
      (root, wanted) => {
        const at = (row: number, column: number) => (root[3 * row + column] as number) + (row === column ? 9 : 0);
        const indices = [0, 1, 2];
        const square = indices.flatMap((row) =>
          indices.map((column) => indices.reduce((sum, one) => sum + at(row, one) * at(column, one), 0)),
        );
        const right = indices.map((row) =>
          indices.reduce((sum, column) => sum + (square[3 * row + column] as number) * (wanted[column] as number), 0),
        );
        solve(square, right).forEach((value, index) => {
          expect(value).toBeCloseTo(wanted[index] as number, 6);
        });
      },
    ),
  );
});

it("leaves an unknown at 0 that follows from the others, and says so", () => {
  expect(solve([1, 2, 2, 4], [3, 6])).toEqual([3, 0]);
  expect(solve([0], [0])).toEqual([0]);
  expect(cholesky(Float64Array.of(1, 2, 2, 4), 2, ROUNDING).isComplete).toBe(false);
  expect(cholesky(Float64Array.of(-1), 1, ROUNDING).isComplete).toBe(false);
  expect(cholesky(Float64Array.of(Number.NaN), 1, ROUNDING).isComplete).toBe(false);
  expect(cholesky(Float64Array.of(4, 2, 2, 3), 2, ROUNDING).isComplete).toBe(true);
});
