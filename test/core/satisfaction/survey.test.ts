import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, repeat, rowsOf } from "../ask.ts";

const shuffled = <T>(values: readonly T[], seed: number): T[] =>
  values
    .map((value, index) => ({ value, key: Math.sin(seed + 1 + index * 7.13) }))
    .sort((one, other) => one.key - other.key)
    .map(({ value }) => value);

describe("NPSSAMPLE", () => {
  it("asks for Cochran's 385 answers in the worst case of ten points at 95%", () => {
    // Cochran (1977): 385 answers give a proportion to within 5%, and an NPS of ±1 answers to within twice that.
    expect(ask("NPSSAMPLE", [10])).toBe(385);
    expect(ask("NPSSAMPLE", [10, 0.95, 0.5, 0.5])).toBe(385);
  });

  it("finds the sample behind the Wald intervals of the R package NPS", () => {
    // brendan-R/NPS 2.0.999, 95%: 4, 14 and 18 answers give 0.167366579795156 … 0.610411197982622.
    const margin = 50 * (0.610411197982622 - 0.167366579795156);
    expect(ask("NPSSAMPLE", [margin * (1 + 1e-9), 0.95, 18 / 36, 4 / 36])).toBe(36);
    expect(ask("NPSSAMPLE", [margin * (1 - 1e-9), 0.95, 18 / 36, 4 / 36])).toBe(37);
  });

  it("never asks for fewer than one answer, and for the most without shares", () => {
    expect(ask("NPSSAMPLE", [5, 0.95, 1, 0])).toBe(1);
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 50, noNaN: true }), fc.nat(100), fc.nat(100), (margin, one, other) => {
        const [promoters, detractors] = one + other > 100 ? [100 - one, 100 - other] : [one, other];
        const known = ask("NPSSAMPLE", [margin, 0.9, promoters / 100, detractors / 100]) as number;
        expect(known).toBeLessThanOrEqual(ask("NPSSAMPLE", [margin, 0.9]) as number);
      }),
    );
  });

  it("refuses shares that are more than all answers, and one share without the other", () => {
    expect(ask("NPSSAMPLE", [10, 0.95, 0.7, 0.4])).toBe(
      "Promoters and detractors are 1.1 together: as shares of the answers they are at most 1.",
    );
    expect(ask("NPSSAMPLE", [10, 0.95, 0.7], "nl")).toBe(
      "criticasters is leeg: vul de marge in, en de aandelen promotors en criticasters allebei of geen van beide.",
    );
  });
});

describe("CES", () => {
  // The counts of the worked example of CYS ("Customer Effort Score"), from 1 to 7, in its three house styles.
  const cys = column([80, 210, 140, 110, 160, 180, 120].flatMap((count, index) => repeat(count, index + 1)));

  it("gives the mean, the share of 5 to 7 and the index of a worked example", () => {
    expect(ask("CES", [cys])).toBe(4.08);
    expect(ask("CES", [cys, 7, "share"])).toBe(0.46);
    expect(ask("CES", [cys, "", "index"])).toBe(-0.13);
  });

  it("counts 8 easy answers of 10 as 80%, as Simplesat does", () => {
    expect(ask("CES", [column([...repeat(8, 5), 4, 1]), 7, "share"])).toBe(0.8);
  });

  it("takes the middle and the ends from the scale", () => {
    expect(ask("CES", [column([1, 2, 3, 4, 5]), 5, "share"])).toBe(0.4);
    expect(ask("CES", [column([1, 2, 3, 4, 5, 5]), 5, "index"])).toBeCloseTo(1 / 6, 12);
    expect(ask("CES", [column([1, 6]), 5])).toBe("ratings, row 2 is 6, while 5 is the most that the scale allows.");
  });
});

describe("SATISFACTION", () => {
  const wilson = (satisfied: number, answers: number) => {
    const ratings = [...repeat(satisfied, 5), ...repeat(answers - satisfied, 1)];
    return rowsOf(ask("SATISFACTION", [column(repeat(answers, "Service")), column(ratings)]))[0]?.slice(4, 6);
  };

  // Newcombe (1998), Statistics in Medicine 17, 857–872, Table I, method 3 (score without continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("encloses %d of %d as Newcombe does", (satisfied, answers, low, high) => {
    const [below, above] = wilson(satisfied, answers) as [number, number];
    expect(below).toBeCloseTo(low, 4);
    expect(above).toBeCloseTo(high, 4);
  });

  it("marks all themes that share the highest or the lowest mean, and none where all are equal", () => {
    const marks = (ratings: readonly number[]) =>
      rowsOf(ask("SATISFACTION", [column(["A", "B", "C", "D"]), column(ratings)], "nl")).map((row) => [row[0], row[6]]);
    expect(marks([5, 2, 5, 3])).toEqual([
      ["A", "Sterkste"],
      ["C", "Sterkste"],
      ["D", ""],
      ["B", "Zwakste"],
      ["Totaal", ""],
    ]);
    expect(marks([4, 4, 4, 4]).map(([, mark]) => mark)).toEqual(["", "", "", "", ""]);
  });

  it("does not depend on the order of the rows", () => {
    const answer = fc.tuple(fc.constantFrom("Delivery", "Service", "Price"), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 20 }), fc.nat(), (answers, seed) => {
        const table = (rows: typeof answers) =>
          ask("SATISFACTION", [column(rows.map(([theme]) => theme)), column(rows.map(([, rating]) => rating))]);
        expect(table(shuffled(answers, seed))).toEqual(table(answers));
      }),
    );
  });

  it("reads the four words on a scale of 4", () => {
    const themes = column(["Service", "Service"]);
    expect(rowsOf(ask("SATISFACTION", [themes, column(["goed", "matig"])]))[0]?.slice(1, 4)).toEqual([2, 2.5, 0.5]);
    expect(ask("SATISFACTION", [themes, column(["goed", "matig"]), 5], "nl")).toBe(
      "Cijfers in woorden hebben een schaal van 4: laat schaal leeg of typ 4.",
    );
  });
});

describe("KTOPRIORITY", () => {
  const priorities = (...args: unknown[]) => (ask("KTOPRIORITY", args) as unknown[][]).flat();

  it("places themes around the means, and a theme on the line high (Martilla & James 1977)", () => {
    expect(priorities(column([8, 8, 6, 6, 7]), column([6, 8, 6, 8, 7]))).toEqual([
      "Concentrate here",
      "Keep up the good work",
      "Low priority",
      "Possible overkill",
      "Keep up the good work",
    ]);
  });

  it("keeps themes that are all equal on the line, whatever the rounding", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 2, max: 9 }), (cents, themes) => {
        const same = column(repeat(themes, cents / 100));
        expect(new Set(priorities(same, same))).toEqual(new Set(["Keep up the good work"]));
      }),
    );
  });

  it("says in Dutch what a single theme needs", () => {
    expect(ask("KTOPRIORITY", [[[8]], [[5]]], "nl")).toBe(
      "Eén thema heeft geen gemiddelde om mee te vergelijken: geef beide grenzen, of selecteer alle thema's.",
    );
    expect(ask("KTOPRIORITY", [[[8]], [[5]], 7, 7], "nl")).toBe("Verbeteren");
  });
});
