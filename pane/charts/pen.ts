import type { EChartsCoreOption } from "echarts/core";
import type { Unit } from "../../core/params.ts";
import type { Language } from "../../core/words.ts";
import type { ThemeName } from "../theme.ts";
import type { ClassLook } from "./chart.ts";
import { clean, figure, shortened } from "./figures.ts";
import { FONT, FONT_SIZE } from "./measure.ts";
import { type Hue, lookAt, PAINTS, type Paint, type Shape } from "./palette.ts";

export interface Drawing {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: ThemeName;
  readonly language: Language;
}

/** What a picture is drawn with. */
export interface Pen extends Drawing {
  readonly paint: Paint;
  /** A number in the picture. */
  figure(value: number, unit: Unit): string;
}

export type Option = EChartsCoreOption;

export const penFor = (drawing: Drawing): Pen => ({
  ...drawing,
  paint: PAINTS[drawing.theme],
  figure: (value, unit) => figure(value, unit, drawing.language),
});

/** What every picture has. */
export const base = ({ paint }: Pen): Option => ({
  animation: false,
  backgroundColor: paint.background,
  textStyle: { fontFamily: FONT, fontSize: FONT_SIZE, color: paint.ink },
});

/** ECharts' name for a shape, and its turn. */
export const SYMBOLS: Readonly<Record<Shape, { readonly symbol: string; readonly symbolRotate?: number }>> = {
  circle: { symbol: "circle" },
  square: { symbol: "rect" },
  triangle: { symbol: "triangle" },
  diamond: { symbol: "diamond" },
  "triangle down": { symbol: "triangle", symbolRotate: 180 },
  star: { symbol: "path://M0,-10L2.6,-3.6L9.5,-3.1L4.2,1.4L5.9,8.1L0,4.5L-5.9,8.1L-4.2,1.4L-9.5,-3.1L-2.6,-3.6Z" },
  ring: { symbol: "emptyCircle" },
  frame: { symbol: "emptyRect" },
  cross: { symbol: "path://M-3,-10H3V-3H10V3H3V10H-3V3H-10V-3H-3Z" },
};

export type Drawn = Required<ClassLook> & { readonly symbol: Shape; readonly colour: Hue };

/** Classes with their looks filled in; those of one name share one. */
export function looksOf(classes: readonly ClassLook[]): readonly Drawn[] {
  const seen = new Map<string, Drawn>();
  for (const one of classes) {
    if (!seen.has(one.name)) seen.set(one.name, { ...lookAt(seen.size), ...one });
  }
  return classes.map(({ name }) => seen.get(name) as Drawn);
}

/** A name from the sheet as it is drawn. */
export const label = (text: string, most = 24): string => shortened(clean(text), most);

const LONGEST_AXIS_NAME = 44;

/** An axis of numbers with its name along it. */
export const valueAxis = (pen: Pen, name: string, unit: Unit) => ({
  type: "value" as const,
  name: label(name, LONGEST_AXIS_NAME),
  nameLocation: "middle" as const,
  nameTextStyle: { color: pen.paint.quiet, fontSize: FONT_SIZE },
  axisLine: { show: true, lineStyle: { color: pen.paint.quiet } },
  axisTick: { show: true, lineStyle: { color: pen.paint.quiet } },
  splitLine: { show: true, lineStyle: { color: pen.paint.grid } },
  axisLabel: { color: pen.paint.quiet, hideOverlap: true, formatter: (value: number) => pen.figure(value, unit) },
});
