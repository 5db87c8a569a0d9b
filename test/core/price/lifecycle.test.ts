import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
const years = fc.integer({ min: 1, max: 30 });
const rate = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const cost = (...args: unknown[]) => ask("LIFECYCLECOST", args) as number;
const gap = (...args: unknown[]) =>
  rowsOf(ask("LIFECYCLEGAP", args))[0] as [number, number, number, string, number | ""];

describe("LIFECYCLECOST", () => {
  it("discounts as NPV does", () => {
    // Adobe, FormCalc reference: NPV(0.10, 500, 1500, 4000, 10000) is 11529.60863329007.
    expect(cost(0, column([500, 1500, 4000, 10000]), 4, 0.1)).toBeCloseTo(11529.60863329007, 9);
    // Microsoft, NPV function, example 2: returns of 8,000 to 14,500 at 8% are worth 1,922.06 more than 40,000.
    expect(cost(0, column([8000, 9200, 10000, 12000, 14500]), 5, 0.08)).toBeCloseTo(41922.06, 2);
  });

  it("is the same for one amount as for that amount every year", () => {
    fc.assert(
      fc.property(amount, amount, years, rate, amount, (purchase, annual, count, discount, residual) => {
        const list = column(Array.from({ length: count }, () => annual));
        expect(cost(purchase, list, count, discount, residual)).toBe(cost(purchase, annual, count, discount, residual));
      }),
    );
  });

  it("without discount is plain addition", () => {
    fc.assert(
      fc.property(amount, amount, years, amount, (purchase, annual, count, residual) => {
        expect(cost(purchase, annual, count, "", residual)).toBeCloseTo(purchase + annual * count - residual, 4);
      }),
    );
  });

  it("falls as the discount rises, where nothing is left at the end", () => {
    fc.assert(
      fc.property(amount, amount, years, rate, rate, (purchase, annual, count, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(cost(purchase, annual, count, high)).toBeLessThanOrEqual(cost(purchase, annual, count, low) + 1e-6);
      }),
    );
  });

  it("refuses a list that is not as long as the years, in both languages", () => {
    expect(cost(1, column([1, 2, 3]), 5)).toBe(
      "Annual costs holds 3 amounts for 5 years: fill in one amount for every year, or exactly one for each year.",
    );
    expect(ask("LIFECYCLECOST", [1, column([1, "", 3]), 3], "nl")).toBe(
      "Jaarlijkse kosten bevat 2 bedragen voor 3 jaar: vul één bedrag voor elk jaar in, of precies één per jaar.",
    );
    expect(cost(1, 2, 101)).toBe("years may not be above 100, and it is 101.");
    expect(cost(1, column(["", ""]), 2)).toMatch(/^Annual costs holds only blank cells/);
  });
});

describe("LIFECYCLEGAP", () => {
  const offers = fc.tuple(amount, amount, amount, amount, years, rate, amount, amount);

  it("compares what LIFECYCLECOST computes", () => {
    fc.assert(
      fc.property(offers, ([purchase, annual, other, otherAnnual, count, discount, residual, otherResidual]) => {
        const [first, second, difference, cheaper] = gap(
          purchase,
          annual,
          other,
          otherAnnual,
          count,
          discount,
          residual,
          otherResidual,
        );
        expect(first).toBe(cost(purchase, annual, count, discount, residual));
        expect(second).toBe(cost(other, otherAnnual, count, discount, otherResidual));
        expect(difference).toBeCloseTo(second - first, 4);
        expect(cheaper).toBe(difference > 0 ? "First offer" : difference < 0 ? "Other offer" : "Equal");
      }),
    );
  });

  it("turns round where the offers change places, and keeps the break-even year", () => {
    fc.assert(
      fc.property(offers, ([purchase, annual, other, otherAnnual, count, discount, residual, otherResidual]) => {
        const one = gap(purchase, annual, other, otherAnnual, count, discount, residual, otherResidual);
        const two = gap(other, otherAnnual, purchase, annual, count, discount, otherResidual, residual);
        expect(two[2] + one[2]).toBe(0);
        expect(two[4]).toBe(one[4]);
      }),
    );
  });

  it("breaks even exactly where the dearer purchase is not dearer in total", () => {
    fc.assert(
      fc.property(offers, ([purchase, annual, extra, otherAnnual, count, discount, residual, otherResidual]) => {
        const dearer = purchase + extra + 1;
        const [, , difference, , year] = gap(
          dearer,
          annual,
          purchase,
          otherAnnual,
          count,
          discount,
          residual,
          otherResidual,
        );
        expect(year !== "").toBe(difference >= 0);
      }),
    );
  });

  it("breaks even in the first year in which what was saved covers the dearer purchase", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 1000 }), (extra, saving) => {
        const needed = Math.ceil(extra / saving);
        fc.pre(needed <= 100);
        expect(gap(5000 + extra, 100, 5000, 100 + saving, 100)[4]).toBe(needed);
      }),
    );
  });

  it("counts an advantage that is lost again later as no break-even", () => {
    expect(gap(100, column([0, 0, 90]), 60, column([50, 0, 0]), 3)).toEqual([190, 110, -80, "Other offer", ""]);
    expect(gap(100, column([0, 60, 0]), 60, column([50, 0, 60]), 3)[4]).toBe(3);
  });

  it("calls offers equal that only discounting keeps apart", () => {
    expect(gap(1100, 0, 1000, 110, 1, 0.1)).toEqual([1100, 1100, 0, "Equal", 1]);
    expect(gap(100, 10, 100, 10, 5, 0.07).slice(2)).toEqual([0, "Equal", 0]);
  });

  it("speaks Dutch, and names the list that does not fit", () => {
    expect(ask("LIFECYCLEGAP", [20000, 3000, 14000, 5000, 5], "nl")).toEqual([
      [
        "Eerste offerte (geld)",
        "Andere offerte (geld)",
        "Verschil (geld)",
        "In totaal goedkoper",
        "Terugverdiend (jaar)",
      ],
      [35000, 39000, 4000, "Eerste offerte", 3],
    ]);
    expect(ask("LIFECYCLEGAP", [1, 1, 1, column([1, 2]), 3], "nl")).toBe(
      "andere jaarlijkse kosten bevat 2 bedragen voor 3 jaar: vul één bedrag voor elk jaar in, of precies één per jaar.",
    );
  });
});
