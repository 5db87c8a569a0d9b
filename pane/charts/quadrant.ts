import type { QuadrantChart, QuadrantPoint } from "./chart.ts";
import { fitted, SMALL, widthOf } from "./measure.ts";
import { mixed } from "./palette.ts";
import { base, type Drawn, label, looksOf, type Option, type Pen, SYMBOLS, valueAxis } from "./pen.ts";
import { type Box, type Place, placeNames } from "./place-names.ts";
import { isOnLine, type Plane, planeOf, STRIP } from "./quadrant-plane.ts";
import { drawnPoints, hasNames, radiiOf } from "./quadrant-points.ts";

export function quadrantOption(chart: QuadrantChart, pen: Pen): Option {
  const looks = looksOf(chart.cells);
  const radiusOf = radiiOf(chart.points);
  const plane = planeOf(chart, pen, radiusOf.most);
  const cells = cellsOf(chart, looks, plane);
  const points = drawnPoints(chart.points, plane);
  const named = hasNames(points, pen) ? namesOf(points, radiusOf, plane, cells, pen) : [];
  const { left, right, top, bottom } = plane.frame;
  return {
    ...base(pen),
    grid: {
      left,
      top,
      width: right - left,
      height: bottom - top,
      show: true,
      borderColor: pen.paint.quiet,
      outerBoundsMode: "none",
    },
    xAxis: axisOf(chart, plane, "x", pen),
    yAxis: axisOf(chart, plane, "y", pen),
    series: [
      {
        type: "scatter",
        name: "cells",
        data: [],
        silent: true,
        markArea: areasOf(cells, pen),
        markLine: linesOf(chart, pen),
      },
      ...[...new Set(looks)].map((look) => ({
        type: "scatter",
        name: look.name,
        ...SYMBOLS[look.symbol],
        itemStyle: styleOf(look, pen),
        data: points.flatMap((point, at) =>
          looks[point.cell] === look ? [itemOf(point, radiusOf(point), named[at], pen)] : [],
        ),
      })),
      {
        type: "scatter",
        name: "on the line",
        symbol: "circle",
        silent: true,
        itemStyle: { color: "transparent", borderColor: pen.paint.ink, borderWidth: 1.5, opacity: 1 },
        data: points
          .filter((point) => isOnLine(chart, point))
          .map((point) => ({ value: [point.x, point.y], symbolSize: 2 * radiusOf(point) + 6 })),
      },
    ],
  };
}

function styleOf({ symbol, colour }: Drawn, { paint }: Pen) {
  const { background, hues } = paint;
  if (symbol === "ring" || symbol === "frame")
    return { color: background, borderColor: hues[colour], borderWidth: 2, opacity: 1 };
  // A thin rim of the background keeps points apart that lie on one another.
  return { color: hues[colour], borderColor: background, borderWidth: 0.75, opacity: 1 };
}

const longestName = ({ width }: Pen): number => (width < 400 ? 16 : 22);
const NAME_HEIGHT = 14;

/** The names that have room, in the order of the points. */
function namesOf(
  points: readonly QuadrantPoint[],
  radiusOf: (point: QuadrantPoint) => number,
  plane: Plane,
  cells: readonly Cell[],
  pen: Pen,
) {
  const marks = points.map((point) => ({
    x: plane.x.at(point.x),
    y: plane.y.at(point.y),
    radius: radiusOf(point),
    width: widthOf(label(point.name, longestName(pen)), SMALL),
  }));
  const titles = cells.map(({ title }) => title);
  return placeNames(
    marks,
    NAME_HEIGHT,
    plane.frame,
    titles,
    cells.map(({ area }) => area),
  );
}

const itemOf = (point: QuadrantPoint, radius: number, place: Place | undefined, pen: Pen) => ({
  name: label(point.name, longestName(pen)),
  value: [point.x, point.y],
  symbolSize: 2 * radius,
  label:
    place === undefined
      ? { show: false }
      : {
          show: true,
          formatter: "{b}",
          // Measured from the top left of the mark.
          position: [radius + place.dx, radius + place.dy],
          align: "left",
          verticalAlign: "middle",
          color: pen.paint.ink,
          fontSize: SMALL,
          textBorderColor: pen.paint.background,
          textBorderWidth: 2,
        },
});

