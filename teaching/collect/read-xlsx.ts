import { type Cell, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { columnNumber } from "../../core/column-letters.ts";
import { DAY, DAY_ZERO } from "../../core/numeric/serial-day.ts";
import type { Trouble } from "../trouble.ts";
import { howReached } from "./formulas.ts";
import { type FoundCell, type FoundPlace, type FoundWorkbook, type RemarkCode, RowsBuilder, refuse } from "./found.ts";
import { LIMITS, megabytes } from "./limits.ts";
import type { ZipPart } from "./read-zip.ts";

const MACROS = /(?:^|\/)vbaProject\w*\.bin$|(?:^|\/)macrosheets\//i;

/** Reads an Excel workbook as data: macros are left out, formulas are kept as text beside the values that the file holds. */
export async function readXlsx(parts: readonly ZipPart[]): Promise<FoundWorkbook> {
  const remarks: Trouble<RemarkCode>[] = [];
  const files: Record<string, Uint8Array> = {};
  let left: number = LIMITS.workbookBytes;
  for (const part of parts) {
    if (MACROS.test(part.path)) continue;
    const bytes = await part.bytes(Math.min(left, LIMITS.partBytes));
    left -= bytes.length;
    files[part.path] = bytes;
  }
  if (parts.some(({ path }) => MACROS.test(path))) remarks.push({ code: "macros", facts: {} });
  const styles = files["xl/styles.xml"]?.length ?? 0;
  if (styles > LIMITS.styleBytes) remarks.push({ code: "large-styles", facts: { megabytes: megabytes(styles) } });
  const workbook = new Workbook();
  try {
    await workbook.xlsx.loadFromFiles(files, { maxRows: LIMITS.rows, maxCols: LIMITS.columns });
  } catch {
    return refuse("damaged");
  }
  const { names, formulas } = namesOf(workbook);
  if (formulas.length > 0) remarks.push({ code: "formula-names", facts: { names: formulas.slice(0, 5).join(", ") } });
  const sheets = workbook.worksheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
  return { sheets, names, remarks };
}

function rowsOf(sheet: Worksheet): RowsBuilder["rows"] {
  const found = new RowsBuilder();
  sheet.eachRow((row, r) => {
    row.eachCell((cell, c) => {
      if (cell.isMerged && cell.master.address !== cell.address) return;
      const read = toFound(cell);
      if (read !== undefined) found.set(r, c, read);
    });
  });
  return found.rows;
}

function toFound(cell: Cell): FoundCell | undefined {
  const { formula, value } = cell;
  const held = formula === undefined ? value : cell.result;
  const plain = plainValue(held);
  if (plain === undefined && formula === undefined) return undefined;
  const format = held instanceof Date ? "date" : formatOf(cell);
  return {
    value: plain ?? null,
    use: howReached(formula),
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
    ...(formula !== undefined && plain === undefined ? { isMissingValue: true as const } : {}),
  };
}

function formatOf({ numFmt }: Cell): FoundCell["format"] {
  const code = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
  if (code === undefined || code === "") return undefined;
  const bare = code.replace(/"[^"]*"|\\./g, "");
  return bare.includes("%") ? "percent" : "plain";
}

function plainValue(value: unknown): FoundCell["value"] {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return (value.getTime() - DAY_ZERO) / DAY;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object") return undefined;
  if ("error" in value) return { error: String(value.error) };
  if ("richText" in value && Array.isArray(value.richText))
    return value.richText.map(({ text }: { readonly text: string }) => text).join("");
  if ("text" in value) return plainValue(value.text);
  return "checkbox" in value ? value.checkbox === true : undefined;
}

const ONE_CELL = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?\3\$?\4)?$/i;

/** Names of single cells; what else a name may hold is mentioned and never computed. */
function namesOf({ definedNames }: Workbook) {
  const names = new Map<string, FoundPlace>();
  const formulas: string[] = [];
  for (const { name, ranges, formulaExpression, rawText } of definedNames.model) {
    if (formulaExpression !== undefined || rawText !== undefined) {
      formulas.push(name);
      continue;
    }
    const [, quoted, plain, letters = "", row = ""] = ONE_CELL.exec(ranges[0] ?? "") ?? [];
    const sheet = quoted?.replace(/''/g, "'") ?? plain;
    if (sheet !== undefined) names.set(name.toLowerCase(), { sheet, row: Number(row), column: columnNumber(letters) });
  }
  return { names, formulas };
}
