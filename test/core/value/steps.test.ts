import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const steps = (...args: unknown[]) => rowsOf(ask("EXPLAIN", args)).map((row) => [row[0], row[2], row[3]]);

describe("the derivation", () => {
  it("of CLV is profit per order times orders", () => {
    expect(steps("CLV", 180, 0.45, 12)).toEqual([
      ["Profit per order (W)", "180 × 45%", 81],
      ["CLV (W × A)", "81 × 12", 972],
    ]);
    expect(steps("CUSTOMERVALUE", 12_500, 9800)).toEqual([["Customer value", "12,500 − 9800", 2700]]);
  });

  it("of CLVDISCOUNTED shows the series that was added up", () => {
    const figures = (...args: unknown[]) => steps("CLVDISCOUNTED", ...args).map((row) => row[1]);
    expect(figures(100, 0.9, 0.1)).toEqual(["0.9 ÷ (1 + 0.1)", "0.9 ÷ (1 + 0.1 − 0.9)", "100 × 4.5 − 0"]);
    expect(figures(100, 0.9, 0.1, "", 50, 0)[1]).toBe("(1 + 0.1) ÷ (1 + 0.1 − 0.9)");
    expect(figures(100, 0.9, 0.2, 2, 0, 0)[1]).toBe("1 × (1 − 0.75 ^ 2) ÷ (1 − 0.75)");
    expect(figures(100, 1, 0, 12)[1]).toBe("12 × 1");
    expect(steps("CLVDISCOUNTED", 100, 0.9, 0.2, 2, 50).map((row) => row[2])).toEqual([
      0.75,
      expect.closeTo(1.3125, 12),
      expect.closeTo(81.25, 10),
    ]);
  });

  it("of PRESENTVALUE sets the first amount beside the later ones", () => {
    expect(steps("PRESENTVALUE", column([110, 121]), 0.1)).toEqual([
      ["Not discounted", "110 + 121", 231],
      ["First amount", "110 ÷ (1 + 0.1) ^ 1", expect.closeTo(100, 10)],
      ["Later amounts", "121 ÷ (1 + 0.1) ^ 2", expect.closeTo(100, 10)],
      ["Present value", "100 + 100", expect.closeTo(200, 10)],
    ]);
    expect(steps("PRESENTVALUE", column([-50]), 0.1, 0).map((row) => row[2])).toEqual([-50, -50, 0, -50]);
  });

  it("of PRESENTVALUE writes out the later amounts, and of many the first and the last", () => {
    const figures = (...amounts: number[]) => steps("PRESENTVALUE", column(amounts), 0.1, 0).map((row) => row[1]);
    expect(figures(9, 1, -4)).toEqual([
      "9 + 1 − 4",
      "9 ÷ (1 + 0.1) ^ 0",
      "1 ÷ (1 + 0.1) ^ 1 − 4 ÷ (1 + 0.1) ^ 2",
      "9 − 2.39669",
    ]);
    expect(figures(9, 1, 2, 3, 4, 5, 6, 7, 8, 9)[2]).toBe(
      "1 ÷ (1 + 0.1) ^ 1 + 2 ÷ (1 + 0.1) ^ 2 + 3 ÷ (1 + 0.1) ^ 3 + … + 9 ÷ (1 + 0.1) ^ 9",
    );
    expect(figures(9)[2]).toBe("");
  });

  it("of CLVUPLIFT has no percentage of nothing", () => {
    const full = steps("CLVUPLIFT", 120, 0.6, 0.7, 0.1);
    expect(full.map((row) => row[0])).toEqual(["CLV before", "CLV after", "Gain", "Gain as a share"]);
    expect(full.map((row) => row[1]).slice(2)).toEqual(["210 − 144", "66 ÷ 144"]);
    expect(full[0]?.[1]).toBe("120 × 0.6 ÷ (1 + 0.1 − 0.6)");
    expect(full.map((row) => row[2])).toEqual([144, 210, 66, 11 / 24].map((value) => expect.closeTo(value, 9)));
    expect(steps("CLVUPLIFT", 100, 0, 0.5, 0.5).map((row) => row[0])).toEqual(["CLV before", "CLV after", "Gain"]);
  });

  it("of CLVRATIO and CLVVERDICT ends in the ratio and the verdict", () => {
    expect(steps("CLVRATIO", 972, 324)).toEqual([["CLV ÷ acquisition cost", "972 ÷ 324", 3]]);
    expect(steps("CLVVERDICT", 972, 1200)).toEqual([
      ["Difference", "972 − 1200", -228],
      ["Verdict", "−228", "You spend more than the customer is worth"],
    ]);
    expect(steps("CLVVERDICT", 5, 5)[1]?.[2]).toBe("You have invested exactly what the customer is worth");
  });

  it("of PAYBACK counts whole periods, and what the next one still has to bring", () => {
    expect(steps("PAYBACK", 130, 80, 0.5)).toEqual([
      ["Whole periods", "", 2],
      ["Paid back by then", "80 × 1.5", 120],
      ["Margin of the next period", "80 × 0.5 ^ 2", 20],
      ["Payback", "2 + (130 − 120) ÷ 20", 2.5],
    ]);
    expect(steps("PAYBACK", 120, 50).map((row) => row[2])).toEqual([2, 100, 50, 2.4]);
    expect(steps("PAYBACK", 0, 50)).toEqual([["Payback", "0", 0]]);
    expect(steps("PAYBACK", 60, 80, 0).map((row) => row[2])).toEqual([0, 0, 80, 0.75]);
  });
});

describe("the edges", () => {
  it("of PAYBACK lie on whole periods", () => {
    expect(ask("PAYBACK", [100, 50])).toBe(2);
    expect(ask("PAYBACK", [120, 80, 0.5])).toBeCloseTo(2, 12);
    expect(ask("PAYBACK", [159.99, 80, 0.5])).toBeGreaterThan(10);
    expect(ask("PAYBACK", [1e308, 1e-10])).toContain("never pays back");
  });

  it("of PRESENTVALUE: no amount, and amounts that do not fit in a cell", () => {
    expect(ask("PRESENTVALUE", [column(["", ""]), 0.1])).toBe(
      "There is no amount to discount: cash flows holds only blank cells.",
    );
    expect(ask("PRESENTVALUE", [column([1e308, 1e308]), 1], "nl")).toBe(
      "De waarde past niet in een cel: controleer de kasstromen.",
    );
  });

  it("of CLVVERDICT and CLVRATIO: values that do not fit in a cell", () => {
    expect(ask("CLVVERDICT", [-1.7e308, 1.7e308])).toBe("The amount does not fit in a cell: check CLV and invested.");
    expect(ask("CLVRATIO", [1e308, 1e-10])).toBe("The ratio does not fit in a cell: check CLV and acquisition cost.");
    expect(ask("CUSTOMERVALUE", [-1.7e308, 1.7e308], "nl")).toBe(
      "De waarde past niet in een cel: controleer omzet en kosten.",
    );
    expect(ask("ACQUISITIONRATIO", [1e308, 1e-10])).toBe("The ratio does not fit in a cell: check both costs.");
  });
});
