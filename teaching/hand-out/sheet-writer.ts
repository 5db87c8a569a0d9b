import type { AnswerPlace, DataPlace, Place } from "./layout.ts";

export type Role = "title" | "heading" | "header" | "text" | "label" | "figure" | "answer" | "long-answer" | "fixed";

/** A cell as it will stand on the sheet. Text is text, whatever it starts with. */
export interface PlannedCell extends Place {
  readonly value: string | number | null;
  readonly role: Role;
  /** A number format. */
  readonly format?: string;
  /** A plain formula in English without "=", whose value is `value`. */
  readonly formula?: string;
  readonly name?: string;
  /** The list of `SheetWriter.lists` from which it may be filled in. */
  readonly list?: string;
}

/** Puts cells on a sheet row by row, and remembers where answers and data stand. */
export class SheetWriter {
  row = 1;
  readonly cells: PlannedCell[] = [];
  readonly answers: AnswerPlace[] = [];
  readonly data: DataPlace[] = [];
  /** The first and last row of what may be chosen, in the text column, by the id of the part. */
  readonly lists: Record<string, readonly [first: number, last: number]> = {};

  put(column: number, value: PlannedCell["value"], role: Role, more: Omit<Partial<PlannedCell>, keyof Place> = {}) {
    this.cells.push({ row: this.row, column, value, role, ...more });
    return this;
  }

  next() {
    this.row++;
    return this;
  }

  header(texts: readonly string[]) {
    this.next();
    for (const [index, text] of texts.entries()) this.put(index + 1, text, "header");
  }
}
