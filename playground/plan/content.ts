import type { ICellData, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ContentStep } from "../../pane/changes.ts";
import { type CellReader, toCellData } from "../cells.ts";
import { type Done, type Ground, matrix, type PlacedStep } from "./ground.ts";

const isFilledBy = (step: ContentStep, row: number, column: number): boolean =>
  step.kind === "formula" || (step.values[row]?.[column] ?? null) !== null;

export function isAnyFilled({ isFilled }: CellReader, sheet: FWorksheet, step: ContentStep): boolean {
  const { top, left } = step.at;
  const rows = Math.min(step.at.rows, sheet.getMaxRows() - top);
  const columns = Math.min(step.at.columns, sheet.getMaxColumns() - left);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (isFilledBy(step, row, column) && isFilled(top + row, left + column)) return true;
    }
  }
  return false;
}

/** Puts content in cells; what stood there is kept as the grid keeps it. */
export function fill(ground: Ground, sheet: FWorksheet, step: ContentStep): Done {
  const { top, left, rows, columns } = step.at;
  const cellsOf = (make: (row: number, column: number) => ICellData | null) =>
    matrix(rows, columns, (row, column) => (isFilledBy(step, row, column) ? make(row, column) : null));
  const raw = sheet.getSheet();
  const before = cellsOf((row, column) => contentOf(raw.getCellRaw(top + row, left + column)));
  const written = cellsOf((row, column) => {
    if (step.kind === "values") return toCellData(step.values[row]?.[column] ?? "");
    return row + column === 0 ? { ...BLANK, f: step.formula } : BLANK;
  });
  put(sheet, step, written);
  const now = () => heldBy(ground, sheet, step);
  const held = now();
  return {
    sheet,
    isChanged: () => now() !== held || isBlocked(ground, sheet, step),
    takeBack: () => put(sheet, step, before),
  };
}

const BLANK: ICellData = { v: null, f: null, si: null, p: null };

const contentOf = (cell: Nullable<ICellData>): ICellData => ({
  ...BLANK,
  ...(cell?.v !== undefined && { v: cell.v }),
  ...(cell?.t !== undefined && { t: cell.t }),
  ...(cell?.f !== undefined && { f: cell.f }),
  ...(cell?.si !== undefined && { si: cell.si }),
  ...(cell?.p !== undefined && { p: cell.p }),
});

/** Null leaves a cell as it is. */
export function put(sheet: FWorksheet, { at }: PlacedStep, cells: readonly (readonly (ICellData | null)[])[]): void {
  const sparse: Record<number, Record<number, ICellData>> = {};
  cells.forEach((line, row) => {
    const filled = line.flatMap((cell, column) => (cell === null ? [] : [[at.left + column, cell] as const]));
    sparse[at.top + row] = Object.fromEntries(filled);
  });
  sheet.getRange(at.top, at.left, at.rows, at.columns).setValues(sparse);
}

/** What the cells of a step hold of their own: of a formula the first, because the others follow from it. */
function heldBy(ground: Ground, sheet: FWorksheet, step: ContentStep): string {
  const { heldAt } = ground.reader(sheet);
  const { top, left, rows, columns } = step.kind === "formula" ? { ...step.at, rows: 1, columns: 1 } : step.at;
  const held = matrix(rows, columns, (row, column) =>
    isFilledBy(step, row, column) ? heldAt(top + row, left + column) : null,
  );
  return JSON.stringify(held);
}

/** Whether something was put in the room of a formula since: it is someone's work. */
function isBlocked(ground: Ground, sheet: FWorksheet, step: ContentStep): boolean {
  if (step.kind === "values") return false;
  const { heldAt } = ground.reader(sheet);
  const { top, left, rows, columns } = step.at;
  return matrix(rows, columns, (row, column) => row + column > 0 && heldAt(top + row, left + column) !== null)
    .flat()
    .includes(true);
}
