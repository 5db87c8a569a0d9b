import { describe, expect, it } from "vitest";
import { entries } from "../../../core/registry.ts";
import { ask, column, rowsOf } from "../ask.ts";

const steps = (id: string, args: readonly unknown[], language: "en" | "nl" = "en") =>
  rowsOf(ask("EXPLAIN", [id, ...args], language)).map(([name, , figures, result]) => [name, figures, result]);

describe("the derivation of a matrix", () => {
  it("shows both lines, the first row beside them, and what its cell means and asks for", () => {
    expect(steps("KRALJIC", [column([2, 8, 3, 9]), column([9, 8, 2, 3])])).toEqual([
      ["Line on the horizontal axis", "supply complexity: median, value 2 and 3 of 4: (3 + 8) ÷ 2", 5.5],
      ["Line on the vertical axis", "strategic importance: median, value 2 and 3 of 4: (3 + 8) ÷ 2", 5.5],
      ["First row", "x = 2 < 5.5 · y = 9 ≥ 5.5", "Leverage"],
      ["What it means", "Leverage", "Important and for sale everywhere: the buyer sets the price."],
      ["What to do", "Leverage", "Up- and deep-selling: volume terms, and services that make the product special."],
    ]);
    expect(steps("KRALJIC", [column([2, 8]), column([9, 8]), 1, 9.5], "nl").map(([, figures]) => figures)).toEqual([
      "complexiteit leverancier",
      "strategisch belang",
      "x = 2 ≥ 1 · y = 9 < 9,5",
      "Bottleneckproduct",
      "Bottleneckproduct",
    ]);
  });

  it("names the matrix's own lines without a median, with their unit", () => {
    expect(steps("BCG", [1, "10%"]).slice(0, 4)).toEqual([
      ["Line on the horizontal axis", "relative market share", 1],
      ["Line on the vertical axis", "market growth", 0.1],
      ["First row", "x = 1 ≥ 1 · y = 10% ≥ 10%", "Star"],
      ["What it means", "Star", "Leader in a growing market."],
    ]);
  });

  it("shows two lines per axis where there are nine cells", () => {
    expect(steps("MABA", [5, 7])).toEqual([
      ["Line on the horizontal axis", "business assets", 10 / 3],
      ["Line on the horizontal axis", "business assets", 20 / 3],
      ["Line on the vertical axis", "market attractiveness", 10 / 3],
      ["Line on the vertical axis", "market attractiveness", 20 / 3],
      ["First row", "x = 5 ≥ 3.33333, < 6.66667 · y = 7 ≥ 6.66667", "Invest"],
      ["What it means", "Invest", "Attractive market and strong assets."],
      ["What to do", "Invest", "Invest to grow or to keep the lead."],
    ]);
  });

  it("is the same through QUADRANT, and ends in the label of an own matrix, whose meaning only its user knows", () => {
    const args = [column([2, 8, 3, 9]), column([9, 8, 2, 3])];
    expect(steps("QUADRANT", ["KRALJIC", ...args])).toEqual(steps("KRALJIC", args));
    const own = [["visits", "margin", "Grow", "Keep", "Drop", "Automate", 5, 30]];
    expect(steps("QUADRANT", [own, ...args])).toEqual([
      ["Line on the horizontal axis", "visits", 5],
      ["Line on the vertical axis", "margin", 30],
      ["First row", "x = 2 < 5 · y = 9 < 30", "Drop"],
    ]);
  });

  it("has no steps without a row", () => {
    expect(steps("KRALJIC", [column(["", null]), column(["", null])])).toEqual([]);
    expect(steps("QUADRANT", ["KRALJIC", column(["", null]), column(["", null])])).toEqual([]);
    expect(ask("QUADRANT", ["KRALJIC", column(["", null]), column(["", null])])).toEqual([[""], [""]]);
  });

  it("of QUADRANTSUMMARY adds up the quadrants", () => {
    const args = [column(["Star", "Dog", "Star"]), column([60, 10, 30])];
    expect(steps("QUADRANTSUMMARY", args)).toEqual([
      ["Rows", "0 + 2 + 1 + 0", 3],
      ["Total", "0 + 90 + 10 + 0", 100],
      ["Largest quadrant", "Star: 2 ÷ 3", 2 / 3],
    ]);
    expect(steps("QUADRANTSUMMARY", args.slice(0, 1)).map(([name]) => name)).toEqual(["Rows", "Largest quadrant"]);
  });
});

describe("what a page says of a matrix", () => {
  const family = entries.filter((entry) => entry.family === "matrices");

  it("includes rival definitions, its rule for the line, a picture and related functions", () => {
    for (const { calculator } of family) {
      if (calculator.id !== "QUADRANTSUMMARY") {
        expect(Object.keys(calculator.rivals), calculator.id).not.toEqual([]);
        expect(calculator.rules.line).toContain("counts as high");
      }
      expect(calculator.result).toHaveProperty("picture");
      expect(calculator.related.length, calculator.id).toBeGreaterThan(0);
      expect(calculator.related).not.toContain(calculator.id);
    }
  });

  it("compares the median with the mean where the median is the default", () => {
    const withMean = family
      .filter(({ calculator }) => "mean" in calculator.rivals)
      .map(({ calculator }) => calculator.id);
    expect(withMean).toEqual(["QUADRANT", "GROWTHSHARE", "CUSTOMERMATRIX", "KRALJIC", "SITUATIONAL"]);
  });

  it("says true things about the mean and the median", () => {
    const values = column([10, 20, 30, 340]);
    const high = (cut?: number) =>
      [ask("GROWTHSHARE", [values, values, cut, cut])].flat(2).filter((one) => one === "Star");
    expect([high().length, high(100).length]).toEqual([2, 1]);
  });

  it("shows the cuts of the matrix in the help", () => {
    const help = (id: string) => family.find(({ calculator }) => calculator.id === id)?.calculator.params[3]?.help;
    expect(help("BCG")).toContain("vertical axis; 10% if left out.");
    expect(help("MABA")).toContain(
      "Where middle and high begin, in two cells, on the vertical axis; 3.33 and 6.67 if left out.",
    );
    expect(help("KRALJIC")).toContain("the median of the column if left out.");
    expect(family.find(({ calculator }) => calculator.id === "MABA")?.calculator.formula).toBe(
      "business assets, market attractiveness (↓ low, – middle, ↑ high) · Select: ↓ ↑, – –, ↑ ↓ · Invest: – ↑, ↑ ↑, ↑ – · Harvest: ↓ –, ↓ ↓, – ↓",
    );
  });
});
