import { type Receipt, WorkbookError } from "../pane/workbook.ts";
import { BLOCK_PROPERTIES, type Block, blockOf, eachPiece, rowsOf } from "./block.ts";
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
    cell.load(`${BLOCK_PROPERTIES}, cellCount, formulas, values, numberFormat`);
    await context.sync();
    if (cell.cellCount !== 1) throw new WorkbookError("no-such-range", address);
    if (holdsSomething(cell)) throw new WorkbookError("filled", cell.address);
    const format: unknown = cell.numberFormat[0]?.[0];
    // In a cell for text, Excel would show the formula instead of its answer.
    if (format === TEXT) cell.numberFormat = [[GENERAL]];
    cell.formulas = [[withPrefix(formula)]];
    cell.load("formulas");
    await context.sync();
    return receipt(cell.address, blockOf(cell), [heldIn(cell)], format === TEXT ? TEXT : undefined);
  });
}

/** Writes values into blank cells; text stays text. */
export function insertValues(values: readonly (readonly WritableCell[])[], address: string): Promise<Receipt> {
  return inExcel(async (context) => {
    const [rows, columns] = [values.length, Math.max(0, ...values.map((row) => row.length))];
    if (rows * columns === 0) throw new Error("there are no values to insert");
    const typed = values.map((row) => Array.from({ length: columns }, (_, column) => asTyped(row[column] ?? "")));
    const range = (await locateRange(context, address)).getAbsoluteResizedRange(rows, columns);
    range.load(BLOCK_PROPERTIES);
    await context.sync();
    await checkBlank(context, range);
    return receipt(range.address, blockOf(range), await fill(context, blockOf(range), typed));
  });
}

/** Writes in pieces, and gives back what each then holds. What was written before a failure is cleared again. */
async function fill(
  context: Context,
  block: Block,
  values: readonly (readonly WritableCell[])[],
): Promise<readonly string[]> {
  let reached = 0;
  try {
    await inPieces(block.rows, block.columns, async (first, count) => {
      reached = Math.max(reached, first + count);
      context.application.suspendApiCalculationUntilNextSync();
      rowsOf(context, block, first, count).values = values.slice(first, first + count).map((row) => [...row]);
      await context.sync();
    });
    return await held(context, block);
  } catch (error) {
    rowsOf(context, block, 0, reached).clear(Excel.ClearApplyTo.contents);
    // The first failure says what is wrong; where clearing fails too, it is for the same reason.
    await context.sync().catch(() => undefined);
    throw error;
  }
}

/** Undoing clears what was blank before, unless someone has changed it since. */
const receipt = (address: string, block: Block, written: readonly string[], format?: string): Receipt => ({
  address,
  undo: () =>
    inExcel(async (context) => {
      const now = await held(context, block);
      if (now.join() !== written.join()) throw new WorkbookError("filled", address);
      const range = rowsOf(context, block);
      range.clear(Excel.ClearApplyTo.contents);
      if (format !== undefined) range.numberFormat = [[format]];
      await context.sync();
    }),
});

async function checkBlank(context: Context, range: Excel.Range): Promise<void> {
  const used = range.getUsedRangeOrNullObject(false).load(BLOCK_PROPERTIES);
  await context.sync();
  if (used.isNullObject) return;
  const { address } = used;
  await eachPiece(context, blockOf(used), "formulas, values", (piece) => {
    if (holdsSomething(piece)) throw new WorkbookError("filled", address);
  });
}

/** What a block holds, row by row. */
async function held(context: Context, block: Block): Promise<readonly string[]> {
  const rows: string[] = [];
  await eachPiece(context, block, "formulas", (piece) => rows.push(heldIn(piece)));
  return rows;
}

/** A formula may show nothing, and a spilled cell may have no formula of its own. */
function holdsSomething({ formulas, values }: Excel.Range): boolean {
  return [...formulas, ...values].some((row: readonly unknown[]) => row.some((cell) => cell !== ""));
}

/** Formulas as such, because their values change by themselves. One row a line, so that pieces may differ in size. */
const heldIn = ({ formulas }: Excel.Range): string =>
  formulas.map((row: readonly unknown[]) => JSON.stringify(row)).join();
