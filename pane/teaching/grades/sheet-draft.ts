import { addressOfArea } from "../../address.ts";
import type { Change, WritableCell } from "../../changes.ts";
import { fittingWidths } from "../../column-widths.ts";

type Row = readonly WritableCell[];

/** A new sheet as it is put together; rows and columns count from 0. */
export class SheetDraft {
  readonly name: string;
  /** The first row below all that was put so far. */
  next = 0;
  private readonly made: Change[];
  /** Headings with the rows that stand right below them: what columns must have room for. */
  private readonly tables: { readonly top: number; readonly rows: Row[] }[] = [];

  constructor(name: string) {
    this.name = name;
    this.made = [{ kind: "sheet", name }];
  }

  get changes(): readonly Change[] {
    const widths = this.tables.flatMap(({ top, rows }) => fittingWidths({ sheet: this.name, top, left: 0 }, rows));
    return [...this.made, ...widths];
  }

  /** Rows of values; none where there are none. */
  values(top: number, left: number, rows: readonly Row[]): this {
    this.next = Math.max(this.next, top + rows.length);
    if (rows.some((row) => row.length > 0))
      this.made.push({ kind: "values", address: this.at(top, left), values: rows });
    return this;
  }

  /** A row of values that stands out, below all others. */
  headings(texts: readonly string[]): this {
    const top = this.next;
    this.made.push({ kind: "heading", address: this.at(top, 0, top, texts.length - 1) });
    // A title by itself may run on over the columns beside it.
    if (texts.length > 1) this.tables.push({ top, rows: [texts] });
    return this.values(top, 0, [texts]);
  }

  /** Rows below all others. */
  below(rows: readonly Row[]): this {
    const table = this.tables.at(-1);
    if (table !== undefined && table.top + table.rows.length === this.next) table.rows.push(...rows);
    return this.values(this.next, 0, rows);
  }

  skip(): this {
    this.next++;
    return this;
  }

  formula(row: number, column: number, formula: string, rows = 1): this {
    this.made.push({ kind: "formula", address: this.at(row, column), formula, rows, columns: 1 });
    return this;
  }

  format(top: number, left: number, bottom: number, right: number, format: string): this {
    if (bottom >= top && right >= left)
      this.made.push({ kind: "number-format", address: this.at(top, left, bottom, right), format });
    return this;
  }

  /** The address of cells for a formula on this sheet. */
  static cells(top: number, left: number, bottom = top, right = left): string {
    return addressOfArea({ context: [], top, left, bottom, right });
  }

  private at(top: number, left: number, bottom = top, right = left): string {
    return addressOfArea({ context: [this.name], top, left, bottom, right });
  }
}
