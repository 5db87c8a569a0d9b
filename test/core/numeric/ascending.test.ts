import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortAscending } from "../../../core/numeric/ascending.ts";

/** Many values, made from few so that no test case is large. */
const many = (values: readonly number[]): Float64Array =>
  Float64Array.from({ length: 5_000 }, (_, index) => values[(index * 7919) % values.length] as number);

function expectSorted(values: Float64Array): void {
  expect(sortAscending(values.slice())).toEqual(values.slice().sort());
}

describe("sortAscending", () => {
  it("sorts whole numbers from 0 up, however large", () => {
    const whole = fc.nat({ max: 2 ** 31 - 1 }).map((low) => low * (low % 2 === 0 ? 1 : 4_194_303));
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 40 }), (list) => expectSorted(many(list))),
      { numRuns: 30 },
    );
    expectSorted(many([Number.MAX_SAFE_INTEGER, 0, 2 ** 44, 2 ** 33 + 1, 2_048, 2_047]));
  });

  it("sorts all other numbers, many and few", () => {
    const others = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(others, (list) => {
        const values = list.map((value) => value + 0 || 0);
        expectSorted(many(values));
        expectSorted(Float64Array.from(values));
      }),
      { numRuns: 30 },
    );
    expectSorted(many([3, -1, 2]));
    expectSorted(many([2 ** 60, 5]));
  });

  it("works in place, also on a part of a longer list", () => {
    const all = many([9, 4, 7]);
    const part = sortAscending(all.subarray(0, 4_000));
    expect(part.buffer).toBe(all.buffer);
    expect(all.subarray(4_000)).toEqual(many([9, 4, 7]).subarray(4_000));
  });
});
