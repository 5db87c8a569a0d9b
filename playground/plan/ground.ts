import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Step } from "../../pane/changes.ts";
import type { CellReader } from "../cells.ts";
import type { ColourRules } from "../colour-rules.ts";
import type { Pictures } from "../pictures.ts";

/** What a plan needs of the grid. */
export interface Ground {
  readonly rules: ColourRules;
  /** Left out where there is no page to draw them on. */
  readonly pictures: Pictures | undefined;
  workbook(): FWorkbook;
  reader(sheet: FWorksheet): CellReader;
  isEditing(): boolean;
  /** Waits for the formulas. */
  calculated(): Promise<void>;
}

/** A step that is done: whether anybody changed it since, and how to take it back. */
export interface Done {
  /** The sheet that it is about. */
  readonly sheet: FWorksheet;
  isChanged?(): boolean;
  takeBack(): void;
}

export type PlacedStep = Exclude<Step, { readonly kind: "sheet" }>;

/** Another workbook may have a sheet with the same id. */
export function isThere(ground: Ground, sheet: FWorksheet): boolean {
  const workbook = ground.workbook();
  return workbook.getId() === sheet.getSheet().getUnitId() && workbook.getSheetBySheetId(sheet.getSheetId()) !== null;
}

export const matrix = <T>(rows: number, columns: number, of: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => of(row, column)));
