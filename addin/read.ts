import { MAX_COLS } from "@borgar/fx";
import type { Cell } from "../core/cells.ts";
import { inBatches, loading, MOST_READ } from "./batches.ts";
import { inExcel } from "./excel-run.ts";
import { locate } from "./locate.ts";
import { RECTANGLE, type Rectangle, rectangleOf } from "./rectangle.ts";

/** The cells of an address, dates as serial days and blanks as null, without the blank rows below the data. */
export function read(address: string): Promise<readonly (readonly Cell[])[]> {
  return inExcel(async (context) => {
    const found = await locate(context, address);
    if ("constant" in found) return [[found.constant]];
    const filled = await filledPart(context, found.range);
    return filled === undefined ? [] : cellsIn(context, filled);
  });
}

/** The cells of a rectangle, without the blank rows below. */
export async function cellsIn(context: Excel.RequestContext, place: Rectangle): Promise<readonly (readonly Cell[])[]> {
  const cells: (readonly Cell[])[] = [];
  const job = loading(context, place, "values, valueTypes", (piece) => {
    for (const row of cellsOf(piece)) cells.push(row);
  });
  await inBatches(context, [job], MOST_READ);
  while (cells.at(-1)?.every((cell) => cell === null)) cells.pop();
  return cells;
}

/** A range as far as its data reaches down; of whole rows also as far as it reaches to the right. */
async function filledPart(context: Excel.RequestContext, range: Excel.Range): Promise<Rectangle | undefined> {
  const used = range.getUsedRangeOrNullObject(true);
  for (const part of [range, used]) part.load(RECTANGLE);
  await context.sync();
  if (used.isNullObject) return undefined;
  const [whole, filled] = [rectangleOf(range), rectangleOf(used)];
  return {
    ...whole,
    rows: filled.row + filled.rows - whole.row,
    columns: whole.columns > MAX_COLS ? filled.column + filled.columns - whole.column : whole.columns,
  };
}

export function cellsOf({ values, valueTypes }: Excel.Range): readonly (readonly Cell[])[] {
  const rows: readonly (readonly (boolean | number | string)[])[] = values;
  return rows.map((row, at) =>
    row.map((value, column): Cell => {
      if (value === "") return null;
      // A text may look like an error, and the text of an error is in the language of Excel.
      return valueTypes[at]?.[column] === Excel.RangeValueType.error ? { error: String(value) } : value;
    }),
  );
}
