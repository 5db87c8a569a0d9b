import { type CellLike, calculateFormulas, type RowLike, type WorkbookLike } from "@cj-tech-master/excelts/formula";
import type { Cell } from "../../core/cells.ts";
import { columnLetters } from "../../core/column-letters.ts";
import { groupBy } from "../../core/group-by.ts";
import type { FoundPlace } from "./found.ts";
import { keyOf, type ReachedCell } from "./reach.ts";

/** What the engine takes cells for. */
const TYPE = { value: 2, formula: 6 } as const;

interface EngineCell extends CellLike {
  readonly key: string;
  readonly written: ReachedCell;
  type: number;
}

/**
 * Cells that the formula engine calculates as often as is asked. They lie nowhere but here; nothing of them runs in a
 * spreadsheet.
 */
export class Calculation {
  private readonly workbook: WorkbookLike;
  private readonly cells: readonly EngineCell[];

  constructor(cells: Iterable<ReachedCell>, names: ReadonlyMap<string, FoundPlace>) {
    this.cells = [...cells].map(
      (written): EngineCell => ({
        ...{ key: keyOf(written), written, row: written.row, col: written.column, type: TYPE.value },
        ...(written.formula === undefined ? {} : { formula: written.formula }),
        ...{ model: {}, value: written.value, result: undefined },
      }),
    );
    this.workbook = workbookOf(this.cells, names);
  }

  /**
   * The values of all formulas by key, with some cells holding other values, also in the place of their formulas. None where
   * the engine gives up.
   */
  with(inputs: ReadonlyMap<string, Cell>): ReadonlyMap<string, Cell> {
    for (const cell of this.cells) {
      const { formula, value } = cell.written;
      const input = inputs.get(cell.key);
      cell.type = formula === undefined || input !== undefined ? TYPE.value : TYPE.formula;
      cell.value = input ?? value;
      cell.result = undefined;
    }
    try {
      calculateFormulas(this.workbook);
    } catch {
      return new Map();
    }
    return new Map(
      this.cells.filter(({ type }) => type === TYPE.formula).map(({ key, result }) => [key, cellOf(result)]),
    );
  }
}

const cellOf = (result: CellLike["result"]): Cell => (result instanceof Date ? null : (result ?? null));

function workbookOf(cells: readonly EngineCell[], names: ReadonlyMap<string, FoundPlace>): WorkbookLike {
  const bySheet = new Map<string, EngineCell[]>();
  for (const cell of cells) {
    const sheet = bySheet.get(cell.written.sheet) ?? [];
    sheet.push(cell);
    bySheet.set(cell.written.sheet, sheet);
  }
  const worksheets = [...bySheet].map(([name, own], id) => worksheetOf(id, name, own));
  const entries = [...names].map(([name, { sheet, row, column }]) => ({
    name,
    ranges: [`'${sheet.replace(/'/g, "''")}'!$${columnLetters(column)}$${row}`],
  }));
  return {
    worksheets,
    getWorksheet: (name) => worksheets.find((sheet) => sheet.name === name),
    definedNames: { getAllEntries: () => entries, getAllNames: () => entries },
  };
}

function worksheetOf(id: number, name: string, cells: readonly EngineCell[]): WorkbookLike["worksheets"][number] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.col}`, cell]));
  const byRow = groupBy(cells, ({ row }) => row);
  const rowOf = (own: readonly EngineCell[]): RowLike => ({
    eachCell: (...args: readonly unknown[]) => {
      const callback = args[args.length - 1] as (cell: CellLike, column: number) => void;
      for (const cell of own) callback(cell, cell.col);
    },
  });
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ col }) => col);
  const nowhere = (row: number, col: number): CellLike => ({
    ...{ row, col, type: 0, model: {}, value: null, result: undefined },
  });
  return {
    id,
    name,
    dimensions: {
      ...{ top: least(rows), left: least(columns) },
      ...{ bottom: -least(rows.map((row) => -row)), right: -least(columns.map((column) => -column)) },
    },
    eachRow: (...args: readonly unknown[]) => {
      const callback = args[args.length - 1] as (row: RowLike, number: number) => void;
      for (const [row, own] of byRow) callback(rowOf(own), row);
    },
    findCell: (row, column) => byPlace.get(`${row}:${column}`),
    // Where a formula would spill to: nobody reads that.
    getCell: (row, column) => byPlace.get(`${row}:${column}`) ?? nowhere(row, column),
  };
}

const least = (numbers: readonly number[]): number => numbers.reduce((low, next) => Math.min(low, next), Infinity);
