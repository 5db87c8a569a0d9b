import { describe, expect, it } from "vitest";
import { CalcError } from "../../../core/errors.ts";
import { normalMargin } from "../../../core/numeric/normal.ts";
import { exceeds, shareOf } from "../../../core/numeric/share.ts";

const refusal = (part: number, whole: number) => {
  try {
    return shareOf(part, whole, { param: "part" });
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    return [error.code, error.facts];
  }
};

describe("a share", () => {
  it("is part ÷ whole, at most 1 however a calculated cell was rounded", () => {
    expect(shareOf(1, 4, { param: "part" })).toBe(0.25);
    expect(shareOf(0, 4, { param: "part" })).toBe(0);
    expect(shareOf(0.1 + 0.2, 0.3, { param: "part" })).toBe(1);
  });

  it("refuses a part above its whole, and a whole of nothing", () => {
    expect(refusal(5, 4)).toEqual(["inconsistent-values", { param: "part", part: 5, whole: 4 }]);
    expect(refusal(1, 0)).toEqual(["inconsistent-values", { param: "part", part: 1, whole: 0 }]);
    expect(refusal(0, 0)).toEqual(["division-by-zero", { param: "part" }]);
  });

  it("exceeds its whole by more than a rounding only", () => {
    expect([exceeds(4, 4), exceeds(4 + 1e-12, 4), exceeds(4 + 1e-11, 4), exceeds(3, 4)]).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

describe("the margin of a normal distribution", () => {
  it("is that of the tables: 1.6449, 1.9600 and 2.5758 standard errors", () => {
    expect([0.9, 0.95, 0.99].map((confidence) => normalMargin(confidence).toFixed(4))).toEqual([
      "1.6449",
      "1.9600",
      "2.5758",
    ]);
    expect(normalMargin(0)).toBe(0);
  });
});
