import { inPieces } from "./excel-run.ts";

/** A rectangle of a sheet by its place. Unlike a range object it still holds after Excel refused a request, and after the sheet got another name. */
export interface Block {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What `blockOf` needs to be loaded. */
export const BLOCK_PROPERTIES = "address, rowIndex, columnIndex, rowCount, columnCount, worksheet/id";

export const blockOf = ({ worksheet, rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block => ({
  sheetId: worksheet.id,
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Some rows of a block, counted from its first. */
export function rowsOf(
  { workbook }: Excel.RequestContext,
  { sheetId, row, column, rows, columns }: Block,
  first = 0,
  count = rows,
): Excel.Range {
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row + first, column, count, columns);
}

/** Loads a block in pieces and looks at each. */
export async function eachPiece(
  context: Excel.RequestContext,
  block: Block,
  properties: string,
  look: (piece: Excel.Range) => void,
): Promise<void> {
  await inPieces(block.rows, block.columns, async (first, count) => {
    const piece = rowsOf(context, block, first, count).load(properties);
    await context.sync();
    look(piece);
  });
}
