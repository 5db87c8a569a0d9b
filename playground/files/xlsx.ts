import { type Cell, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { areaOf } from "../../pane/address.ts";
import type { ContentCell, Filled, SheetContent } from "../content.ts";
import { serialFrom } from "./dates.ts";
import { checkSize } from "./limits.ts";
import { FileProblem } from "./problem.ts";

const DATE_FORMAT = "yyyy-mm-dd";

/** A column that is one digit wide, in pixels, as Excel draws it. */
const PIXELS_A_CHARACTER = 7;

/** The sheets of an Excel workbook: values, formulas, dates as serial days, number formats. */
export async function readXlsx(fileName: string, bytes: Uint8Array): Promise<readonly SheetContent[]> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch {
    throw new FileProblem("damaged");
  }
  if (workbook.worksheets.length === 0) throw new FileProblem("unknown");
  const sheets = workbook.worksheets.filter((sheet) => sheet.actualRowCount > 0);
  if (sheets.length === 0) throw new FileProblem("no-rows");
  return sheets.map((sheet) => toContent(sheet, sheets.length === 1 ? fileName : sheet.name));
}

function toContent(sheet: Worksheet, name: string): SheetContent {
  const rows: ContentCell[][] = [];
  const spilled = spilledCells(sheet);
  sheet.eachRow((row, number) => {
    const cells: ContentCell[] = [];
    row.eachCell((cell, column) => {
      // A merged area holds what its first cell holds; the file's reader repeats that in the others.
      const covered = cell.isMerged && cell.master.address !== cell.address;
      cells[column - 1] = covered || spilled.has(cell.address) ? null : toCell(cell);
    });
    rows[number - 1] = Array.from(cells, (cell) => cell ?? null);
  });
  const filled = Array.from(rows, (row) => row ?? []);
  checkSize(filled);
  const widths = sheet.columns.map(({ width }) => (width === undefined ? undefined : width * PIXELS_A_CHARACTER));
  const merges = sheet.model.mergeCells ?? [];
  return { name, formerName: sheet.name, rows: filled, widths, ...(merges.length > 0 && { merges }) };
}

/** Files repeat what an array formula spilled; those values would stand in the way of the formula itself. */
function spilledCells(sheet: Worksheet): ReadonlySet<string> {
  const spilled = new Set<string>();
  sheet.eachRow((row) => {
    row.eachCell(({ value, address }) => {
      const area =
        typeof value === "object" && value !== null && "ref" in value && typeof value.ref === "string"
          ? areaOf(value.ref)
          : undefined;
      if (area === undefined) return;
      for (let r = area.top ?? 0; r <= (area.bottom ?? 0); r++) {
        for (let c = area.left ?? 0; c <= (area.right ?? 0); c++) spilled.add(sheet.getCell(r + 1, c + 1).address);
      }
      spilled.delete(address);
    });
  });
  return spilled;
}

function toCell(cell: Cell): ContentCell {
  const format = formatOf(cell);
  const { formula, value } = cell;
  if (formula !== undefined) return { formula: withoutFileMarks(formula), ...(format !== undefined && { format }) };
  if (value instanceof Date) return { value: serialFrom(value), format: format ?? DATE_FORMAT };
  const plain = plainValue(value);
  if (plain === null || format === undefined || typeof plain !== "number") return plain;
  return { value: plain, format } satisfies Filled;
}

function formatOf({ numFmt }: Cell): string | undefined {
  const code = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
  return code === undefined || code === "" || code === "General" ? undefined : code;
}

function plainValue(value: Cell["value"]): number | string | boolean | null {
  if (value === null || value === undefined || value instanceof Date) return null;
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("richText" in value && Array.isArray(value.richText))
    return value.richText.map(({ text }: { text: string }) => text).join("");
  if ("text" in value) return plainValue(value.text);
  return "checkbox" in value ? value.checkbox : null;
}

/** Excel marks functions and variables that older versions do not know. */
const withoutFileMarks = (formula: string) =>
  `=${formula.replace(/^=/, "").replace(/_xl(?:fn\.(?:_xlws\.)?|pm\.|udf\.)/g, "")}`;
