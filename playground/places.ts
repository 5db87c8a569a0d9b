import type { IRange } from "@univerjs/core";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Cell } from "../core/cells.ts";
import { type Area, addressOfArea, areaOf } from "../pane/address.ts";
import { WorkbookError } from "../pane/workbook.ts";
import { blockAround, type CellReader, filledIn, type Rectangle } from "./cells.ts";

export interface Place {
  readonly sheet: FWorksheet;
  readonly range: FRange;
}

/** The cells of an address or a defined name. */
export const placeOf = (workbook: FWorkbook, address: string): Place =>
  partOf(workbook, address) ?? refuse("no-such-range", address);

/** Those cells of an address or a defined name that its sheet has; undefined where it lies past the end. */
export function partOf(workbook: FWorkbook, address: string): Place | undefined {
  const area = areaOf(address) ?? areaOfName(workbook, address) ?? refuse("no-such-range", address);
  const name = area.context.at(-1);
  const sheet = name === undefined ? workbook.getActiveSheet() : workbook.getSheetByName(name);
  if (!sheet) return refuse("no-such-range", address);
  const [top, left] = [area.top ?? 0, area.left ?? 0];
  const bottom = Math.min(area.bottom ?? Infinity, sheet.getMaxRows() - 1);
  const right = Math.min(area.right ?? Infinity, sheet.getMaxColumns() - 1);
  if (bottom < top || right < left) return undefined;
  return { sheet, range: sheet.getRange(top, left, bottom - top + 1, right - left + 1) };
}

function areaOfName(workbook: FWorkbook, name: string): Area | undefined {
  const defined = workbook.getDefinedName(name.trim());
  return defined ? areaOf(defined.getFormulaOrRefString().replace(/^=/, "")) : undefined;
}

export function selectedPlace(workbook: FWorkbook): Place {
  const sheet = workbook.getActiveSheet();
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  if (ranges.length > 1) refuse("several-areas");
  return { sheet, range: ranges[0] ?? sheet.getRange(0, 0) };
}

/** The cells of a range, without the blank rows below. */
export function cellsOf(reader: CellReader, { range }: Place): Cell[][] {
  const { top, left, bottom, right } = rectangleOf(range);
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) =>
    columns.map((column) => reader.at(top + at, column)),
  );
  while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return rows;
}

export function refuse(problem: WorkbookError["problem"], detail?: string): never {
  throw new WorkbookError(problem, detail);
}

/** The data around the active cell; of a selection of several rows, what it holds itself. */
export function dataOf(sheet: FWorksheet, reader: CellReader, selected: Rectangle): Rectangle | undefined {
  // A single row is no list: a cell, or the cells of a title that are merged into one.
  const several = selected.bottom > selected.top;
  return filledIn(sheet, reader, several ? selected : blockAround(sheet, reader, selected));
}

export const rangeIn = (sheet: FWorksheet, { top, left, bottom, right }: Rectangle): FRange =>
  sheet.getRange(top, left, bottom - top + 1, right - left + 1);

export function rectangleOf(range: FRange): Rectangle {
  return {
    top: range.getRow(),
    left: range.getColumn(),
    bottom: range.getLastRow(),
    right: range.getLastColumn(),
  };
}

export const addressOf = ({ sheet, range }: Place): string =>
  addressOfArea({ context: [sheet.getSheetName()], ...rectangleOf(range) });

/** There is nothing to scroll in tests without a page. */
export function bringIntoView(sheet: FWorksheet, row: number, column: number): void {
  const view: { getVisibleRange?: () => IRange | null; scrollToCell?: (row: number, column: number) => unknown } =
    sheet;
  const seen = view.getVisibleRange?.();
  const isSeen =
    seen && row >= seen.startRow && row <= seen.endRow && column >= seen.startColumn && column <= seen.endColumn;
  if (!isSeen) view.scrollToCell?.(row, column);
}
