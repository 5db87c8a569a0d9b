/** A rectangle on a sheet, rows and columns counted from 1. Open ends are undefined. */
export interface Area {
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | undefined;
  readonly lastColumn: number | undefined;
}

export function letters(column: number): string {
  return column < 1 ? "" : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

const columnOf = (text: string): number =>
  [...text.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

const ADDRESS = /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** Undefined where the text is no address. */
export function parseAddress(text: string): Area | undefined {
  const [, sheet, fromColumn, fromRow, toColumn, toRow] = ADDRESS.exec(text) ?? [];
  if (fromColumn === undefined && fromRow === undefined) return undefined;
  const single = !text.includes(":", sheet?.length ?? 0);
  if (single && (fromColumn === undefined || fromRow === undefined)) return undefined;
  return {
    sheet: sheet?.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet,
    row: Number(fromRow ?? 1),
    column: columnOf(fromColumn ?? "A"),
    lastRow: single ? Number(fromRow) : toRow === undefined ? undefined : Number(toRow),
    lastColumn: single ? columnOf(fromColumn ?? "A") : toColumn === undefined ? undefined : columnOf(toColumn),
  };
}
