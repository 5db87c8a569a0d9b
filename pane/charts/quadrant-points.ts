import type { QuadrantPoint } from "./chart.ts";
import type { Pen } from "./pen.ts";
import type { Plane } from "./quadrant-plane.ts";

/** Beyond this many points names would be a grey cloud. */
const MOST_NAMED = 400;
/** Beyond this many, those that would lie on the same few pixels are drawn once. */
const CROWDED = 1000;
const SMALLEST = 4;
const LARGEST = 13;

/** Half the height of a point, and the most it can be. */
interface Radius {
  (point: QuadrantPoint): number;
  readonly most: number;
}

/** Area follows size; without sizes all points are alike. */
export function radiiOf(points: readonly QuadrantPoint[]): Radius {
  const standard = points.length > MOST_NAMED ? 3 : 5;
  const most = points.reduce((max, { size = 0 }) => Math.max(max, size), 0);
  if (most <= 0) return Object.assign(() => standard, { most: standard });
  const largest = points.length > MOST_NAMED ? 2 * standard : LARGEST;
  const smallest = points.length > MOST_NAMED ? 2 : SMALLEST;
  const radius = ({ size = 0 }: QuadrantPoint) => Math.max(smallest, largest * Math.sqrt(Math.max(0, size) / most));
  return Object.assign(radius, { most: largest });
}

/** The points as they are drawn, the largest first, so that small ones lie on top and large ones get their names. */
export function drawnPoints(points: readonly QuadrantPoint[], plane: Plane): readonly QuadrantPoint[] {
  const ordered = [...points].sort((one, other) => (other.size ?? 0) - (one.size ?? 0));
  if (points.length <= CROWDED) return ordered;
  const places = new Set<string>();
  return ordered.filter(({ x, y, cell }) => {
    const place = [cell, ...[plane.x.at(x), plane.y.at(y)].map((pixel) => Math.round(pixel / 4))].join("/");
    const isFree = !places.has(place);
    places.add(place);
    return isFree;
  });
}

export const hasNames = (points: readonly QuadrantPoint[], { width }: Pen): boolean =>
  points.length <= MOST_NAMED && width >= 200;
