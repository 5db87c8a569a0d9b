import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../core/answer.ts";

const ask = (churn: unknown, language: "en" | "nl" = "en") => answer("LIFETIME", [churn], { language });

describe("LIFETIME", () => {
  it("is the number of periods when one in that many leaves", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (periods) => {
        const shown = ask(1 / periods);
        expect(shown.ok && shown.cells).toBeCloseTo(periods, 8);
      }),
    );
  });

  it("is the mean of the lifetimes that a constant churn gives", () => {
    const churn = 0.2;
    let mean = 0;
    for (let period = 1; period < 500; period++) mean += period * churn * (1 - churn) ** (period - 1);
    const shown = ask(churn);
    expect(shown.ok && shown.cells).toBeCloseTo(mean, 10);
  });

  it("reads a percentage typed as text", () => {
    expect(ask("20%")).toEqual({ ok: true, cells: 5 });
    expect(ask([["Churn"], ["12,5%"], [""], [0.25]])).toEqual({
      ok: true,
      cells: [["Lifetime (periods)"], [8], [""], [4]],
    });
  });

  it("never ends when nobody leaves", () => {
    expect(ask(0)).toEqual({
      ok: false,
      error: "division-by-zero",
      sentence: "With a churn of 0% no customer ever leaves: fill in a churn above 0%.",
    });
    expect(ask(0, "nl")).toMatchObject({
      sentence: "Bij een klantverloop van 0% vertrekt er nooit een klant: vul een klantverloop boven 0% in.",
    });
  });

  it("refuses a lifetime that no cell can hold", () => {
    expect(ask(5e-324)).toMatchObject({ ok: false, error: "not-available" });
  });

  it("says how to type a percentage", () => {
    expect(ask(20)).toMatchObject({ error: "value", sentence: "churn must be between 0 and 1: type 20% or 0.2." });
    expect(ask(20, "nl")).toMatchObject({ sentence: "klantverloop moet tussen 0 en 1 liggen: typ 20% of 0,2." });
  });
});
