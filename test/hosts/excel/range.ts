import { formatText, valueType } from "./cell.ts";
import { conditionalFormatCollection } from "./conditional-format.ts";
import {
  type Box,
  bounding,
  box,
  cellCount,
  forEachCell,
  formatAddress,
  intersection,
  isUnbounded,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
} from "./geometry.ts";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "./host-error.ts";
import { type Arguments, expose, type HostObject, isHostObject, type Json, type Surface } from "./host-object.ts";
import { rangeFormat } from "./range-format.ts";
import type { Worksheet } from "./worksheet.ts";

/** Excel answers null instead of the values of a larger range. */
const MOST_CELLS_READ = 5_000_000;
/** In points, of every column and row here. */
const COLUMN_WIDTH = 48;
const ROW_HEIGHT = 15;
const LARGEST_CELL_COUNT = 2 ** 31 - 1;

export class Range implements HostObject {
  readonly sheet: Worksheet;
  readonly box: Box;

  constructor(sheet: Worksheet, area: Box) {
    this.sheet = sheet;
    this.box = area;
  }

  get surface(): Surface {
    return expose<Range>(this, rangeMembers);
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatAddress(this.box)}`;
  }

  get values(): Json {
    return this.#each((row, column) => this.sheet.cells.at(row, column)?.value ?? "");
  }

  get formulas(): Json {
    return this.#each((row, column) => {
      const cell = this.sheet.cells.at(row, column);
      return cell?.formula ?? cell?.value ?? "";
    });
  }

  get text(): Json {
    return this.#each((row, column) => {
      const cell = this.sheet.cells.at(row, column);
      return cell ? formatText(cell.value, this.sheet.cells.numberFormat(row, column)) : "";
    });
  }

  /** Null where some cells belong to a spill and others do not. */
  get hasSpill(): Json {
    const flags = new Set<boolean>();
    this.#each((row, column) => {
      flags.add(this.sheet.cells.spillParentOf(row, column) !== undefined);
      return null;
    });
    return flags.size === 1 ? flags.has(true) : null;
  }

  get valueTypes(): Json {
    return this.#each((row, column) => valueType(this.sheet.cells.at(row, column)));
  }

  get numberFormat(): Json {
    return this.#each((row, column) => this.sheet.cells.numberFormat(row, column));
  }

  /** Values and formulas are written alike: one value for all cells, or a matrix of exactly this shape. */
  write(input: Json): void {
    const matrix = this.#matrixOf(input);
    this.sheet.assertWritable();
    forEachCell(matrix, (value, down, right) => {
      this.sheet.cells.write(this.box.row + down, this.box.column + right, value);
    });
  }

  writeNumberFormat(input: Json): void {
    this.sheet.assertWritable();
    const formats = this.sheet.cells.formats;
    const matrix = Array.isArray(input) ? this.#matrixOf(input) : [[input]];
    if (matrix.flat().some((format) => format !== null && typeof format !== "string")) throw invalidArgument();
    const [shared = null, ...others] = new Set(matrix.flat());
    if (others.length === 0) {
      if (shared !== null) formats.paint("numberFormat", this.box, shared);
      return;
    }
    forEachCell(matrix, (format, down, right) => {
      const cell = box(this.box.row + down, this.box.column + right, 1, 1);
      if (format !== null) formats.paint("numberFormat", cell, format);
    });
  }

  clear(what: string): void {
    if (!["All", "Contents", "Formats"].includes(what)) throw notImplemented(`Range.Clear(${what})`);
    this.sheet.assertWritable();
    if (what !== "Formats") this.sheet.cells.clearContents(this.box);
    if (what !== "Contents") this.sheet.cells.formats.clear(this.box);
  }

  at(area: Box): Range {
    return new Range(this.sheet, area);
  }

  shifted(rows: number, columns: number): Range {
    return this.sized(this.box.row + rows, this.box.column + columns, this.box.rows, this.box.columns);
  }

  sized(row: number, column: number, rows: number, columns: number): Range {
    return this.at(box(row, column, rows, columns));
  }

  used(valuesOnly: boolean): Range | null {
    const area = this.sheet.cells.used(this.box, valuesOnly);
    return area ? this.at(area) : null;
  }

  /** Another range of the same sheet, given as an object or as an address. */
  partner(received: Arguments): Range {
    const given = received.at(0);
    const other = isHostObject(given) ? given : this.sheet.getRange(received.text(0));
    if (!(other instanceof Range) || other.sheet !== this.sheet) throw invalidArgument();
    return other;
  }

  #matrixOf(input: Json): readonly (readonly Json[])[] {
    const { rows, columns } = this.box;
    if (isUnbounded(this.box)) throw invalidArgument();
    if (!Array.isArray(input)) return Array.from({ length: rows }, () => new Array<Json>(columns).fill(input));
    const matrix: readonly Json[] = input;
    const fits = matrix.length === rows && matrix.every((line) => Array.isArray(line) && line.length === columns);
    if (!fits) throw wrongShape();
    return matrix.map((line) => (Array.isArray(line) ? line : []));
  }

  #each(read: (row: number, column: number) => Json): Json {
    if (isUnbounded(this.box) || cellCount(this.box) > MOST_CELLS_READ) return null;
    const { row, column, rows, columns } = this.box;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) => read(row + down, column + right)),
    );
  }
}

function wrongShape(): HostError {
  const message = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new HostError("InvalidArgument", message);
}

/** The ranges beside this one; a negative count looks at the other side, as Excel does. */
function besides(range: Range, count: number, direction: "columns" | "rows"): Range {
  if (count === 0) throw invalidArgument();
  const { row, column, rows, columns } = range.box;
  const size = Math.abs(count);
  if (direction === "columns") return range.sized(row, count > 0 ? column + columns : column - size, rows, size);
  return range.sized(count > 0 ? row + rows : row - size, column, size, columns);
}

const rangeMembers = {
  kind: "Range",
  scalars: {
    address: (range: Range) => range.address,
    cellCount: (range: Range) => (cellCount(range.box) > LARGEST_CELL_COUNT ? -1 : cellCount(range.box)),
    columnCount: (range: Range) => range.box.columns,
    columnIndex: (range: Range) => range.box.column,
    formulas: (range: Range) => range.formulas,
    hasSpill: (range: Range) => range.hasSpill,
    isEntireColumn: (range: Range) => range.box.rows === MAX_ROWS,
    isEntireRow: (range: Range) => range.box.columns === MAX_COLUMNS,
    left: (range: Range) => range.box.column * COLUMN_WIDTH,
    numberFormat: (range: Range) => range.numberFormat,
    rowCount: (range: Range) => range.box.rows,
    rowIndex: (range: Range) => range.box.row,
    text: (range: Range) => range.text,
    top: (range: Range) => range.box.row * ROW_HEIGHT,
    valueTypes: (range: Range) => range.valueTypes,
    values: (range: Range) => range.values,
  },
  setters: {
    formulas: (range: Range, value: Json) => range.write(value),
    numberFormat: (range: Range, value: Json) => range.writeNumberFormat(value),
    values: (range: Range, value: Json) => range.write(value),
  },
  children: {
    conditionalFormats: (range: Range) => conditionalFormatCollection(range.sheet, range.box),
    format: (range: Range) => rangeFormat(range.sheet, range.box),
    worksheet: (range: Range) => range.sheet,
  },
  methods: {
    getAbsoluteResizedRange: (range: Range, received: Arguments) =>
      range.sized(range.box.row, range.box.column, received.whole(0), received.whole(1)),
    getBoundingRect: (range: Range, received: Arguments) => range.at(bounding(range.box, range.partner(received).box)),
    getCell: (range: Range, received: Arguments) =>
      range.sized(range.box.row + received.whole(0), range.box.column + received.whole(1), 1, 1),
    getColumn: (range: Range, received: Arguments) =>
      range.sized(range.box.row, range.box.column + received.whole(0), range.box.rows, 1),
    getColumnsAfter: (range: Range, received: Arguments) => besides(range, received.whole(0, 1), "columns"),
    getEntireColumn: (range: Range) => range.sized(0, range.box.column, MAX_ROWS, range.box.columns),
    getEntireRow: (range: Range) => range.sized(range.box.row, 0, range.box.rows, MAX_COLUMNS),
    getIntersectionOrNullObject: (range: Range, received: Arguments) => {
      const common = intersection(range.box, range.partner(received).box);
      return common ? range.at(common) : null;
    },
    getLastCell: (range: Range) => range.sized(lastRow(range.box), lastColumn(range.box), 1, 1),
    getLastRow: (range: Range) => range.sized(lastRow(range.box), range.box.column, 1, range.box.columns),
    getOffsetRange: (range: Range, received: Arguments) => range.shifted(received.whole(0), received.whole(1)),
    getResizedRange: (range: Range, received: Arguments) => {
      const { row, column, rows, columns } = range.box;
      return range.sized(row, column, rows + received.whole(0), columns + received.whole(1));
    },
    getRow: (range: Range, received: Arguments) =>
      range.sized(range.box.row + received.whole(0), range.box.column, 1, range.box.columns),
    getRowsBelow: (range: Range, received: Arguments) => besides(range, received.whole(0, 1), "rows"),
    getSpillParentOrNullObject: (range: Range) => {
      if (cellCount(range.box) > 1) return null;
      const parent = range.sheet.cells.spillParentOf(range.box.row, range.box.column);
      return parent ? range.at(parent) : null;
    },
    getSpillingToRangeOrNullObject: (range: Range) => {
      const spill = range.sheet.cells.spillOf(range.box.row, range.box.column);
      return spill ? range.at(spill) : null;
    },
    getSurroundingRegion: (range: Range) => range.at(range.sheet.cells.region(range.box)),
    getUsedRange: (range: Range, received: Arguments) => {
      const used = range.used(received.flag(0, false));
      if (!used) throw itemNotFound();
      return used;
    },
    getUsedRangeOrNullObject: (range: Range, received: Arguments) => range.used(received.flag(0, false)),
  },
  commands: {
    clear: (range: Range, received: Arguments) => range.clear(received.has(0) ? received.text(0) : "All"),
    select: (range: Range) => range.sheet.workbook.select(range),
    _KeepReference: () => undefined,
    // office.js splits large writes into sets of 1500 cells and asks for this check of the whole first.
    _ValidateArraySize: (range: Range, received: Arguments) => {
      if (received.whole(0) !== range.box.rows || received.whole(1) !== range.box.columns) throw wrongShape();
    },
  },
};
