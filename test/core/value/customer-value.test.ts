import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../core/answer.ts";

const ask = (...args: unknown[]) => answer("CUSTOMERVALUE", args, { language: "en" });
const value = (revenue: number, costs: number): number => {
  const shown = ask(revenue, costs);
  if (!shown.ok) throw new Error(shown.sentence);
  return shown.cells as number;
};

const cents = fc.integer({ min: 0, max: 1e11 });

describe("CUSTOMERVALUE", () => {
  it("is revenue minus costs to the cent", () => {
    expect(value(1234.56, 1000.1)).toBe(234.46);
    fc.assert(
      fc.property(cents, cents, (revenue, costs) => {
        expect(value(revenue / 100, costs / 100)).toBe((revenue - costs) / 100);
      }),
    );
  });

  it("falls by what the costs rise", () => {
    fc.assert(
      fc.property(cents, cents, cents, (revenue, costs, more) => {
        const before = value(revenue / 100, costs / 100);
        expect(value(revenue / 100, (costs + more) / 100)).toBeCloseTo(before - more / 100, 4);
      }),
    );
  });

  it("stands beside the list, blank where a row is blank", () => {
    const revenue = [["Revenue"], [500], [null], [300.5]];
    const costs = [["Costs"], [200], ["  "], ["400,25"]];
    expect(ask(revenue, costs)).toEqual({ ok: true, cells: [["Customer value"], [300], [""], [-99.75]] });
    expect(answer("CUSTOMERVALUE", [revenue, costs], { language: "nl" })).toMatchObject({
      cells: [["Klantwaarde"], [300], [""], [-99.75]],
    });
  });

  it("is blank for a single blank row", () => {
    expect(ask("", null)).toEqual({ ok: true, cells: "" });
  });

  it("does not take a blank beside an amount for zero", () => {
    expect(ask(500, "")).toMatchObject({ error: "value", sentence: "costs is empty: fill it in." });
    expect(ask([[500], [300]], [[200], [""]])).toMatchObject({
      sentence: "costs, row 2 is blank while revenue is filled in: complete the row or clear it.",
    });
  });

  it("refuses costs that are typed as a negative amount", () => {
    expect(ask(500, -200)).toMatchObject({ sentence: "costs may not be below 0, and it is −200." });
    expect(answer("CUSTOMERVALUE", [500, -200], { language: "nl" })).toMatchObject({
      sentence: "kosten mag niet kleiner zijn dan 0, en is −200.",
    });
  });
});
