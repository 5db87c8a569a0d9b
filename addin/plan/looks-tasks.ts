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

const cellsIn = ({ rows, columns }: Rectangle) =>
  Array.from({ length: rows * columns }, (_, at) => ({ row: Math.floor(at / columns), column: at % columns }));
