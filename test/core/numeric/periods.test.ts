import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameOf, PERIODS, periodOf } from "../../../core/numeric/periods.ts";

const serial = (date: string): number => Date.parse(date) / 86_400_000 + 25_569;
const named = (date: string, period: (typeof PERIODS)[number]) => {
  const { year, number } = nameOf(periodOf(serial(date), period), period);
  return [year, number];
};

describe("periods of the calendar", () => {
  it.each([
    // ISO 8601 week dates, as in the examples of Wikipedia's "ISO week date".
    ["1977-01-01", 1976, 53],
    ["1977-01-02", 1976, 53],
    ["1977-12-31", 1977, 52],
    ["1978-01-01", 1977, 52],
    ["1978-01-02", 1978, 1],
    ["1979-12-31", 1980, 1],
    ["1980-12-28", 1980, 52],
    ["1980-12-29", 1981, 1],
    ["1982-01-03", 1981, 53],
    ["2008-12-29", 2009, 1],
    ["2010-01-03", 2009, 53],
  ])("puts %s in week %d-W%d", (date, year, week) => {
    expect(named(date, "week")).toEqual([year, week]);
  });

  it("begin and end on the first and the last day of a month, quarter and year", () => {
    expect(named("2024-03-31", "month")).toEqual([2024, 3]);
    expect(named("2024-04-01", "month")).toEqual([2024, 4]);
    expect(named("2024-12-31", "month")).toEqual([2024, 12]);
    expect(named("2024-03-31", "quarter")).toEqual([2024, 1]);
    expect(named("2024-04-01", "quarter")).toEqual([2024, 2]);
    expect(named("2024-12-31", "quarter")).toEqual([2024, 4]);
    expect(named("2024-12-31", "year")).toEqual([2024, 1]);
    expect(named("2025-01-01", "year")).toEqual([2025, 1]);
    expect(named("2024-02-29", "month")).toEqual([2024, 2]);
  });

  it("follow each other without holes, as long as they say", () => {
    const longest = { week: 7, month: 31, quarter: 92, year: 366 };
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), fc.constantFrom(...PERIODS), (day, period) => {
        const at = periodOf(day, period);
        expect([at, at + 1]).toContain(periodOf(day + 1, period));
        expect(periodOf(day + longest[period], period)).toBeGreaterThan(at);
      }),
    );
  });
});
