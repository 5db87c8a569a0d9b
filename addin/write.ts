import { type Receipt, WorkbookError } from "../pane/workbook.ts";
import { asTyped, type WritableCell } from "./cell-text.ts";
import { inExcel, inPieces } from "./excel-run.ts";
import { withPrefix } from "./local-formula.ts";
import { locateRange } from "./locate.ts";

type Context = Excel.RequestContext;

const GENERAL = "General";
const TEXT = "@";

/** Writes a formula, with commas and points, into one blank cell. */
export function insertFormula(formula: string, address: string): Promise<Receipt> {
  return inExcel(async (context) => {
    const cell = await locateRange(context, address);
    cell.load("address, cellCount, formulas, values, numberFormat");
    cell.worksheet.load("id");
    await context.sync();
    if (cell.cellCount !== 1) throw new WorkbookError("no-such-range", address);
    if (holdsSomething(cell)) throw new WorkbookError("filled", cell.address);
    const format: unknown = cell.numberFormat[0]?.[0];
    // In a cell for text, Excel would show the formula instead of its answer.
    if (format === TEXT) cell.numberFormat = [[GENERAL]];
    cell.formulas = [[withPrefix(formula)]];
    cell.load("formulas");
    await context.sync();
    const written: Written = { sheetId: cell.worksheet.id, address: cell.address, rows: 1, columns: 1 };
    return receipt(written, [heldIn(cell)], format === TEXT ? TEXT : undefined);
  });
}

/** Writes values into blank cells; text stays text. */
export function insertValues(values: readonly (readonly WritableCell[])[], address: string): Promise<Receipt> {
  return inExcel(async (context) => {
    const [rows, columns] = [values.length, Math.max(0, ...values.map((row) => row.length))];
    if (rows * columns === 0) throw new Error("there are no values to insert");
    const typed = values.map((row) => Array.from({ length: columns }, (_, column) => asTyped(row[column] ?? "")));
    const range = (await locateRange(context, address)).getAbsoluteResizedRange(rows, columns);
    range.load("address");
    range.worksheet.load("id");
    await context.sync();
    await checkBlank(context, range);
    const written: Written = { sheetId: range.worksheet.id, address: range.address, rows, columns };
    return receipt(written, await fill(context, range, typed));
  });
}

/** Writes in pieces, and gives back what each then holds. What was written before a failure is cleared again. */
async function fill(
  context: Context,
  range: Excel.Range,
  values: readonly (readonly WritableCell[])[],
): Promise<string[]> {
  const columns = values[0]?.length ?? 0;
  const held: string[] = [];
  let done = 0;
  try {
    await inPieces(values.length, columns, async (first, count) => {
      context.application.suspendApiCalculationUntilNextSync();
      const piece = pieceOf(range, first, count, columns);
      piece.values = values.slice(first, first + count).map((row) => [...row]);
      await context.sync();
      done = first + count;
    });
  } catch (error) {
    if (done > 0) {
      pieceOf(range, 0, done, columns).clear(Excel.ClearApplyTo.contents);
      await context.sync();
    }
    throw error;
  }
  await eachPiece(context, range, values.length, columns, (piece) => held.push(heldIn(piece)));
  return held;
}

interface Written {
  readonly sheetId: string;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

/** Undoing clears what was blank before, unless someone has changed it since; the sheet may have another name by then. */
const receipt = ({ sheetId, address, rows, columns }: Written, held: readonly string[], format?: string): Receipt => ({
  address,
  undo: () =>
    inExcel(async (context) => {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(address.slice(address.lastIndexOf("!") + 1));
      const now: string[] = [];
      await eachPiece(context, range, rows, columns, (piece) => now.push(heldIn(piece)));
      if (now.join() !== held.join()) throw new WorkbookError("filled", address);
      range.clear(Excel.ClearApplyTo.contents);
      if (format !== undefined) range.numberFormat = [[format]];
      await context.sync();
    }),
});

async function checkBlank(context: Context, range: Excel.Range): Promise<void> {
  const used = range.getUsedRangeOrNullObject(false).load("address, rowCount, columnCount");
  await context.sync();
  if (used.isNullObject) return;
  await eachPiece(context, used, used.rowCount, used.columnCount, (piece) => {
    if (holdsSomething(piece)) throw new WorkbookError("filled", used.address);
  });
}

function pieceOf(range: Excel.Range, first: number, count: number, columns: number): Excel.Range {
  return range.getCell(first, 0).getAbsoluteResizedRange(count, columns);
}

async function eachPiece(
  context: Context,
  range: Excel.Range,
  rows: number,
  columns: number,
  look: (piece: Excel.Range) => void,
): Promise<void> {
  await inPieces(rows, columns, async (first, count) => {
    const piece = pieceOf(range, first, count, columns).load("formulas, values");
    await context.sync();
    look(piece);
  });
}

/** A formula may show nothing, and a spilled cell may have no formula of its own. */
function holdsSomething({ formulas, values }: Excel.Range): boolean {
  return [...formulas, ...values].some((row: readonly unknown[]) => row.some((cell) => cell !== ""));
}

/** Formulas as such, because their values change by themselves. */
const heldIn = ({ formulas }: Excel.Range): string => JSON.stringify(formulas);
