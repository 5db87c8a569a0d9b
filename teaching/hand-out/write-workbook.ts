import { type Cell, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { COLUMN } from "./layout.ts";
import type { NumbersPlan } from "./plan-pool.ts";
import type { SheetPlan } from "./sheet-plan.ts";
import type { PlannedCell, Role } from "./sheet-writer.ts";

/** In characters, by column. */
const WIDTHS = [18, 64, 24, 18, 9];

const POINTS_A_LINE = 15.5;
const ANSWER_LINES = 6;

/** A workbook that needs nothing but the spreadsheet: no hidden sheets, no protection, plain text and plain formulas. */
export async function writeWorkbook(plan: SheetPlan & { readonly numbers?: NumbersPlan }): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = plan.title;
  workbook.creator = "Kwadrant";
  workbook.language = plan.language === "nl" ? "nl-NL" : "en-GB";
  const sheet = workbook.addWorksheet(plan.sheet, { pageSetup: { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  for (const cell of plan.cells) putCell(sheet, cell, plan.lists);
  for (const [row, lines] of linesByRow(plan.cells)) sheet.getRow(row).height = lines * POINTS_A_LINE;
  if (plan.numbers !== undefined) putNumbers(workbook.addWorksheet(plan.numbers.sheet), plan.numbers);
  return workbook.xlsx.writeBuffer({ validate: false });
}

function putCell(sheet: Worksheet, planned: PlannedCell, lists: SheetPlan["lists"]): void {
  const cell = sheet.getCell(planned.row, planned.column);
  const { formula, value } = planned;
  cell.value = formula === undefined ? value : { formula, result: value ?? "" };
  dress(cell, planned.role);
  if (planned.format !== undefined) cell.numFmt = planned.format;
  if (planned.name !== undefined) cell.name = planned.name;
  const list = planned.list === undefined ? undefined : lists[planned.list];
  if (list === undefined) return;
  const [first, last] = list;
  // Something else may be typed: the reader of answers takes keys and both languages.
  cell.dataValidation = {
    type: "list",
    allowBlank: true,
    showErrorMessage: false,
    formulae: [`$B$${first}:$B$${last}`],
  };
}

const LINE = { style: "thin", color: { argb: "FF404040" } } as const;
const FRAME = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const fill = (argb: string) => ({ type: "pattern", pattern: "solid", fgColor: { argb } }) as const;

function dress(cell: Cell, role: Role): void {
  const isWrapped = role !== "title" && role !== "heading";
  cell.alignment = { vertical: "top", horizontal: role === "figure" ? "right" : "left", wrapText: isWrapped };
  if (role === "title") cell.font = { bold: true, size: 16 };
  if (role === "heading") cell.font = { bold: true, size: 13 };
  if (role === "label") cell.font = { bold: true };
  if (role === "header") {
    cell.font = { bold: true };
    cell.fill = fill("FFE3E8EF");
    cell.border = { bottom: LINE };
  }
  if (role === "answer" || role === "long-answer") {
    cell.fill = fill("FFFFF9DB");
    cell.border = FRAME;
  }
}

/** How high each row must be for its texts: not every program works that out by itself. */
function linesByRow(cells: readonly PlannedCell[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const { row, column, value, role } of cells) {
    const width = (WIDTHS[column - 1] ?? 10) * (role === "header" ? 0.85 : 0.95);
    const wrapped = role === "title" ? 1.5 : role === "heading" ? 1.6 : Math.ceil(String(value ?? "").length / width);
    const wanted = role === "long-answer" ? ANSWER_LINES : wrapped;
    lines.set(row, Math.max(lines.get(row) ?? 1, wanted));
  }
  return lines;
}

function putNumbers(sheet: Worksheet, { header, rows }: NumbersPlan): void {
  sheet.columns = header.map((_, column) => ({ width: WIDTHS[column === 0 ? 0 : COLUMN.value - 1] ?? 12 }));
  for (const [column, text] of header.entries()) {
    const cell = sheet.getCell(1, column + 1);
    cell.value = text;
    dress(cell, "header");
  }
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries()) sheet.getCell(row + 2, column + 1).value = value;
}
