import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, rowsOf } from "../ask.ts";

const value = (...args: unknown[]): number => ask("RESIDUALVALUE", args) as number;
const parameter = fc.double({ min: 0.05, max: 50, noNaN: true });
const discount = fc.double({ min: 0.02, max: 1, noNaN: true });

/** Payment after payment, as the definition says. */
function summed(alpha: number, beta: number, rate: number, from: number): number {
  let total = 0;
  let there = 1;
  for (let time = 0; there > 1e-18 && time < 100_000; time++) {
    total += there;
    there *= (beta + from + time) / (alpha + beta + from + time) / (1 + rate);
  }
  return total;
}

describe("RESIDUALVALUE", () => {
  it("adds up the discounted chances that a new customer is still there, the payment now first", () => {
    fc.assert(
      fc.property(parameter, parameter, discount, (alpha, beta, rate) => {
        expect(value(alpha, beta, rate) / summed(alpha, beta, rate, 0)).toBeCloseTo(1, 11);
      }),
    );
  });

  it("starts after renewals with the chance of the next one", () => {
    fc.assert(
      fc.property(parameter, parameter, discount, fc.nat(30), (alpha, beta, rate, renewals) => {
        const chance = (beta + renewals) / (alpha + beta + renewals);
        const expected = chance * summed(alpha, beta, rate, renewals + 1);
        expect(value(alpha, beta, rate, renewals) / expected).toBeCloseTo(1, 11);
      }),
    );
  });

  it("is one payment now and the discounted value before the first renewal", () => {
    expect(value(3.8, 15.19, 0.1)).toBeCloseTo(1 + value(3.8, 15.19, 0.1, 0) / 1.1, 12);
  });

  it("rises with every renewal: who stays has shown loyalty", () => {
    const values = [0, 1, 2, 3, 4].map((renewals) => value(3.8, 15.19, 0.1, renewals));
    expect(values).toEqual([...values].sort((one, other) => one - other));
    expect(new Set(values).size).toBe(5);
  });

  it("is the plain expected lifetime without a discount, where that has an end", () => {
    expect(value(3, 4, 0)).toBe(3);
    expect(value(3, 4, 0, 2)).toBeCloseTo((6 / 9) * (9 / 2), 12);
    expect(value(3, 4, 1e-13)).toBeCloseTo(3, 10);
    const never =
      "Without a discount the expected lifetime has no end at this alpha: fill in a discount above 0%, or an alpha above 1.";
    expect(ask("RESIDUALVALUE", [1, 4, 0])).toBe(never);
    expect(ask("RESIDUALVALUE", [0.5, 4, 0, 1], "nl")).toBe(
      "Zonder disconteringsvoet heeft de verwachte levensduur bij deze alfa geen einde: vul een disconteringsvoet boven 0% in, of een alfa boven 1.",
    );
  });

  it("derives its answer from the first two payments and the rest", () => {
    const steps = rowsOf(ask("EXPLAIN", ["RESIDUALVALUE", 3, 4, 0.25, 1]));
    expect(steps.map((row) => row[2])).toEqual([
      "(4 + 1) ÷ (3 + 4 + 1)",
      "(4 + 2) ÷ (3 + 4 + 2)",
      "0.625 + 0.625 × 0.666667 ÷ (1 + 0.25)",
      "",
      expect.stringMatching(/^0\.958333 \+ /),
    ]);
    expect(steps.map((row) => row[3]).slice(0, 3)).toEqual([
      0.625,
      6 / 9,
      expect.closeTo(0.625 + 0.625 * (6 / 9) * 0.8, 12),
    ]);
    expect(steps[4]?.[3]).toBe(value(3, 4, 0.25, 1));
    expect((steps[2]?.[3] as number) + (steps[3]?.[3] as number)).toBeCloseTo(value(3, 4, 0.25, 1), 12);
  });

  it("derives that of a new customer, who pays now", () => {
    const steps = rowsOf(ask("EXPLAIN", ["RESIDUALVALUE", 3, 4, 0.25]));
    expect(steps.map((row) => row[2]).slice(0, 3)).toEqual([
      "",
      "(4 + 0) ÷ (3 + 4 + 0)",
      "1 + 1 × 0.571429 ÷ (1 + 0.25)",
    ]);
    expect(steps[0]?.[3]).toBe(1);
    expect(steps[4]?.[3]).toBe(value(3, 4, 0.25));
  });
});
