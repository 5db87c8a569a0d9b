import type { FakeChart, FakePicture, FakeRule } from "./drawings.ts";

/** What Sheets keeps in a cell: text, number, boolean or date. A formula holds its value beside it. */
export type SheetValue = number | string | boolean | Date;

interface Stored {
  readonly value: SheetValue;
  readonly formula: string;
}

const BLANK: Stored = { value: "", formula: "" };

/** What Sheets makes of typing: it recognises formulas, numbers, dates and booleans, and an apostrophe means text. */
function understood(typed: unknown): Stored {
  if (typed === undefined || typed === null || Number.isNaN(typed)) throw new Error("no cell holds such a value");
  if (typeof typed !== "string") return { value: typed as SheetValue, formula: "" };
  if (typed.startsWith("'")) return { value: typed.slice(1), formula: "" };
  if (/^[=+-]./.test(typed)) return { value: 0, formula: `=${typed.replace(/^=/, "")}` };
  if (/^(?:TRUE|FALSE)$/i.test(typed)) return { value: /true/i.test(typed), formula: "" };
  if (/^\d+-\d+$/.test(typed)) return { value: new Date(0), formula: "" };
  const isNumber = typed.trim() !== "" && Number.isFinite(Number(typed));
  return { value: isNumber ? Number(typed) : typed, formula: "" };
}

/** How a cell looks, as far as this fake knows. */
export interface Look {
  readonly numberFormat: string;
  readonly fontWeight: string;
}

const PLAIN: Look = { numberFormat: "General", fontWeight: "normal" };

/** Pixels of a column in a new sheet of Google's. */
export const STANDARD_WIDTH = 100;

/** The grid of one sheet. */
export class FakeSheet {
  name: string;
  readonly id: number;
  maxRows = 1000;
  maxColumns = 26;
  /** Rectangles that this user may not change, as predicates. */
  readonly protects: ((row: number, column: number) => boolean)[] = [];
  rules: readonly FakeRule[] = [];
  readonly charts: FakeChart[] = [];
  readonly pictures: FakePicture[] = [];
  readonly widths = new Map<number, number>();
  private readonly cells = new Map<number, Stored>();
  private readonly looks = new Map<number, Look>();
  /** Cells that a formula fills, by the formula's own cell. */
  private readonly spills = new Map<number, readonly number[]>();

  constructor(name: string, id: number) {
    this.name = name;
    this.id = id;
  }

  at(row: number, column: number): Stored {
    return this.cells.get(keyOf(row, column)) ?? BLANK;
  }

  lookAt(row: number, column: number): Look {
    return this.looks.get(keyOf(row, column)) ?? PLAIN;
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? STANDARD_WIDTH;
  }

  setLook(row: number, column: number, look: Partial<Look>): void {
    this.looks.set(keyOf(row, column), { ...this.lookAt(row, column), ...look });
  }

  /** Puts values as they are, as a user's data would have got there. */
  fill(row: number, column: number, values: readonly (readonly SheetValue[])[]): void {
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        this.store(row + down, column + right, { value, formula: "" });
      });
    });
    this.maxRows = Math.max(this.maxRows, row + values.length - 1);
  }

  /** Puts a value as a script's or a user's typing does. */
  write(row: number, column: number, typed: unknown): void {
    const text = this.lookAt(row, column).numberFormat === "@" && typeof typed !== "boolean";
    this.store(row, column, text ? { value: String(typed).replace(/^'/, ""), formula: "" } : understood(typed));
  }

  compute(row: number, column: number, formula: string, value: SheetValue): void {
    this.store(row, column, { value, formula });
  }

  /** Gives the formula in a cell its result, which fills the cells below and beside it, if they are free. */
  showResult(row: number, column: number, values: readonly (readonly SheetValue[])[]): void {
    const { formula } = this.at(row, column);
    if (formula === "") throw new Error("only a formula has a result");
    const inTheWay = (down: number, right: number) =>
      down + right > 0 && !this.isBlank(row + down, column + right) && !this.isSpilled(row + down, column + right);
    if (values.some((line, down) => line.some((_, right) => inTheWay(down, right)))) {
      this.cells.set(keyOf(row, column), { value: "#REF!", formula });
      return;
    }
    const spilled: number[] = [];
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        if (down + right > 0) spilled.push(keyOf(row + down, column + right));
        this.cells.set(keyOf(row + down, column + right), { value, formula: down + right === 0 ? formula : "" });
      });
    });
    this.spills.set(keyOf(row, column), spilled);
  }

  clear(row: number, column: number): void {
    const key = keyOf(row, column);
    // What a formula fills cannot be cleared by itself.
    if (this.isSpilled(row, column)) return;
    this.cells.delete(key);
    for (const cell of this.spills.get(key) ?? []) this.cells.delete(cell);
    this.spills.delete(key);
  }

  private isSpilled(row: number, column: number): boolean {
    for (const spilled of this.spills.values()) if (spilled.includes(keyOf(row, column))) return true;
    return false;
  }

  isBlank(row: number, column: number): boolean {
    const { value, formula } = this.at(row, column);
    return value === "" && formula === "";
  }

  get filled(): { readonly row: number; readonly column: number }[] {
    return [...this.cells.keys()].map((key) => ({ row: rowOf(key), column: columnOf(key) }));
  }

  /** The cells that look otherwise than a new one. */
  get looked(): { readonly row: number; readonly column: number; readonly look: Look }[] {
    const changed = [...this.looks].filter(
      ([, { numberFormat, fontWeight }]) => numberFormat !== PLAIN.numberFormat || fontWeight !== PLAIN.fontWeight,
    );
    return changed.map(([key, look]) => ({ row: rowOf(key), column: columnOf(key), look }));
  }

  get lastRow(): number {
    let last = 0;
    for (const key of this.cells.keys()) last = Math.max(last, rowOf(key));
    return last;
  }

  get lastColumn(): number {
    let last = 0;
    for (const key of this.cells.keys()) last = Math.max(last, columnOf(key));
    return last;
  }

  /** Moves everything from a row on down, as when a user inserts rows above it. */
  insertRows(before: number, count: number): void {
    for (const map of [this.cells, this.looks] as readonly Map<number, unknown>[]) {
      const moved = [...map].map(
        ([key, value]) => [keyOf(rowOf(key) + (rowOf(key) < before ? 0 : count), columnOf(key)), value] as const,
      );
      map.clear();
      for (const [key, value] of moved) map.set(key, value);
    }
    this.maxRows += count;
  }

  private store(row: number, column: number, stored: Stored): void {
    this.clear(row, column);
    if (stored.value !== "" || stored.formula !== "") this.cells.set(keyOf(row, column), stored);
  }
}

/** More columns than a sheet of Google's can have. */
const WIDTH = 20_000;
const keyOf = (row: number, column: number): number => row * WIDTH + column;
const rowOf = (key: number): number => Math.floor(key / WIDTH);
const columnOf = (key: number): number => key % WIDTH;
