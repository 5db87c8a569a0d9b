import type { Value } from "./define.ts";
import type { Table } from "./read.ts";
import type { Words } from "./words.ts";

/** Stands where an answer per row repeats the input's header; the result's own header takes its place at the edge. */
export const HEADER: Words = { en: "", nl: "" };

/** Answers put back in the rows they belong to; blank rows stay blank, the header row gets a header. */
export function besideTheList(
  answers: ArrayLike<Value>,
  { height, width, present, headerAt }: Table,
): Value | Value[][] {
  const rows: Value[][] = [];
  for (let row = 0, index = 0, at = 0; row < height; row++) {
    const line: Value[] = [];
    for (let column = 0; column < width; column++, index++) {
      line.push(index === headerAt ? HEADER : present[index] === 1 ? (answers[at++] as Value) : "");
    }
    rows.push(line);
  }
  return height === 1 && width === 1 ? (rows[0]?.[0] as Value) : rows;
}

/** As `besideTheList`, with several answers per row. */
export function rowsBesideTheList(
  answers: readonly (readonly Value[])[],
  columns: number,
  { height, present, headerAt }: Table,
): Value[][] {
  const rows: Value[][] = [];
  for (let row = 0, at = 0; row < height; row++) {
    if (row === headerAt) rows.push(Array.from({ length: columns }, () => HEADER));
    else if (present[row] === 1) rows.push([...(answers[at++] as readonly Value[])]);
    else rows.push(Array.from({ length: columns }, () => ""));
  }
  return rows;
}
