import type { Cell } from "../../core/cells.ts";
import type { Noun } from "./nouns.ts";

/** What most cells of a column hold. */
export type ColumnKind = "numbers" | "dates" | "identifiers" | "texts" | "blank";

/** A column of a list, as its cells and its header tell. */
export interface Column {
  /** Its place in the block, from 0. */
  readonly index: number;
  /** Without spaces around it; "" where there is no header. */
  readonly header: string;
  readonly kind: ColumnKind;
  readonly filled: number;
  readonly numbers: number;
  /** How many of the numbers are stored as text. */
  readonly textNumbers: number;
  /** How many texts hold a date. */
  readonly dates: number;
  readonly distinct: number;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** The texts that occur, in lower case, where they are few. */
  readonly texts: ReadonlySet<string>;
}

/** A row at the bottom that adds up or averages the others. Rows count from 0 in the block. */
export interface TotalRow {
  readonly row: number;
  /** What stands before its figures; "" where the figures alone gave it away. */
  readonly text: string;
}

/** A block of cells, read as a list. Rows and columns count from 0 in the block. */
export interface List {
  /** Of the block, with its sheet. */
  readonly address: string;
  readonly sheet: string;
  readonly cells: readonly (readonly Cell[])[];
  /** −1 where no row holds headers. */
  readonly headerRow: number;
  /** The first and the last row with data, total rows left out. */
  readonly first: number;
  readonly last: number;
  readonly totals: readonly TotalRow[];
  readonly columns: readonly Column[];
  /** The column that names the rows; undefined where nothing does. */
  readonly label: number | undefined;
  /** What the rows are. */
  readonly noun: Noun;
}
