import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tools } from "../../../core/define.ts";
import { gini as giniCalculator } from "../../../core/segments/gini.ts";
import { ask, column, refusal, report } from "./ask.ts";
import { shuffled } from "./transactions.ts";

const NO_TOOLS = { note: () => undefined } as unknown as Tools;
const gini = (values: readonly unknown[]) => ask("GINI", [column(values)]) as number;
const cents = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some(Boolean));

describe("GINI", () => {
  it("gives what the R package ineq gives for 10, 20, 30, 40", () => {
    expect(gini([10, 20, 30, 40])).toBe(0.25);
  });

  it("is 0 when all bring the same, also where the amounts are no exact binary fractions", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 30 }), (value, n) => {
        expect(gini(Array.from({ length: n }, () => value))).toBe(0);
      }),
    );
  });

  it("is (n − 1) ÷ n when one customer brings everything", () => {
    expect(gini([0, 0, 0, 100])).toBe(0.75);
    expect(gini(["Revenue", 0, "", 19.99])).toBe(0.5);
  });

  it("is half the mean difference between two customers, divided by the mean", () => {
    fc.assert(
      fc.property(cents, (values) => {
        const differences = values.flatMap((one) => values.map((other) => Math.abs(one - other)));
        const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
        expect(gini(values)).toBeCloseTo(sum(differences) / (2 * values.length * sum(values)), 12);
      }),
    );
  });

  it("lies between 0 and 1 without losses, and depends neither on the order of the rows nor on the currency", () => {
    fc.assert(
      fc.property(
        cents.chain((values) => fc.tuple(fc.constant(values), shuffled(values))),
        ([values, other]) => {
          const found = gini(values);
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThan(1);
          expect(gini(other)).toBe(found);
          expect(gini(values.map((value) => value / 100))).toBe(found);
          expect(gini(values.map((value) => 7 * value))).toBe(found);
        },
      ),
    );
  });

  it("does not change when every customer is doubled", () => {
    fc.assert(
      fc.property(cents, (values) => {
        expect(gini([...values, ...values])).toBeCloseTo(gini(values), 14);
      }),
    );
  });

  it("is never negative, however close the amounts lie together", () => {
    const close = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(close, fc.double({ min: 0.1, max: 10, noNaN: true }), (steps, base) => {
        expect(gini(steps.map((step) => base * (1 + step * Number.EPSILON)))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("leaves the list in the order it had", () => {
    const values = Float64Array.of(Math.PI, Math.E, Math.SQRT2);
    giniCalculator.compute({ values }, NO_TOOLS);
    expect([...values]).toEqual([Math.PI, Math.E, Math.SQRT2]);
  });

  it("can exceed 1 where losses lower the total, and says so", () => {
    expect(gini([-9, 10])).toBe(9.5);
    expect(report("GINI", [column([-9, 10])], "nl")).toContain(
      "Negatieve waarden: 1. De coëfficiënt is hoger dan zonder hen en kan boven 1 uitkomen.",
    );
  });

  it("refuses a negative total, a total of zero, an empty list and values that cannot be added", () => {
    expect(refusal("GINI", [column([5, -7.5])])).toEqual([
      "value",
      "The values add up to −2.5: a negative total cannot be spread over the customers. Leave out the customers with a loss, or take a longer period.",
    ]);
    expect(refusal("GINI", [column([0.1, 0.2, -0.3])])).toEqual([
      "division-by-zero",
      "The values add up to zero: there is nothing to spread over the customers.",
    ]);
    expect(refusal("GINI", [column(["", ""])])[0]).toBe("not-available");
    expect(refusal("GINI", [column([1e308, 1e308])])[0]).toBe("not-available");
    const huge = Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? 1e299 : 1.1e299));
    expect(refusal("GINI", [column(huge)])[0]).toBe("not-available");
  });
});
