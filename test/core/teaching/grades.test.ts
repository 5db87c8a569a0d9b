import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column } from "../ask.ts";

const grade = (points: number, maximum: number, cut?: number, scale?: string) =>
  ask("GRADESCALE", [points, maximum, cut ?? null, scale ?? null]) as number;

const tests = fc
  .tuple(fc.integer({ min: 2, max: 200 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }))
  .map(([maximum, share]) => ({ maximum, cut: maximum * share }));

describe("GRADESCALE", () => {
  it("gives 1, 5.5 and 10, or 0, 10 and 20, at nothing, at the cut and for a faultless test", () => {
    fc.assert(
      fc.property(tests, ({ maximum, cut }) => {
        const at = (scale: string) => [0, cut, maximum].map((points) => grade(points, maximum, cut, scale));
        expect(at("dutch")).toEqual([1, 5.5, 10]);
        expect(at("belgian")).toEqual([0, 10, 20]);
      }),
    );
  });

  it("never falls when points rise", () => {
    fc.assert(
      fc.property(tests, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }), (test, shares) => {
        const points = shares.map((share) => share * test.maximum).sort((one, other) => one - other);
        const grades = (ask("GRADESCALE", [column(points), test.maximum, test.cut]) as number[][]).flat();
        expect(grades).toEqual([...grades].sort((one, other) => one - other));
      }),
    );
  });

  it("takes 55% for the cut, and half on the Belgian scale, which is then points ÷ maximum × 20", () => {
    expect(grade(55, 100)).toBe(5.5);
    expect(grade(33, 50, undefined, "belgian")).toBeCloseTo(13.2, 12);
    expect(grade(20, 40, undefined, "belgian")).toBe(10);
  });

  it("is one straight line with the cut at half", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (points) => {
        expect(grade(points, 60, 30)).toBeCloseTo(1 + (9 * points) / 60, 12);
      }),
    );
  });

  it("refuses more points than there are, and a cut at the maximum, in words", () => {
    expect(ask("GRADESCALE", [51, 50], "nl")).toBe("punten mag niet boven het maximum, 50, liggen, en is 51.");
    expect(ask("GRADESCALE", [column([10, 51]), 50])).toContain("row 2");
    expect(ask("GRADESCALE", [10, 50, 50])).toContain("must be below the maximum");
  });
});

describe("CUTSCORE", () => {
  it("lies between the points of guessing and the maximum, and is the share of the maximum where nothing can be guessed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (maximum, knowledge, chance) => {
          const cut = ask("CUTSCORE", [maximum, knowledge, chance * maximum]) as number;
          expect(cut).toBeGreaterThanOrEqual(chance * maximum);
          expect(cut).toBeLessThanOrEqual(maximum * (1 + 1e-12));
          expect(ask("CUTSCORE", [maximum, knowledge])).toBe(knowledge * maximum);
        },
      ),
    );
  });

  it("refuses guessing that earns everything", () => {
    expect(ask("CUTSCORE", [10, 0.5, 10])).toContain("must be fewer");
  });
});
