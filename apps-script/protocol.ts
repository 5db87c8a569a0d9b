import type { Cell } from "../core/cells.ts";
import type { Language } from "../core/words.ts";
import type { NativeChart, Step, StepOf } from "../pane/changes.ts";
import type { ActiveCell, FormulaCell, Owner, Selection, Workbook, WorkbookProblem } from "../pane/workbook.ts";

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

/** Cells of a sheet, counted from 1. A sheet that the plan makes is known by its name until it is there. */
export interface Place {
  readonly sheet: number | string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A step with its place in the spreadsheet; of a sheet, how many the plan made before it; of values, the rows that go in one call; of a chart, with the places of its series. */
export type PlacedStep =
  | (StepOf<"sheet"> & { readonly madeBefore: number })
  | Placed<Exclude<Step, { readonly kind: "sheet" | "chart" }>>
  | (Placed<StepOf<"chart">> & { readonly series: readonly PlacedSeries[] });
type Placed<S> = S extends unknown ? Omit<S, "at"> & { readonly place: Place } : never;

export type PlacedSeries = Pick<NativeChart["series"][number], "name" | "colour" | "line"> & {
  readonly x: Place;
  readonly y: Place;
};

/** What a step will need, to be looked at before anything is written. */
export type Look =
  | { readonly kind: "sheet" | "name"; readonly name: string }
  | {
      readonly kind: "place";
      readonly address: string;
      /** Null for the active sheet. */
      readonly sheet: string | null;
      readonly place: Omit<Place, "sheet">;
      /**
       * Which cells have to be blank, a row of 0 and 1 each; none where it is "none", all where it is "all". "read" says that
       * nothing will be written.
       */
      readonly blank: "all" | "none" | "read" | readonly string[];
    };

export interface Surveyed {
  /** Ids of sheets by the name that the plan gives them, in lower case; "" is the active one. */
  readonly sheets: Readonly<Record<string, { readonly id: number; readonly name: string }>>;
}

/** How to take back a step, as the server half tells it. */
export type Done =
  | { readonly kind: "sheet"; readonly sheet: number }
  | {
      readonly kind: "cells";
      readonly address: string;
      readonly place: Place;
      /** The rows of 0 and 1 that say which cells were filled; left out where all were. */
      readonly mask?: readonly string[];
      /** Fingerprint of what the cells held right after. */
      readonly mark: string;
      /** All cells that had to be blank: of a formula also those that it fills. */
      readonly room: Place;
      readonly before?: readonly (readonly WritableCell[])[];
      readonly formats?: readonly (readonly string[])[];
    }
  | { readonly kind: "formats"; readonly place: Place; readonly formats: readonly (readonly string[])[] }
  | { readonly kind: "weights"; readonly place: Place; readonly weights: readonly (readonly FontWeight[])[] }
  | { readonly kind: "widths"; readonly place: Place; readonly widths: readonly number[] }
  | { readonly kind: "name"; readonly name: string; readonly place: Place }
  | { readonly kind: "rules"; readonly place: Place; readonly formulas: readonly string[] }
  | { readonly kind: "chart"; readonly sheet: number; readonly chart: number | null }
  | { readonly kind: "picture"; readonly sheet: number; readonly title: string };

type FontWeight = "bold" | "normal" | null;

export type WritableCell = number | string | boolean;

/** A cell of a file in Google Drive, from 1; the error and the format as the Sheets API calls them. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly value: number | string | boolean | { readonly error: string };
  /** As Sheets writes it. */
  readonly formula: string | null;
  /** Null where the format was left to Sheets. */
  readonly format: string | null;
}

/** What a file in Google Drive holds. */
export interface StoredFile {
  readonly sheets: readonly { readonly name: string; readonly cells: readonly StoredCell[] }[];
  /** Names of single cells. */
  readonly names: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }[];
}

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
  /** The closed range of `Workbook.block`. */
  block(): Extent & { readonly sheet: string };
  /** The used cells of a sheet by its name, of the active one for null. */
  used(payload: { readonly sheet: string | null }): Extent;
  /** The formulas in some rows of a range, as Sheets writes them. */
  formulas(payload: {
    readonly address: string;
    readonly first: number;
    readonly rows: number;
  }): readonly FormulaCell[];
  select(payload: { readonly address: string }): null;
  sheets(): readonly string[];
  names(): readonly string[];
  setting(payload: { readonly key: string; readonly owner: Owner }): string | null;
  setSetting(payload: { readonly key: string; readonly text: string; readonly owner: Owner }): null;
  /** Refuses what a plan would be refused for. */
  survey(payload: { readonly looks: readonly Look[] }): Surveyed;
  /** Does steps in order, all of them or none. */
  carryOut(payload: { readonly steps: readonly PlacedStep[] }): readonly Done[];
  /** Refuses where somebody has changed since what was done. */
  check(payload: { readonly done: readonly Done[] }): null;
  takeBack(payload: { readonly done: readonly Done[] }): null;
  labelLanguage(): Language;
  /** Gives the id. */
  createFolder(payload: { readonly name: string }): string;
  /** A spreadsheet in a folder, of an Excel workbook in base64; gives the id. */
  createFile(payload: { readonly folder: string; readonly name: string; readonly xlsx: string }): string;
  readFile(payload: { readonly id: string }): StoredFile;
}

export type Method = keyof Methods;
export type Payload<M extends Method> = Parameters<Methods[M]> extends [infer P] ? P : null;

/** A problem that the pane has a sentence for travels as data: Google rewrites the errors that a script throws. */
export type Reply<M extends Method> =
  | { readonly ok: true; readonly value: ReturnType<Methods[M]> }
  | { readonly ok: false; readonly problem: WorkbookProblem; readonly detail: string };
