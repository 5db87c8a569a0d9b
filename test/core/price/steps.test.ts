import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const steps = (id: string, ...args: unknown[]) =>
  rowsOf(ask("EXPLAIN", [id, ...args])).map(([name, , figures, result]) => [name, figures, result]);

describe("the derivations of value and price", () => {
  it("of the customer's advantage end in the ratio, if there are costs", () => {
    expect(steps("CUSTOMERADVANTAGE", column([12000, 8000]), column([14000, 2000]))).toEqual([
      ["Benefits", "12,000 + 8000", 20000],
      ["Costs", "14,000 + 2000", 16000],
      ["Customer advantage", "20,000 − 16,000", 4000],
      ["Ratio", "20,000 ÷ 16,000", 1.25],
    ]);
    expect(steps("CUSTOMERADVANTAGE", 5, 0)).toHaveLength(3);
    const eight = [1, 2, 3, 4, 5, 6, 7, 8];
    const sums = steps("CUSTOMERADVANTAGE", column(eight), column([...eight, 9])).map(([, figures]) => figures);
    expect(sums.slice(0, 2)).toEqual(["1 + 2 + 3 + 4 + 5 + 6 + 7 + 8", "1 + 2 + 3 + … + 9"]);
  });

  it("of a value-based price leave nothing with the customer where the differences are not positive", () => {
    expect(steps("VALUEPRICE", 1000, column([300, 100]), 0.4)).toEqual([
      ["Value differences", "300 + 100", 400],
      ["Economic value to the customer", "1000 + 400", 1400],
      ["Left with the customer", "40% × 400", 160],
      ["Value-based price", "1400 − 160", 1240],
    ]);
    expect(steps("VALUEPRICE", 80, column([-15]))[2]).toEqual(["Left with the customer", "0", 0]);
    expect(steps("VALUEPRICE", 80, column([0]))[2]).toEqual(["Left with the customer", "0", 0]);
  });

  it("of life cycle costs take the residual value off at its value of today", () => {
    expect(steps("LIFECYCLECOST", 1000, column([110, 242]), 2, 0.1, 121)).toEqual([
      ["Annual costs at today's value", "110 ÷ (1 + 10%) ^ 1 + 242 ÷ (1 + 10%) ^ 2", expect.closeTo(300, 9)],
      ["Residual value at today's value", "121 ÷ (1 + 10%) ^ 2", expect.closeTo(100, 9)],
      ["Life cycle cost", "1000 + 300 − 100", expect.closeTo(1200, 9)],
    ]);
  });

  it("of two offers add up what is saved up to the break-even year", () => {
    expect(steps("LIFECYCLEGAP", 20000, 3000, 14000, 5500, 5)).toEqual([
      ["First offer", "20,000 + 3000 + 3000 + 3000 + 3000 + 3000", 35000],
      ["Other offer", "14,000 + 5500 + 5500 + 5500 + 5500 + 5500", 41500],
      ["Gap", "41,500 − 35,000", 6500],
      ["Extra to buy", "20,000 − 14,000", 6000],
      ["Saved up to the break-even year", "16,500 − 9000", 7500],
      ["Break-even", "7500 ≥ 6000", 3],
    ]);
    expect(steps("LIFECYCLEGAP", 14000, 5500, 20000, 3000, 5).slice(3)).toEqual([
      ["Extra to buy", "20,000 − 14,000", 6000],
      ["Saved up to the break-even year", "16,500 − 9000", 7500],
      ["Break-even", "7500 ≥ 6000", 3],
    ]);
    expect(steps("LIFECYCLEGAP", 20000, 3000, 14000, 4000, 5)).toHaveLength(3);
    expect(steps("LIFECYCLEGAP", 100, 1, 100, 2, 5)).toHaveLength(3);
  });
});

describe("the limits of value and price", () => {
  it("are said where amounts do not fit a cell", () => {
    const huge = column([1.7e308, 1.7e308]);
    const tooLarge = "The amounts are too large or too small to compare in a cell: check benefits and costs.";
    expect(ask("CUSTOMERADVANTAGE", [huge, 1])).toBe(tooLarge);
    expect(ask("CUSTOMERADVANTAGE", [1, huge])).toBe(tooLarge);
    expect(ask("LIFECYCLECOST", [1.7e308, 1.7e308, 1])).toBe("The costs are too large to add up.");
    expect(ask("LIFECYCLEGAP", [1, 1.7e308, 1, 1, 2])).toBe("The costs are too large to add up.");
  });

  it("ask for a difference, and for one amount a year", () => {
    expect(ask("VALUEPRICE", [80, column(["", ""])])).toBe(
      "There is no difference to count: value differences holds only blank cells. Fill in at least one, or 0.",
    );
    expect(ask("LIFECYCLEGAP", [1, column(["", ""]), 1, 1, 2])).toBe(
      "annual costs holds only blank cells: fill in one amount for every year, 0 if there are none.",
    );
    expect(ask("LIFECYCLEGAP", [1, 1, 1, column(["", ""]), 2])).toMatch(/^other annual costs holds only blank cells/);
    expect(ask("LIFECYCLECOST", [5, column([1, 2]), 2])).toBe(8);
    expect(ask("LIFECYCLECOST", [5, 1, 100])).toBe(105);
  });
});
