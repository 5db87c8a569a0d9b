import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, refusal, report } from "./ask.ts";
import { shuffled } from "./transactions.ts";

const pareto = (values: readonly unknown[], top?: unknown) => ask("PARETO", [column(values), top]) as number;
const cents = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some(Boolean));
const shares = fc.double({ min: 0.001, max: 1, noNaN: true });

describe("PARETO", () => {
  it("takes the top 20% unless told otherwise, up to the next whole customer", () => {
    expect(pareto([80, 5, 5, 5, 5])).toBe(0.8);
    expect(pareto([80, 5, 5, 5, 5, 0])).toBe(0.85);
    expect(pareto(["Revenue", 60, "", 40, 50], 0.5)).toBe(110 / 150);
  });

  it("takes 7 customers for 7% of 100, though 0.07 × 100 is more than 7", () => {
    const values = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(pareto(values, 0.07)).toBe((100 + 99 + 98 + 97 + 96 + 95 + 94) / 5050);
    expect(pareto(values, 0.070001)).toBe((100 + 99 + 98 + 97 + 96 + 95 + 94 + 93) / 5050);
  });

  it("takes exactly k customers for k of n", () => {
    for (let n = 1; n <= 60; n++) {
      const values = Array.from({ length: n }, () => 1);
      for (let k = 1; k <= n; k++) expect(pareto(values, k / n)).toBe(k / n);
    }
  });

  it("is 1 for all customers", () => {
    fc.assert(
      fc.property(cents, (values) => {
        expect(pareto(values, 1)).toBe(1);
      }),
    );
  });

  it("never falls as the top grows, and is at least the share of the customers", () => {
    fc.assert(
      fc.property(cents, shares, shares, (values, one, other) => {
        expect(pareto(values, Math.max(one, other))).toBeGreaterThanOrEqual(pareto(values, Math.min(one, other)));
        expect(pareto(values, one)).toBeGreaterThan(one - 1e-12);
      }),
    );
  });

  it("depends neither on the order of the rows nor on the currency", () => {
    fc.assert(
      fc.property(
        cents.chain((values) => fc.tuple(fc.constant(values), shuffled(values))),
        shares,
        ([values, other], top) => {
          expect(pareto(other, top)).toBe(pareto(values, top));
          expect(
            pareto(
              values.map((value) => value / 100),
              top,
            ),
          ).toBe(pareto(values, top));
          expect(
            pareto(
              values.map((value) => 7 * value),
              top,
            ),
          ).toBe(pareto(values, top));
        },
      ),
    );
  });

  it("goes above 1 where losses lower the total, and says why", () => {
    expect(pareto([100, -50], 0.5)).toBe(2);
    expect(report("PARETO", [column([100, -50])])).toContain(
      "Negative values: 1. They lower the total, so that the share of the top is larger than without them.",
    );
  });

  it("refuses a total of zero, a negative total, an empty list and a top of nobody", () => {
    expect(refusal("PARETO", [column([5, -5])])[0]).toBe("division-by-zero");
    expect(refusal("PARETO", [column([0.1, 0.2, -0.3])])[0]).toBe("division-by-zero");
    expect(refusal("PARETO", [column([5, -7.5])])).toEqual([
      "value",
      "The values add up to −2.5: nothing has a share of a negative total. Leave out the customers with a loss, or take a longer period.",
    ]);
    expect(refusal("PARETO", [column(["", ""])], "nl")).toEqual([
      "not-available",
      "Er is geen klant om te tellen: waarden bevat alleen lege cellen.",
    ]);
    expect(refusal("PARETO", [column([1, 2]), 0])[1]).toBe("top must be above 0, and it is 0.");
    expect(refusal("PARETO", [column([1, 2]), 20])[1]).toBe("top must be between 0 and 1: type 20% or 0.2.");
    expect(refusal("PARETO", [column([1e308, 1e308])])[0]).toBe("not-available");
  });
});
