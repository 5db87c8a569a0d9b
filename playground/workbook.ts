import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Cell } from "../core/cells.ts";
import type { Language } from "../core/words.ts";
import { type Area, addressOfArea, areaOf } from "../pane/address.ts";
import { type FormulaCell, type Workbook, WorkbookError } from "../pane/workbook.ts";
import { blockAround, type CellReader, filledIn, type Rectangle, readerOf } from "./cells.ts";
import type { ColourRules } from "./colour-rules.ts";
import { apply } from "./plan/apply.ts";
import type { Ground } from "./plan/ground.ts";
import type { Engine } from "./univer-functions.ts";

/** Univer's names for what moves the selection. */
const MOVES = new Set(["sheet.operation.set-selections", "sheet.operation.set-worksheet-active-operation"]);

/** Univer, and the engine module that it runs on. */
export interface Host {
  readonly api: FUniver;
  readonly univer: Univer;
  readonly engine: Engine;
  readonly rules: ColourRules;
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
export function playgroundWorkbook({ api, univer, engine, rules }: Host, surroundings: Surroundings): Workbook {
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

  const ground: Ground = {
    rules,
    workbook: active,
    reader: readerFor,
    isEditing: surroundings.isEditing,
    calculated: () => api.getFormula().onCalculationResultApplied(),
  };

  /** The cells of a range, without the blank rows below. */
  function cellsOf({ sheet, range }: Place): Cell[][] {
    const { top, left, bottom, right } = rectangleOf(range);
    const reader = readerFor(sheet);
    const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
    const rows = Array.from({ length: bottom - top + 1 }, (_, at) =>
      columns.map((column) => reader.at(top + at, column)),
    );
    while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
    return rows;
  }

  function selected(): Place {
    const sheet = active().getActiveSheet();
    const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
    if (ranges.length > 1) refuse("several-areas");
    return { sheet, range: ranges[0] ?? sheet.getRange(0, 0) };
  }

  return {
    host: "playground",
    notation: { separator: ",", decimal: "." },
    interfaceLanguage: surroundings.interfaceLanguage,
    canSetLabelLanguage: true,
    can: { nativeChart: false, pointLabels: false, pictures: false, colourRules: true, names: true },

    async selection() {
      const place = selected();
      return { address: addressOf(place), rows: place.range.getHeight(), columns: place.range.getWidth() };
    },

    async activeCell() {
      const sheet = active().getActiveSheet();
      const range = active().getActiveCell() ?? sheet.getRange(0, 0);
      return { address: addressOf({ sheet, range }), formula: range.getFormula(), text: range.getDisplayValue() };
    },

    read: async (address) => cellsOf(placeOf(address)),

    async blankCellBeside(address) {
      const { sheet, range } = placeOf(address);
      const row = range.getRow();
      const reader = readerFor(sheet);
      let column = blockAround(sheet, reader, rectangleOf(range)).right + 1;
      while (column < sheet.getMaxColumns() && reader.isFilled(row, column)) column++;
      if (column < sheet.getMaxColumns()) return addressOf({ sheet, range: sheet.getRange(row, column) });
      return refuse("no-such-range", address);
    },

    async block() {
      const { sheet, range } = selected();
      const name = sheet.getSheetName();
      const area = dataOf(sheet, readerFor(sheet), rectangleOf(range));
      if (area === undefined) return { address: addressOf({ sheet, range }), sheet: name, cells: [] };
      const place = { sheet, range: rangeIn(sheet, area) };
      return { address: addressOf(place), sheet: name, cells: cellsOf(place) };
    },

    async formulas() {
      const sheet = active().getActiveSheet();
      const reader = readerFor(sheet);
      const found: FormulaCell[] = [];
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (!cell?.f && !cell?.si) return;
          const range = sheet.getRange(row, column);
          found.push({
            address: addressOf({ sheet, range }),
            formula: range.getFormula(),
            value: reader.at(row, column),
          });
        });
      return found;
    },

    async select(address) {
      const { sheet, range } = placeOf(address);
      active().setActiveSheet(sheet);
      range.activate();
    },

    sheets: async () =>
      active()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    names: async () =>
      active()
        .getDefinedNames()
        .map((name) => name.getName()),
    apply: (changes, carrying) => apply(ground, changes, carrying),
    setting: async (key) => settings(active()).get(key),
    async setSetting(key, text) {
      settings(active()).set(key, text);
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

/** The data around the active cell; of a selection of several rows, what it holds itself. */
function dataOf(sheet: FWorksheet, reader: CellReader, selected: Rectangle): Rectangle | undefined {
  // A single row is no list: a cell, or the cells of a title that are merged into one.
  const several = selected.bottom > selected.top;
  return filledIn(sheet, reader, several ? selected : blockAround(sheet, reader, selected));
}

const rangeIn = (sheet: FWorksheet, { top, left, bottom, right }: Rectangle): FRange =>
  sheet.getRange(top, left, bottom - top + 1, right - left + 1);

/** A workbook that is closed takes its settings with it. */
const kept = new Map<string, Map<string, string>>();

function settings(workbook: FWorkbook): Map<string, string> {
  const known = kept.get(workbook.getId()) ?? new Map<string, string>();
  kept.set(workbook.getId(), known);
  return known;
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
