import { type Cell, isBlank } from "../../core/cells.ts";
import type { Language } from "../../core/words.ts";
import { addressOfArea } from "../address.ts";
import type { FormulaCell } from "../workbook.ts";

export type Rows = readonly (readonly Cell[])[];

/** A cell with a formula and where it stands; rows and columns count from 0. */
export interface Placed extends FormulaCell {
  readonly row: number;
  readonly column: number;
  /** The formula with its references relative to its cell, which is the same all down a filled column. */
  readonly relative: string;
}

/** A sheet as it is when the clinic looks at it: its formulas, its cells, and a way to the cells of other sheets. */
export interface Sheet {
  readonly formulas: readonly Placed[];
  readonly labels: Language;
  /** Its name, before the addresses of what is written: by then the user may look at another sheet. */
  readonly context: readonly string[];
  /** How many columns were read: those of the formulas, those they refer to, and some beside them. */
  readonly width: number;
  /** The cell at a row and column, counted from 0; null where there is nothing. */
  at(row: number, column: number): Cell;
  formulaAt(row: number, column: number): Placed | undefined;
  /** The cells of an address or name, blank rows at its end included where it is closed; undefined where there is no such range. */
  rowsOf(address: string): Promise<Rows | undefined>;
  /** Where an address lies on this sheet; undefined for another sheet, a name, or a range with open ends. */
  placeOf(address: string): Place | undefined;
}

export interface Place {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The address of cells of the sheet that is looked at. */
export const addressAt = ({ top, left, bottom, right }: Place): string =>
  addressOfArea({ context: [], top, left, bottom, right });

/** The address with its sheet, for what is written. */
export const fullAddress = ({ top, left, bottom, right }: Place, { context }: Pick<Sheet, "context">): string =>
  addressOfArea({ context, top, left, bottom, right });

export const cellAddress = (row: number, column: number): string =>
  addressAt({ top: row, left: column, bottom: row, right: column });

/** Text that names figures: neither blank nor a number. */
export const isWord = (cell: Cell): cell is string => typeof cell === "string" && !isBlank(cell) && /\p{L}/u.test(cell);
