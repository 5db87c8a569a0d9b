import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanReciprocal } from "../../../core/numeric/beta-mean.ts";
import { logGammaRatio } from "../../../core/numeric/gamma-ratio.ts";

const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const close = (received: number, expected: number, tolerance = 1e-12) =>
  expect(Math.abs(received - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));

describe("the ratio of two gamma functions", () => {
  it("is a factorial for whole numbers", () => {
    close(logGammaRatio(1, 5), Math.log(120));
    close(logGammaRatio(6, 4), Math.log(6 * 7 * 8 * 9));
    close(logGammaRatio(12, 1), Math.log(12));
    close(logGammaRatio(0.5, 0.5), -Math.log(Math.PI) / 2);
  });

  it("is x for one step up, also where both functions have outgrown every number", () => {
    fc.assert(
      fc.property(positive, (x) => {
        close(logGammaRatio(x, 1), Math.log(x));
      }),
    );
    close(logGammaRatio(1e15, 1), Math.log(1e15));
    close(logGammaRatio(1e15, 0.5), Math.log(1e15) / 2);
  });

  it("goes in two steps as in one", () => {
    fc.assert(
      fc.property(positive, positive, positive, (x, one, other) => {
        close(logGammaRatio(x, one + other), logGammaRatio(x, one) + logGammaRatio(x + one, other));
      }),
    );
  });
});

describe("the mean of 1 ÷ (shift + share)", () => {
  it("is that of a share that is equally likely everywhere", () => {
    for (const shift of [1, 0.1, 1e-6]) close(meanReciprocal(1, 1, shift), Math.log1p(1 / shift), 1e-13);
  });

  it("tends to 1 ÷ mean share without a shift, for shares that stay away from 0", () => {
    fc.assert(
      fc.property(fc.double({ min: 3, max: 1e4, noNaN: true }), positive, (alpha, beta) => {
        const expected = (alpha + beta - 1) / (alpha - 1);
        expect(meanReciprocal(alpha, beta, 1e-15) / expected).toBeCloseTo(1, 10);
      }),
    );
  });

  it("follows from the mean one step of beta further, for the smallest and largest parameters too", () => {
    // (1 − p) ÷ (s + p) is (1 + s) ÷ (s + p) − 1, and weighing by 1 − p raises beta by one.
    const parameter = fc.double({ min: -6, max: 6, noNaN: true }).map((exponent) => 10 ** exponent);
    fc.assert(
      fc.property(parameter, parameter, fc.constantFrom(1, 0.1, 1e-4, 1e-12, 1e-300), (alpha, beta, shift) => {
        const left = (beta / (alpha + beta)) * meanReciprocal(alpha, beta + 1, shift);
        const right = (1 + shift) * meanReciprocal(alpha, beta, shift) - 1;
        const scale = Math.max(1, (1 + shift) * meanReciprocal(alpha, beta, shift));
        expect(Math.abs(left - right) / scale).toBeLessThan(1e-10);
      }),
    );
  });
});
