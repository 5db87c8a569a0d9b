import { isLabels, type Labels, type PerRow } from "./labels.ts";
import type { Table } from "./read.ts";
import type { Value } from "./results.ts";
import type { Words } from "./words.ts";

/** Stands where an answer per row repeats the input's header; the result's own header takes its place at the edge. */
export const HEADER: Words = { en: "", nl: "" };

type Place = Pick<Table, "height" | "width" | "present" | "headerAt">;

/** Answers put back in the rows they belong to; blank rows stay blank, the header row gets a header. */
export function besideTheList<T extends Value>(
  answers: PerRow<T>,
  { height, width, present, headerAt }: Place,
  header: T,
): T | "" | readonly (readonly (T | "")[])[] {
  if (isLabels(answers)) {
    if (width === 1 && height > 1) return labelsBesideTheList(answers, { height, width, present, headerAt }, header);
    return besideTheList(spelledOut(answers), { height, width, present, headerAt }, header);
  }
  let at = 0;
  const cellAt = (index: number): T | "" =>
    present[index] === 1 ? (answers[at++] as T) : index === headerAt ? header : "";
  if (height === 1 && width === 1) return cellAt(0);
  const rows = new Array<readonly (T | "")[]>(height);
  for (let row = 0; row < height; row++) {
    // Not an empty list to push to: that takes room for many cells, in every row.
    const line = [cellAt(row * width)];
    for (let column = 1; column < width; column++) line.push(cellAt(row * width + column));
    rows[row] = line;
  }
  return rows;
}

const spelledOut = <T>({ names, codes }: Labels<T>): readonly T[] => Array.from(codes, (code) => names[code] as T);

/** Rows of the same label are one array: the classes of a million customers take no more room than a few. */
function labelsBesideTheList<T>(
  { names, codes }: Labels<T>,
  { height, present, headerAt }: Place,
  header: T,
): readonly (readonly (T | "")[])[] {
  const rowOf = names.map((name) => [name]);
  const [headerRow, blankRow] = [[header], [""]] as const;
  const rows = new Array<readonly (T | "")[]>(height);
  for (let row = 0, at = 0; row < height; row++) {
    if (present[row] === 1) rows[row] = rowOf[codes[at++] as number] as readonly T[];
    else rows[row] = row === headerAt ? headerRow : blankRow;
  }
  return rows;
}

/** As `besideTheList`, with several answers per row. */
export function rowsBesideTheList(
  answers: readonly (readonly Value[])[],
  columns: number,
  { height, present, headerAt }: Place,
): Value[][] {
  const rows: Value[][] = [];
  for (let row = 0, at = 0; row < height; row++) {
    if (present[row] === 1) rows.push((answers[at++] as readonly Value[]).slice());
    else rows.push(new Array<Value>(columns).fill(row === headerAt ? HEADER : ""));
  }
  return rows;
}
