import { isWord, type Place, type Sheet } from "./sheet.ts";

/** Texts further away than this belong to something else. */
const REACH = 60;

/** Whether figures have their captions above them, as the columns of a table, or before them, as its rows. */
export type Side = "above" | "before";

export interface Caption {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The nearest text above a cell in its column, or before it in its row, across figures and blanks. */
export function captionOf(row: number, column: number, side: Side, sheet: Sheet): Caption | undefined {
  for (let distance = 1; distance <= REACH; distance++) {
    const [r, c] = side === "above" ? [row - distance, column] : [row, column - distance];
    if (r < 0 || c < 0) return undefined;
    const cell = sheet.at(r, c);
    if (isWord(cell)) return { text: cell, row: r, column: c };
  }
  return undefined;
}

/** What a cell is, where its caption on that side says one thing of all those that matter. */
export function roleOf<K extends string>(
  row: number,
  column: number,
  side: Side,
  words: Readonly<Record<K, RegExp>>,
  sheet: Sheet,
): K | undefined {
  const text = captionOf(row, column, side, sheet)?.text ?? "";
  const roles = (Object.keys(words) as K[]).filter((role) => words[role].test(text));
  return roles.length === 1 ? roles[0] : undefined;
}

/** The cell of the same record that has a certain caption: further along the header row, or further down the captions. */
export function inSameRecord(
  near: Place,
  side: Side,
  wanted: RegExp,
  others: readonly RegExp[],
  sheet: Sheet,
): Place | undefined {
  const caption = captionOf(near.top, near.left, side, sheet);
  if (caption === undefined) return undefined;
  for (let distance = -REACH; distance <= REACH; distance++) {
    const [r, c] =
      side === "above" ? [caption.row, caption.column + distance] : [caption.row + distance, caption.column];
    const text = r < 0 || c < 0 ? null : sheet.at(r, c);
    if (!isWord(text) || !wanted.test(text) || others.some((other) => other.test(text))) continue;
    const [row, column] = side === "above" ? [near.top, c] : [r, near.left];
    return { top: row, bottom: row, left: column, right: column };
  }
  return undefined;
}
