import type { Cell } from "../core/cells.ts";
import type { Notation } from "../core/emit/formula-text.ts";
import type { Language } from "../core/words.ts";
import type { FoundWorkbook } from "../teaching/collect/found.ts";
import type { Carrying, Change } from "./changes.ts";

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

/** A block of data as it stands on its sheet. */
export interface Block {
  /** Of the cells, with the sheet. */
  readonly address: string;
  readonly sheet: string;
  /** As `read` gives them, a header row included; no rows where there is no data. */
  readonly cells: readonly (readonly Cell[])[];
}

/** A cell with a formula, in commas and points, our functions without a prefix. */
export interface FormulaCell {
  readonly address: string;
  readonly formula: string;
  readonly value: Cell;
}

/** What a host can do besides cells and sheets. A plan that asks for anything else is refused as "unsupported". */
export interface Abilities {
  readonly nativeChart: boolean;
  /** Whether the points of a native chart can bear names. */
  readonly pointLabels: boolean;
  readonly pictures: boolean;
  readonly colourRules: boolean;
  readonly names: boolean;
  /** False where the host lets a pane save no files; left out elsewhere. */
  readonly downloads?: false;
}

/** Spreadsheets in the user's own Google Drive. Only files that were made here can be read. */
export interface DriveFiles {
  /** Gives the id of a new folder. */
  createFolder(name: string): Promise<string>;
  /** Gives the id of a new spreadsheet in a folder, with what an Excel workbook holds. Nobody but the user sees it. */
  createFile(folder: string, name: string, xlsx: Uint8Array): Promise<string>;
  /** What a file holds now. Rejects with "no-such-range" where it was thrown away, and "busy" where Google asks to wait. */
  readFile(id: string): Promise<FoundWorkbook>;
}

/**
 * Whose a setting is: of the workbook, for everyone who opens it, or of the user. Sheets and the playground keep the user's apart
 * from every workbook; Excel has no such place, and keeps them in the file, beside its own.
 */
export type Owner = "workbook" | "user";

/** Puts back all that a plan changed: all of it, or nothing where someone has changed those cells since ("changed"). */
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
  | "name-taken"
  | "sheet-taken"
  | "bad-name"
  | "too-large"
  | "changed"
  | "cancelled"
  | "half-done"
  | "unsupported"
  | "signed-in-twice"
  | "busy"
  | "no-drive"
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
  readonly can: Abilities;
  /** Left out where the host is not Google Sheets. */
  readonly files?: DriveFiles;
  /** Opens an Excel workbook in a window of its own; left out where the host cannot. */
  openWorkbook?(xlsx: Uint8Array): Promise<void>;

  selection(): Promise<Selection>;
  activeCell(): Promise<ActiveCell>;
  /** The cells of an address or defined name, dates as serial days, blanks as null; without the blank rows below the data. */
  read(address: string): Promise<readonly (readonly Cell[])[]>;
  /** The nearest blank cell right of an address on its first row, outside the block around it. */
  blankCellBeside(address: string): Promise<string>;
  /**
   * The data around the active cell; of a selection of several rows, what it holds itself. Whole columns are safe: they end
   * where their data does.
   */
  block(): Promise<Block>;
  /** All formulas of a sheet by its name, of the active one without; row by row. Cells that a formula spills into are none. */
  formulas(sheet?: string): Promise<readonly FormulaCell[]>;
  /** Shows cells, and selects them. */
  select(address: string): Promise<void>;
  /** Names of all sheets, in order. */
  sheets(): Promise<readonly string[]>;
  /** The defined names of the workbook. */
  names(): Promise<readonly string[]>;

  /**
   * Carries out a plan, all of it or nothing. What can be refused is refused before anything is written; a failure halfway,
   * or a cancel ("cancelled"), takes back what was written.
   */
  apply(changes: readonly Change[], carrying?: Carrying): Promise<Receipt>;

  /** A text that is kept under a key; undefined where none is. The workbook keeps it, if left out. */
  setting(key: string, owner?: Owner): Promise<string | undefined>;
  setSetting(key: string, text: string, owner?: Owner): Promise<void>;

  labelLanguage(): Promise<Language>;
  setLabelLanguage(language: Language): Promise<void>;
  /** Calls back when the selection moves; returns how to stop. */
  onSelectionChange(listener: () => void): () => void;
}
