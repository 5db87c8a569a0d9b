import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column } from "../ask.ts";

const seeds = fc.string({ minLength: 1 }).filter((seed) => seed.trim() !== "" && !seed.trim().startsWith("#"));

describe("VARIANT", () => {
  it("gives one of the values, the same for the same seed, alone or in a column", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -100, max: 100 }), fc.nat(300), fc.nat(8), (seed, low, steps, tenths) => {
        const step = (tenths + 1) / 10;
        const high = low + steps * step;
        const value = ask("VARIANT", [seed, low, high, step]) as number;
        const place = (value - low) / step;
        expect(place).toBeCloseTo(Math.round(place), 6);
        expect(Math.round(place)).toBeGreaterThanOrEqual(0);
        expect(Math.round(place)).toBeLessThanOrEqual(steps);
        expect(ask("VARIANT", [column([seed, "other"]), low, high, step])).toEqual([
          [value],
          [ask("VARIANT", ["other", low, high, step])],
        ]);
      }),
    );
  });

  it("chooses from a list as from a grid of the same values", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(ask("VARIANT", [seed, column([2, 4, 6, 8])])).toBe(ask("VARIANT", [seed, 2, 8, 2]));
        expect(ask("VARIANT", [seed, [["2", "", 4, "6,0", 8]]])).toBe(ask("VARIANT", [seed, 2, 8, 2]));
      }),
    );
  });

  it("reaches every value and spreads neighbouring student numbers", () => {
    const drawn = Array.from({ length: 400 }, (_, student) => ask("VARIANT", [`s${1000 + student}`, 1, 20]));
    expect(new Set(drawn).size).toBe(20);
    const steps = drawn.slice(1).map((value, at) => (value as number) - (drawn[at] as number));
    expect(steps.filter((step) => step === 1).length).toBeLessThan(40);
  });

  it("takes no notice of spaces around a seed, and does of capitals", () => {
    expect(ask("VARIANT", [" s1 ", 1, 1e6])).toBe(ask("VARIANT", ["s1", 1, 1e6]));
    expect(ask("VARIANT", ["S1", 1, 1e6])).not.toBe(ask("VARIANT", ["s1", 1, 1e6]));
  });

  it("refuses a list with a highest value, a highest below the lowest, too many steps and words in a list", () => {
    expect(ask("VARIANT", ["s", column([1, 2]), 5])).toContain("is a list while highest is filled in");
    expect(ask("VARIANT", ["s", 5, 1])).toBe("Highest, 1, is below lowest, 5: swap them.");
    expect(ask("VARIANT", ["s", 0, 1e10, 1e-3])).toContain("take a larger step");
    expect(ask("VARIANT", ["s", column([1, "two"])])).toContain("row 2: 'two' is not a number");
  });
});
