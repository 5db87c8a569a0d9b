import type { Cell } from "../../core/cells.ts";
import { columnLetters } from "../../core/column-letters.ts";
import { LANGUAGES, type Words } from "../../core/words.ts";

export type Rows = readonly (readonly Cell[])[];

/** A word as it is compared: capitals and spaces aside. An error is no word. */
export const plain = (cell: Cell): string =>
  typeof cell === "object"
    ? ""
    : String(cell ?? "")
        .trim()
        .replace(/\s+/g, " ")
        .toLowerCase();

const matches = (said: string, words: Words): boolean => LANGUAGES.some((language) => plain(words[language]) === said);

/** Whether a cell holds a word, in either language. */
export const isSaid = (cell: Cell, words: Words): boolean => matches(plain(cell), words);

/** The key of a word, in either language. */
export function keyIn<K extends string>(words: Readonly<Record<K, Words>>, cell: Cell): K | undefined {
  const said = plain(cell);
  return (Object.keys(words) as K[]).find((key) => matches(said, words[key]));
}

/** Where headers stand: their row and the column of each that is there, from 0. */
export interface Header<K extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<K, number>;
}

/** The first row with the headers that are needed, in either language; columns may have been moved, and put in between. */
export function headerIn<K extends string>(
  rows: Rows,
  headings: Readonly<Record<K, Words>>,
  needed: readonly NoInfer<K>[],
): Header<K> | undefined {
  for (const [row, cells] of rows.entries()) {
    const said = cells.map(plain);
    const columns = new Map<K, number>();
    for (const column of Object.keys(headings) as K[]) {
      const at = said.findIndex((one) => matches(one, headings[column]));
      if (at >= 0) columns.set(column, at);
    }
    if (needed.every((column) => columns.has(column))) return { row, columns };
  }
  return undefined;
}

/** The address of a cell by its place from 0. */
export const cellName = (row: number, column: number): string => `${columnLetters(column + 1)}${row + 1}`;

/** A row below headers, its cells by their column. `row` counts from 0. */
export class HeadedRow<K extends string> {
  private readonly cells: readonly Cell[];
  private readonly row: number;
  private readonly columns: ReadonlyMap<K, number>;

  constructor(cells: readonly Cell[], row: number, columns: ReadonlyMap<K, number>) {
    this.cells = cells;
    this.row = row;
    this.columns = columns;
  }

  cell(column: K): Cell {
    const at = this.columns.get(column);
    return at === undefined ? null : this.cells[at];
  }

  /** Where a cell is, or would be found first. */
  address(column: K): string {
    return cellName(this.row, this.columns.get(column) ?? 0);
  }
}
