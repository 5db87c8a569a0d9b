import { type Cell, errorOf } from "../../core/cells.ts";
import { type Area, areaOn, rowsIn } from "./area.ts";
import { dependsOnCountry, type Examined, examineFormula, wildcardsIn } from "./examine-formula.ts";
import type { FoundCell, FoundPlace, FoundSheet, FoundWorkbook } from "./found.ts";

export const keyOf = ({ sheet, row, column }: FoundPlace): string => `${row}:${column}:${sheet.toLowerCase()}`;

/** A cell that is needed to calculate others; one with a formula is calculated itself. */
export interface ReachedCell extends FoundPlace {
  readonly value: Cell;
  readonly formula?: string;
}

/** Limits on what is calculated for one student: far more than an exercise asks, far less than a second. */
const MOST = { cells: 20_000, formulas: 500, costOfOne: 4_000_000, cost: 20_000_000, depth: 200 } as const;

interface Known {
  readonly joins: boolean;
}

/** Follows formulas to the cells that they read, and stops at what cannot be calculated safely. */
export class Reach {
  /** Everything that the formulas which can be calculated read, and they themselves. */
  readonly cells = new Map<string, ReachedCell>();
  private readonly sheets: ReadonlyMap<string, FoundSheet>;
  /** By key: what is known of a cell with a formula, undefined where it cannot be calculated; "open" while it is looked at. */
  private readonly known = new Map<string, Known | undefined | "open">();
  private cost = 0;

  private readonly workbook: FoundWorkbook;
  private readonly inputs: ReadonlySet<string>;

  /** `inputs`: keys of cells whose value is given, whatever formula they hold. */
  constructor(workbook: FoundWorkbook, inputs: ReadonlySet<string>) {
    this.workbook = workbook;
    this.inputs = inputs;
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  /** Whether the formula of a cell can be calculated, from all that it depends on. */
  canCalculate(place: FoundPlace): boolean {
    return this.formulaAt(place, 0) !== undefined;
  }

  private formulaAt(place: FoundPlace, depth: number): Known | undefined {
    const key = keyOf(place);
    const known = this.known.get(key);
    // A formula that depends on itself has no value.
    if (known === "open") return undefined;
    if (this.known.has(key)) return known;
    this.known.set(key, "open");
    const found = depth > MOST.depth || this.known.size > MOST.formulas ? undefined : this.followed(place, depth);
    this.known.set(key, found);
    return found;
  }

  private followed(place: FoundPlace, depth: number): Known | undefined {
    const { formula, value = null } = this.cellAt(place) ?? {};
    const examined = formula === undefined ? undefined : examineFormula(formula);
    if (formula === undefined || examined === undefined) return undefined;
    const areas = this.areasOf(examined, place);
    const count = areas?.reduce((sum, { height, width }) => sum + height * width, 0) ?? 0;
    const cost = (1 + count) ** 2 * (1 + examined.calls);
    this.cost += cost;
    if (areas === undefined || cost > MOST.costOfOne || this.cost > MOST.cost) return undefined;
    const isFit = areas.every((area) => this.isFit(area, examined, depth));
    if (!isFit || this.cells.size > MOST.cells) return undefined;
    this.cells.set(keyOf(place), { ...place, value, formula });
    return { joins: examined.joins };
  }

  /** Whether all cells of an area can be read, and texts stay short. */
  private isFit(area: Area, { joins, matches }: Examined, depth: number): boolean {
    for (const [row, cells] of rowsIn(area))
      for (const [column, { value, formula }] of cells) {
        if (column < area.left || column >= area.left + area.width) continue;
        const place = { sheet: area.sheet.name, row, column };
        const key = keyOf(place);
        if (formula !== undefined && !this.inputs.has(key)) {
          const found = this.formulaAt(place, depth + 1);
          // What is joined of joined texts could grow without end.
          if (found === undefined || (found.joins && (joins || matches))) return false;
          continue;
        }
        if (typeof value === "string" && !isPlain(value, joins || matches)) return false;
        this.cells.set(key, { ...place, value: typeof value === "string" ? value.slice(0, LONGEST_TEXT) : value });
      }
    return true;
  }

  private areasOf({ reads, names }: Examined, { sheet: own }: FoundPlace): readonly Area[] | undefined {
    const areas: Area[] = [];
    for (const name of names) {
      const place = this.workbook.names.get(name);
      const sheet = this.sheets.get(place?.sheet.toLowerCase() ?? "");
      if (place === undefined || sheet === undefined) return undefined;
      areas.push({ sheet, top: place.row, left: place.column, height: 1, width: 1 });
    }
    for (const { sheet: name, range } of reads) {
      const sheet = this.sheets.get((name ?? own).toLowerCase());
      if (sheet === undefined) return undefined;
      areas.push(areaOn(sheet, range));
    }
    return areas;
  }

  private readonly cellAt = ({ sheet, row, column }: FoundPlace): FoundCell | undefined =>
    this.sheets.get(sheet.toLowerCase())?.rows.get(row)?.get(column);
}

/** What conditions compare of a text at most. */
const LONGEST_TEXT = 255;

/** A text whose meaning is the same everywhere, and that is no pattern where it may be taken for one. */
const isPlain = (text: string, isCompared: boolean): boolean =>
  errorOf(text) === undefined &&
  !(text.length < 30 && dependsOnCountry(text)) &&
  !(isCompared && wildcardsIn(text) > 0);
