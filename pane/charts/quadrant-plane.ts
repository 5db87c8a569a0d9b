import type { QuadrantAxis, QuadrantChart, QuadrantPoint } from "./chart.ts";
import { SMALL, widthOf } from "./measure.ts";
import type { Pen } from "./pen.ts";
import type { Box } from "./place-names.ts";

/** Room for the name of a cell at the top or bottom of the plane, in pixels. */
export const STRIP = 22;
const MARGIN = 8;
const LINE = 16;
/** At most this many figures along an axis. */
const TICKS = 6;

interface Scale {
  readonly min: number;
  readonly max: number;
  /** Where figures stand along the axis. */
  readonly ticks: readonly number[];
  /** The pixel of a value. */
  at(value: number): number;
}

/** The plane that the points lie in: its edges in pixels and the scale of each axis. */
export interface Plane {
  readonly frame: Box;
  readonly x: Scale;
  readonly y: Scale;
}

export function planeOf({ x, y, points }: QuadrantChart, pen: Pen, radius: number): Plane {
  const [across, up] = [
    reachOf(
      x,
      points.map((point) => point.x),
    ),
    reachOf(
      y,
      points.map((point) => point.y),
    ),
  ];
  const figures = y.ends ? [] : ticksBetween(...up, TICKS).map((value) => pen.figure(value, y.unit));
  const widest = Math.max(0, ...figures.map((text) => widthOf(text)), y.ends ? LINE : 0);
  const beside = y.ends ? [0] : y.lines.map((line) => widthOf(pen.figure(line, y.unit), SMALL));
  const frame = {
    left: MARGIN + LINE + 6 + widest + 8,
    right: pen.width - MARGIN - Math.max(...beside) - 4,
    top: MARGIN + LINE,
    bottom: pen.height - MARGIN - 2 * LINE - 10,
  };
  return {
    frame,
    x: scaleOf(across, frame.left, frame.right, radius + 2, x),
    y: scaleOf(up, frame.bottom, frame.top, radius + STRIP, y),
  };
}

/** From the lowest value or line to the highest. */
function reachOf({ lines, ends }: QuadrantAxis, values: readonly number[]): readonly [number, number] {
  if (ends !== undefined) return [-0.25, 1.25];
  let [low, high] = [Math.min(...lines), Math.max(...lines)];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const room = low === high ? Math.abs(low) / 2 || 1 : 0;
  return [low - room, high + room];
}

/** A scale from pixel `from` to pixel `to` that keeps values `room` pixels from both. */
function scaleOf(
  [low, high]: readonly [number, number],
  from: number,
  to: number,
  room: number,
  { reversed, ends }: QuadrantAxis,
): Scale {
  const length = Math.max(1, Math.abs(to - from) - 2 * room);
  const perPixel = (high - low) / length;
  const [min, max] = [low - room * perPixel, high + room * perPixel];
  const share = (value: number) => (value - min) / (max - min);
  return {
    min,
    max,
    ticks: ends === undefined ? ticksBetween(low, high, TICKS) : [0, 1],
    at: (value) => from + (to - from) * (reversed ? 1 - share(value) : share(value)),
  };
}

/** Round figures from the one to the other, `most` at most. */
function ticksBetween(low: number, high: number, most: number): readonly number[] {
  const least = (high - low) / most;
  const power = Math.floor(Math.log10(least));
  const [step = 10] = [1, 2, 5].filter((one) => one * 10 ** power >= least);
  const inSteps = (value: number) => value / (step * 10 ** power);
  const first = Math.ceil(inSteps(low));
  // Through text, because 3 × 0.1 is not 0.3.
  return Array.from({ length: Math.floor(inSteps(high)) - first + 1 }, (_, at) =>
    Number(`${(first + at) * step}e${power}`),
  );
}

/** Whether a point lies on a line, where the rule for ties decides. */
export const isOnLine = ({ x, y }: Pick<QuadrantChart, "x" | "y">, point: QuadrantPoint): boolean =>
  (x.ends === undefined && x.lines.includes(point.x)) || (y.ends === undefined && y.lines.includes(point.y));
