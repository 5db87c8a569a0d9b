import { bandOf, frameOf, nameAxis } from "./axes.ts";
import type { ForecastChart, SurvivalChart } from "./chart.ts";
import { label, looksOf, type Option, type Pen, valueAxis } from "./pen.ts";
import { WORDS } from "./words.ts";

export function forecastOption({ history, forecast, measure, along }: ForecastChart, pen: Pen): Option {
  const words = WORDS[pen.language];
  const { hues, ink } = pen.paint;
  const before = history.map(() => null);
  // The forecast begins where the history ends, so that no gap parts the lines.
  const joined = (pick: (one: ForecastChart["forecast"][number]) => number) => {
    const end = history.at(-1)?.value;
    return [...before.slice(1), ...(end === undefined ? [] : [end]), ...forecast.map(pick)];
  };
  const bounded = forecast.some(({ low, high }) => low !== undefined && high !== undefined);
  const line = { type: "line", symbol: "none" };
  return {
    ...frameOf(pen, [words.history, words.forecast]),
    xAxis: {
      ...nameAxis(
        pen,
        [...history, ...forecast].map(({ name }) => name),
        along,
        12,
      ),
      nameGap: 28,
      boundaryGap: false,
    },
    yAxis: { ...valueAxis(pen, measure.name, measure.unit), scale: true },
    series: [
      ...(bounded
        ? bandOf(
            joined(({ low, value }) => low ?? value),
            joined(({ high, value }) => high ?? value),
            hues.orange,
          )
        : []),
      {
        ...line,
        name: words.history,
        itemStyle: { color: ink },
        lineStyle: { width: 2 },
        data: history.map(({ value }) => value),
      },
      {
        ...line,
        name: words.forecast,
        itemStyle: { color: hues.orange },
        lineStyle: { width: 2.5, type: "dashed" },
        data: joined(({ value }) => value),
      },
    ],
  };
}

export function survivalOption({ curves, time, share }: SurvivalChart, pen: Pen): Option {
  const looks = looksOf(curves.map(({ name }) => ({ name })));
  return {
    ...frameOf(pen, curves.length > 1 ? looks.map(({ name }) => name) : []),
    xAxis: { ...valueAxis(pen, time.name, time.unit), min: 0, nameGap: 28 },
    yAxis: { ...valueAxis(pen, share, "fraction"), min: 0, max: 1 },
    series: curves.flatMap(({ points, steps = false }, at) => {
      const colour = pen.paint.hues[looks[at]?.colour ?? "blue"];
      const step = steps ? { step: "end" } : {};
      const bounds = points.filter(({ low, high }) => low !== undefined && high !== undefined);
      const edge = (pick: "low" | "high") => ({
        type: "line",
        symbol: "none",
        silent: true,
        ...step,
        lineStyle: { color: colour, width: 1, type: "dotted" },
        data: bounds.map((point) => [point.time, point[pick]]),
      });
      return [
        ...(bounds.length > 0 ? [edge("low"), edge("high")] : []),
        {
          type: "line",
          name: label(looks[at]?.name ?? ""),
          symbol: steps ? "none" : "circle",
          symbolSize: 5,
          ...step,
          itemStyle: { color: colour },
          lineStyle: { width: 2.5 },
          data: points.map((point) => [point.time, point.share]),
        },
      ];
    }),
  };
}
