import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, askRows, column, refusal, report } from "./ask.ts";
import { shuffled } from "./transactions.ts";

const curve = (values: readonly unknown[]) => askRows("LORENZ", [column(values)]).slice(1) as number[][];
const steps = (id: string, args: readonly unknown[]) =>
  askRows("EXPLAIN", [id, ...args])
    .slice(1)
    .map((row) => row.slice(2, 4));
const cents = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some(Boolean));
const amounts = fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 });

describe("LORENZ", () => {
  it("starts in (0, 0), ends in (1, 1) and ranks from small to large", () => {
    expect(askRows("LORENZ", [column(["Revenue", 30, "", 10, 60])])).toEqual([
      ["Customers (share)", "Total (share)"],
      [0, 0],
      [1 / 3, 0.1],
      [2 / 3, 0.4],
      [1, 1],
    ]);
    expect(curve([7])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it("is the diagonal when all bring the same", () => {
    for (const [customers = 0, total = 0] of curve([0.1, 0.1, 0.1, 0.1, 0.1])) expect(total).toBe(customers);
  });

  it("never falls, never passes the diagonal or 1, and ends in exactly 1", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const points = curve(values);
        points.forEach(([customers = 0, total = 0], at) => {
          expect(total).toBeLessThanOrEqual(Math.min(1, customers + 1e-12));
          expect(total).toBeGreaterThanOrEqual((points[at - 1]?.[1] ?? 0) - 1e-15);
        });
        expect(points).toHaveLength(values.length + 1);
        expect(points[values.length]).toEqual([1, 1]);
      }),
    );
  });

  it("depends neither on the order of the rows nor on the currency", () => {
    fc.assert(
      fc.property(
        cents.chain((values) => fc.tuple(fc.constant(values), shuffled(values))),
        ([values, other]) => {
          expect(curve(other)).toEqual(curve(values));
          expect(curve(values.map((value) => value / 100))).toEqual(curve(values));
        },
      ),
    );
  });

  it("encloses half of GINI with the diagonal", () => {
    fc.assert(
      fc.property(cents, (values) => {
        const points = curve(values);
        const under = points
          .slice(1)
          .reduce((area, [, total = 0], at) => area + (total + (points[at]?.[1] ?? 0)) / (2 * values.length), 0);
        expect(1 - 2 * under).toBeCloseTo(ask("GINI", [column(values)]) as number, 10);
      }),
    );
  });

  it("gives one minus the share of the top that PARETO gives", () => {
    const values = [5, 80, 3, 2, 10];
    expect(curve(values)[4]?.[1]).toBeCloseTo(1 - (ask("PARETO", [column(values)]) as number), 15);
  });

  it("loses nothing of small amounts beside large ones, above or below zero", () => {
    const small = 1e-5 / 3;
    const points = curve([...Array.from({ length: 1_000 }, () => small), 1e11]);
    expect(points[1_000]?.[1]).toBeCloseTo((1_000 * small) / (1e11 + 1_000 * small), 28);
    expect(curve([-1e16, 1, 5e15, 1e16])[3]?.[1]).toBe(-4_999_999_999_999_999 / 5_000_000_000_000_001);
    const tenths = Array.from({ length: 10_001 }, () => 0.1 + 1e-9);
    for (const [customers = 0, total = 0] of curve(tenths)) expect(Math.abs(total - customers)).toBeLessThan(3e-16);
  });

  it("goes below 0 where values are negative, and says why", () => {
    expect(curve([-10, 60])).toEqual([
      [0, 0],
      [0.5, -0.2],
      [1, 1],
    ]);
    expect(report("LORENZ", [column([-10, 60])])).toContain(
      "Negative values: 1. The curve starts below 0, because they lower the total.",
    );
    expect(report("LORENZ", [column([0, 60])]).join()).not.toContain("Negative");
  });

  it("refuses what has no positive total", () => {
    expect(refusal("LORENZ", [column(["", ""])])[1]).toBe(
      "There is no customer to count: values holds only blank cells.",
    );
    expect(refusal("LORENZ", [column([5, -5])], "nl")).toEqual([
      "division-by-zero",
      "De waarden zijn samen nul, en niets heeft een aandeel in nul.",
    ]);
    expect(refusal("LORENZ", [column([5, -7])])[1]).toContain("The values add up to −2:");
    expect(refusal("LORENZ", [column([1e308, 1e308])])[1]).toBe("The values are too large to add up.");
  });

  it("explains what the smallest half brings", () => {
    expect(steps("LORENZ", [column([50, 10, 20, 15, 5])])).toEqual([
      ["50 + 10 + 20 + 15 + 5", 100],
      ["5 ÷ 2", 2],
      ["5 + 10", 15],
      ["15 ÷ 100", 0.15],
    ]);
    expect(steps("LORENZ", [column([8])]).pop()).toEqual(["0 ÷ 8", 0]);
  });
});

describe("the derivations of concentration", () => {
  it("of PARETO counts whole customers and adds up the largest", () => {
    expect(steps("PARETO", [column([5, 60, 10, 15, 5, 5])])).toEqual([
      ["20% × 6", 2],
      ["60 + 15", 75],
      ["5 + 60 + 10 + 15 + 5 + 5", 100],
      ["75 ÷ 100", 0.75],
    ]);
  });

  it("of GINI weighs from small to large", () => {
    expect(steps("GINI", [column([40, 10, 30, 20])])).toEqual([
      ["40 + 10 + 30 + 20", 100],
      ["1 × 10 + 2 × 20 + 3 × 30 + 4 × 40", 300],
      ["2 × 300 ÷ (4 × 100) − 5 ÷ 4", 0.25],
    ]);
  });
});
