import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFigure } from "../../../core/i18n/format.ts";
import { addedUp } from "../../../core/numeric/added-up.ts";
import { medianFigures, percentileFigures } from "../../../core/numeric/quantile-figures.ts";
import { percentileInc } from "../../../core/numeric/quantiles.ts";
import type { Figure } from "../../../core/results.ts";

const shown = (figures: readonly Figure[]) => figures.map((figure) => formatFigure(figure, "en")).join(" ");

describe("a sum in a derivation", () => {
  it("shows every term, and takes a negative one off", () => {
    expect(shown(addedUp([]))).toBe("");
    expect(shown(addedUp([-3]))).toBe("−3");
    expect(shown(addedUp([3, 0, -4, 5]))).toBe("3 + 0 − 4 + 5");
    expect(shown(addedUp([1, 2, 3, 4, 5, 6, 7, 8]))).toBe("1 + 2 + 3 + 4 + 5 + 6 + 7 + 8");
  });

  it("shows the first three and the last of more than eight", () => {
    expect(shown(addedUp([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toBe("1 + 2 + 3 + … + 9");
    expect(shown(addedUp([1, 2, 3, 4, 5, 6, 7, 8, -9]))).toBe("1 + 2 + 3 + … − 9");
  });

  it("shows each term as it was asked to", () => {
    expect(shown(addedUp([2, 4], (term, index) => [term, "×", 10 * index]))).toBe("2 × 0 + 4 × 10");
  });
});

describe("a quantile in a derivation", () => {
  it("names the middle of a list in order of size", () => {
    expect(shown(medianFigures(Float64Array.of(9)))).toBe("value 1 of 1 : 9");
    expect(shown(medianFigures(Float64Array.of(9, 1, 5)))).toBe("value 2 of 3 : 5");
    expect(shown(medianFigures(Float64Array.of(9, 1, 5, 3)))).toBe("value 2 and 3 of 4 : ( 3 + 5 ) ÷ 2");
  });

  it("leaves the list as it was", () => {
    const values = Float64Array.of(3, 1, 2);
    medianFigures(values);
    percentileFigures(values, 9, 10);
    expect([...values]).toEqual([3, 1, 2]);
  });

  it("goes the right part of the way between two values", () => {
    expect(shown(percentileFigures(Float64Array.of(30, 1, 2, 4, 8), 9, 10))).toBe("8 + 0.6 × ( 30 − 8 )");
    expect(shown(percentileFigures(Float64Array.of(7), 9, 10))).toBe("7 + 0 × ( 7 − 7 )");
    expect(shown(percentileFigures(Float64Array.of(1, 2, 3), 1, 1))).toBe("3 + 0 × ( 3 − 3 )");
  });

  it("computes what PERCENTILE.INC does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 }),
        fc.nat(10),
        (list, part) => {
          const values = Float64Array.from(list);
          const [lower, , share, , higher] = percentileFigures(values, part, 10) as number[];
          const expected = percentileInc(Float64Array.from(list).sort(), part, 10);
          expect((lower as number) + (share as number) * ((higher as number) - (lower as number))).toBeCloseTo(
            expected,
            9,
          );
        },
      ),
    );
  });
});
