import { frameOf, nameAxis } from "./axes.ts";
import type { CohortChart, HeatMapChart } from "./chart.ts";
import { SMALL, widthOf } from "./measure.ts";
import { inkOn, mixed } from "./palette.ts";
import { label, type Option, type Pen } from "./pen.ts";

/** Names of rows take at most this much room. */
const NAME_ROOM = 110;

export const heatMapOption = (chart: HeatMapChart, pen: Pen): Option =>
  gridOfFigures(
    chart,
    chart.rows.map(({ name }) => name),
    pen,
  );

export const cohortsOption = (chart: CohortChart, pen: Pen): Option =>
  gridOfFigures(
    chart,
    chart.rows.map(({ name, size }) => `${name} (${pen.figure(size, "count")})`),
    pen,
  );

function gridOfFigures(
  { columns, rows, measure, across }: Pick<HeatMapChart, "columns" | "rows" | "measure" | "across">,
  names: readonly string[],
  pen: Pen,
): Option {
  const figures = rows.flatMap(({ cells }, row) =>
    cells.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
  );
  const values = figures.map(({ value }) => value);
  const [low, high] = [Math.min(...values, measure.unit === "fraction" ? 0 : Infinity), Math.max(...values)];
  const room = (pen.width - NAME_ROOM - 32) / Math.max(1, columns.length);
  return {
    ...frameOf(pen),
    xAxis: { ...nameAxis(pen, columns, across, 10), nameGap: 28, axisLine: { show: false } },
    yAxis: { ...nameAxis(pen, names, "", 16), inverse: true, axisLine: { show: false } },
    // ECharts draws no heat map without one.
    visualMap: { show: false, min: low, max: high, dimension: 2, inRange: { color: [...pen.paint.ramp] } },
    series: [
      {
        type: "heatmap",
        data: figures.map(({ row, column, value }) => {
          const colour = rampAt(high > low ? (value - low) / (high - low) : 1, pen);
          const text = pen.figure(value, measure.unit);
          return {
            value: [column, row, value],
            itemStyle: { borderColor: pen.paint.background, borderWidth: 1 },
            label: {
              show: widthOf(text, SMALL) + 4 <= room,
              color: inkOn(colour),
              fontSize: SMALL,
              formatter: label(text),
            },
          };
        }),
      },
    ],
  };
}

/** From little to much. */
function rampAt(share: number, { paint }: Pen): string {
  const [little, middle, much] = paint.ramp;
  return share < 0.5 ? mixed(little, middle, 2 * share) : mixed(middle, much, 2 * share - 1);
}
