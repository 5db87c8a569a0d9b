import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column } from "../ask.ts";

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("GRADE", () => {
  it("gives all points for the right answer, in every mode and as text too", () => {
    fc.assert(
      fc.property(number, fc.constantFrom("relative", "absolute", "decimals", "digits"), (value, mode) => {
        expect(ask("GRADE", [value, value, null, mode, 3])).toBe(3);
        if (Math.abs(value) > 1e-6)
          expect(ask("GRADE", [String(value).replace(".", ","), value, null, mode, 3])).toBe(3);
      }),
    );
  });

  it("accepts the rounded answer to as many decimals or digits as it asks for, halves both ways", () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        expect(ask("GRADE", [Number(value.toFixed(decimals)), value, decimals, "decimals"])).toBe(1);
        const rounded = Number(value.toPrecision(decimals + 1));
        expect(ask("GRADE", [rounded, value, decimals + 1, "digits"])).toBe(1);
      }),
    );
    expect(ask("GRADE", [column([0.101, 0.102, 0.1]), 0.1015, 3, "decimals"])).toEqual([[1], [1], [0]]);
  });

  it("gives more with a wider tolerance, never less", () => {
    fc.assert(
      fc.property(number, number, fc.nat(1000), fc.nat(1000), (answer, expected, one, other) => {
        const [narrow, wide] = [Math.min(one, other), Math.max(one, other)];
        const points = (tolerance: number) => ask("GRADE", [answer, expected, tolerance, "absolute"]) as number;
        expect(points(wide)).toBeGreaterThanOrEqual(points(narrow));
      }),
    );
  });

  it("reads what students type: a currency, a percent sign, spaces, a dash for no cents", () => {
    expect(ask("GRADE", [column(["€ 1.250,50", "1250.5 euro", "EUR 1250,50"]), 1250.5])).toEqual([[1], [1], [1]]);
    expect(ask("GRADE", ["€ 972,-", 972])).toBe(1);
    expect(ask("GRADE", [" 15 % ", 0.15])).toBe(1);
  });

  it("gives the share that the teacher sets for 15 where 15% was meant, and nothing if none is set", () => {
    expect(ask("GRADE", [15, 0.15, null, null, 2, 0.9])).toBe(1.8);
    expect(ask("GRADE", [15, 0.15, null, null, 2])).toBe(0);
  });

  it("leaves a blank answer blank, alone and in a column, also where the key has its own column", () => {
    expect(ask("GRADE", [null, 5])).toBe("");
    expect(ask("GRADE", [column([5, "", 4]), 5])).toEqual([[1], [""], [0]]);
    expect(ask("GRADE", [column([5, "", "ster"]), column([5, 6, "Ster"])])).toEqual([[1], [""], [1]]);
  });

  it("refuses what it cannot read instead of marking it wrong", () => {
    expect(ask("GRADE", ["about 5", 5])).toBe(
      "answer: 'about 5' is not a number. Read this answer yourself, or type a number.",
    );
    expect(ask("GRADE", [column([5, "1.234"]), 1234], "nl")).toBe(
      "antwoord, rij 2: '1.234' is op twee manieren te lezen. Typ het als getal.",
    );
  });
});
