import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, repeat, rowsOf } from "../ask.ts";

const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });
const shuffled = (values: readonly unknown[], by: number) =>
  [...values.slice(by % values.length), ...values.slice(0, by % values.length)].reverse();
const survey = (promoters: number, passives: number, detractors: number) =>
  column([...repeat(promoters, 10), ...repeat(passives, 8), ...repeat(detractors, 3)]);

describe("NPS", () => {
  it("of 25% promoters, 60% passives and 15% detractors is 10", () => {
    expect(ask("NPS", [survey(25, 60, 15)])).toBe(10);
    expect(ask("NPSSHARES", [25, 60, 15])).toBe(10);
    expect(ask("NPSSHARES", ["25%", "60%", "15%"])).toBe(10);
    expect(ask("NPSSHARES", [0.7, 0.2, 0.1])).toBe(60);
  });

  it("counts 9 and 10 as promoters and 0 to 6 as detractors", () => {
    for (const score of [9, 10]) expect(ask("NPS", [score])).toBe(100);
    for (const score of [7, 8]) expect(ask("NPS", [score])).toBe(0);
    for (const score of [0, 1, 2, 3, 4, 5, 6]) expect(ask("NPS", [score])).toBe(-100);
  });

  it("rounds once", () => {
    expect(ask("NPS", [column([10, 8, 8])])).toBe(100 / 3);
  });

  it("does not count two blank cells as detractors", () => {
    expect(ask("NPS", [column([...repeat(10, 9), ...repeat(10, 8), ...repeat(8, 3), "", null])])).toBeCloseTo(
      200 / 28,
      12,
    );
  });

  it("does not depend on the order of the answers, nor on repeating them all", () => {
    fc.assert(
      fc.property(scores, fc.nat(), (values, by) => {
        const score = ask("NPS", [column(values)]);
        expect(ask("NPS", [column(shuffled(values, by))])).toBe(score);
        expect(ask("NPS", [column([...values, ...values])])).toBe(score);
      }),
    );
  });

  it("agrees with NPSSHARES on the counts of NPSGROUP", () => {
    fc.assert(
      fc.property(scores, (values) => {
        const groups = [ask("NPSGROUP", [column(values)])].flat(2);
        const count = (group: string) => groups.filter((label) => label === group).length;
        const fromCounts = ask("NPSSHARES", [count("Promoter"), count("Passive"), count("Detractor")]);
        expect(fromCounts).toBeCloseTo(ask("NPS", [column(values)]) as number, 10);
      }),
    );
  });

  it("speaks Dutch where the workbook does", () => {
    expect([ask("NPSGROUP", [column([9, 7, 0])], "nl")].flat(2)).toEqual(["Promotor", "Passief", "Criticaster"]);
  });

  it("refuses shares that add up to nothing", () => {
    expect(ask("NPSSHARES", [0, 0, 0])).toBe("Promoters, passives and detractors are all 0: there are no answers.");
  });
});

describe("NPSINTERVAL", () => {
  const interval = (args: readonly unknown[]) =>
    rowsOf(ask("NPSINTERVAL", args))[0] as [number, number, number, number, number];

  // Rocks (2016), The American Statistician 70(4); figures of the R package NPS 2.0.999 (brendan-R/NPS), in points.
  it.each([
    [15, 25, 60, 0.95, "adjusted", 29.3431112017341, 58.0355295749649],
    [15, 25, 60, 0.95, "wald", 30.497590874858, 59.502409125142],
    [15, 25, 60, 0.9, "adjusted", 31.6496021079412, 55.7290386687579],
    [1, 2, 3, 0.9, "adjusted", -18.8709048354309, 63.3153492798753],
    [4, 14, 18, 0.95, "wald", 16.7366579795156, 61.0411197982622],
    [0, 0, 10, 0.9, "adjusted", 52.2334329278983, 100],
    [3, 0, 0, 0.95, "adjusted", -100, 6.57928670380857],
  ])(
    "of %d detractors, %d passives and %d promoters at %d by %s is %d to %d",
    (detractors, passives, promoters, confidence, method, low, high) => {
      const [nps, from, to] = interval([survey(promoters, passives, detractors), confidence, method]);
      expect(nps).toBeCloseTo((100 * (promoters - detractors)) / (promoters + passives + detractors), 12);
      expect(from).toBeCloseTo(low, 8);
      expect(to).toBeCloseTo(high, 8);
    },
  );

  it("narrows with more answers and with less confidence", () => {
    const few = interval([survey(6, 3, 2)]);
    const many = interval([survey(60, 30, 20)]);
    const unsure = interval([survey(6, 3, 2), 0.8]);
    expect(many[3]).toBeLessThan(few[3]);
    expect(unsure[3]).toBeLessThan(few[3]);
  });

  it("stays on the scale and mirrors when promoters and detractors change places", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(30), (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 0);
        const [, low, high, margin, n] = interval([survey(promoters, passives, detractors)]);
        const [, mirroredLow, mirroredHigh] = interval([survey(detractors, passives, promoters)]);
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeCloseTo(-mirroredHigh, 9);
        expect(high).toBeCloseTo(-mirroredLow, 9);
        expect(margin).toBeGreaterThan(0);
        expect(n).toBe(promoters + passives + detractors);
      }),
    );
  });
});

describe("NPSTABLE", () => {
  it("sorts groups by NPS and ends with the total, whatever the order of the rows", () => {
    const rows: (readonly [number, string])[] = [
      [10, "a"],
      [3, "b"],
      [9, "a"],
      [8, "c"],
      [7, "b"],
      [10, "c"],
    ];
    const table = (order: readonly (readonly [number, string])[]) =>
      ask("NPSTABLE", [column(order.map(([score]) => score)), column(order.map(([, group]) => group))]);
    expect(rowsOf(table(rows)).map((row) => row[0])).toEqual(["a", "c", "b", "Total"]);
    expect(table([...rows].reverse())).toEqual(table(rows));
  });

  it("has a total that equals NPS over all rows and shares that add up to 1", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.constantFrom("north", "south", "west")), {
          minLength: 1,
        }),
        (rows) => {
          const values = column(rows.map(([score]) => score));
          const table = rowsOf(ask("NPSTABLE", [values, column(rows.map(([, group]) => group))]));
          const total = table.at(-1) as number[];
          expect(total[5]).toBe(ask("NPS", [values]));
          for (const row of table)
            expect((row[2] as number) + (row[3] as number) + (row[4] as number)).toBeCloseTo(1, 12);
          expect(table.slice(0, -1).reduce((sum, row) => sum + (row[1] as number), 0)).toBe(total[1]);
        },
      ),
    );
  });
});
