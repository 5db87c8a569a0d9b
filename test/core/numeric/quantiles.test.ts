import fc from "fast-check";
import { expect, it } from "vitest";
import { percentileInc } from "../../../core/numeric/quantiles.ts";

const ascending = (...values: number[]) => Float64Array.from(values).sort();

it("gives Microsoft's own example of PERCENTILE.INC", () => {
  expect(percentileInc(ascending(1, 3, 2, 4), 3, 10)).toBe(1.9);
  expect(percentileInc(ascending(1, 3, 2, 4), 0.3)).toBeCloseTo(1.9, 12);
});

it("gives quantile type 7 of R: the cut-offs of mtcars$mpg in the tests of the R package rfm, less the 1 it adds", () => {
  const milesPerGallon = ascending(
    ...[21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4],
    ...[14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4],
  );
  [15.2, 17.92, 21, 24.08].forEach((cut, index) => {
    expect(percentileInc(milesPerGallon, index + 1, 5)).toBeCloseTo(cut, 12);
  });
});

it("meets a value exactly where the share falls on one, also where the decimal share does not", () => {
  const values = Float64Array.from({ length: 101 }, (_, index) => index);
  expect(percentileInc(values, 7, 100)).toBe(7);
  expect(0.07 * 100).not.toBe(7);
});

it("measures distances that no number can hold", () => {
  expect(percentileInc(ascending(-1.6e308, 1.6e308), 1, 4) / -0.8e308).toBeCloseTo(1, 12);
});

it("has the smallest value at 0, the largest at 1 and the median halfway", () => {
  const values = ascending(4, 9, 1, 16);
  expect([percentileInc(values, 0), percentileInc(values, 1, 2), percentileInc(values, 1)]).toEqual([1, 6.5, 16]);
});

it("keeps the value of a list of one", () => {
  expect(percentileInc(ascending(42), 3, 5)).toBe(42);
});

it("stays between the values around it and never falls as the share grows, whatever their size", () => {
  const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 9 }), (list, parts) => {
      const sorted = ascending(...list);
      const cuts = Array.from({ length: parts + 1 }, (_, part) => percentileInc(sorted, part, parts));
      cuts.forEach((cut, part) => {
        expect(cut).toBeGreaterThanOrEqual(cuts[part - 1] ?? (sorted[0] as number));
        expect(cut).toBeLessThanOrEqual(sorted[sorted.length - 1] as number);
      });
    }),
  );
});
