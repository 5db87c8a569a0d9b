import type { Table } from "./read.ts";
import type { Value } from "./results.ts";
import type { Words } from "./words.ts";

/** Stands where an answer per row repeats the input's header; the result's own header takes its place at the edge. */
export const HEADER: Words = { en: "", nl: "" };

/** Answers put back in the rows they belong to; blank rows stay blank, the header row gets a header. */
export function besideTheList(
  answers: ArrayLike<Value>,
  { height, width, present, headerAt }: Table,
): Value | Value[][] {
  let at = 0;
  const cellAt = (index: number): Value =>
    present[index] === 1 ? (answers[at++] as Value) : index === headerAt ? HEADER : "";
  if (height === 1 && width === 1) return cellAt(0);
  const rows = new Array<Value[]>(height);
  for (let row = 0; row < height; row++) {
    // Not an empty list to push to: that takes room for many cells, in every row.
    const line = [cellAt(row * width)];
    for (let column = 1; column < width; column++) line.push(cellAt(row * width + column));
    rows[row] = line;
  }
  return rows;
}

/** As `besideTheList`, with several answers per row. */
export function rowsBesideTheList(
  answers: readonly (readonly Value[])[],
  columns: number,
  { height, present, headerAt }: Table,
): Value[][] {
  const rows: Value[][] = [];
  for (let row = 0, at = 0; row < height; row++) {
    if (present[row] === 1) rows.push((answers[at++] as readonly Value[]).slice());
    else rows.push(new Array<Value>(columns).fill(row === headerAt ? HEADER : ""));
  }
  return rows;
}
