import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column } from "../ask.ts";
import { stepsOf } from "./steps.ts";

const LADDER = ["Not on the ladder yet", "Home feeling", "Reliability", "Trustworthiness", "Ability", "Commitment"];

describe("LOYALTYSTAGE", () => {
  it("climbs one stage with every yes from the first on", () => {
    LADDER.forEach((stage, climbed) => {
      expect(
        ask(
          "LOYALTYSTAGE",
          [0, 1, 2, 3, 4].map((step) => step < climbed),
        ),
      ).toBe(stage);
    });
  });

  it("does not look beyond the first no", () => {
    const answers = fc.array(fc.constantFrom(0, 1), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(answers, (given) => {
        const firstNo = given.indexOf(0);
        expect(ask("LOYALTYSTAGE", given)).toBe(LADDER[firstNo < 0 ? 5 : firstNo]);
      }),
    );
  });

  it("answers a list of customers in Dutch, with ja, x and WAAR for yes", () => {
    const args = [
      column(["Thuis", "ja", "x", "", "nee"]),
      column(["", "WAAR", "j", "", "ja"]),
      column(["", 1, "nee", "", "ja"]),
      column(["", true, "ja", "", "ja"]),
      column(["", "y", "ja", "", "ja"]),
    ];
    expect(ask("LOYALTYSTAGE", args, "nl")).toEqual([
      ["Trede van loyaliteit"],
      ["Betrokkenheid"],
      ["Betrouwbaarheid"],
      [""],
      ["Nog niet op de ladder"],
    ]);
  });

  it("refuses what is neither yes nor no, and a missing answer", () => {
    expect(ask("LOYALTYSTAGE", [true, 0.5, true, true, true], "nl")).toBe(
      "betrouwbaarheid: 0,5 is geen ja of nee. Typ ja of nee, WAAR of ONWAAR, of 1 of 0.",
    );
    expect(ask("LOYALTYSTAGE", [true, true, true, true])).toMatch(/^commitment is empty/);
  });

  it("shows every answer and then the stage", () => {
    expect(stepsOf("LOYALTYSTAGE", [true, "ja", 0, 1, false])).toEqual([
      "1. Home feeling: yes",
      "2. Reliability: yes",
      "3. Trustworthiness: no",
      "4. Ability: yes",
      "5. Commitment: no",
      "Stage of loyalty: Reliability",
    ]);
  });
});
