import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../core/answer.ts";
import { noteFor } from "../../../core/i18n/index.ts";
import { findEntry } from "../../../core/registry.ts";
import { ask, column, rowsOf } from "../ask.ts";

describe("RATEPER", () => {
  // Tunguz, "The Innovator's Dilemma for SaaS Startups": churn per month and per year, in whole percents.
  it.each([
    [0.03, 31],
    [0.07, 58],
    [0.01, 11],
    [0.02, 22],
    [0.005, 6],
  ])("makes %d a month the published percentage a year", (month, year) => {
    expect(Math.round(100 * (ask("RATEPER", [month, "month", "year"]) as number))).toBe(year);
  });

  it("comes back where it started, by whatever way", () => {
    const period = fc.constantFrom("month", "quarter", "year");
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.6, noNaN: true }), period, period, (rate, from, to) => {
        expect(ask("RATEPER", [ask("RATEPER", [rate, from, to]), to, from])).toBeCloseTo(rate, 10);
      }),
    );
    expect(ask("RATEPER", [1, "year", "month"])).toBe(1);
    expect(ask("RATEPER", [1e-12, "month", "year"])).toBeCloseTo(12e-12, 20);
  });

  it("names the periods it knows", () => {
    expect(ask("RATEPER", [0.1, "week", "year"], "nl")).toBe(
      "van: 'week' is geen van de keuzes. Gebruik month, quarter, year.",
    );
  });
});

describe("RETENTIONLIST", () => {
  const ids = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 15 });

  it("agrees with RETENTION and CHURN on the counts of the lists", () => {
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const [[kept, lost, gained, retention, churn, growth]] = rowsOf(
          ask("RETENTIONLIST", [column(before), column(after)]),
        ) as [number[]];
        const [start, end] = [new Set(before).size, new Set(after).size];
        expect((kept as number) + (lost as number)).toBe(start);
        expect((kept as number) + (gained as number)).toBe(end);
        expect(retention).toBe(ask("RETENTION", [start, end, gained]));
        expect(churn).toBe(ask("CHURN", [start, end, gained]));
        expect(growth).toBeCloseTo((end - start) / start, 12);
      }),
    );
  });

  it("loses everyone to an empty list, and has no rate without customers before", () => {
    expect(rowsOf(ask("RETENTIONLIST", [column([1, 2]), column(["", ""])]))).toEqual([[0, 2, 0, 0, 1, -1]]);
    expect(ask("RETENTIONLIST", [column(["", ""]), column([1, 2])], "nl")).toBe(
      "Er zijn geen klanten vooraf: een percentage vraagt om klanten die konden blijven of vertrekken.",
    );
  });

  it("wonders aloud whether the first cell of both lists is a header", () => {
    const entry = findEntry("RETENTIONLIST");
    if (entry === undefined) throw new Error("no RETENTIONLIST");
    const outcome = outcomeOf(entry, [column(["Customer", "A"]), column(["Customer", "B"])]);
    expect(outcome.ok && outcome.report.notes.map((note) => noteFor(entry, note, "en"))).toEqual([
      "Both lists begin with Customer. If that is a header, select the lists without it: it counts as a customer.",
    ]);
  });
});

describe("ACQUISITIONRATIO", () => {
  it("is 5 by the rule of thumb", () => {
    expect(ask("ACQUISITIONRATIO", [500, 100])).toBe(5);
    expect(ask("ACQUISITIONRATIO", [500, 0], "nl")).toBe(
      "De retentiekosten zijn 0: vul in wat het kost om één klant te behouden.",
    );
  });
});

describe("SURVIVAL", () => {
  // Remission in weeks under 6-MP (Freireich et al. 1963, Blood 21, 699–716), as in Kleinbaum & Klein, Survival Analysis, ch. 2.
  const left = [6, 6, 6, 7, 10, 13, 16, 22, 23];
  const stayed = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
  const tenure = column([...left, ...stayed]);
  const churned = column([...left.map(() => "yes"), ...stayed.map(() => "no")]);

  it("gives the textbook curve of the 6-MP trial with its standard errors", () => {
    const published = [
      [6, 21, 3, 0.857, 0.0764],
      [7, 17, 1, 0.807, 0.0869],
      [10, 15, 1, 0.753, 0.0963],
      [13, 12, 1, 0.69, 0.1068],
      [16, 11, 1, 0.627, 0.1141],
      [22, 7, 1, 0.538, 0.1282],
      [23, 6, 1, 0.448, 0.1346],
    ] as const;
    const rows = rowsOf(ask("SURVIVAL", [tenure, churned, column(published.map(([week]) => week))])) as number[][];
    published.forEach(([week, atRisk, lost, share, error], index) => {
      expect(rows[index]?.slice(0, 3)).toEqual([week, atRisk, lost]);
      expect(rows[index]?.[3]).toBeCloseTo(share, 3);
      expect(rows[index]?.[4]).toBeCloseTo(error, 4);
    });
  });

  it("is one before the first tenure, flat between tenures and unknown after the last", () => {
    expect(rowsOf(ask("SURVIVAL", [tenure, churned, column([40, 2, 14])]))).toEqual([
      [2, 21, 0, 1, 0],
      [14, 11, 0, expect.closeTo(0.690196, 6), expect.closeTo(0.1068, 4)],
      [40, 0, 0, "", ""],
    ]);
  });

  it("is the plain share of those who stay longer where everyone has left", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }), (tenures) => {
        for (const [time, , , share] of rowsOf(ask("SURVIVAL", [column(tenures), column(tenures.map(() => true))]))) {
          const longer = tenures.filter((one) => one > (time as number)).length;
          expect(share).toBeCloseTo(longer / tenures.length, 12);
        }
      }),
    );
  });

  it("reads yes and no as sheets write them, under a header", () => {
    const table = ask("SURVIVAL", [column(["Months", 1, 2, 3, 4]), column(["Churn", "Ja", true, 1, "FALSE"])]);
    expect(rowsOf(table).map((row) => row[3])).toEqual([0.75, 0.5, 0.25, 0.25]);
    expect(ask("SURVIVAL", [column([1, 2]), column(["yes", "maybe"])], "nl")).toBe(
      "vertrokken, rij 2: 'maybe' is geen ja of nee. Typ ja of nee, WAAR of ONWAAR, of 1 of 0.",
    );
  });
});
