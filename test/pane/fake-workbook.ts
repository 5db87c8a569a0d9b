import { type Cell, errorOf } from "../../core/cells.ts";
import type { Language } from "../../core/words.ts";
import { addressOfArea, areaOf } from "../../pane/address.ts";
import type { Carrying, Change, ClassColour, ContentStep, NativeChart, Step, StepOf } from "../../pane/changes.ts";
import { isContent, planOf, targetOf } from "../../pane/plan.ts";
import {
  type Abilities,
  type ActiveCell,
  type Block,
  type FormulaCell,
  type Owner,
  type Receipt,
  type Selection,
  type Workbook,
  WorkbookError,
  type WorkbookProblem,
} from "../../pane/workbook.ts";

interface FakeCell {
  readonly value: Cell;
  readonly formula?: string;
}

interface Settings {
  readonly host: Workbook["host"];
  readonly notation: Workbook["notation"];
  readonly interfaceLanguage: Language;
  readonly canSetLabelLanguage: boolean;
  readonly can: Abilities;
}

const PLAYGROUND: Settings = {
  host: "playground",
  notation: { separator: ",", decimal: "." },
  interfaceLanguage: "en",
  canSetLabelLanguage: true,
  can: { nativeChart: true, pointLabels: true, pictures: true, colourRules: true, names: true },
};

/** Cells of one sheet, rows and columns counted from 0. */
interface Box {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Sheets in memory that keep the promises of `Workbook` and calculate nothing. The first is called Sheet1, and is active. */
export class FakeWorkbook implements Workbook {
  readonly host;
  readonly notation;
  readonly interfaceLanguage;
  readonly canSetLabelLanguage;
  readonly can;
  /** How long a read takes, by address. */
  readonly delays = new Map<string, number>();
  /** Addresses by defined name. */
  readonly defined = new Map<string, string>();
  readonly kept = new Map<string, string>();
  /** What plans put on the sheets besides cells, in order. */
  readonly charts: NativeChart[] = [];
  readonly pictures: StepOf<"picture">[] = [];
  readonly rules: { readonly address: string; readonly classes: readonly ClassColour[] }[] = [];
  readonly formats = new Map<string, string>();
  readonly headings: string[] = [];
  readonly widths = new Map<string, readonly (number | null)[]>();
  /** Set to have every write refused. */
  refuses: WorkbookProblem | undefined;
  private readonly grids = new Map<string, Map<string, FakeCell>>([["Sheet1", new Map()]]);
  private readonly listeners = new Set<() => void>();
  private selected = "Sheet1!A1";
  private labels: Language = "en";

  constructor(settings: Partial<Settings> = {}) {
    const { host, notation, interfaceLanguage, canSetLabelLanguage, can } = { ...PLAYGROUND, ...settings };
    this.host = host;
    this.notation = notation;
    this.interfaceLanguage = interfaceLanguage;
    this.canSetLabelLanguage = canSetLabelLanguage;
    this.can = can;
  }

  /** Fills cells from an address on, row by row; a sheet that is not there is added. */
  fill(address: string, rows: readonly (readonly Cell[])[]): this {
    const sheet = areaOf(address)?.context.at(-1);
    if (sheet !== undefined && !this.grids.has(sheet)) this.grids.set(sheet, new Map());
    const { top, left, sheet: name } = this.boxOf(address);
    rows.forEach((row, down) => {
      row.forEach((value, right) => {
        if (value !== null) this.grid(name).set(keyOf(top + down, left + right), { value });
      });
    });
    return this;
  }

  putFormula(address: string, formula: string, value: Cell): this {
    const { sheet, top, left } = this.boxOf(address);
    this.grid(sheet).set(keyOf(top, left), { value, formula });
    return this;
  }

  async select(address: string): Promise<void> {
    const { sheet } = this.boxOf(address);
    this.selected = areaOf(address)?.context.length === 0 ? `${sheet}!${address}` : address;
    for (const listener of this.listeners) listener();
  }

  formulaIn(address: string): string {
    return this.cellAt(address)?.formula ?? "";
  }

  valueIn(address: string): Cell {
    return this.cellAt(address)?.value;
  }

  async selection(): Promise<Selection> {
    const box = this.boxOf(this.selected);
    return { address: this.shown(box), rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
  }

  async activeCell(): Promise<ActiveCell> {
    const { sheet, top, left } = this.boxOf(this.selected);
    const cell = this.grid(sheet).get(keyOf(top, left));
    const address = this.shown({ sheet, top, left, bottom: top, right: left });
    return { address, formula: cell?.formula ?? "", text: errorOf(cell?.value) ?? String(cell?.value ?? "") };
  }

  async read(address: string): Promise<readonly (readonly Cell[])[]> {
    const delay = this.delays.get(address);
    if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay));
    return this.cellsIn(this.boxOf(this.defined.get(address) ?? address));
  }

  async blankCellBeside(address: string): Promise<string> {
    const { sheet, top, right } = this.boxOf(address);
    let column = right + 1;
    while (this.grid(sheet).has(keyOf(top, column))) column++;
    return this.shown({ sheet, top, left: column, bottom: top, right: column });
  }

