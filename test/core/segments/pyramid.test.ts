import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, askColumn, askRows, column, refusal, report } from "./ask.ts";
import { shuffled } from "./transactions.ts";

const levels = (revenue: readonly unknown[], shares?: unknown) => askColumn("PYRAMID", [column(revenue), shares]);
const ranked = (count: number) => Array.from({ length: count }, (_, rank) => 1_000_000 - rank);
const counts = (found: readonly unknown[]) =>
  ["Top", "Large", "Medium", "Small", "Inactive"].map((level) => found.filter((one) => one === level).length);
const amounts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 60 });
const ORDER = ["Top", "Large", "Medium", "Small", "Inactive"];

describe("PYRAMID", () => {
  it("gives 1%, 4%, 15% and 80% of the active customers, in whole customers rounded up", () => {
    expect(counts(levels(ranked(100)))).toEqual([1, 4, 15, 80, 0]);
    expect(counts(levels(ranked(1_000)))).toEqual([10, 40, 150, 800, 0]);
    expect(counts(levels(ranked(101)))).toEqual([2, 4, 15, 80, 0]);
    expect(counts(levels(ranked(10)))).toEqual([1, 0, 1, 8, 0]);
    expect(counts(levels(ranked(20)))).toEqual([1, 0, 3, 16, 0]);
    expect(levels([5, 4])).toEqual(["Top", "Small"]);
    expect(ask("PYRAMID", [12])).toBe("Top");
  });

  it("ranks the active customers only", () => {
    expect(counts(levels([...ranked(100), ...Array.from({ length: 500 }, () => 0)]))).toEqual([1, 4, 15, 80, 500]);
    expect(levels([0, 3, -5])).toEqual(["Inactive", "Top", "Inactive"]);
    expect(levels([0, 0])).toEqual(["Inactive", "Inactive"]);
  });

  it("counts a blank cell in the list as a customer without revenue, and leaves cells above and below it blank", () => {
    expect(levels(["Revenue", "", 9, null, " ", 5, "", ""])).toEqual([
      ...["Level", "Inactive", "Top", "Inactive", "Inactive", "Small", "", ""],
    ]);
    expect(levels(["", "", 9, "", 5])).toEqual(["", "", "Top", "Inactive", "Small"]);
    expect(levels(["", "Omzet", "", 9])).toEqual(["", "Level", "Inactive", "Top"]);
    expect(levels(["9", "", "5"])).toEqual(["Top", "Inactive", "Small"]);
    expect(levels(["", ""])).toEqual(["", ""]);
    expect(ask("PYRAMID", [[[null, 9, null, 5, null]]])).toEqual([["", "Top", "Inactive", "Small", ""]]);
  });

  it("cuts off the blank tail of a whole column", () => {
    const whole = [...column(["Revenue", 9, "", 5]), ...Array.from({ length: 100_000 }, () => [null])];
    expect(askColumn("PYRAMID", [whole])).toEqual(["Level", "Top", "Inactive", "Small"]);
  });

  it("says how many customers have no revenue", () => {
    expect(report("PYRAMID", [column([5, "", 0, -1, 3])])).toContain(
      "Customers without revenue: 3. They are Inactive, and do not count as active customers.",
    );
    expect(report("PYRAMID", [column([5, 3])])).toHaveLength(1);
  });

  it("gives equal revenue one level, the best", () => {
    expect(levels([9, 9, 9, 1])).toEqual(["Top", "Top", "Top", "Small"]);
    const tied = levels([...ranked(99), 1_000_000 - 4]);
    expect(counts(tied)).toEqual([1, 5, 14, 80, 0]);
  });

  it("takes other shares, down or across, with a header, also 0 for a level", () => {
    const halves = column([0.5, 0.25, 0.25, 0]);
    expect(levels([4, 3, 2, 1], halves)).toEqual(["Top", "Top", "Large", "Medium"]);
    expect(levels([4, 3, 2, 1], [[0, 0, 0.5, "50%"]])).toEqual(["Medium", "Medium", "Small", "Small"]);
    expect(levels([4, 3, 2, 1], column(["Share", 0.25, 0.25, 0.25, 0.25]))).toEqual([
      ...["Top", "Large", "Medium", "Small"],
    ]);
    expect(levels([3, 2, 1], column([0.3333333333, 0.3333333333, 0.3333333333, 0]))).toEqual([
      ...["Top", "Large", "Medium"],
    ]);
  });

  it("refuses shares that are not four or do not add up to 1", () => {
    expect(refusal("PYRAMID", [column([4, 3]), column([0.2, 0.8])])).toEqual([
      "value",
      "Shares holds 2 numbers: give four, for Top, Large, Medium and Small.",
    ]);
    expect(refusal("PYRAMID", [column([4, 3]), column([0.2, 0.2, 0.2, 0.2])], "nl")[1]).toBe(
      "De aandelen zijn samen 0,8 in plaats van 1: samen zijn ze alle actieve klanten.",
    );
    expect(refusal("PYRAMID", [column([4, 3]), column([0.25, 0.25, 0.25, 0.25000001])])[0]).toBe("value");
    expect(refusal("PYRAMID", [column([4, 3]), column([1, 4, 15, 80])])[1]).toBe(
      "shares, row 2 must be between 0 and 1: type 4% or 0.04.",
    );
  });

  it("speaks Dutch", () => {
    const shares = column([0.25, 0.25, 0.25, 0.25]);
    expect(askColumn("PYRAMID", [column(["Omzet", 4, 3, 2, 1, 0]), shares], "nl")).toEqual([
      ...["Niveau", "Top", "Groot", "Middelgroot", "Klein", "Inactief"],
    ]);
  });

  it("explains the level of the first customer by the share of the larger ones", () => {
    const steps = (revenue: readonly unknown[], shares?: unknown) =>
      askRows("EXPLAIN", ["PYRAMID", column(revenue), shares])
        .slice(1)
        .map((row) => row.slice(2, 4));
    expect(steps([5, 9, 7, 0, 5])).toEqual([
      ["", 4],
      ["> 5", 2],
      ["2 ÷ 4", 0.5],
      ["50% < 100%", "Small"],
    ]);
    expect(steps([9, 5, 4, 3], column([0.25, 0.25, 0.25, 0.25])).pop()).toEqual(["0% < 25%", "Top"]);
    expect(steps([0, 5])).toEqual([["0 ≤ 0", "Inactive"]]);
  });

  it("follows the rows when they are shuffled, and never gives more revenue a lower level", () => {
    fc.assert(
      fc.property(
        amounts.chain((list) => fc.tuple(fc.constant(list), shuffled(list.map((_, at) => at)))),
        ([list, order]) => {
          const found = levels(list);
          expect(levels(order.map((at) => list[at]))).toEqual(order.map((at) => found[at]));
          list.forEach((one, i) => {
            list.forEach((other, j) => {
              if (one >= other)
                expect(ORDER.indexOf(found[i] as string)).toBeLessThanOrEqual(ORDER.indexOf(found[j] as string));
            });
          });
        },
      ),
    );
  });
});
