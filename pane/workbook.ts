import type { Cell } from "../core/cells.ts";
import type { Notation } from "../core/emit/formula-text.ts";
import type { Language } from "../core/words.ts";

/** A selection of the user: A1 notation with its sheet where the host needs it, and its size. */
export interface Selection {
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

/** The active cell. `formula` is "" where the cell holds a value; in the host's own notation otherwise. */
export interface ActiveCell {
  readonly address: string;
  readonly formula: string;
  readonly text: string;
}

/** Puts back what a write replaced. */
export interface Receipt {
  /** Where was written, for the sentence that says so. */
  readonly address: string;
  undo(): Promise<void>;
}

/** Why a host would not do what the pane asked; the pane has a sentence for each. */
export type WorkbookProblem =
  | "filled"
  | "protected"
  | "editing"
  | "no-such-range"
  | "several-areas"
  | "signed-in-twice"
  | "unavailable";

export class WorkbookError extends Error {
  readonly problem: WorkbookProblem;

  constructor(problem: WorkbookProblem, detail = "") {
    super(detail === "" ? problem : `${problem}: ${detail}`);
    this.name = "WorkbookError";
    this.problem = problem;
  }
}

/** The only thing that the pane knows of a host. Every promise may reject with a WorkbookError. */
export interface Workbook {
  readonly host: "excel" | "sheets" | "playground";
  /** The signs that users of this workbook type in formulas: arguments apart, decimals apart. */
  readonly notation: Notation;
  /** The language that the host's own interface speaks: the pane starts in it. */
  readonly interfaceLanguage: Language;
  /** Whether the language of labels can be set here; in Sheets it follows the spreadsheet's locale. */
  readonly canSetLabelLanguage: boolean;

  selection(): Promise<Selection>;
  activeCell(): Promise<ActiveCell>;
  /** The cells of an address or defined name, dates as serial days, blanks as null; without the blank rows below the data. */
  read(address: string): Promise<readonly (readonly Cell[])[]>;
  /** The nearest blank cell right of an address on its first row, outside the block around it. */
  blankCellBeside(address: string): Promise<string>;
  /** Writes a formula, given with commas and points, into one blank cell; refuses a filled one. */
  insertFormula(formula: string, address: string): Promise<Receipt>;
  /** Writes values into blank cells from an address on; text never becomes a formula. Refuses filled cells. */
  insertValues(values: readonly (readonly (number | string | boolean)[])[], address: string): Promise<Receipt>;

  labelLanguage(): Promise<Language>;
  setLabelLanguage(language: Language): Promise<void>;
  /** Calls back when the selection moves; returns how to stop. */
  onSelectionChange(listener: () => void): () => void;
}
