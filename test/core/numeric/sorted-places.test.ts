import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largest, smallest } from "../../../core/numeric/extremes.ts";
import { sortedPlaces } from "../../../core/numeric/sorted-places.ts";

/** A list of this many values, made from few so that no test case is large. */
const long = (valueAt: (index: number) => number): Float64Array =>
  Float64Array.from({ length: 20_000 }, (_, index) => valueAt((index * 7919) % 20_000));

function expectSorted(values: Float64Array): void {
  const before = values.slice();
  const at = sortedPlaces(values);
  const ascending = values.slice().sort();
  for (let place = 0; place < values.length; place += Math.ceil(values.length / 101)) {
    expect(at(place)).toBe(ascending[place]);
  }
  expect([at(values.length - 1), at(0)]).toEqual([ascending[values.length - 1], ascending[0]]);
  expect(values).toEqual(before);
}

describe("sortedPlaces", () => {
  it("finds what sorting would put at each place, in long lists and short ones", () => {
    const lists = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(lists, (list) => {
        const values = Float64Array.from(list, (value) => value + 0 || 0);
        expectSorted(values);
        expectSorted(long((index) => values[index % values.length] as number));
      }),
      { numRuns: 30 },
    );
  });

  it("finds it where nearly all lie close together and one lies far away", () => {
    expectSorted(long((index) => (index === 0 ? 1e300 : index)));
    expectSorted(long((index) => Math.exp(index / 1000)));
    expectSorted(long((index) => (index === 0 ? -1e9 : index / 100)));
  });

  it("finds it where all are equal, and where their distance is more than a number can hold", () => {
    expectSorted(long(() => 4.2));
    expectSorted(long((index) => (index % 2 === 0 ? -1.7e308 : 1.7e308)));
    expectSorted(long((index) => index * Number.MIN_VALUE));
  });
});

describe("smallest and largest", () => {
  it("are the ends of the values, and infinite where there are none", () => {
    expect([smallest(Float64Array.of(3, -2, 5)), largest(Float64Array.of(3, -2, 5))]).toEqual([-2, 5]);
    expect([smallest(Float64Array.of(7)), largest(Float64Array.of(-7))]).toEqual([7, -7]);
    expect([smallest(new Float64Array(0)), largest(new Float64Array(0))]).toEqual([Infinity, -Infinity]);
  });
});
