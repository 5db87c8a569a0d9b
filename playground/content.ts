/** A cell as a file or the sample describes it: a bare value, or a value with how it looks. */
export type ContentCell = number | string | boolean | null | Filled;

export interface Filled {
  readonly value?: number | string | boolean;
  /** With its equals sign. */
  readonly formula?: string;
  /** A number format, such as `0.0%`. */
  readonly format?: string;
  readonly look?: "title" | "header" | "note";
}

/** One sheet, before any host has seen it. */
export interface SheetContent {
  readonly name: string;
  /** What formulas of the same file call this sheet, where that differs. */
  readonly formerName?: string;
  readonly rows: readonly (readonly ContentCell[])[];
  /** Number format per column, for the cells that bring none. */
  readonly formats?: readonly (string | undefined)[];
  /** Column widths in pixels. */
  readonly widths?: readonly (number | undefined)[];
  readonly frozenRows?: number;
  /** Areas that are one cell, such as `A3:C3`; only the first cell of each is filled. */
  readonly merges?: readonly string[];
}
