import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const hours = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 30 });
const [HEADERS] = ask("RESPONSE", [column([1])]) as unknown[][];

describe("RESPONSE", () => {
  it("gives the median and the 90th percentile of the list in the documentation of Python", () => {
    // docs.python.org/3/library/statistics.html, statistics.quantiles: deciles [81.0, …, 102.5, …, 111.0] of these 50 values.
    const values = [
      105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91, 103, 129, 106, 101, 84,
      111, 74, 87, 86, 103, 103, 106, 86, 111, 75, 87, 102, 121, 111, 88, 89, 101, 106, 95, 103, 107, 101, 81, 109, 104,
    ];
    expect(rowsOf(ask("RESPONSE", [column(values)]))).toEqual([[50, 102.5, 111, ""]]);
  });

  it("counts exactly the norm as in time", () => {
    expect(rowsOf(ask("RESPONSE", [column([23.9, 24, 24.1, 48]), 24]))[0]?.[3]).toBe(0.5);
    expect(rowsOf(ask("RESPONSE", [column([0, 1]), 0]))[0]?.[3]).toBe(0.5);
  });

  it("keeps the median below the 90th percentile, and both within the hours", () => {
    fc.assert(
      fc.property(hours, (list) => {
        const [[count, median, percentile]] = rowsOf(ask("RESPONSE", [column(list)])) as [[number, number, number]];
        expect(count).toBe(list.length);
        expect(median).toBeGreaterThanOrEqual(Math.min(...list));
        expect(percentile).toBeGreaterThanOrEqual(median);
        expect(percentile).toBeLessThanOrEqual(Math.max(...list));
      }),
    );
  });

  it("has a larger share in time under a wider norm, and everything under the slowest", () => {
    fc.assert(
      fc.property(hours, fc.double({ min: 0, max: 1000, noNaN: true }), (list, norm) => {
        const within = (limit: number) => rowsOf(ask("RESPONSE", [column(list), limit]))[0]?.[3] as number;
        expect(within(norm)).toBeLessThanOrEqual(within(norm + 1));
        expect(within(Math.max(...list))).toBe(1);
      }),
    );
  });

  it("does not depend on the order of the responses", () => {
    fc.assert(
      fc.property(hours, (list) => {
        expect(ask("RESPONSE", [column([...list].reverse()), 24])).toEqual(ask("RESPONSE", [column(list), 24]));
      }),
    );
  });

  it("says its units, and what is missing", () => {
    expect(HEADERS).toEqual(["Responses", "Median (hours)", "90th percentile (hours)", "Within the norm (share)"]);
    expect(ask("RESPONSE", [column(["", ""])], "nl")).toBe(
      "Er is geen reactie om te tellen: uren bevat alleen lege cellen.",
    );
    expect(ask("RESPONSE", [column([1, -2])])).toBe("hours, row 2 may not be below 0, and it is −2.");
  });
});
