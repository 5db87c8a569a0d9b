import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

/** The figures and the result of every step, as a student would copy them. */
const steps = (...args: unknown[]) => rowsOf(ask("EXPLAIN", args)).map((row) => [row[0], row[2], row[3]]);

describe("the derivation", () => {
  it("of RETENTION and CHURN counts who stayed and who left", () => {
    expect(steps("RETENTION", 1000, 1100, 200)).toEqual([
      ["Customers who stayed", "1100 − 200", 900],
      ["Retention", "900 ÷ 1000", 0.9],
    ]);
    expect(steps("CHURN", 1000, 1100, 200)).toEqual([
      ["Customers who stayed", "1100 − 200", 900],
      ["Customers who left", "1000 − 900", 100],
      ["Churn", "100 ÷ 1000", 0.1],
    ]);
  });

  it("of RETENTIONLIST divides by the customers before", () => {
    expect(steps("RETENTIONLIST", column(["a", "b", "c", "d"]), column(["b", "a", "e"]))).toEqual([
      ["Kept", "", 2],
      ["Lost", "4 − 2", 2],
      ["New", "3 − 2", 1],
      ["Retention", "2 ÷ 4", 0.5],
      ["Churn", "2 ÷ 4", 0.5],
      ["Net growth", "(1 − 2) ÷ 4", -0.25],
    ]);
  });

  it("of LIFETIME, ACQUISITIONRATIO and RATEPER fills in the formula", () => {
    expect(steps("LIFETIME", 0.2)).toEqual([["Lifetime", "1 ÷ 20%", 5]]);
    expect(steps("ACQUISITIONRATIO", 450, 90)).toEqual([["Acquisition ÷ retention", "450 ÷ 90", 5]]);
    expect(steps("RATEPER", 0.19, "year", "quarter")).toEqual([
      ["Periods", "3 ÷ 12", 0.25],
      ["Share who stay", "(1 − 0.19) ^ 0.25", 0.81 ** 0.25],
      ["Rate", `1 − 0.948683`, expect.closeTo(1 - 0.81 ** 0.25, 14)],
    ]);
    expect(ask("RATEPER", [0.3, "month", "month"])).toBe(0.3);
  });

  it("of SURVIVAL starts where the first leave, and ends with the longest tenure", () => {
    expect(steps("SURVIVAL", column([1, 2, 2, 3, 4]), column(["no", "yes", "no", "no", "yes"]))).toEqual([
      ["Customers", "", 5],
      ["Churned", "", 2],
      ["Survival at the first tenure with churn", "1 − 1 ÷ 4", 0.75],
      ["Survival at the longest tenure", "0.75 × (1 − 1 ÷ 1)", 0],
    ]);
    expect(steps("SURVIVAL", column([1, 2]), column([0, 0]))).toEqual([
      ["Customers", "", 2],
      ["Churned", "", 0],
      ["Survival at the longest tenure", "1 × (1 − 0 ÷ 1)", 1],
    ]);
    expect(steps("SURVIVAL", column([2, 2]), column([1, 0])).pop()).toEqual([
      "Survival at the longest tenure",
      "1 × (1 − 1 ÷ 2)",
      0.5,
    ]);
  });
});

describe("SURVIVAL", () => {
  it("shows every tenure where none is asked for, and an asked one once", () => {
    const tenures = column([3, 1, 3]);
    const churned = column([1, 0, 0]);
    expect(rowsOf(ask("SURVIVAL", [tenures, churned])).map(([tenure]) => tenure)).toEqual([1, 3]);
    expect(rowsOf(ask("SURVIVAL", [tenures, churned, column([3, 2, 3])])).map(([tenure]) => tenure)).toEqual([2, 3]);
  });

  it("counts whoever is still there at a tenure as present when others leave", () => {
    expect(rowsOf(ask("SURVIVAL", [column([2, 2]), column([1, 0])]))).toEqual([
      [2, 2, 1, 0.5, expect.closeTo(Math.sqrt(0.125), 12)],
    ]);
  });

  it("stays 0 after the last has left, and is unknown where someone is still there", () => {
    expect(rowsOf(ask("SURVIVAL", [column([1, 2]), column([1, 1]), 5]))).toEqual([[5, 0, 0, 0, ""]]);
    expect(rowsOf(ask("SURVIVAL", [column([1, 2]), column([1, 0]), 5]))).toEqual([[5, 0, 0, "", ""]]);
  });

  it("needs a customer", () => {
    expect(ask("SURVIVAL", [column(["", ""]), column(["", ""])], "nl")).toBe(
      "Er is geen klant om te tellen: duur bevat alleen lege cellen.",
    );
  });
});

describe("the edges", () => {
  it("of RETENTION are everyone and nobody", () => {
    expect(ask("RETENTION", [10, 0])).toBe(0);
    expect(ask("RETENTION", [10, 10])).toBe(1);
    expect(ask("CHURN", [10, 0])).toBe(1);
    expect(ask("LIFETIME", [1])).toBe(1);
  });

  it("of RETENTIONLIST: a number at the top of both lists is no header", () => {
    expect(rowsOf(ask("RETENTIONLIST", [column([1, 2]), column([1, 3])]))).toEqual([[1, 1, 1, 0.5, 0.5, 0]]);
  });
});
