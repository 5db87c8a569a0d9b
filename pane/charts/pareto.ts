import { runningShares } from "../../core/numeric/running.ts";
import { exactSum } from "../../core/numeric/sum.ts";
import { frameOf, nameAxis } from "./axes.ts";
import type { LorenzChart, ParetoChart } from "./chart.ts";
import { label, looksOf, type Option, type Pen, valueAxis } from "./pen.ts";
import { WORDS } from "./words.ts";

/** Asked for by a picture, by its words and by its table. */
const known = new WeakMap<ParetoChart["bars"], ArrayLike<number>>();

/** The running share of what is positive, one per bar; 0 where nothing is. */
export function runningSharesOf(bars: ParetoChart["bars"]): ArrayLike<number> {
  const before = known.get(bars);
  if (before !== undefined) return before;
  const positive = Float64Array.from(bars, ({ value }) => Math.max(0, value));
  const total = exactSum(positive);
  const shares = total === 0 ? positive : runningShares(positive, total);
  known.set(bars, shares);
  return shares;
}

export function paretoOption({ bars, groups = [], measure, of }: ParetoChart, pen: Pen): Option {
  const words = WORDS[pen.language];
  const looks = looksOf(groups);
  const share = { name: words.cumulative, colour: pen.paint.ink };
  const colourOf = (group: number | undefined) => pen.paint.hues[looks[group ?? -1]?.colour ?? "blue"];
  return {
    ...frameOf(pen, [...(groups.length > 0 ? looks.map(({ name }) => name) : [measure.name]), share.name]),
    xAxis: {
      ...nameAxis(
        pen,
        bars.map(({ name }) => name),
        of,
        12,
      ),
      nameGap: 28,
    },
    yAxis: [
      valueAxis(pen, measure.name, measure.unit),
      { ...valueAxis(pen, "", "fraction"), min: 0, max: 1, splitLine: { show: false } },
    ],
    series: [
      ...(groups.length > 0 ? looks : [undefined]).map((look, group) => ({
        type: "bar",
        name: label(look?.name ?? measure.name),
        stack: "bars",
        barCategoryGap: "15%",
        itemStyle: { color: colourOf(look === undefined ? undefined : group) },
        data: bars.map((bar) => (look === undefined || bar.group === group ? bar.value : null)),
      })),
      {
        type: "line",
        name: share.name,
        yAxisIndex: 1,
        symbol: bars.length > 40 ? "none" : "circle",
        symbolSize: 5,
        itemStyle: { color: share.colour },
        lineStyle: { color: share.colour, width: 2 },
        data: Array.from(runningSharesOf(bars)),
      },
    ],
  };
}

/** One minus twice the area under the curve: 0 where all have the same, towards 1 where one has all. */
export const giniOf = (points: LorenzChart["points"]): number =>
  1 -
  exactSum(
    points.slice(1).map(({ of, total }, at) => {
      const before = points[at] as { of: number; total: number };
      return (of - before.of) * (total + before.total);
    }),
  );

export const lorenzOption = ({ points, of, measure }: LorenzChart, pen: Pen): Option => ({
  ...frameOf(pen, [label(measure), WORDS[pen.language].equal]),
  xAxis: { ...valueAxis(pen, of, "fraction"), min: 0, max: 1, nameGap: 28 },
  yAxis: { ...valueAxis(pen, measure, "fraction"), min: Math.min(0, ...points.map(({ total }) => total)), max: 1 },
  series: [
    {
      type: "line",
      name: label(measure),
      symbol: "none",
      itemStyle: { color: pen.paint.hues.blue },
      lineStyle: { width: 2.5 },
      areaStyle: { color: pen.paint.hues.blue, opacity: 0.12 },
      data: points.map(({ of: share, total }) => [share, total]),
    },
    {
      type: "line",
      name: WORDS[pen.language].equal,
      symbol: "none",
      itemStyle: { color: pen.paint.quiet },
      lineStyle: { type: "dashed", width: 1.5 },
      data: [
        [0, 0],
        [1, 1],
      ],
    },
  ],
});
