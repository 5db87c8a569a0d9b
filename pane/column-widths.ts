import { addressOfArea } from "./address.ts";
import type { Change, WritableCell } from "./changes.ts";

/** Pixels of a character of a heading in the fonts that hosts begin with, and of what a cell has around its text. */
const CHARACTER = 7.5;
const AROUND = 14;
/** Columns are no narrower in any host; and a long text in one cell is no reason to push all others out of sight. */
const [NARROWEST, WIDEST] = [64, 260];
/** Rows that are looked at: more of them hardly differ. */
const MOST_ROWS = 200;

/** Where rows begin on a sheet, counted from 0. */
interface Corner {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

/** Makes columns as wide as the texts in them need, the first row being their headings. Numbers need no more than those do. */
export function fittingWidths(
  { sheet, top, left }: Corner,
  rows: readonly (readonly WritableCell[])[],
): readonly Change[] {
  const columns = rows[0]?.length ?? 0;
  const longest = new Array<number>(columns).fill(0);
  for (const row of rows.slice(0, MOST_ROWS)) {
    for (const [column, cell] of row.slice(0, columns).entries())
      if (typeof cell === "string") longest[column] = Math.max(longest[column] as number, cell.length);
  }
  const widths = longest.map((length) => {
    const width = Math.min(WIDEST, Math.ceil(length * CHARACTER) + AROUND);
    return width > NARROWEST ? width : null;
  });
  if (widths.every((width) => width === null)) return [];
  const address = addressOfArea({ context: [sheet], top, left, bottom: top, right: left + columns - 1 });
  return [{ kind: "column-widths", address, widths }];
}
