import { daysSince } from "../../core/segments/rfm-measures.ts";
import type { Classes } from "./classes.ts";
import type { Kind } from "./kind.ts";
import type { LineValues } from "./line-values.ts";
import type { Rows } from "./read-rows.ts";

/** How far a row is from the nearest line. */
export interface Nearness {
  readonly row: number;
  /** The parameter of the column that the line cuts. */
  readonly param: string;
  readonly value: number;
  readonly line: number;
  /** As a share of the range of the column, 0 on the line. */
  readonly distance: number;
}

/** The rows by how near they are to a line, nearest first; of each row the nearest line. */
export function nearnessOf(kind: Kind, rows: Rows, lines: LineValues, classes: Classes): readonly Nearness[] {
  const scales = kind.needs.flatMap(({ param, reads }) => {
    const raw = rows.values[param] ?? new Float64Array(0);
    const values = "datesToo" in reads ? daysSince(raw) : raw;
    const own = kind.lines.filter(({ cuts }) => cuts === param).flatMap(({ key }) => lines[key] ?? []);
    const isScore =
      kind.second === undefined && kind.lines.every(({ cuts }) => cuts === undefined) && kind.lines.length > 0;
    const cuts = isScore ? bordersOf(values, rows, classes) : own;
    const range = rangeOf(values);
    return cuts.length > 0 && range > 0 ? [{ param, values, cuts, range }] : [];
  });
  const nearest = rows.used.flatMap((row, index) => {
    let best: Nearness | undefined;
    for (const { param, values, cuts, range } of scales) {
      const value = values[index] as number;
      for (const line of cuts) {
        const distance = Math.abs(value - line) / range;
        if (best === undefined || distance < best.distance) best = { row, param, value, line, distance };
      }
    }
    return best === undefined ? [] : [best];
  });
  return nearest.sort((one, next) => one.distance - next.distance || one.row - next.row);
}

function rangeOf(values: Float64Array): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return high - low;
}

/** Where a class begins that no threshold gives in the unit of the column: the lowest value in it, but for the last class. */
function bordersOf(values: Float64Array, { used, first }: Rows, { of }: Classes): readonly number[] {
  const lowest = new Map<number, number>();
  used.forEach((row, index) => {
    const [group, value] = [of[row - first] ?? -1, values[index] as number];
    if (group >= 0) lowest.set(group, Math.min(lowest.get(group) ?? Infinity, value));
  });
  return [...lowest.values()].sort((one, next) => one - next).slice(1);
}
