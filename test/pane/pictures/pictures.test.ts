import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../core/answer.ts";
import { type Entry, findEntry } from "../../../core/registry.ts";
import type { Chart } from "../../../pane/charts/chart.ts";
import { describe as inWords } from "../../../pane/charts/describe.ts";
import { chartFor } from "../../../pane/pictures/chart-for.ts";
import { inTime } from "../../../pane/pictures/in-time.ts";

const column = (values: readonly (string | number | null)[]) => values.map((value) => [value]);

function chartOf<K extends Chart["kind"]>(
  kind: K,
  id: string,
  args: readonly unknown[],
  names?: readonly string[],
): Extract<Chart, { kind: K }> {
  const entry = findEntry(id) as Entry;
  const outcome = outcomeOf(entry, args);
  if (!outcome.ok) return expect.fail(outcome.error.code);
  const chart = chartFor(entry, outcome, "en", names);
  expect(chart?.kind).toBe(kind);
  return chart as Extract<Chart, { kind: K }>;
}

describe("the picture of an answer beside a list", () => {
  it("names its points by their rows, and leaves out the header and blank rows", () => {
    const { points, x } = chartOf(
      "quadrant",
      "GROWTHSHARE",
      [column(["Volume", 3, null, 80]), column(["Growth", 7, null, 2])],
      ["Client", "Bos", "", "Smit"],
    );
    expect(points).toEqual([
      { name: "Bos", x: 3, y: 7, cell: 0 },
      { name: "Smit", x: 80, y: 2, cell: 3 },
    ]);
    expect(x.lines).toEqual([41.5]);
  });

  it("puts every point in the cell that the function answers with, points on a line too", () => {
    const values = [1, 3, 5, 5.5, 6, 9];
    const pairs = values.flatMap((one) => values.map((other) => [one, other] as const));
    const [x, y] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
    for (const id of ["KRALJIC", "MABA", "BCG", "SITUATIONAL"]) {
      const args = id === "BCG" ? [column(x), column(y.map((value) => value / 100))] : [column(x), column(y)];
      const outcome = outcomeOf(findEntry(id) as Entry, args);
      const answers = outcome.ok && Array.isArray(outcome.value) ? outcome.value.flat() : [];
      const { cells, points } = chartOf("quadrant", id, args);
      expect(points.map(({ cell }) => cells[cell]?.name)).toEqual(answers.map((label) => (label as { en: string }).en));
    }
  });

  it("adds up what each label brings, labels that nobody has included", () => {
    const { parts, rows } = chartOf("shares", "PYRAMID", [column([100, 50, 30, 15, 5, 0, -20])]);
    expect(parts.map(({ name }) => name)).toEqual(["Top", "Large", "Medium", "Small", "Inactive"]);
    expect(rows.map(({ name }) => name)).toEqual(["Number", "Revenue"]);
    for (const { shares } of rows) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(rows[1]?.shares.at(-1)).toBe(0);
  });

  it("draws a long list in some sixty bars that add up to all of it, no bar of two classes", () => {
    const values = Array.from({ length: 1000 }, (_, at) => 1 + ((at * 7919) % 1000) ** 2);
    const { bars, groups } = chartOf("pareto", "ABC", [column(values)]);
    expect(bars.length).toBeLessThan(65);
    expect(bars[0]?.name).toBe("1–17");
    expect(bars.reduce((sum, { value }) => sum + value, 0)).toBe(values.reduce((sum, value) => sum + value, 0));
    expect(new Set(bars.map(({ group }) => group))).toEqual(new Set(groups?.map((_, at) => at)));
  });

  it("says so where it shows a part of many points", () => {
    const many = Array.from({ length: 5000 }, (_, at) => 1 + (at % 9));
    const { title, points } = chartOf("quadrant", "KRALJIC", [column(many), column([...many].reverse())]);
    expect(points).toHaveLength(600);
    expect(title).toMatch(/\(600 of 5,?000\)$/);
  });
});

describe("the picture of an NPS per group", () => {
  const scores = [10, 9, 3, 9, 8, 7, 10, 2];

  it("has a bar per group and one of all, with intervals", () => {
    const regions = ["North", "North", "South", "South", "North", "South", "North", "South"];
    const { groups } = chartOf("nps", "NPSTABLE", [column(scores), column(regions)]);
    expect(groups.map(({ name }) => name)).toEqual(["North", "South", "Total"]);
    for (const { nps, low = nps, high = nps } of groups) expect(low <= high && low < nps + 1e-9).toBe(true);
  });

  it("is a line in the order of time where the groups are periods", () => {
    const months = ["mrt 2025", "jan 2025", "feb 2025", "mrt 2025", "jan 2025", "feb 2025", "apr 2025", "jan 2025"];
    const chart = chartOf("nps trend", "NPSTABLE", [column(scores), column(months)]);
    expect(chart.points.map(({ name }) => name)).toEqual(["jan 2025", "feb 2025", "mrt 2025", "apr 2025"]);
    expect(inWords(chart, "en")).toContain("Intervals at 95%.");
  });

  it("knows periods however they are written, and takes nothing else for one", () => {
    expect(inTime(["2025", "2023", "2024"])).toEqual([1, 2, 0]);
    expect(inTime(["Q2 2025", "Q4 2024", "Q1 2025"])).toEqual([1, 2, 0]);
    expect(inTime(["2025-K2", "2024-K4"])).toEqual([1, 0]);
    expect(inTime(["2025-W10", "2025-W09"])).toEqual([1, 0]);
    expect(inTime(["October", "May", "June"])).toEqual([1, 2, 0]);
    expect(inTime(["Market", "May", "June"])).toBeUndefined();
    expect(inTime(["North", "South"])).toBeUndefined();
    expect(inTime(["2024", "2024-Q1"])).toBeUndefined();
  });
});

describe("the picture of a scorecard", () => {
  it("is a radar of the scores, and nothing where nothing is scored yet", () => {
    const model = column(["Price", "Quality", "Delivery", "Service"]);
    const { spokes, scale, series } = chartOf("radar", "SCORECARD", [model, column([3, 4, 2, 5])]);
    expect(spokes).toEqual(["Price", "Quality", "Delivery", "Service"]);
    expect(series[0]?.values).toEqual([3, 4, 2, 5]);
    expect(scale.min).toBeLessThan(scale.max);
    const entry = findEntry("SCORECARD") as Entry;
    const form = outcomeOf(entry, [model]);
    expect(form.ok && chartFor(entry, form, "en")).toBeUndefined();
  });
});

describe("the picture of a forecast", () => {
  it("begins where the history ends", () => {
    const { history, forecast, confidence } = chartOf("forecast", "SALESFORECAST", [
      column([100, 104, 109, 113, 118, 121, 127, 130]),
      3,
    ]);
    expect(history.at(-1)).toEqual({ name: "0", value: 130 });
    expect(forecast.map(({ name }) => name)).toEqual(["1", "2", "3"]);
    expect(confidence).toBe(0.95);
  });
});
