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

/** The grid of one sheet. */
export class FakeSheet {
  readonly name: string;
  maxRows = 1000;
  maxColumns = 26;
  /** Rectangles that this user may not change, as predicates. */
  readonly protects: ((row: number, column: number) => boolean)[] = [];
  private readonly cells = new Map<string, Stored>();

  constructor(name: string) {
    this.name = name;
  }

  at(row: number, column: number): Stored {
    return this.cells.get(`${row},${column}`) ?? BLANK;
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
    this.store(row, column, understood(typed));
  }

  compute(row: number, column: number, formula: string, value: SheetValue): void {
    this.store(row, column, { value, formula });
  }

  clear(row: number, column: number): void {
    this.cells.delete(`${row},${column}`);
  }

  isBlank(row: number, column: number): boolean {
    const { value, formula } = this.at(row, column);
    return value === "" && formula === "";
  }

  get filled(): { readonly row: number; readonly column: number }[] {
    return [...this.cells.keys()].map((key) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return { row, column };
    });
  }

  private store(row: number, column: number, stored: Stored): void {
    if (stored.value === "" && stored.formula === "") this.clear(row, column);
    else this.cells.set(`${row},${column}`, stored);
  }
}
