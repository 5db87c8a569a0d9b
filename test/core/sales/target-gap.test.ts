import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column } from "../ask.ts";

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const gap = (target: unknown, actual: unknown) => (ask("TARGETGAP", [target, actual]) as unknown[][])[0];
const steps = (target: number, actual: number) =>
  (ask("EXPLAIN", ["TARGETGAP", target, actual]) as unknown[][])
    .slice(1)
    .map(([, , figures, result]) => [figures, result]);

describe("TARGETGAP", () => {
  it("is on target from the target up, near it from 5% short, and below it under that", () => {
    expect(gap(200, 200)).toEqual([0, 0, "On target"]);
    expect(gap(200, 199.99)?.[2]).toBe("Near target");
    expect(gap(200, 190)).toEqual([-10, -0.05, "Near target"]);
    expect(gap(200, 189.99)?.[2]).toBe("Below target");
  });

  it("does not see the last digits of calculated cells", () => {
    expect(gap(0.1 + 0.2, 0.3)).toEqual([0, 0, "On target"]);
    expect(gap(0.3, 0.285)?.[2]).toBe("Near target");
    expect(gap(1, 1 - 1e-9)?.[2]).toBe("Near target");
  });

  it("has no share of a target of 0, where 0 is on target and less is below", () => {
    expect(gap(0, 0)).toEqual([0, "", "On target"]);
    expect(gap(0, 5)).toEqual([5, "", "On target"]);
    expect(gap(0, -0.01)).toEqual([-0.01, "", "Below target"]);
  });

  it("takes a smaller loss than planned for a good result", () => {
    expect(gap(-100, -80)).toEqual([20, 0.2, "On target"]);
    expect(gap(-100, -105)).toEqual([-5, -0.05, "Near target"]);
    expect(gap(-100, -106)?.[2]).toBe("Below target");
  });

  it("turns the sign where target and actual change places", () => {
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        expect((gap(one, other)?.[0] as number) + (gap(other, one)?.[0] as number)).toBe(0);
      }),
    );
  });

  it("stands beside the list, under headers where the list has them, blank where a row is blank", () => {
    expect(ask("TARGETGAP", [column(["Doel", 100, "", 50]), column(["Behaald", 120, "", 48])], "nl")).toEqual([
      ["Verschil (eenheid van doelstelling)", "Verschil (aandeel van doelstelling)", "Oordeel"],
      [20, 0.2, "Op doel"],
      ["", "", ""],
      [-2, -0.04, "Bijna op doel"],
    ]);
    expect(ask("TARGETGAP", [100, 50], "nl")).toEqual([[-50, -0.5, "Onder doel"]]);
  });

  it("derives the first row with its figures", () => {
    expect(steps(200, 210)).toEqual([
      ["210 − 200", 10],
      ["10 ÷ 200", 0.05],
      ["10 ≥ 0", "On target"],
    ]);
    expect(steps(200, 195)[2]).toEqual(["0 > −5 ≥ −10", "Near target"]);
    expect(steps(-200, -250)).toEqual([
      ["−250 − −200", -50],
      ["−50 ÷ 200", -0.25],
      ["−50 < −10", "Below target"],
    ]);
    expect(steps(0, -1)).toEqual([
      ["−1 − 0", -1],
      ["−1 < 0", "Below target"],
    ]);
  });

  it("refuses what no cell can hold, in both languages", () => {
    expect(ask("TARGETGAP", [1e308, -1e308])).toBe(
      "The target and the actual figure are too far apart to compare in a cell: check their unit.",
    );
    expect(ask("TARGETGAP", [1e308, -1e308], "nl")).toMatch(/^De doelstelling en de realisatie liggen te ver uiteen/);
  });
});
