import type { Cell } from "../../core/cells.ts";
import type { Given } from "../../core/items/mark.ts";
import { TeachingError, type Trouble } from "../trouble.ts";

/** A cell as a file holds it; a formula without "=". */
export interface FoundCell extends Given {
  readonly formula?: string;
}

/** The sign before decimals. */
export type DecimalSign = "," | ".";

/** Cells that hold something, by row and column from 1. */
export type FoundRows = ReadonlyMap<number, ReadonlyMap<number, FoundCell>>;

export interface FoundSheet {
  readonly name: string;
  readonly rows: FoundRows;
}

export interface FoundPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a spreadsheet file holds, whatever its format. Nothing of it was computed or run. */
export interface FoundWorkbook {
  readonly sheets: readonly FoundSheet[];
  /** Names of single cells, in small letters. */
  readonly names: ReadonlyMap<string, FoundPlace>;
  /** As the file itself says; left out where it does not. */
  readonly decimal?: DecimalSign;
  readonly remarks: readonly Trouble<RemarkCode>[];
}

/** Why a file or a student's answers could not be used. */
export const REFUSALS = [
  "unreadable",
  "empty-file",
  "damaged",
  "protected",
  "old-format",
  "not-a-workbook",
  "too-large",
  "zip-in-zip",
  "gone",
  "other-exercise",
  "unknown-student",
  "code-of-other",
  "double",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** What a teacher should know of a file that was read. */
export const REMARKS = [
  "macros",
  "large-styles",
  "formula-names",
  "external-formula",
  "data-changed",
  "cells-missing",
  "one-sheet-only",
  "value-differs",
  "decimal-sign",
] as const;
export type RemarkCode = (typeof REMARKS)[number];

export const refuse = (code: RefusalCode, facts: Trouble["facts"] = {}): never => {
  throw new TeachingError(code, facts);
};

/** Rows that are filled in one cell after another. */
export class RowsBuilder {
  readonly rows = new Map<number, Map<number, FoundCell>>();

  set(row: number, column: number, cell: FoundCell): void {
    const cells = this.rows.get(row) ?? new Map<number, FoundCell>();
    cells.set(column, cell);
    this.rows.set(row, cells);
  }
}

export const cellAt = ({ rows }: FoundSheet, row: number, column: number): FoundCell | undefined =>
  rows.get(row)?.get(column);

export const textOf = (value: Cell): string => (typeof value === "string" ? value.trim() : String(value ?? ""));
