import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, askColumn, askRows, column, refusal, report } from "./ask.ts";
import { shuffled } from "./transactions.ts";

const classes = (values: readonly unknown[], ...limits: unknown[]) => askColumn("ABC", [column(values), ...limits]);
const cents = fc.array(fc.integer({ min: -2_000, max: 100_000 }), { minLength: 1, maxLength: 40 });
const anyAmount = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 });

describe("ABC", () => {
  it("gives the one who crosses a line the higher class", () => {
    expect(classes([70, 15, 10, 5])).toEqual(["A", "A", "B", "C"]);
    expect(classes([85, 10, 5])).toEqual(["A", "B", "C"]);
    expect(classes([100])).toEqual(["A"]);
  });

  it("starts the next class where a line is met exactly: cumulative 50, 80, 90, 95, 97.5, 99 and 100%", () => {
    expect(classes([100, 60, 20, 10, 5, 3, 2])).toEqual(["A", "A", "B", "B", "C", "C", "C"]);
  });

  it("meets the line exactly in cents too: 2.4 of 3 is 80%, though 2.4 ÷ 3 is less than 0.8 in floating point", () => {
    expect(2.4 / 3).toBeLessThan(0.8);
    expect(classes([2.4, 0.6])).toEqual(["A", "B"]);
    expect(classes([0.8, 0.8, 0.8, 0.6])).toEqual(["A", "A", "A", "B"]);
  });

  it("puts equal values in one class, the best", () => {
    expect(classes([50, 25, 25])).toEqual(["A", "A", "A"]);
    expect(classes([90, 5, 5])).toEqual(["A", "B", "B"]);
  });

  it("puts zero and negative values in C, leaves them out of the total and says so", () => {
    expect(classes([70, 0, 15, -500, 10, 5])).toEqual(["A", "C", "A", "C", "B", "C"]);
    expect(classes([0, -1])).toEqual(["C", "C"]);
    expect(report("ABC", [column([70, 0, -5])])).toContain(
      "Zero or negative values: 2. They are class C, and the total is that of the other values.",
    );
  });

  it("stands beside the list, with its own header and blanks beside blanks", () => {
    expect(classes(["Revenue", 70, "", 15, 10, 5])).toEqual(["Class", "A", "", "A", "B", "C"]);
    expect(askColumn("ABC", [column(["Omzet", 9])], "nl")).toEqual(["Klasse", "A"]);
    expect(classes(["", ""])).toEqual(["", ""]);
    expect(ask("ABC", [12])).toBe("A");
  });

  it("takes other limits, and refuses a first limit that is not below the second", () => {
    expect(classes([70, 15, 10, 5], 0.7, 0.9)).toEqual(["A", "B", "B", "C"]);
    expect(classes([70, 15, 10, 5], 0, 1)).toEqual(["B", "B", "B", "B"]);
    expect(refusal("ABC", [column([1, 2]), 0.97])).toEqual([
      "value",
      "The first limit must be lower than the second limit; they are 0.97 and 0.95.",
    ]);
    expect(refusal("ABC", [column([1, 2]), 80], "nl")[1]).toBe(
      "eerste grens moet tussen 0 en 1 liggen: typ 80% of 0,8.",
    );
  });

  it("refuses values that are too large to add up", () => {
    expect(refusal("ABC", [column([1e308, 1e308])])).toEqual(["not-available", "The values are too large to add up."]);
  });

  it("explains the class of the first value with its own figures", () => {
    const figures = (values: readonly number[]) =>
      askRows("EXPLAIN", ["ABC", column(values)])
        .slice(1)
        .map((row) => row.slice(2, 4));
    expect(figures([15, 70, 10, 5])).toEqual([
      ["15 + 70 + 10 + 5", 100],
      ["> 15", 70],
      ["70 ÷ 100", 0.7],
      ["70% < 80%", "A"],
    ]);
    expect(figures([5, 70, 15, 10]).pop()).toEqual(["95% ≥ 95%", "C"]);
    expect(figures([-5, 70]).pop()).toEqual(["−5 ≤ 0", "C"]);
  });

  it("never gives a larger value a lower class, and equal values different ones", () => {
    fc.assert(
      fc.property(fc.oneof(cents, anyAmount), (values) => {
        const found = classes(values) as string[];
        values.forEach((one, i) => {
          values.forEach((other, j) => {
            if (one >= other) expect((found[i] as string) <= (found[j] as string)).toBe(true);
          });
        });
      }),
    );
  });

  it("follows the rows when they are shuffled", () => {
    fc.assert(
      fc.property(
        fc
          .oneof(cents, anyAmount)
          .chain((values) => fc.tuple(fc.constant(values), shuffled(values.map((_, at) => at)))),
        ([values, order]) => {
          const straight = classes(values);
          expect(classes(order.map((at) => values[at]))).toEqual(order.map((at) => straight[at]));
        },
      ),
    );
  });

  it("keeps its classes when all values are in another currency or unit", () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(7, 100, 0.01), (values, rate) => {
        const other = values.map((value) => (rate < 1 ? value / 100 : value * rate));
        expect(classes(other)).toEqual(classes(values));
      }),
    );
  });

  it("decides by the definition: the share of the larger values before each value", () => {
    fc.assert(
      fc.property(cents, (values) => {
        const total = values.reduce((sum, value) => sum + Math.max(value, 0), 0);
        const expected = values.map((value) => {
          if (value <= 0) return "C";
          const before = values.reduce((sum, other) => sum + (other > value ? other : 0), 0) / total;
          return before < 0.8 ? "A" : before < 0.95 ? "B" : "C";
        });
        expect(classes(values)).toEqual(expected);
      }),
    );
  });
});
