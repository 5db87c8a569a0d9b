import { type Cell, type CellValue, enter, result } from "./cell.ts";
import { Formats } from "./formats.ts";
import {
  type Box,
  bounding,
  box,
  cellCount,
  contains,
  forEachCell,
  intersection,
  isUnbounded,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  span,
} from "./geometry.ts";
import type { Json } from "./host-object.ts";

/** The contents of one sheet: cells, their formats, and which cell spills where. */
export class SheetCells {
  readonly formats = new Formats();
  readonly #cells = new Map<number, Cell>();
  readonly #spills = new Map<number, Box>();

  at(row: number, column: number): Cell | undefined {
    return this.#cells.get(key(row, column));
  }

  numberFormat(row: number, column: number): string {
    return String(this.formats.read("numberFormat", { row, column, rows: 1, columns: 1 }, "General"));
  }

  /** Null leaves the cell as it was. */
  write(row: number, column: number, input: Json): void {
    if (input === null) return;
    const cell = enter(input, this.numberFormat(row, column));
    this.#erase(row, column);
    if (cell) this.#cells.set(key(row, column), cell);
  }

  /** Gives the formula at the top left of these values its result, which spills like a dynamic array. */
  showResult(row: number, column: number, values: readonly (readonly CellValue[])[]): void {
    const anchor = this.at(row, column);
    if (!anchor?.formula) throw new Error("only a formula has a result");
    const width = values[0]?.length ?? 0;
    if (this.#isBlocked(row, column, values)) {
      this.#cells.set(key(row, column), { ...result("#SPILL!"), formula: anchor.formula });
      return;
    }
    forEachCell(values, (value, down, right) => {
      this.#cells.set(key(row + down, column + right), result(value));
    });
    this.#cells.set(key(row, column), { ...result(values[0]?.[0] ?? ""), formula: anchor.formula });
    if (values.length * width > 1) this.#spills.set(key(row, column), box(row, column, values.length, width));
  }

  #isBlocked(row: number, column: number, values: readonly (readonly CellValue[])[]): boolean {
    const own = this.#spills.get(key(row, column));
    const blocks = (down: number, right: number) =>
      down + right > 0 &&
      this.#cells.has(key(row + down, column + right)) &&
      !(own && contains(own, row + down, column + right));
    return values.some((line, down) => line.some((_, right) => blocks(down, right)));
  }

  spillOf(row: number, column: number): Box | undefined {
    return this.#spills.get(key(row, column));
  }

  /** The cell whose formula fills this one, which may be the cell itself. */
  spillParentOf(row: number, column: number): Box | undefined {
    const parent = [...this.#spills.values()].find((spill) => contains(spill, row, column));
    return parent && box(parent.row, parent.column, 1, 1);
  }

  /** Moves everything from a row on down, as when a user inserts rows above it. */
  insertRows(before: number, count: number): void {
    const moved = [...this.#cells].map(([cellKey, cell]) => {
      const down = Math.floor(cellKey / MAX_COLUMNS) < before ? 0 : count;
      return [cellKey + down * MAX_COLUMNS, cell] as const;
    });
    this.#cells.clear();
    for (const [cellKey, cell] of moved) this.#cells.set(cellKey, cell);
  }

  clearContents(area: Box): void {
    for (const [row, column] of [...this.#positionsIn(area)]) this.#erase(row, column);
  }

  /** The smallest box around everything used inside the area. */
  used(area: Box, valuesOnly: boolean): Box | undefined {
    let around: Box | undefined;
    const take = (next: Box) => {
      around = around ? bounding(around, next) : next;
    };
    for (const [row, column] of this.#positionsIn(area)) take(box(row, column, 1, 1));
    if (valuesOnly) return around;
    for (const painted of this.formats.painted()) {
      const inside = isUnbounded(painted) ? undefined : intersection(painted, area);
      if (inside) take(inside);
    }
    return around;
  }

  /** Ctrl+Shift+*: grows until a ring of blank cells surrounds the block. */
  region(start: Box): Box {
    let region = start;
    for (;;) {
      const grown = this.#grow(region);
      if (cellCount(grown) === cellCount(region)) return region;
      region = grown;
    }
  }

  #grow(from: Box): Box {
    let { row: top, column: left } = from;
    let bottom = lastRow(from);
    let right = lastColumn(from);
    const filled = (row: number, column: number) => this.#cells.has(key(row, column));
    const rowFilled = (row: number) => {
      for (let column = Math.max(left - 1, 0); column <= right + 1; column++) if (filled(row, column)) return true;
      return false;
    };
    const columnFilled = (column: number) => {
      for (let row = Math.max(top - 1, 0); row <= bottom + 1; row++) if (filled(row, column)) return true;
      return false;
    };
    while (bottom + 1 < MAX_ROWS && rowFilled(bottom + 1)) bottom++;
    while (top > 0 && rowFilled(top - 1)) top--;
    while (right + 1 < MAX_COLUMNS && columnFilled(right + 1)) right++;
    while (left > 0 && columnFilled(left - 1)) left--;
    return span(top, left, bottom, right);
  }

  *#positionsIn(area: Box): Generator<readonly [number, number]> {
    for (const cellKey of this.#cells.keys()) {
      const row = Math.floor(cellKey / MAX_COLUMNS);
      const column = cellKey % MAX_COLUMNS;
      if (contains(area, row, column)) yield [row, column];
    }
  }

  #erase(row: number, column: number): void {
    const spilled = this.#spills.get(key(row, column));
    this.#spills.delete(key(row, column));
    this.#cells.delete(key(row, column));
    if (spilled) this.clearContents(spilled);
  }
}

function key(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
