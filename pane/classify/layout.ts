import { type Cell, isBlank } from "../../core/cells.ts";
import { CHART_SIZE } from "./chart-plan.ts";
import type { Choice } from "./choice.ts";
import { earlierColumn, holdsSigns } from "./class-column.ts";
import { filledIn, freePlace, localAddress, originOf, type Rectangle, type Seen } from "./place.ts";
import type { Preview } from "./preview.ts";

/** Where on the sheet of the list everything goes. */
export interface Layout {
  /** The column of the block that the classes go to, from 0; right of the block where it has no such column. */
  readonly at: number;
  /** The cells that get a class, and those that get its sign: undefined where there is no room for signs. */
  readonly classes: Rectangle;
  readonly signs: Rectangle | undefined;
  /** Undefined where the list has no headers. */
  readonly header: Rectangle | undefined;
  readonly thresholds: Rectangle;
  readonly chart: Rectangle;
}

/** A cell that would be overwritten. */
export interface InTheWay {
  readonly address: string;
  readonly text: string;
}

interface Wanted {
  readonly target: number | undefined;
  readonly signs: boolean;
  readonly chart: boolean;
  /** The size of the table of thresholds; undefined without one. */
  readonly table: { readonly rows: number; readonly columns: number } | undefined;
}

export function layoutOf(choice: Choice, { rows, classes }: Preview, wanted: Wanted, seen: Seen): Layout {
  const { list } = choice;
  const origin = originOf(list);
  const at = wanted.target ?? earlierColumn(choice, classes) ?? list.columns.length;
  const signed = wanted.signs && (at + 1 >= list.columns.length || holdsSigns(choice, classes, at + 1));
  const data: Rectangle = {
    top: origin.top + rows.first,
    left: origin.left + at,
    rows: rows.last - rows.first + 1,
    columns: 1,
  };
  const width = signed ? 2 : 1;
  const top = origin.top + Math.max(0, list.headerRow);
  const tableRows = wanted.table === undefined ? 0 : wanted.table.rows + 1;
  const free = freePlace(seen, {
    top,
    left: Math.max(origin.left + list.columns.length, data.left + width) + 1,
    rows: tableRows + (wanted.chart ? CHART_SIZE.rows : 0),
    columns: Math.max(wanted.table?.columns ?? 1, wanted.chart ? CHART_SIZE.columns : 1),
  });
  return {
    at,
    classes: data,
    signs: signed ? { ...data, left: data.left + 1 } : undefined,
    header: list.headerRow < 0 ? undefined : { top, left: data.left, rows: 1, columns: width },
    thresholds: { ...free, rows: tableRows, columns: wanted.table?.columns ?? 1 },
    chart: { ...free, top: free.top + tableRows, ...CHART_SIZE },
  };
}

/** What stands in the cells that a layout gives to classes, signs and header, in reading order of each. */
export function inTheWayOf({ list }: Choice, { header, classes, signs }: Layout, seen: Seen): readonly InTheWay[] {
  const origin = originOf(list);
  const shown = (row: number, column: number, cell: Cell): InTheWay => ({
    address: localAddress({ top: row, left: column, rows: 1, columns: 1 }),
    text: typeof cell === "object" && cell !== null ? cell.error : String(cell),
  });
  return [header, classes, signs].flatMap((target) => {
    if (target === undefined) return [];
    const places = Array.from({ length: target.rows * target.columns }, (_, index) => ({
      row: target.top + Math.floor(index / target.columns),
      column: target.left + (index % target.columns),
    }));
    const within = places.flatMap(({ row, column }) => {
      const cell = list.cells[row - origin.top]?.[column - origin.left];
      return isBlank(cell) ? [] : [shown(row, column, cell)];
    });
    return [...within, ...filledIn(seen, target).map(({ row, column, cell }) => shown(row, column, cell))];
  });
}
