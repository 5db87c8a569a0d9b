import { type ActiveCell, type Selection, type Workbook, WorkbookError } from "../pane/workbook.ts";
import { inExcel } from "./excel-run.ts";
import { inNotation, withoutPrefix } from "./local-formula.ts";
import { locateRange } from "./locate.ts";

export function selection(): Promise<Selection> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load("address, rowCount, columnCount");
    await context.sync();
    return { address: range.address, rows: range.rowCount, columns: range.columnCount };
  });
}

export function activeCell(notation: Workbook["notation"]): Promise<ActiveCell> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("address, formulas, values, text");
    await context.sync();
    const held: unknown = cell.formulas[0]?.[0];
    // Text that starts with "=" is its own value, which the answer of a formula never is.
    const isFormula = typeof held === "string" && held.startsWith("=") && held !== cell.values[0]?.[0];
    return {
      address: cell.address,
      formula: isFormula ? inNotation(withoutPrefix(held), notation) : "",
      text: cell.text[0]?.[0] ?? "",
    };
  });
}

/** The nearest blank cell on the first row of an address, right of the block of data around it. */
export function blankCellBeside(address: string): Promise<string> {
  return inExcel(async (context) => {
    const range = await locateRange(context, address);
    const block = range.getSurroundingRegion();
    const used = range.worksheet.getUsedRangeOrNullObject(true);
    for (const part of [range, block, used]) part.load("rowIndex, columnIndex, columnCount");
    await context.sync();
    const rightOf = ({ columnIndex, columnCount }: Excel.Range) => columnIndex + columnCount;
    const from = Math.max(rightOf(range), rightOf(block));
    // One column further than anything on the sheet is blank for certain.
    const count = used.isNullObject ? 1 : Math.max(1, rightOf(used) - from + 1);
    const beside = range.worksheet.getRangeByIndexes(range.rowIndex, from, 1, count).load("formulas, values");
    await context.sync();
    const [formulas = [], values = []] = [beside.formulas[0], beside.values[0]];
    const blank = formulas.findIndex((formula, at) => formula === "" && values[at] === "");
    if (blank < 0) throw new WorkbookError("no-such-range", address);
    const cell = beside.getCell(0, blank).load("address");
    await context.sync();
    return cell.address;
  });
}

export function onSelectionChange(listener: () => void): () => void {
  const { document } = Office.context;
  // Office passes an event; listeners of the pane take nothing.
  const handler = () => listener();
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler);
  return () => document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler });
}
