import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactSum, exactSumsByCode } from "../../../core/numeric/sum.ts";

const amounts = fc.array(
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
  { maxLength: 50 },
);
const anyNumbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e150, max: 1e150 }), {
  maxLength: 30,
});
const mixedSizes = fc.array(
  fc
    .tuple(fc.integer({ min: -(2 ** 52), max: 2 ** 52 }), fc.integer({ min: -120, max: 120 }))
    .map(([digits, exponent]) => digits * 2 ** exponent),
  { maxLength: 40 },
);
const shuffled = <T>(list: fc.Arbitrary<T[]>) =>
  list.chain((values) =>
    fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length })),
  );

/** The sum of the binary fractions themselves, rounded once: BigInt to Number rounds half to even. */
function roundedByBigInt(values: readonly number[]): number {
  const unit = 2n ** 200n;
  const total = values.reduce((sum, value) => sum + asMultiple(value, unit), 0n);
  return Number(total) / 2 ** 200;
}

function asMultiple(value: number, unit: bigint): bigint {
  let whole = value;
  let left = unit;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    left /= 2n;
  }
  return BigInt(whole) * left;
}

describe("exactSum", () => {
  it("adds amounts in whole cents", () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(exactSum([1234.56, -1000.1])).toBe(234.46);
  });

  it("equals the sum of the cents, whatever the amounts", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const cents = values.reduce((sum, value) => sum + Math.round(value * 100), 0);
        expect(exactSum(values)).toBe(cents / 100 + 0);
      }),
    );
  });

  it("gives what Python's math.fsum gives where there are more decimals", () => {
    // The sums of Lib/test/test_math.py, testFsum.
    expect(exactSum([1e100, 1, -1e100, 1e-100, 1e50, -1, -1e50])).toBe(1e-100);
    expect(exactSum([2 ** 53, -0.5, -(2 ** -54)])).toBe(2 ** 53 - 1);
    expect(exactSum([2 ** 53, 1, 2 ** -100])).toBe(2 ** 53 + 2);
    expect(exactSum([2 ** 53 + 10, 1, 2 ** -100])).toBe(2 ** 53 + 12);
    expect(exactSum([2 ** 53 - 4, 0.5, 2 ** -54])).toBe(2 ** 53 - 3);
    expect(exactSum([1e16, 1, 1e-16])).toBe(10000000000000002);
    const harmonic = Array.from({ length: 1000 }, (_, index) => 1 / (index + 1));
    expect(exactSum(harmonic)).toBe(7.485470860550345);
  });

  it("is the nearest number to the true sum", () => {
    fc.assert(
      fc.property(mixedSizes, (values) => {
        fc.pre(values.some((value) => Math.round(value * 100) / 100 !== value));
        expect(exactSum(values)).toBe(roundedByBigInt(values) + 0);
      }),
    );
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(fc.oneof(shuffled(amounts), shuffled(anyNumbers), shuffled(mixedSizes)), ([values, others]) => {
        expect(exactSum(others)).toBe(exactSum(values));
      }),
    );
  });

  it("doubles when every value doubles", () => {
    fc.assert(
      fc.property(fc.oneof(amounts, mixedSizes), (values) => {
        expect(exactSum(values.map((value) => 2 * value))).toBeCloseTo(2 * exactSum(values), 10);
      }),
    );
  });

  it("does not overflow on the way to a total that fits", () => {
    expect(exactSum([1e308, 1e308, -1e308])).toBe(1e308);
    expect(exactSum([1e308, 1e308, 0.001, -1e308, -1e308])).toBe(0.001);
    expect(exactSum([1.7e308, 1.7e308])).toBe(Infinity);
  });

  it("leaves the whole cents where they are no longer exact", () => {
    expect(exactSum([9e15, 0.01, 0.01, 0.99])).toBe(9e15 + 1);
    expect(exactSum([4.5e13, 4.5e13, 4.5e13, 0.01])).toBe(1.35e14 + 0.01);
  });

  it("adds what lies from one place to another as if it stood alone", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })),
        fc.nat(),
        fc.nat(),
        (values, one, other) => {
          const [from, to] = [one, other].map((place) => place % (values.length + 1)).sort((a, b) => a - b);
          expect(exactSum(values, from, to)).toBe(exactSum(values.slice(from, to)));
        },
      ),
    );
  });

  it("is zero without values", () => {
    expect(exactSum([])).toBe(0);
    expect(exactSum(new Float64Array())).toBe(0);
  });
});

describe("exactSumsByCode", () => {
  it("gives every group the exact sum of its own values", () => {
    const rows = fc.array(fc.record({ code: fc.integer({ min: 0, max: 4 }), value: fc.oneof(amounts, anyNumbers) }));
    fc.assert(
      fc.property(rows, (list) => {
        const pairs = list.flatMap(({ code, value }) => value.map((one) => ({ code, value: one })));
        const codes = Int32Array.from(pairs, ({ code }) => code);
        const values = Float64Array.from(pairs, ({ value }) => value);
        const expected = [0, 1, 2, 3, 4].map((group) =>
          exactSum(pairs.filter(({ code }) => code === group).map(({ value }) => value)),
        );
        expect([...exactSumsByCode(codes, values, 5)]).toEqual(expected);
      }),
    );
  });

  it("gives a group without values zero", () => {
    expect([...exactSumsByCode(Int32Array.of(2, 0, 2), Float64Array.of(0.1, 5, 0.2), 4)]).toEqual([5, 0, 0.3, 0]);
  });
});
