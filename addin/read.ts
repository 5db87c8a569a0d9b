import { MAX_COLS } from "@borgar/fx";
import type { Cell } from "../core/cells.ts";
import { BLOCK_PROPERTIES, type Block, blockOf, eachPiece } from "./block.ts";
import { inExcel } from "./excel-run.ts";
import { locate } from "./locate.ts";

/** The cells of an address, dates as serial days and blanks as null, without the blank rows below the data. */
export function read(address: string): Promise<readonly (readonly Cell[])[]> {
  return inExcel(async (context) => {
    const found = await locate(context, address);
    if ("constant" in found) return [[found.constant]];
    const block = await filledPart(context, found.range);
    if (block === undefined) return [];
    const cells: (readonly Cell[])[] = [];
    await eachPiece(context, block, "values, valueTypes", (piece) => cells.push(...cellsOf(piece)));
    while (cells.at(-1)?.every((cell) => cell === null)) cells.pop();
    return cells;
  });
}

/** A range as far as its data reaches down; of whole rows also as far as it reaches to the right. */
async function filledPart(context: Excel.RequestContext, range: Excel.Range): Promise<Block | undefined> {
  const used = range.getUsedRangeOrNullObject(true);
  for (const part of [range, used]) part.load(BLOCK_PROPERTIES);
  await context.sync();
  if (used.isNullObject) return undefined;
  const [whole, filled] = [blockOf(range), blockOf(used)];
  return {
    ...whole,
    rows: filled.row + filled.rows - whole.row,
    columns: whole.columns > MAX_COLS ? filled.column + filled.columns - whole.column : whole.columns,
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