interface Cell {
  readonly look: Drawn;
  readonly text: string;
  readonly area: Box;
  /** Where its name stands. */
  readonly title: Box;
  readonly isAtBottom: boolean;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** The cells in pixels and figures, each with its sign, name and count. */
function cellsOf({ cells, points, x, y }: QuadrantChart, looks: readonly Drawn[], plane: Plane): readonly Cell[] {
  const bands = Math.round(Math.sqrt(cells.length));
  const counts = cells.map(() => 0);
  for (const { cell } of points) counts[cell] = (counts[cell] ?? 0) + 1;
  const linesX = x.ends ? [0.5] : x.lines;
  const linesY = y.ends ? [0.5] : y.lines;
  return looks.map((look, at): Cell => {
    const [row, column] = [bands - 1 - Math.floor(at / bands), at % bands];
    const from = [linesX[column - 1] ?? plane.x.min, linesY[row - 1] ?? plane.y.min] as const;
    const to = [linesX[column] ?? plane.x.max, linesY[row] ?? plane.y.max] as const;
    const [one, other] = [plane.x.at(from[0]), plane.x.at(to[0])];
    const [low, high] = [plane.y.at(from[1]), plane.y.at(to[1])];
    const area = {
      left: Math.min(one, other),
      right: Math.max(one, other),
      top: Math.min(low, high),
      bottom: Math.max(low, high),
    };
    const isAtBottom = area.bottom > plane.frame.bottom - 1;
    const count = ` · ${counts[at]}`;
    const text = fitted(label(look.name), area.right - area.left - 12 - widthOf(count, SMALL, 600), SMALL, 600) + count;
    const top = isAtBottom ? area.bottom - STRIP + 4 : area.top;
    const right = Math.min(area.right, area.left + 12 + widthOf(text, SMALL, 600));
    return { look, text, area, title: { left: area.left, right, top, bottom: top + STRIP - 4 }, isAtBottom, from, to };
  });
}

const areasOf = (cells: readonly Cell[], { paint }: Pen) => ({
  silent: true,
  data: cells.map(({ look, text, isAtBottom, from, to }) => [
    {
      name: text,
      coord: from,
      itemStyle: { color: mixed(paint.background, paint.hues[look.colour], 0.1) },
      label: {
        position: isAtBottom ? "insideBottomLeft" : "insideTopLeft",
        color: paint.ink,
        fontSize: SMALL,
        fontWeight: 600,
      },
    },
    { coord: to },
  ]),
});

function axisOf(chart: QuadrantChart, plane: Plane, which: "x" | "y", pen: Pen) {
  const { name, unit, reversed, ends } = chart[which];
  const { min, max, ticks } = plane[which];
  const axis = valueAxis(pen, name, unit);
  const isKind = ends !== undefined;
  const kinds = (value: number) =>
    value === 0 ? label(ends?.low ?? "", 16) : value === 1 ? label(ends?.high ?? "", 16) : "";
  return {
    ...axis,
    min,
    max,
    inverse: reversed === true,
    nameGap: which === "x" ? 26 : plane.frame.left - 26,
    axisTick: { ...axis.axisTick, show: !isKind, customValues: ticks },
    splitLine: { show: false },
    axisLabel: {
      ...axis.axisLabel,
      customValues: ticks,
      ...(isKind ? { formatter: kinds, ...(which === "y" ? { rotate: 90 } : {}) } : {}),
    },
  };
}

/** The thresholds, each with its figure. */
function linesOf({ x, y }: QuadrantChart, pen: Pen) {
  const line = (axis: "xAxis" | "yAxis", value: number, formatter: string) => ({ [axis]: value, label: { formatter } });
  const kinds = (axis: "xAxis" | "yAxis") => [line(axis, 0.5, "")];
  return {
    silent: true,
    symbol: "none",
    precision: 15,
    lineStyle: { color: pen.paint.ink, width: 1.5, type: "dashed" },
    label: { position: "end", distance: 4, color: pen.paint.ink, fontSize: SMALL },
    data: [
      ...(x.ends ? kinds("xAxis") : x.lines.map((value) => line("xAxis", value, pen.figure(value, x.unit)))),
      ...(y.ends ? kinds("yAxis") : y.lines.map((value) => line("yAxis", value, pen.figure(value, y.unit)))),
    ],
  };
}
