import { legendOf } from "./axes.ts";
import type { RadarChart } from "./chart.ts";
import { SMALL } from "./measure.ts";
import { base, label, looksOf, type Option, type Pen, SYMBOLS } from "./pen.ts";

/** The spokes on which every series has a score: a radar has no gaps, and a missing score would be drawn as the lowest. */
export const scoredSpokes = ({ spokes, series }: Pick<RadarChart, "spokes" | "series">): readonly number[] =>
  spokes.map((_, at) => at).filter((at) => series.every(({ values }) => typeof values[at] === "number"));

/** In a pane the names of the spokes take several lines. */
const NARROW = 400;

export function radarOption({ spokes, series, scale }: RadarChart, pen: Pen): Option {
  const looks = looksOf(series.map(({ name }) => ({ name })));
  const several = series.length > 1;
  const scored = scoredSpokes({ spokes, series });
  return {
    ...base(pen),
    ...(several && {
      legend: legendOf(
        pen,
        looks.map(({ name }) => name),
      ),
    }),
    radar: {
      indicator: scored.map((at) => ({ name: label(spokes[at] ?? "", 40), ...scale })),
      center: ["50%", several ? "56%" : "52%"],
      radius: pen.width < NARROW ? "52%" : "62%",
      splitNumber: 4,
      axisName: { color: pen.paint.ink, fontSize: SMALL, width: pen.width < NARROW ? 72 : 110, overflow: "break" },
      splitArea: { show: false },
      splitLine: { lineStyle: { color: pen.paint.grid } },
      axisLine: { lineStyle: { color: pen.paint.grid } },
    },
    series: [
      {
        type: "radar",
        data: series.map(({ values }, at) => {
          const look = looks[at] as (typeof looks)[number];
          const colour = pen.paint.hues[look.colour];
          return {
            name: label(look.name),
            value: scored.map((spoke) => values[spoke] ?? null),
            ...SYMBOLS[look.symbol],
            symbolSize: 7,
            itemStyle: { color: colour },
            lineStyle: { color: colour, width: 2, type: (["solid", "dashed", "dotted"] as const)[at % 3] },
            areaStyle: { color: colour, opacity: several ? 0.08 : 0.18 },
          };
        }),
      },
    ],
  };
}