  async block(): Promise<Block> {
    const selected = this.boxOf(this.selected);
    const data = this.filledIn(selected.bottom > selected.top ? selected : this.regionAround(selected));
    const { sheet } = selected;
    if (data === undefined) return { address: this.full(selected), sheet, cells: [] };
    return { address: this.full(data), sheet, cells: this.cellsIn(data) };
  }

  async formulas(sheet = this.activeSheet): Promise<readonly FormulaCell[]> {
    if (!this.grids.has(sheet)) throw new WorkbookError("no-such-range", sheet);
    const found = [...this.grid(sheet)].flatMap(([key, { formula, value }]) => {
      const [row = 0, column = 0] = key.split(" ").map(Number);
      return formula === undefined ? [] : [{ row, column, formula, value }];
    });
    return found
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, formula, value }) => ({
        address: this.full({ sheet, top: row, left: column, bottom: row, right: column }),
        formula,
        value,
      }));
  }

  async sheets(): Promise<readonly string[]> {
    return [...this.grids.keys()];
  }

  async names(): Promise<readonly string[]> {
    return [...this.defined.keys()];
  }

  async setting(key: string, owner: Owner = "workbook"): Promise<string | undefined> {
    return this.kept.get(`${owner} ${key}`);
  }

  async setSetting(key: string, text: string, owner: Owner = "workbook"): Promise<void> {
    this.kept.set(`${owner} ${key}`, text);
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

  async apply(changes: readonly Change[], { signal, onProgress }: Carrying = {}): Promise<Receipt> {
    const steps = planOf(changes);
    this.check(steps);
    const before = this.snapshot();
    for (const [index, step] of steps.entries()) {
      if (signal?.aborted) {
        before.restore();
        throw new WorkbookError("cancelled");
      }
      this.carryOut(step);
      onProgress?.((index + 1) / steps.length);
      await Promise.resolve();
    }
    const content = steps.filter(isContent);
    const written = this.heldIn(content);
    const told = content[0] ?? steps.find((step) => "at" in step);
    return {
      address: told === undefined ? "" : this.shown(this.boxAt(told)),
      undo: async () => {
        if (this.heldIn(content) !== written) throw new WorkbookError("changed");
        before.restore();
      },
    };
  }

  private check(steps: readonly Step[]): void {
    if (this.refuses !== undefined) throw new WorkbookError(this.refuses);
    const made = new Set<string>();
    for (const step of steps) {
      if (step.kind === "sheet") {
        if (has(this.grids.keys(), step.name)) throw new WorkbookError("sheet-taken", step.name);
        made.add(step.name.toLowerCase());
        continue;
      }
      if (step.kind === "name" && has(this.defined.keys(), step.name)) throw new WorkbookError("name-taken", step.name);
      if (!this.abilityFor(step)) throw new WorkbookError("unsupported", step.kind);
      if (made.has(step.at.sheet?.toLowerCase() ?? "")) continue;
      const { sheet } = this.boxAt(step);
      if (!isContent(step) || step.overwrite === true) continue;
      if (cellsOf(step).some(({ key }) => this.grid(sheet).has(key))) throw new WorkbookError("filled", step.address);
    }
  }

  private abilityFor({ kind }: Step): boolean {
    if (kind === "chart") return this.can.nativeChart;
    if (kind === "picture") return this.can.pictures;
    if (kind === "colours") return this.can.colourRules;
    return kind === "name" ? this.can.names : true;
  }

  private carryOut(step: Step): void {
    if (step.kind === "sheet") this.grids.set(step.name, new Map());
    else if (isContent(step)) this.fillWith(step);
    else if (step.kind === "name") this.defined.set(step.name, step.formula ?? this.full(this.boxAt(step)));
    else if (step.kind === "colours") this.rules.push({ address: step.address, classes: step.classes });
    else if (step.kind === "picture") this.pictures.push(step);
    else if (step.kind === "number-format") this.formats.set(step.address, step.format);
    else if (step.kind === "column-widths") this.widths.set(step.address, step.widths);
    else if (step.kind === "heading") this.headings.push(step.address);
    else {
      for (const { x, y, labels } of step.chart.series) for (const one of [x, y, labels]) if (one) targetOf(one);
      this.charts.push(step.chart);
    }
  }

  private fillWith(step: ContentStep): void {
    const grid = this.grid(this.boxAt(step).sheet);
    for (const { key, cell } of cellsOf(step)) {
      if (cell === undefined) grid.delete(key);
      else grid.set(key, cell);
    }
  }

  private heldIn(steps: readonly ContentStep[]): string {
    return JSON.stringify(
      steps.flatMap((step) => {
        const grid = this.grids.get(this.boxAt(step).sheet);
        return cellsOf(step).map(({ key }) => grid?.get(key)?.formula ?? grid?.get(key)?.value ?? null);
      }),
    );
  }

  private snapshot(): { restore(): void } {
    const maps = [this.defined, this.formats, this.widths] as readonly Map<string, unknown>[];
    const lists = [this.charts, this.pictures, this.rules, this.headings] as readonly unknown[][];
    const grids = [...this.grids].map(([name, grid]) => [name, new Map(grid)] as const);
    const entries = maps.map((map) => [...map]);
    const lengths = lists.map((list) => list.length);
    return {
      restore: () => {
        this.grids.clear();
        for (const [name, grid] of grids) this.grids.set(name, grid);
        if (!this.grids.has(this.activeSheet)) this.selected = "Sheet1!A1";
        maps.forEach((map, index) => {
          map.clear();
          for (const [key, value] of entries[index] ?? []) map.set(key, value);
        });
        lists.forEach((list, index) => {
          list.length = lengths[index] ?? 0;
        });
      },
    };
  }

  private cellsIn({ sheet, top, left, bottom, right }: Box): Cell[][] {
    const last = Math.min(bottom, this.lastRow(sheet));
    const rows: Cell[][] = [];
    for (let row = top; row <= last; row++) {
      rows.push(
        Array.from({ length: right - left + 1 }, (_, at) => this.grid(sheet).get(keyOf(row, left + at))?.value ?? null),
      );
    }
    while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
    return rows;
  }

  private filledIn({ sheet, top, left, bottom, right }: Box): Box | undefined {
    const places = [...this.grid(sheet).keys()].map((key) => key.split(" ").map(Number) as [number, number]);
    const inside = places.filter(([row, column]) => row >= top && row <= bottom && column >= left && column <= right);
    if (inside.length === 0) return undefined;
    const [rows, columns] = [inside.map(([row]) => row), inside.map(([, column]) => column)];
    return {
      sheet,
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    };
  }

  private regionAround(start: Box): Box {
    const { sheet, top, left, bottom, right } = start;
    const ring = { sheet, top: top - 1, left: left - 1, bottom: bottom + 1, right: right + 1 };
    const near = this.filledIn(ring);
    if (near === undefined) return start;
    const grown = {
      sheet,
      top: Math.min(top, near.top),
      left: Math.min(left, near.left),
      bottom: Math.max(bottom, near.bottom),
      right: Math.max(right, near.right),
    };
    return JSON.stringify(grown) === JSON.stringify(start) ? start : this.regionAround(grown);
  }

  private get activeSheet(): string {
    return areaOf(this.selected)?.context.at(-1) ?? "Sheet1";
  }

  private grid(sheet: string): Map<string, FakeCell> {
    const grid = this.grids.get(sheet);
    if (grid === undefined) throw new WorkbookError("no-such-range", sheet);
    return grid;
  }

  private cellAt(address: string): FakeCell | undefined {
    const { sheet, top, left } = this.boxOf(address);
    return this.grid(sheet).get(keyOf(top, left));
  }

  private lastRow(sheet: string): number {
    let last = 0;
    for (const key of this.grid(sheet).keys()) last = Math.max(last, Number.parseInt(key, 10));
    return last;
  }

  private sheetCalled(name: string | undefined): string {
    if (name === undefined) return this.activeSheet;
    const found = [...this.grids.keys()].find((sheet) => sheet.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw new WorkbookError("no-such-range", name);
    return found;
  }

  private boxOf(address: string): Box {
    const area = areaOf(address);
    if (area === undefined) throw new WorkbookError("no-such-range", address);
    const { context, top, left, bottom, right } = area;
    const sheet = this.sheetCalled(context.at(-1));
    return { sheet, top: top ?? 0, left: left ?? 0, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COLUMN };
  }

  private boxAt({ at }: Exclude<Step, { readonly kind: "sheet" }>): Box {
    const { top, left, rows, columns } = at;
    return { sheet: this.sheetCalled(at.sheet), top, left, bottom: top + rows - 1, right: left + columns - 1 };
  }

  private full({ sheet, ...area }: Box): string {
    return addressOfArea({ context: [sheet], ...area });
  }

  /** On the first sheet without its name, which keeps tests short. */
  private shown({ sheet, ...area }: Box): string {
    return addressOfArea({ context: sheet === "Sheet1" ? [] : [sheet], ...area });
  }
}

/** The cells that a step fills: undefined becomes blank. Of a formula only the first holds anything. */
function cellsOf(step: ContentStep): readonly { readonly key: string; readonly cell: FakeCell | undefined }[] {
  const { top, left, rows, columns } = step.at;
  const places = Array.from({ length: rows * columns }, (_, at) => [Math.floor(at / columns), at % columns] as const);
  return places.flatMap(([row, column]) => {
    const key = keyOf(top + row, left + column);
    if (step.kind === "formula") {
      return [{ key, cell: row + column === 0 ? { value: "…", formula: step.formula } : undefined }];
    }
    const value = step.values[row]?.[column] ?? null;
    if (value === null) return [];
    return [{ key, cell: value === "" ? undefined : { value } }];
  });
}

const has = (names: Iterable<string>, name: string): boolean =>
  [...names].some((one) => one.toLowerCase() === name.toLowerCase());

const keyOf = (row: number, column: number) => `${row} ${column}`;
