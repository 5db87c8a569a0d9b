import { bandOf, frameOf, nameAxis } from "./axes.ts";
import { stacked } from "./bars.ts";
import type { NpsChart, NpsTrendChart } from "./chart.ts";
import { type Option, type Pen, valueAxis } from "./pen.ts";
import { WORDS } from "./words.ts";

/** A score with its sign and its interval: "+12 (3 to 21)". */
export function scoreText({ nps, low, high }: NpsTrendChart["points"][number], pen: Pick<Pen, "figure" | "language">) {
  const signed = `${nps > 0 ? "+" : ""}${pen.figure(nps, "points")}`;
  if (low === undefined || high === undefined) return signed;
  return `${signed} (${pen.figure(low, "points")} ${WORDS[pen.language].to} ${pen.figure(high, "points")})`;
}

export function npsOption({ groups }: NpsChart, pen: Pen): Option {
  const words = WORDS[pen.language];
  const parts = [
    { name: words.detractors, colour: "orange" },
    { name: words.passives, colour: "grey" },
    { name: words.promoters, colour: "green" },
  ] as const;
  const rows = groups.map(({ detractors, passives, promoters }) => ({ shares: [detractors, passives, promoters] }));
  const names = groups.map((group) => `${group.name}\n${scoreText(group, pen)}`);
  return {
    ...stacked(rows, parts, pen),
    yAxis: { ...nameAxis(pen, []), data: names, inverse: true, axisLabel: { color: pen.paint.ink, interval: 0 } },
  };
}

export const npsTrendOption = ({ points, along }: NpsTrendChart, pen: Pen): Option => ({
  ...frameOf(pen),
  xAxis: {
    ...nameAxis(
      pen,
      points.map(({ name }) => name),
      along,
      12,
    ),
    nameGap: 28,
    boundaryGap: false,
  },
  yAxis: { ...valueAxis(pen, "NPS", "points"), scale: true },
  series: [
    ...bandOf(
      points.map(({ low }) => low ?? null),
      points.map(({ high }) => high ?? null),
      pen.paint.hues.blue,
    ),
    {
      type: "line",
      symbol: "circle",
      symbolSize: 7,
      itemStyle: { color: pen.paint.hues.blue },
      lineStyle: { width: 2.5 },
      label: {
        show: points.length <= 14,
        color: pen.paint.ink,
        formatter: ({ value }: { value: number }) => pen.figure(value, "points"),
      },
      data: points.map(({ nps }) => nps),
    },
  ],
});
