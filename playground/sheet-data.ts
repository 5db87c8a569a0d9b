import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { areaOf } from "../pane/address.ts";
import { toCellData } from "./cells.ts";
import type { ContentCell, Filled, SheetContent } from "./content.ts";

const YES = 1;
const SPARE_ROWS = 1_000;
const SPARE_COLUMNS = 20;
const LEAST_ROWS = 1_000;
const LEAST_COLUMNS = 26;

/** Gives a style a name that cells refer to, so that a hundred thousand dates share one. */
export type StyleNames = (style: IStyleData) => string;

const LOOKS: Record<NonNullable<Filled["look"]>, IStyleData> = {
  title: { bl: YES, fs: 14 },
  header: { bl: YES },
  note: { it: YES },
};

/** The sheet as Univer stores it. Text is marked as text, so that it never becomes a formula or a number. */
export function toSheetData(content: SheetContent, styleName: StyleNames): Partial<IWorksheetData> {
  const { name, rows, formats = [], widths = [], frozenRows = 0, merges = [] } = content;
  const names = new Map<string, string>();
  const style = ({ look, format }: Filled): string | undefined => {
    if (look === undefined && format === undefined) return undefined;
    const key = `${look ?? ""} ${format ?? ""}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const made = styleName({ ...(look && LOOKS[look]), ...(format !== undefined && { n: { pattern: format } }) });
    names.set(key, made);
    return made;
  };
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, r) => {
    const line: Record<number, ICellData> = {};
    row.forEach((cell, c) => {
      if (cell !== null) line[c] = toCell(cell, formats[c], style);
    });
    cellData[r] = line;
  });
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    cellData,
    rowCount: Math.max(rows.length + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(columns + SPARE_COLUMNS, LEAST_COLUMNS),
    columnData: Object.fromEntries(widths.flatMap((w, c) => (w === undefined ? [] : [[c, { w }]]))),
    mergeData: merges.flatMap(rangeFrom),
    freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows || -1, startColumn: -1 },
  };
}

function rangeFrom(address: string): IRange[] {
  const { top = null, left = null, bottom = null, right = null } = areaOf(address) ?? {};
  if (top === null || left === null || bottom === null || right === null) return [];
  return [{ startRow: top, startColumn: left, endRow: bottom, endColumn: right }];
}

function toCell(
  cell: NonNullable<ContentCell>,
  columnFormat: string | undefined,
  style: (filled: Filled) => string | undefined,
): ICellData {
  const filled: Filled = typeof cell === "object" ? cell : { value: cell };
  const format = filled.format ?? (typeof filled.value === "number" ? columnFormat : undefined);
  const named = style({ ...filled, ...(format !== undefined && { format }) });
  return { ...cellWith(filled), ...(named !== undefined && { s: named }) };
}

function cellWith({ value, formula }: Filled): ICellData {
  if (formula !== undefined) return { f: formula };
  return value === undefined ? {} : toCellData(value);
}

/** A whole workbook with these sheets. */
export function toWorkbookData(id: string, sheets: readonly SheetContent[]): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  const styleName = (style: IStyleData) => {
    const name = JSON.stringify(style);
    styles[name] = style;
    return name;
  };
  const ids = sheets.map((_, index) => `sheet-${index + 1}`);
  return {
    id,
    name: "Kwadrant",
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [ids[index], { ...toSheetData(sheet, styleName), id: ids[index] }]),
    ),
    styles,
  };
}
