import type { StepOf } from "../../pane/changes.ts";
import { byRows, inBatches, type Job, loading, MOST_WRITTEN } from "../batches.ts";
import { type Rectangle, rangeOf, rowsOf } from "../rectangle.ts";
import type { Task } from "./task.ts";

type Context = Excel.RequestContext;

/** A task that first has to see how its cells look; on a new sheet there is nothing to see. */
export interface LooksTask extends Task {
  readonly reads: readonly Job[];
}

/** What a request for one thing weighs, in cells. */
export const CELLS_PER_CALL = 20;

export function formatTask(context: Context, { format }: StepOf<"number-format">, place: Rectangle): LooksTask {
  const before: string[][] = [];
  return {
    reads: [loading(context, place, "numberFormat", (piece) => before.push(...piece.numberFormat))],
    jobs: [
      {
        cells: CELLS_PER_CALL,
        queue() {
          // One format for all cells is Excel's own shorthand, which its types do not know.
          rangeOf(context, place).numberFormat = format as unknown as string[][];
          return undefined;
        },
      },
    ],
    checks: () => [],
    takeBack: (later) => inBatches(later, [writingFormats(later, place, before)], MOST_WRITTEN),
  };
}

export function writingFormats(
  context: Context,
  place: Rectangle,
  formats: readonly (readonly (string | null)[])[],
): Job {
  return byRows(place.rows, place.columns, (first, count) => {
    const piece = formats.slice(first, first + count).map((row) => [...row]);
    rangeOf(context, rowsOf(place, first, count)).numberFormat = piece;
    return undefined;
  });
}

export function headingTask(context: Context, place: Rectangle): LooksTask {
  const before: { readonly row: number; readonly column: number; readonly bold: boolean }[] = [];
  const count = place.rows * place.columns * CELLS_PER_CALL;
  return {
    reads: [
      {
        cells: count,
        queue() {
          const range = rangeOf(context, place);
          const fonts = cellsIn(place).map((at) => ({
            ...at,
            font: range.getCell(at.row, at.column).format.font.load("bold"),
          }));
          return () => before.push(...fonts.map(({ font: { bold }, ...at }) => ({ ...at, bold })));
        },
      },
    ],
    jobs: [
      {
        cells: CELLS_PER_CALL,
        queue() {
          rangeOf(context, place).format.font.bold = true;
          return undefined;
        },
      },
    ],
    checks: () => [],
    async takeBack(later) {
      const range = rangeOf(later, place);
      for (const { row, column, bold } of before) range.getCell(row, column).format.font.bold = bold;
      await later.sync();
    },
  };
}

/** Points, which Excel measures in, for a pixel. */
const POINTS = 0.75;

export function widthsTask(context: Context, { widths }: StepOf<"column-widths">, place: Rectangle): LooksTask {
  const before: number[] = [];
  const formatOf = (of: Context, column: number) =>
    rangeOf(of, { ...place, rows: 1, column: place.column + column, columns: 1 }).format;
  // On a new sheet columns are as narrow as they come.
  const wider = () =>
    widths.flatMap((width, column) => {
      const [wanted, is = 1] = [(width ?? 0) * POINTS, before[column]];
      return wanted > is && is > 0 ? [{ column, wanted }] : [];
    });
  const cells = widths.length * CELLS_PER_CALL;
  return {
    reads: [
      {
        cells,
        queue() {
          const formats = widths.map((_, column) => formatOf(context, column).load("columnWidth"));
          return () => before.push(...formats.map(({ columnWidth }) => columnWidth));
        },
      },
    ],
    jobs: [
      {
        cells,
        queue() {
          for (const { column, wanted } of wider()) formatOf(context, column).columnWidth = wanted;
          return undefined;
        },
      },
    ],
    checks: () => [],
    async takeBack(later) {
      for (const { column } of wider()) formatOf(later, column).columnWidth = before[column] as number;
      await later.sync();
    },
  };
}

const cellsIn = ({ rows, columns }: Rectangle) =>
  Array.from({ length: rows * columns }, (_, at) => ({ row: Math.floor(at / columns), column: at % columns }));
