import { expect, it, describe as suite } from "vitest";
import type { Chart } from "../../../pane/charts/chart.ts";
import { describe } from "../../../pane/charts/describe.ts";
import { draw } from "../../../pane/charts/draw.ts";
import { conversionsOf } from "../../../pane/charts/funnel.ts";
import { heightFor } from "../../../pane/charts/height.ts";
import { optionFor } from "../../../pane/charts/option.ts";
import { contrastOf, HUES, PAINTS } from "../../../pane/charts/palette.ts";
import { giniOf, runningSharesOf } from "../../../pane/charts/pareto.ts";
import { penFor } from "../../../pane/charts/pen.ts";
import { scoredSpokes } from "../../../pane/charts/radar.ts";
import { SAMPLES } from "./samples.ts";

const THEMES = ["light", "dark", "contrast"] as const;
const LANGUAGES = ["en", "nl"] as const;
const kinds = SAMPLES.map((chart) => [chart.kind, chart] as const);
const sample = <K extends Chart["kind"]>(kind: K): Extract<Chart, { kind: K }> =>
  SAMPLES.find((chart) => chart.kind === kind) as Extract<Chart, { kind: K }>;
const drawing = { width: 360, height: 320, theme: "light", language: "en" } as const;

suite.each(kinds)("the %s picture", (_, chart) => {
  it.each(THEMES)("is an SVG without scripts, foreign content or links, in %s", (theme) => {
    const { svg } = draw(chart, { ...drawing, theme, height: heightFor(chart, 360) });
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toMatch(/<script|foreignObject|javascript:|<image|href=/i);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("takes no text of a cell for markup", () => {
    const { svg } = draw(
      JSON.parse(JSON.stringify(chart).replace(/Client \d+|North|Leads|Champions/g, '<i>\\"&')) as Chart,
      drawing,
    );
    expect(svg).not.toContain("<i>");
    expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot|#\d+|#x[\da-f]+);)/i);
  });

  it("says in words what it shows, in both languages", () => {
    const [en, nl] = LANGUAGES.map((language) => describe(chart, language));
    for (const text of [en, nl]) expect(text).toMatch(/\d.*\.$/s);
    for (const text of [en, nl]) expect(text).not.toMatch(/NaN|undefined|Infinity/);
    expect(en).not.toContain(" tegen ");
  });

  it("has all its figures in a table with a header per column", () => {
    const { table } = draw(chart, { ...drawing, language: "nl" });
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.headers.length);
  });
});

suite("pictures", () => {
  it("cover every kind", () => {
    expect(new Set(SAMPLES.map(({ kind }) => kind)).size).toBe(15);
  });

  it.each(THEMES)("have colours of at least 3 to 1 against the background in %s", (theme) => {
    const { background, hues } = PAINTS[theme];
    for (const hue of HUES) expect(contrastOf(hues[hue], background), hue).toBeGreaterThanOrEqual(3);
  });

  it.each(SAMPLES.filter(({ kind }) => ["bars", "funnel", "nps", "pareto", "repeat orders", "shares"].includes(kind)))(
    "tell the bars of $kind apart by patterns in high contrast, and by colours only elsewhere",
    (chart) => {
      expect(draw(chart, { ...drawing, theme: "contrast" }).svg).toContain("<pattern");
      expect(draw(chart, drawing).svg).not.toContain("<pattern");
    },
  );

  it("draw a series for every class of a quadrant, and a line at each threshold", () => {
    const chart = sample("quadrant");
    const { series } = optionFor(chart, penFor(drawing)) as {
      series: { name: string; markLine?: { data: object[] } }[];
    };
    expect(series.map(({ name }) => name)).toEqual(expect.arrayContaining(chart.cells.map(({ name }) => name)));
    expect(series[0]?.markLine?.data).toMatchObject([{ xAxis: 5.5 }, { yAxis: 5.5 }]);
  });

  it("count the points of each class in words, and those on a line", () => {
    expect(describe(sample("quadrant"), "en")).toBe(
      "Potential against Share of wallet. Question mark 19, Star 2, Dog 3, Cash cow 18. On a line: 1.",
    );
  });

  it("find the bottleneck where the smallest part goes on", () => {
    const { conversions, bottleneck } = conversionsOf(sample("funnel").stages);
    expect(bottleneck).toBe(2);
    expect(conversions[2]).toBeCloseTo(180 / 640);
    expect(conversionsOf([{ name: "Leads", value: 0 }]).bottleneck).toBe(-1);
  });

  it("add up only what is positive in a running share", () => {
    const bars = [3, 1, -5].map((value) => ({ name: "", value }));
    expect(Array.from(runningSharesOf(bars))).toEqual([0.75, 1, 1]);
    expect(Array.from(runningSharesOf([{ name: "", value: -5 }]))).toEqual([0]);
  });

  it("give a Gini of 0 where all have the same, and nearly 1 where one has all", () => {
    expect(giniOf([0, 0.5, 1].map((of) => ({ of, total: of })))).toBe(0);
    expect(
      giniOf([
        { of: 0, total: 0 },
        { of: 0.999, total: 0 },
        { of: 1, total: 1 },
      ]),
    ).toBeCloseTo(0.999);
  });

  it("leave out a spoke without a score instead of drawing it as the lowest, and say so", () => {
    expect(scoredSpokes(sample("radar"))).not.toContain(5);
    expect(describe(sample("radar"), "nl")).toContain("Niet getekend, er ontbreekt een score: Skills.");
  });

  it("draw nothing where there is nothing, without failing", () => {
    const empty: readonly Chart[] = [
      { ...sample("quadrant"), points: [] },
      { ...sample("pareto"), bars: [] },
      { ...sample("funnel"), stages: [] },
      { ...sample("heat map"), rows: [], columns: [] },
      { ...sample("nps trend"), points: [] },
      { ...sample("forecast"), history: [], forecast: [] },
      { ...sample("treemap"), parts: [] },
      { ...sample("repeat orders"), rows: [] },
      { ...sample("survival"), curves: [] },
    ];
    for (const chart of empty) {
      const { svg, description } = draw(chart, drawing);
      expect(svg, chart.kind).not.toMatch(/NaN|undefined|Infinity/);
      expect(description, chart.kind).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});
