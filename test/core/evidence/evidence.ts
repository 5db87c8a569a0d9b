/** A value that nobody here made up: what a source outside the project says a function answers. */
export interface Evidence {
  readonly id: string;
  /** Where the value stands (paper, textbook, page, with table or page number), or the recipe in `recipes/` that made it. */
  readonly source: string;
  readonly args: readonly unknown[];
  /** What of the answer the source gives; the whole answer where left out. */
  readonly pick?: (cells: unknown) => unknown;
  readonly expected: unknown;
  /** How far a number may be off: half a unit of the last digit that the source prints, unless another tool made it. */
  readonly within?: number;
}

/** The cell of a spilled answer at a row and column, both counted from 0; a table's headers are row 0. */
export const at =
  (row: number, column: number) =>
  (cells: unknown): unknown =>
    (cells as readonly (readonly unknown[])[])[row]?.[column];

/** The column of a spilled answer below its header. */
export const columnAt =
  (column: number) =>
  (cells: unknown): unknown =>
    (cells as readonly (readonly unknown[])[]).slice(1).map((row) => row[column]);
