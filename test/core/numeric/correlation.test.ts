import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlation } from "../../../core/numeric/correlation.ts";

const score = fc.integer({ min: -50, max: 50 });
const pairs = fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 30 });
const column = (rows: readonly (readonly [number, number])[], at: 0 | 1) => Float64Array.from(rows, (row) => row[at]);
const found = (rows: readonly (readonly [number, number])[]) => correlation(column(rows, 0), column(rows, 1));

describe("a correlation", () => {
  it("lies between −1 and 1, does not depend on the order of the rows, and is the same both ways", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const value = found(rows);
        expect(found([...rows].reverse())).toBe(value);
        expect(found(rows.map(([x, y]) => [y, x] as const))).toBe(value);
        if (value !== undefined) expect(Math.abs(value)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("does not depend on the unit or the zero of either list, and turns with the sign of one", () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 9 }), score, (rows, unit, zero) => {
        const value = found(rows);
        const moved = found(rows.map(([x, y]) => [unit * x + zero, y] as const));
        const turned = found(rows.map(([x, y]) => [x, -y] as const));
        if (value === undefined) expect([moved, turned]).toEqual([undefined, undefined]);
        else {
          expect(moved).toBeCloseTo(value, 12);
          expect(turned).toBeCloseTo(-value, 12);
        }
      }),
    );
  });

  it("is 1 with itself, also where the squares would overflow", () => {
    const large = Float64Array.of(1e300, 2e300, 4e300);
    expect(correlation(large, large)).toBeCloseTo(1, 14);
  });

  it("is none where all values are equal, however they round", () => {
    expect(correlation(Float64Array.of(0.1, 0.1, 0.1), Float64Array.of(1, 2, 3))).toBeUndefined();
    expect(correlation(Float64Array.of(1, 2, 3), Float64Array.of(7, 7, 7))).toBeUndefined();
  });
});
