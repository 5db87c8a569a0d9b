import type { ICellData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import type { Cell } from "../core/cells.ts";
import type { Language } from "../core/words.ts";
import { addressOfArea, type Area, areaOf } from "../pane/address.ts";
import { type Receipt, type Workbook, WorkbookError } from "../pane/workbook.ts";

/** Univer's codes for what a cell holds. */
const TEXT = 1;
const BOOLEAN = 3;

/** Univer's names for what moves the selection. */
const MOVES = new Set(["sheet.operation.set-selections", "sheet.operation.set-worksheet-active-operation"]);

/** What the page around the grid decides. */
export interface Surroundings {
  readonly interfaceLanguage: Language;
  labelLanguage(): Language;
  setLabelLanguage(language: Language): void;
  /** Whether the user is typing in a cell. */
  isEditing(): boolean;
}

interface Place {
  readonly sheet: FWorksheet;
  readonly range: FRange;
}

/** The playground's workbook, as the pane sees it. */
export function playgroundWorkbook(api: FUniver, surroundings: Surroundings): Workbook {
  const active = () => api.getActiveWorkbook() ?? refuse("unavailable");

  function placeOf(address: string): Place {
    const area = areaOf(address) ?? areaOfName(address) ?? refuse("no-such-range", address);
    const name = area.context.at(-1);
    const workbook = active();
    const sheet = name === undefined ? workbook.getActiveSheet() : workbook.getSheetByName(name);
    if (!sheet) return refuse("no-such-range", address);
    const [top, left] = [area.top ?? 0, area.left ?? 0];
    const bottom = Math.min(area.bottom ?? Infinity, sheet.getMaxRows() - 1);
    const right = Math.min(area.right ?? Infinity, sheet.getMaxColumns() - 1);
    if (bottom < top || right < left) return refuse("no-such-range", address);
    return { sheet, range: sheet.getRange(top, left, bottom - top + 1, right - left + 1) };
  }

  function areaOfName(name: string): Area | undefined {
    const defined = active().getDefinedName(name.trim());
    return defined ? areaOf(defined.getFormulaOrRefString().replace(/^=/, "")) : undefined;
  }

  /** Writes into blank cells, and says how to take it back. */
  async function write({ sheet, range }: Place, put: () => void): Promise<Receipt> {
    if (surroundings.isEditing()) refuse("editing");
    if (!range.isBlank()) refuse("filled", addressOf({ sheet, range }));
    put();
    await api.getFormula().onCalculationResultApplied();
    return {
      address: addressOf({ sheet, range }),
      async undo() {
        range.clearContent();
        await api.getFormula().onCalculationResultApplied();
      },
    };
  }

  return {
    host: "playground",
    notation: { separator: ",", decimal: "." },
    interfaceLanguage: surroundings.interfaceLanguage,
    canSetLabelLanguage: true,

    async selection() {
      const sheet = active().getActiveSheet();
      const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
      if (ranges.length > 1) refuse("several-areas");
      const range = ranges[0] ?? sheet.getRange(0, 0);
      return { address: addressOf({ sheet, range }), rows: range.getHeight(), columns: range.getWidth() };
    },

    async activeCell() {
      const sheet = active().getActiveSheet();
      const range = active().getActiveCell() ?? sheet.getRange(0, 0);
      return { address: addressOf({ sheet, range }), formula: range.getFormula(), text: range.getDisplayValue() };
    },

    async read(address) {
      const { range } = placeOf(address);
      const cells = range.getCellDataGrid().map((row) => row.map((cell) => cellFrom(cell)));
      const last = cells.findLastIndex((row) => row.some((cell) => cell !== null));
      return cells.slice(0, Math.max(last + 1, 1));
    },

    async blankCellBeside(address) {
      const { sheet, range } = placeOf(address);
      const block = blockAround(sheet, range);
      const row = range.getRow();
      for (let column = block.right + 1; column < sheet.getMaxColumns(); column++) {
        const cell = sheet.getRange(row, column);
        if (cell.isBlank()) return addressOf({ sheet, range: cell });
      }
      return refuse("no-such-range", address);
    },

    async insertFormula(formula, address) {
      const place = placeOf(address);
      const text = formula.startsWith("=") ? formula : `=${formula}`;
      return write(place, () => place.range.setValue({ f: text }));
    },

    async insertValues(values, address) {
      const start = placeOf(address);
      const width = values.reduce((most, row) => Math.max(most, row.length), 0);
      const [row, column] = [start.range.getRow(), start.range.getColumn()];
      if (width === 0) refuse("no-such-range", address);
      if (row + values.length > start.sheet.getMaxRows()) start.sheet.setRowCount(row + values.length);
      if (column + width > start.sheet.getMaxColumns()) start.sheet.setColumnCount(column + width);
      const range = start.sheet.getRange(row, column, values.length, width);
      const cells = values.map((line) => Array.from({ length: width }, (_, at) => cellTo(line[at])));
      return write({ sheet: start.sheet, range }, () => range.setValues(cells));
    },

    labelLanguage: async () => surroundings.labelLanguage(),
    async setLabelLanguage(language) {
      surroundings.setLabelLanguage(language);
      await api.getFormula().onCalculationResultApplied();
    },

    onSelectionChange(listener) {
      const registered = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
        if (MOVES.has(id)) listener();
      });
      return () => registered.dispose();
    },
  };
}

function refuse(problem: WorkbookError["problem"], detail?: string): never {
  throw new WorkbookError(problem, detail);
}

function addressOf({ sheet, range }: Place): string {
  return addressOfArea({
    context: [sheet.getSheetName()],
    top: range.getRow(),
    left: range.getColumn(),
    bottom: range.getLastRow(),
    right: range.getLastColumn(),
  });
}

function cellFrom(cell: ICellData | null | undefined | void): Cell {
  const value = cell?.v;
  if (value === null || value === undefined || value === "") return null;
  return cell?.t === BOOLEAN ? value === 1 || value === true : value;
}

/** Marked as text, `=1+1` stays the text it is. */
function cellTo(value: number | string | boolean | undefined): ICellData {
  if (value === undefined) return {};
  if (typeof value === "string") return { v: value, t: TEXT };
  return typeof value === "boolean" ? { v: value ? 1 : 0, t: BOOLEAN } : { v: value };
}

interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Grows a range until only blank cells surround it. */
function blockAround(sheet: FWorksheet, range: FRange): Block {
  let block: Block = {
    top: range.getRow(),
    left: range.getColumn(),
    bottom: range.getLastRow(),
    right: range.getLastColumn(),
  };
  for (;;) {
    const grown = grow(sheet, block);
    if (grown === block) return block;
    block = grown;
  }
}

function grow(sheet: FWorksheet, { top, left, bottom, right }: Block): Block {
  const [lastRow, lastColumn] = [sheet.getMaxRows() - 1, sheet.getMaxColumns() - 1];
  const height = bottom - top + 1;
  const width = right - left + 1;
  const filled = (row: number, column: number, rows: number, columns: number) =>
    !sheet.getRange(row, column, rows, columns).isBlank();
  const grown = {
    top: top > 0 && filled(top - 1, left, 1, width) ? top - 1 : top,
    left: left > 0 && filled(top, left - 1, height, 1) ? left - 1 : left,
    bottom: bottom < lastRow && filled(bottom + 1, left, 1, width) ? bottom + 1 : bottom,
    right: right < lastColumn && filled(top, right + 1, height, 1) ? right + 1 : right,
  };
  const same = grown.top === top && grown.left === left && grown.bottom === bottom && grown.right === right;
  return same ? { top, left, bottom, right } : grown;
}
