import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, repeat } from "../ask.ts";

const answers = (counts: readonly number[]) =>
  column(counts.flatMap((count, index) => repeat(count, counts.length - index)));

describe("CSAT", () => {
  // The first is a course example; the others are worked examples of Intercom and WYAPY ("how to calculate CSAT").
  it.each([
    [[42, 32, 10, 9, 14], 74 / 107],
    [[10, 20, 10, 5, 5], 0.6],
    [[120, 40, 20, 10, 10], 0.8],
  ])("of %j answers from 5 down to 1 is %d", (counts, share) => {
    expect(ask("CSAT", [answers(counts)])).toBeCloseTo(share, 12);
  });

  it("reads the four-word scale in both languages as 4 to 1", () => {
    expect(ask("CSAT", [column(["Zeer goed", "goed", "matig", "slecht"])])).toBe(0.5);
    expect(ask("CSAT", [column(["very good", "GOOD", "fair", "poor"]), 4, 1])).toBe(0.25);
    expect(ask("CSAT", [column(["goed", "matig"]), 5], "nl")).toBe(
      "Cijfers in woorden hebben een schaal van 4: laat schaal leeg of typ 4.",
    );
  });

  it("does not take the first word of the scale for a header", () => {
    expect(ask("CSAT", [column(["good", "poor"])])).toBe(0.5);
    expect(ask("CSAT", [column(["Oordeel", "good", "poor"])])).toBe(0.5);
  });

  it("names the row of a rating above the scale", () => {
    expect(ask("CSAT", [column(["Rating", 5, "", 7])])).toBe(
      "ratings, row 4 is 7, while 5 is the most that the scale allows.",
    );
    expect(ask("CSAT", [column([3]), 5, 5])).toBe("top is 5, while 4 is the most that the scale allows.");
  });

  it("adds up with the share of the other boxes to 1, and grows with top", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 5 }),
        (ratings, top) => {
          const share = (boxes: number) => ask("CSAT", [column(ratings), 7, boxes]) as number;
          const mirrored = ask("CSAT", [column(ratings.map((rating) => 8 - rating)), 7, 7 - top]) as number;
          expect(share(top) + mirrored).toBeCloseTo(1, 12);
          expect(share(top + 1)).toBeGreaterThanOrEqual(share(top));
        },
      ),
    );
  });
});
