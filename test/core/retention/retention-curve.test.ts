import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../core/answer.ts";
import { noteFor } from "../../../core/i18n/index.ts";
import { findEntry } from "../../../core/registry.ts";
import { fittedCurve, logLikelihood, logRetentions } from "../../../core/retention/curve.ts";
import { ask, column, rowsOf } from "../ask.ts";

const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491];
const curve = (survivors: readonly unknown[], ...rest: unknown[]) =>
  rowsOf(ask("RETENTIONCURVE", [column(survivors), ...rest])) as number[][];

/** Survivors as the model itself makes them: share who stay longer than each period. */
const madeBy = (alpha: number, beta: number, shape: number, periods: number): number[] => {
  let log = 0;
  const later = Array.from(logRetentions({ alpha, beta, shape }, periods), (stay) => {
    log += stay;
    return Math.exp(log);
  });
  return [1, ...later];
};

describe("RETENTIONCURVE", () => {
  it("finds the parameters that made the survivors, whatever their number", () => {
    const parameter = fc.double({ min: 0.3, max: 8, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, fc.integer({ min: 2, max: 10 }), (alpha, beta, periods) => {
        const [first] = curve(madeBy(alpha, beta, 1, periods).map((share) => 5000 * share));
        expect((first?.[5] as number) / alpha).toBeCloseTo(1, 5);
        expect((first?.[6] as number) / beta).toBeCloseTo(1, 5);
        expect(first?.[7]).toBe(1);
      }),
    );
  });

  it("finds all three of BdW, in which the chance to leave changes with tenure", () => {
    for (const [alpha, beta, shape] of [
      [0.5, 1, 1.5],
      [2, 6, 0.7],
    ] as const) {
      const [first] = curve(madeBy(alpha, beta, shape, 9), 0, "bdw");
      expect(first?.slice(5, 8)).toEqual([expect.closeTo(alpha, 3), expect.closeTo(beta, 3), expect.closeTo(shape, 3)]);
    }
  });

  it("is at the top of the likelihood", () => {
    const survivors = Float64Array.from(HIGH_END);
    for (const model of ["sBG", "BdW"] as const) {
      const best = fittedCurve(survivors, model);
      const top = logLikelihood(best, survivors);
      for (const factor of [0.99, 1.01]) {
        expect(logLikelihood({ ...best, alpha: best.alpha * factor }, survivors)).toBeLessThan(top);
        expect(logLikelihood({ ...best, beta: best.beta * factor }, survivors)).toBeLessThan(top);
        if (model === "BdW")
          expect(logLikelihood({ ...best, shape: best.shape * factor }, survivors)).toBeLessThan(top);
      }
    }
  });

  it("counts BdW with shape 1 as sBG", () => {
    const plain = logRetentions({ alpha: 0.7, beta: 3.8, shape: 1 }, 20);
    const bent = logRetentions({ alpha: 0.7, beta: 3.8, shape: 1 + 1e-12 }, 20);
    plain.forEach((stay, period) => {
      expect(bent[period]).toBeCloseTo(stay, 10);
      expect(Math.exp(stay)).toBeCloseTo((3.8 + period) / (0.7 + 3.8 + period), 14);
    });
  });

  it("has the same parameters for percentages, and the likelihood of as many customers as it is told", () => {
    const [numbers] = curve(HIGH_END);
    const [percentages] = curve(HIGH_END.map((count) => count / 10));
    expect(percentages?.[5]).toBeCloseTo(numbers?.[5] as number, 9);
    expect(percentages?.[6]).toBeCloseTo(numbers?.[6] as number, 9);
    expect((percentages?.[8] as number) * 10).toBeCloseTo(numbers?.[8] as number, 6);
  });

  it("shows what was observed beside what was fitted, and only the fit beyond", () => {
    const rows = curve([90, 60, 45], 2);
    expect(rows).toHaveLength(5);
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      [0, 1],
      [1, 2 / 3],
      [2, 0.5],
      [3, ""],
      [4, ""],
    ]);
    expect(rows.map((row) => row[3])).toEqual(["", 2 / 3, 0.75, "", ""]);
    expect(rows[0]?.[4]).toBe("");
    for (const row of rows.slice(1)) expect(row.slice(5)).toEqual(["", "", "", ""]);
    const survival = rows.map((row) => row[2] as number);
    rows.slice(1).forEach((row, index) => {
      expect(row[4]).toBeCloseTo((survival[index + 1] as number) / (survival[index] as number), 12);
    });
  });

  it("projects 12 periods if nothing else is asked, and none at 0", () => {
    expect(curve(HIGH_END)).toHaveLength(8 + 12);
    expect(curve(HIGH_END, 0)).toHaveLength(8);
  });

  it("leaves the observed retention blank once nobody is left", () => {
    const rows = curve([1000, 100, 50, 40, 38, 37, 0, 0], 0);
    expect(rows.map((row) => row[3]).slice(5)).toEqual([37 / 38, 0, ""]);
    expect(rows[7]?.[1]).toBe(0);
  });

  it("refuses falling and constant retention, and does not show huge parameters", () => {
    const falling =
      "Retention does not rise over the periods, and sBG knows rising retention only: there is no curve to fit. See SURVIVAL for a curve without a model.";
    for (const survivors of [
      [100, 90, 70, 40],
      [100, 80, 64, 51.2],
      [100, 50, 40, 0],
      [100, 100, 90, 85],
    ])
      expect(ask("RETENTIONCURVE", [column(survivors)])).toBe(falling);
    expect(ask("RETENTIONCURVE", [column([100, 90, 70, 40])], "nl")).toBe(
      "Het klantbehoud stijgt niet in de loop van de perioden, en sBG kent alleen stijgend klantbehoud: er is geen curve die past. SURVIVAL geeft een curve zonder model.",
    );
    expect(ask("RETENTIONCURVE", [column([100, 90, 70, 40, 10]), 5, "BdW"])).toBe(
      "BdW has no fit with finite parameters to these survivors: there is no curve to fit. See SURVIVAL for a curve without a model.",
    );
  });

  it("refuses survivors of whom nobody leaves after the first period", () => {
    const sentence =
      "After the first period nobody leaves any more: there is no curve to fit. See SURVIVAL for a curve without a model.";
    for (const survivors of [
      [100, 100, 100],
      [100, 60, 60],
      [100, 0, 0],
      [0, 0, 0],
    ])
      expect(ask("RETENTIONCURVE", [column(survivors)])).toBe(sentence);
    expect(Array.isArray(ask("RETENTIONCURVE", [column([100, 60, 59])]))).toBe(true);
  });

  it("refuses survivors who come back, and names the cell", () => {
    expect(ask("RETENTIONCURVE", [column([100, 70, 71])])).toBe(
      "survivors, row 3 is 71, more than the 70 before it: count only the customers of the start who are still there.",
    );
    expect(ask("RETENTIONCURVE", [column([100, 101, 50])], "nl")).toBe(
      "overgebleven klanten, rij 2 is 101, meer dan de 100 ervoor: tel alleen de klanten van het begin die er nog zijn.",
    );
    expect(Array.isArray(ask("RETENTIONCURVE", [column([100, 60, 50, 50])]))).toBe(true);
  });

  it("takes as many numbers as parameters and the start, and no thousand periods more", () => {
    expect(ask("RETENTIONCURVE", [column([100, 80])])).toBe(
      "This model takes at least 3 numbers of survivors, the start included, and there are 2: add periods.",
    );
    expect(ask("RETENTIONCURVE", [column([100, 80, 70]), 5, "BdW"], "nl")).toBe(
      "Dit model vraagt ten minste 4 aantallen, het begin meegeteld, en er zijn er 3: voeg perioden toe.",
    );
    expect(ask("RETENTIONCURVE", [column(["", ""])])).toContain("there are 0");
    const long = (periods: number) => [100, 50, ...Array.from({ length: periods - 1 }, () => 40)];
    expect(ask("RETENTIONCURVE", [column(long(1001))])).toBe(
      "There are 1001 periods, and 1000 at most can be fitted: fill in one cohort, period by period.",
    );
    expect(curve(long(1000), 0)).toHaveLength(1001);
  });

  it("warns of a period left out", () => {
    const entry = findEntry("RETENTIONCURVE");
    if (entry === undefined) throw new Error("no RETENTIONCURVE");
    const notes = (survivors: unknown[]) => {
      const outcome = outcomeOf(entry, [column(survivors)]);
      return outcome.ok ? outcome.report.notes.map((note) => noteFor(entry, note, "nl")) : ["refused"];
    };
    expect(notes(["Klanten", 90, 60, 45, ""])).toEqual([]);
    expect(notes([90, "", 60, 45])).toEqual([
      "Tussen de aantallen staan lege cellen: de latere tellen daardoor een periode eerder. Vul elke periode in.",
    ]);
  });

  it("derives the parameters, the first retention and the last survival with the user's figures", () => {
    const steps = rowsOf(ask("EXPLAIN", ["RETENTIONCURVE", column([90, 60, 45]), 2]));
    expect(steps.map((row) => row[0])).toEqual([
      "Alpha",
      "Beta",
      "Log-likelihood",
      "Fitted retention in period 1",
      "Survival after the last period shown",
    ]);
    expect(steps.map((row) => row[2])).toEqual(["", "", "", "2 ÷ (1 + 2)", "0.4 × 0.833333"]);
    const results = [
      1,
      2,
      60 * Math.log(2 / 3) + 30 * Math.log(1 / 3) + 45 * Math.log(3 / 4) + 15 * Math.log(1 / 4),
      2 / 3,
      1 / 3,
    ];
    steps.forEach((row, index) => {
      expect(row[3]).toBeCloseTo(results[index] as number, 9);
    });
    const bent = rowsOf(ask("EXPLAIN", ["RETENTIONCURVE", column(HIGH_END), 0, "BdW"]));
    expect(bent.map((row) => row[0])).toContain("Shape c");
    expect(bent).toHaveLength(6);
  });
});
