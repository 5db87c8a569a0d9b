import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, repeat, rowsOf } from "../ask.ts";
import { stepsOf } from "./steps.ts";

const survey = (promoters: number, passives: number, detractors: number) =>
  column([...repeat(promoters, 9), ...repeat(passives, 7), ...repeat(detractors, 6)]);
const change = (before: unknown, after: unknown) =>
  rowsOf(ask("NPSCHANGE", [before, after]))[0] as [number, number, number, number, string];

const RISEN = "Yes, the NPS has risen: chance alone seldom makes so large a difference.";
const FALLEN = "Yes, the NPS has fallen: chance alone seldom makes so large a difference.";
const UNSURE = "Not shown: chance alone can make this difference.";

describe("NPSCHANGE", () => {
  const counts = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.integer({ min: 1, max: 60 }));

  it("turns around when the surveys change places", () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [there, error, z, p, verdict] = change(survey(...one), survey(...other));
        const [back, sameError, mirrored, sameP, opposite] = change(survey(...other), survey(...one));
        expect([back, sameError, mirrored, sameP]).toEqual([-there || 0, error, -z || 0, p]);
        expect(opposite).toBe(verdict === RISEN ? FALLEN : verdict === FALLEN ? RISEN : UNSURE);
      }),
    );
  });

  it("is the difference of two NPS, and none at all between equal shares", () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const difference = (ask("NPS", [survey(...other)]) as number) - (ask("NPS", [survey(...one)]) as number);
        expect(change(survey(...one), survey(...other))[0]).toBe(difference);
      }),
    );
    expect(change(survey(1, 2, 3), survey(2, 4, 6)).filter((_, index) => index !== 1)).toEqual([0, 0, 1, UNSURE]);
  });

  it("has a standard error that halves with four times the answers, and then is surer", () => {
    const [, error, , p] = change(survey(5, 3, 4), survey(7, 3, 2));
    const [, halved, , surer] = change(survey(20, 12, 16), survey(28, 12, 8));
    expect(halved).toBeCloseTo(error / 2, 12);
    expect(surer).toBeLessThan(p);
  });

  it("calls a change real from two standard errors on, up or down", () => {
    // With all passives before there is no spread there: z is √(n × share ÷ (1 − share)) for one group after.
    const grown = (promoters: number) => change(survey(0, 10, 0), survey(promoters, 100 - promoters, 0));
    expect(grown(3).slice(2)).toEqual([expect.closeTo(1.7586, 4), expect.closeTo(0.0786, 4), UNSURE]);
    expect(grown(4).slice(2)).toEqual([expect.closeTo(2.0412, 4), expect.closeTo(0.0412, 4), RISEN]);
    expect(change(survey(0, 10, 0), survey(0, 96, 4))[4]).toBe(FALLEN);
  });

  it("keeps its digits far in the tail", () => {
    const [, , z, p] = change(survey(1, 0, 99), survey(99, 0, 1));
    expect(z).toBeGreaterThan(60);
    expect(p).toBe(0);
    const [, , smaller, tiny] = change(survey(20, 60, 120), survey(120, 60, 20));
    expect(smaller).toBeCloseTo(14.9071, 4);
    // R: 2 * pnorm(-sqrt(2000) / 3)
    expect(tiny / 2.96258672626844e-50).toBeCloseTo(1, 10);
  });

  it("refuses a survey without answers by its name, and two surveys without spread", () => {
    expect(ask("NPSCHANGE", [column([9, 3]), column(["", ""])])).toBe(
      "There is no answer to count: after holds only blank cells.",
    );
    expect(ask("NPSCHANGE", [column(["", ""]), column([9, 3])], "nl")).toBe(
      "Er is geen antwoord om te tellen: vooraf bevat alleen lege cellen.",
    );
    expect(ask("NPSCHANGE", [column([7, 8]), column([9, 10])])).toMatch(
      /^In each survey all answers fall in one group/,
    );
    expect(ask("NPSCHANGE", [column([7, 8, 9]), column([9, 10])])).toBeInstanceOf(Array);
  });

  it("takes surveys of different lengths, each with its own header", () => {
    const headed = change(column(["March", 9, "", 3, 8]), column(["June", 10, 9]));
    expect(headed).toEqual(change(column([9, 3, 8]), column([10, 9])));
  });

  it("derives the verdict with both surveys filled in", () => {
    const args = [column([6, 5, 8, 9, 4, 7, 3, 8]), column([10, 9, 9, 8, 10, 7, 9, 10])];
    expect(stepsOf("NPSCHANGE", args)).toEqual([
      "NPS before: 100 × (1 − 4) ÷ 8 = −37.5",
      "NPS after: 100 × (6 − 0) ÷ 8 = 75",
      "Change: 75 − (−37.5) = 112.5",
      "Standard error before: 100 × √(((1 + 4) ÷ 8 − (−37.5 ÷ 100)²) ÷ 8) = 24.6063",
      "Standard error after: 100 × √(((6 + 0) ÷ 8 − (75 ÷ 100)²) ÷ 8) = 15.3093",
      "Standard error of the change: √(24.6063 × 24.6063 + 15.3093 × 15.3093) = 28.9801",
      "z: 112.5 ÷ 28.9801 = 3.88198",
      "p (two-sided): 2 × (1 − Φ(3.88198)) = 0.000103609",
      `Is this change real?: 0.000103609 ≤ 0.05 = ${RISEN}`,
    ]);
    const unsure = stepsOf("NPSCHANGE", [column([10, 9, 3]), column([10, 3, 3])], "nl");
    expect(unsure[2]).toBe("Verandering: −33,3333 − 33,3333 = −66,6667");
    expect(unsure[7]).toMatch(/^p \(tweezijdig\): 2 × \(1 − Φ\(0,86/);
    expect(unsure[8]).toMatch(/ > 0,05 = Niet aangetoond: dit verschil kan toeval zijn\.$/);
    expect(stepsOf("NPSCHANGE", [column([7, 8, 8]), column([10, 3, 9])])[2]).toBe("Change: 33.3333 − 0 = 33.3333");
  });
});
