import type { Cell } from "../core/cells.ts";
import { addressOfArea } from "../pane/address.ts";
import type { Block, FormulaCell } from "../pane/workbook.ts";
import { inBatches, loading, MOST_READ } from "./batches.ts";
import { inExcel } from "./excel-run.ts";
import { isFormula } from "./held-cell.ts";
import { withoutPrefix } from "./local-formula.ts";
import { locateRange } from "./locate.ts";
import { cellsIn, cellsOf } from "./read.ts";
import { RECTANGLE, type Rectangle, rangeOf, rectangleOf } from "./rectangle.ts";

/** The data around the active cell; of a selection of several rows, what it holds itself. */
export function block(): Promise<Block> {
  return inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange().load(RECTANGLE);
    const { worksheet } = selected.load("worksheet/name");
    // A single row is no list: a cell, or the cells of a title that are merged into one.
    const around = selected.getSurroundingRegion().getUsedRangeOrNullObject(true).load(RECTANGLE);
    const within = selected.getUsedRangeOrNullObject(true).load(RECTANGLE);
    await context.sync();
    const data = selected.rowCount > 1 ? within : around;
    const { name: sheet } = worksheet;
    if (data.isNullObject) return { address: selected.address, sheet, cells: [] };
    const place = rectangleOf(data);
    const cells = await cellsIn(context, place);
    if (cells.length === place.rows || cells.length === 0) return { address: data.address, sheet, cells };
    const filled = rangeOf(context, { ...place, rows: cells.length }).load("address");
    await context.sync();
    return { address: filled.address, sheet, cells };
  });
}

/** The formulas of a sheet, of the active one without its name, row by row. */
export function formulas(name?: string): Promise<readonly FormulaCell[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = (name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name)).load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load(RECTANGLE);
    await context.sync();
    if (used.isNullObject) return [];
    const place = rectangleOf(used);
    const found: Found[] = [];
    const job = loading(context, place, "formulas, values, valueTypes", (piece, first) => {
      cellsOf(piece).forEach((line, row) => {
        line.forEach((value, column) => {
          const formula: unknown = piece.formulas[row]?.[column];
          if (!isFormula(formula, piece.values[row]?.[column])) return;
          found.push({ row: place.row + first + row, column: place.column + column, formula, value });
        });
      });
    });
    await inBatches(context, [job], MOST_READ);
    const isSpilled = await spillsAmong(context, place, found);
    return found
      .filter((cell) => !isSpilled(cell))
      .map(({ row, column, formula, value }) => ({
        address: addressOfArea({ context: [sheet.name], top: row, left: column, bottom: row, right: column }),
        formula: withoutPrefix(formula),
        value,
      }));
  });
}

interface Found {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: Cell;
}

/** A request for one cell weighs as much as some cells do. */
const CELLS_PER_QUESTION = 20;

/**
 * Excel may show the formula of a spill in every cell of it. Such cells have the very same formula as the first, which is
 * then asked how far it spills.
 */
async function spillsAmong(
  context: Excel.RequestContext,
  { sheetId }: Rectangle,
  found: readonly Found[],
): Promise<(cell: Found) => boolean> {
  const seen = new Map<string, Found>();
  const repeated = new Set<Found>();
  for (const cell of found) {
    const first = seen.get(cell.formula);
    if (first === undefined) seen.set(cell.formula, cell);
    else repeated.add(first);
  }
  const spills: { readonly from: Found; readonly rows: number; readonly columns: number }[] = [];
  const jobs = [...repeated].map((from) => ({
    cells: CELLS_PER_QUESTION,
    queue() {
      const place = { sheetId, row: from.row, column: from.column, rows: 1, columns: 1 };
      const spill = rangeOf(context, place).getSpillingToRangeOrNullObject().load("rowCount, columnCount");
      return () => {
        if (!spill.isNullObject) spills.push({ from, rows: spill.rowCount, columns: spill.columnCount });
      };
    },
  }));
  await inBatches(context, jobs, MOST_READ);
  return (cell) =>
    spills.some(({ from, rows, columns }) => {
      const [down, right] = [cell.row - from.row, cell.column - from.column];
      return cell !== from && down >= 0 && right >= 0 && down < rows && right < columns;
    });
}

export function select(address: string): Promise<void> {
  return inExcel(async (context) => {
    const range = await locateRange(context, address);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}

export function sheets(): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Names of the workbook; those that Excel hides are its own. */
export function names(): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const items = context.workbook.names.load("items/name, items/visible");
    await context.sync();
    return items.items.flatMap(({ name, visible }) => (visible ? [name] : []));
  });
}
