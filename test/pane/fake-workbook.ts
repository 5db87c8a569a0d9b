import type { Cell } from "../../core/cells.ts";
import type { Language } from "../../core/words.ts";
import { type Area, addressOfArea, areaOf } from "../../pane/address.ts";
import { type ActiveCell, type Receipt, type Selection, type Workbook, WorkbookError } from "../../pane/workbook.ts";

interface FakeCell {
  readonly value: Cell;
  readonly formula?: string;
}

interface Settings {
  readonly host: Workbook["host"];
  readonly notation: Workbook["notation"];
  readonly interfaceLanguage: Language;
  readonly canSetLabelLanguage: boolean;
}

const PLAYGROUND: Settings = {
  host: "playground",
  notation: { separator: ",", decimal: "." },
  interfaceLanguage: "en",
  canSetLabelLanguage: true,
};

/** A sheet in memory that keeps the promises of `Workbook` and calculates nothing. */
export class FakeWorkbook implements Workbook {
  readonly host;
  readonly notation;
  readonly interfaceLanguage;
  readonly canSetLabelLanguage;
  /** How long a read takes, by address. */
  readonly delays = new Map<string, number>();
  readonly names = new Map<string, string>();
  private readonly cells = new Map<string, FakeCell>();
  private readonly listeners = new Set<() => void>();
  private selected = "A1";
  private labels: Language = "en";

  constructor(settings: Partial<Settings> = {}) {
    const { host, notation, interfaceLanguage, canSetLabelLanguage } = { ...PLAYGROUND, ...settings };
    this.host = host;
    this.notation = notation;
    this.interfaceLanguage = interfaceLanguage;
    this.canSetLabelLanguage = canSetLabelLanguage;
  }

  /** Fills cells from an address on, row by row. */
  fill(address: string, rows: readonly (readonly Cell[])[]): this {
    const { top, left } = this.areaOf(address);
    rows.forEach((row, down) => {
      row.forEach((value, right) => {
        this.cells.set(keyOf(top + down, left + right), { value });
      });
    });
    return this;
  }

  putFormula(address: string, formula: string, value: Cell): this {
    const { top, left } = this.areaOf(address);
    this.cells.set(keyOf(top, left), { value, formula });
    return this;
  }

  select(address: string): void {
    this.selected = address;
    for (const listener of this.listeners) listener();
  }

  formulaIn(address: string): string {
    return this.cellAt(address)?.formula ?? "";
  }

  valueIn(address: string): Cell {
    return this.cellAt(address)?.value;
  }

  async selection(): Promise<Selection> {
    const { top, left, bottom, right } = this.areaOf(this.selected);
    return { address: this.selected, rows: bottom - top + 1, columns: right - left + 1 };
  }

  async activeCell(): Promise<ActiveCell> {
    const { top, left } = this.areaOf(this.selected);
    const cell = this.cells.get(keyOf(top, left));
    return { address: addressAt(top, left), formula: cell?.formula ?? "", text: String(cell?.value ?? "") };
  }

  async read(address: string): Promise<readonly (readonly Cell[])[]> {
    const delay = this.delays.get(address);
    if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay));
    const { top, left, bottom, right } = this.areaOf(this.names.get(address) ?? address);
    const last = Math.min(bottom, this.lastRow());
    const rows: Cell[][] = [];
    for (let row = top; row <= last; row++) {
      rows.push(
        Array.from({ length: right - left + 1 }, (_, at) => this.cells.get(keyOf(row, left + at))?.value ?? null),
      );
    }
    while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
    return rows;
  }

  async blankCellBeside(address: string): Promise<string> {
    const { top, right } = this.areaOf(address);
    let column = right + 1;
    while (this.cells.has(keyOf(top, column))) column++;
    return addressAt(top, column);
  }

  async insertFormula(formula: string, address: string): Promise<Receipt> {
    const { top, left } = this.areaOf(address);
    return this.write([[{ value: "…", formula }]], top, left);
  }

  async insertValues(values: readonly (readonly (number | string | boolean)[])[], address: string): Promise<Receipt> {
    const { top, left } = this.areaOf(address);
    return this.write(
      values.map((row) => row.map((value) => ({ value }))),
      top,
      left,
    );
  }

  async labelLanguage(): Promise<Language> {
    return this.labels;
  }

  async setLabelLanguage(language: Language): Promise<void> {
    this.labels = language;
  }

  onSelectionChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private write(rows: readonly (readonly FakeCell[])[], top: number, left: number): Receipt {
    const written = rows.flatMap((row, down) =>
      row.map((cell, right) => ({ key: keyOf(top + down, left + right), cell })),
    );
    if (written.some(({ key }) => this.cells.has(key))) throw new WorkbookError("filled");
    for (const { key, cell } of written) this.cells.set(key, cell);
    const bottom = top + rows.length - 1;
    const right = left + (rows[0]?.length ?? 1) - 1;
    return {
      address: addressOfArea({ context: [], top, left, bottom, right }),
      undo: async () => {
        for (const { key } of written) this.cells.delete(key);
      },
    };
  }

  private cellAt(address: string): FakeCell | undefined {
    const { top, left } = this.areaOf(address);
    return this.cells.get(keyOf(top, left));
  }

  private lastRow(): number {
    return Math.max(0, ...[...this.cells.keys()].map((key) => Number(key.split(" ")[0])));
  }

  private areaOf(address: string): { [K in "top" | "left" | "bottom" | "right"]: number } {
    const area: Area | undefined = areaOf(address);
    if (area === undefined) throw new WorkbookError("no-such-range", address);
    const { top, left, bottom, right } = area;
    return { top: top ?? 0, left: left ?? 0, bottom: bottom ?? 1_048_575, right: right ?? 16_383 };
  }
}

const keyOf = (row: number, column: number) => `${row} ${column}`;

const addressAt = (row: number, column: number) =>
  addressOfArea({ context: [], top: row, left: column, bottom: row, right: column });
