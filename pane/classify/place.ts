import { type Cell, isBlank } from "../../core/cells.ts";
import { addressOfArea, areaOf, heightOf, widthOf } from "../address.ts";
import type { List } from "./list.ts";

/** A rectangle of cells on the sheet of a list; rows and columns count from 0 on the sheet. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where the block of a list begins. */
export function originOf({ address }: Pick<List, "address">): { readonly top: number; readonly left: number } {
  const area = areaOf(address);
  return { top: area?.top ?? 0, left: area?.left ?? 0 };
}

export const addressOn = (sheet: string, { top, left, rows, columns }: Rectangle): string =>
  addressOfArea({ context: [sheet], top, left, bottom: top + rows - 1, right: left + columns - 1 });

/** Cells of a sheet, from a row and a column on. */
export const cellsOn = (sheet: string, top: number, left: number, rows = 1, columns = 1): string =>
  addressOn(sheet, { top, left, rows, columns });

/** Within its sheet. */
export const localAddress = ({ top, left, rows, columns }: Rectangle): string =>
  addressOfArea({ context: [], top, left, bottom: top + rows - 1, right: left + columns - 1 });

/** How far right of a list, and below it, there may be something in the way. */
const LOOK_RIGHT = 40;
const LOOK_BELOW = 60;

/** The cells right of a list that a plan looks at before it writes. */
export function surroundingsOf(list: Pick<List, "address">): Rectangle {
  const area = areaOf(list.address);
  const { top, left } = originOf(list);
  const [height, width] = [(area && heightOf(area)) ?? 1, (area && widthOf(area)) ?? 1];
  return { top, left: left + width, rows: height + LOOK_BELOW, columns: LOOK_RIGHT };
}

/** Cells around a list, as read from `surroundingsOf`. */
export interface Seen {
  readonly rectangle: Rectangle;
  readonly cells: readonly (readonly Cell[])[];
}

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** What stands in a rectangle, in reading order. */
export function filledIn({ rectangle, cells }: Seen, { top, left, rows, columns }: Rectangle): readonly FilledCell[] {
  const found: FilledCell[] = [];
  for (let row = top; row < top + rows; row++) {
    for (let column = left; column < left + columns; column++) {
      const cell = cells[row - rectangle.top]?.[column - rectangle.left];
      if (!isBlank(cell)) found.push({ row, column, cell });
    }
  }
  return found;
}

/** The first place from a column on, rightwards, where a rectangle stands free with a free column on its left. */
export function freePlace(seen: Seen, wanted: Rectangle): Rectangle {
  const last = seen.rectangle.left + seen.rectangle.columns;
  for (let left = wanted.left; left < last; left++) {
    const around = { ...wanted, left: left - 1, columns: wanted.columns + 2 };
    if (filledIn(seen, around).length === 0) return { ...wanted, left };
  }
  return { ...wanted, left: last };
}
