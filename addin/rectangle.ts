/** A rectangle of a sheet by its place. Unlike a range object it still holds after Excel refused a request, and after the sheet got another name. */
export interface Rectangle {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What `rectangleOf` needs to be loaded. */
export const RECTANGLE = "address, rowIndex, columnIndex, rowCount, columnCount, worksheet/id";

export const rectangleOf = ({ worksheet, rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle => ({
  sheetId: worksheet.id,
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Some rows of a rectangle, counted from its first. */
export const rowsOf = (rectangle: Rectangle, first: number, count: number): Rectangle => ({
  ...rectangle,
  row: rectangle.row + first,
  rows: count,
});

export function rangeOf({ workbook }: Excel.RequestContext, place: Rectangle): Excel.Range {
  const { sheetId, row, column, rows, columns } = place;
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}
