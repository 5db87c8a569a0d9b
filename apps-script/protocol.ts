import type { Cell } from "../core/cells.ts";
import type { Language } from "../core/words.ts";
import type { ActiveCell, Selection, Workbook, WorkbookProblem } from "../pane/workbook.ts";

/** What the sidebar needs to know before it shows anything. */
export interface Greeting {
  readonly notation: Workbook["notation"];
  readonly interfaceLanguage: Language;
}

/** A range as asked for, without the rows below the last filled one of its sheet. */
export interface Extent {
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

/** A range that was written, with the mark of what it held right after. */
export interface Written {
  readonly address: string;
  readonly mark: string;
}

export type WritableCell = number | string | boolean;

/** What the sidebar may ask of the server half. Payloads and results are JSON: google.script.run carries nothing else. */
export interface Methods {
  greeting(): Greeting;
  selection(): Selection;
  activeCell(): ActiveCell;
  /** Changes when the selection or the active cell does. */
  whereabouts(): string;
  extent(payload: { readonly address: string }): Extent;
  /** Some rows of a range, counted from its first. */
  cells(payload: {
    readonly address: string;
    readonly first: number;
    readonly rows: number;
  }): readonly (readonly Cell[])[];
  blankCellBeside(payload: { readonly address: string }): string;
  insertFormula(payload: { readonly address: string; readonly formula: string }): Written;
  /** Makes sure that so many cells from an address on are blank, and that the sheet has them. */
  room(payload: { readonly address: string; readonly rows: number; readonly columns: number }): string;
  /** Writes rows of values, the first of them `first` rows below the address. */
  insertValues(payload: {
    readonly address: string;
    readonly first: number;
    readonly values: readonly (readonly WritableCell[])[];
  }): Written;
  /** Clears what was written, unless somebody changed it since. */
  undo(payload: { readonly written: readonly Written[] }): null;
  labelLanguage(): Language;
}

export type Method = keyof Methods;
export type Payload<M extends Method> = Parameters<Methods[M]> extends [infer P] ? P : null;

/** A problem that the pane has a sentence for travels as data: Google rewrites the errors that a script throws. */
export type Reply<M extends Method> =
  | { readonly ok: true; readonly value: ReturnType<Methods[M]> }
  | { readonly ok: false; readonly problem: WorkbookProblem; readonly detail: string };
