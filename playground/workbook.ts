import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import type { Language } from "../core/words.ts";
import { type Area, addressOfArea, areaOf } from "../pane/address.ts";
import { type Receipt, type Workbook, WorkbookError } from "../pane/workbook.ts";
import { heldIn, isAnyFilled, lastColumnOfBlock, type Rectangle, readerOf, toCellData } from "./cells.ts";
import type { Engine } from "./univer-functions.ts";

/** Univer's names for what moves the selection. */
const MOVES = new Set(["sheet.operation.set-selections", "sheet.operation.set-worksheet-active-operation"]);

/** Univer, and the engine module that it runs on. */
export interface Host {
  readonly api: FUniver;
  readonly univer: Univer;
  readonly engine: Engine;
}

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
export function playgroundWorkbook({ api, univer, engine }: Host, surroundings: Surroundings): Workbook {
  const readerFor = (sheet: FWorksheet) => readerOf(engine, univer, sheet);
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

  /** Writes into blank cells, and says how to take it back: unless someone has changed it since. */
  async function write({ sheet, range }: Place, put: () => void): Promise<Receipt> {
    if (surroundings.isEditing()) refuse("editing");
    const [address, rectangle] = [addressOf({ sheet, range }), rectangleOf(range)];
    if (isAnyFilled(readerFor(sheet), rectangle)) refuse("filled", address);
    put();
    const written = heldIn(readerFor(sheet), rectangle);
    await api.getFormula().onCalculationResultApplied();
    return {
      address,
      async undo() {
        if (surroundings.isEditing()) refuse("editing");
        if (!active().getSheetBySheetId(sheet.getSheetId())) refuse("no-such-range", address);
        if (heldIn(readerFor(sheet), rectangle) !== written) refuse("filled", address);
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
      const { sheet, range } = placeOf(address);
      const { top, left, bottom, right } = rectangleOf(range);
      const reader = readerFor(sheet);
      const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
      const rows = Array.from({ length: bottom - top + 1 }, (_, at) =>
        columns.map((column) => reader.at(top + at, column)),
      );
      let used = rows.length;
      while (used > 1 && rows[used - 1]?.every((cell) => cell === null)) used--;
      return rows.slice(0, used);
    },

    async blankCellBeside(address) {
      const { sheet, range } = placeOf(address);
      const row = range.getRow();
      const reader = readerFor(sheet);
      let column = lastColumnOfBlock(sheet, reader, rectangleOf(range)) + 1;
      while (column < sheet.getMaxColumns() && reader.isFilled(row, column)) column++;
      if (column < sheet.getMaxColumns()) return addressOf({ sheet, range: sheet.getRange(row, column) });
      return refuse("no-such-range", address);
    },

    async insertFormula(formula, address) {
      const place = placeOf(address);
      if (place.range.getHeight() * place.range.getWidth() !== 1) refuse("no-such-range", address);
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
      const cells = values.map((line) => Array.from({ length: width }, (_, at) => toCellData(line[at] ?? "")));
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

function rectangleOf(range: FRange): Rectangle {
  return {
    top: range.getRow(),
    left: range.getColumn(),
    bottom: range.getLastRow(),
    right: range.getLastColumn(),
  };
}

const addressOf = ({ sheet, range }: Place): string =>
  addressOfArea({ context: [sheet.getSheetName()], ...rectangleOf(range) });
