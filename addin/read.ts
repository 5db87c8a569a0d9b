import { MAX_COLS } from "@borgar/fx";
import type { Cell } from "../core/cells.ts";
import { inExcel, inPieces } from "./excel-run.ts";
import { locate } from "./locate.ts";

/** The cells of an address, dates as serial days and blanks as null, without the blank rows below the data. */
export function read(address: string): Promise<readonly (readonly Cell[])[]> {
  return inExcel(async (context) => {
    const found = await locate(context, address);
    if ("constant" in found) return [[found.constant]];
    const { range } = found;
    const { rows, columns } = await extentOf(context, range);
    const cells: (readonly Cell[])[] = [];
    await inPieces(rows, columns, async (first, count) => {
      const piece = range.getCell(first, 0).getAbsoluteResizedRange(count, columns).load("values, valueTypes");
      await context.sync();
      cells.push(...cellsOf(piece));
    });
    while (cells.at(-1)?.every((cell) => cell === null)) cells.pop();
    return cells;
  });
}

/** How far the data in a range reaches: whole columns and rows end where it does. */
async function extentOf(context: Excel.RequestContext, range: Excel.Range): Promise<{ rows: number; columns: number }> {
  const used = range.getUsedRangeOrNullObject(true);
  range.load("rowIndex, columnIndex, columnCount");
  used.load("rowIndex, rowCount, columnIndex, columnCount");
  await context.sync();
  if (used.isNullObject) return { rows: 0, columns: 1 };
  const filledColumns = used.columnIndex + used.columnCount - range.columnIndex;
  return {
    rows: used.rowIndex + used.rowCount - range.rowIndex,
    columns: range.columnCount === MAX_COLS + 1 ? filledColumns : range.columnCount,
  };
}

function cellsOf({ values, valueTypes }: Excel.Range): readonly (readonly Cell[])[] {
  const rows: readonly (readonly (boolean | number | string)[])[] = values;
  return rows.map((row, at) =>
    row.map((value, column): Cell => {
      if (value === "") return null;
      // A text may look like an error, and the text of an error is in the language of Excel.
      return valueTypes[at]?.[column] === Excel.RangeValueType.error ? { error: String(value) } : value;
    }),
  );
}
