import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Language } from "../core/words.ts";
import type { FormulaCell, Workbook } from "../pane/workbook.ts";
import { blockAround, readerOf } from "./cells.ts";
import type { ColourRules } from "./colour-rules.ts";
import type { Pictures } from "./pictures.ts";
import {
  addressOf,
  bringIntoView,
  cellsOf,
  dataOf,
  partOf,
  placeOf,
  rangeIn,
  rectangleOf,
  refuse,
  selectedPlace,
} from "./places.ts";
import { apply } from "./plan/apply.ts";
import type { Ground } from "./plan/ground.ts";
import type { Engine } from "./univer-functions.ts";
import { storeUserSetting, userSetting } from "./user-settings.ts";

/** Univer's names for what moves the selection. */
const MOVES = new Set(["sheet.operation.set-selections", "sheet.operation.set-worksheet-active-operation"]);

/** Univer, and the engine module that it runs on. */
export interface Host {
  readonly api: FUniver;
  readonly univer: Univer;
  readonly engine: Engine;
  readonly rules: ColourRules;
  /** Left out where there is no page to draw them on. */
  readonly pictures?: Pictures;
}

/** What the page around the grid decides. */
export interface Surroundings {
  readonly interfaceLanguage: Language;
  labelLanguage(): Language;
  setLabelLanguage(language: Language): void;
  /** Whether the user is typing in a cell. */
  isEditing(): boolean;
}

/** The playground's workbook, as the pane sees it. */
export function playgroundWorkbook(
  { api, univer, engine, rules, pictures }: Host,
  surroundings: Surroundings,
): Workbook {
  const readerFor = (sheet: FWorksheet) => readerOf(engine, univer, sheet);
  const active = () => api.getActiveWorkbook() ?? refuse("unavailable");

  const ground: Ground = {
    rules,
    pictures,
    workbook: active,
    reader: readerFor,
    isEditing: surroundings.isEditing,
    calculated: () => api.getFormula().onCalculationResultApplied(),
  };

  return {
    host: "playground",
    notation: { separator: ",", decimal: "." },
    interfaceLanguage: surroundings.interfaceLanguage,
    canSetLabelLanguage: true,
    can: { nativeChart: false, pointLabels: false, pictures: pictures !== undefined, colourRules: true, names: true },

    async selection() {
      const place = selectedPlace(active());
      return { address: addressOf(place), rows: place.range.getHeight(), columns: place.range.getWidth() };
    },

    async activeCell() {
      const sheet = active().getActiveSheet();
      const range = active().getActiveCell() ?? sheet.getRange(0, 0);
      return { address: addressOf({ sheet, range }), formula: range.getFormula(), text: range.getDisplayValue() };
    },

    async read(address) {
      const place = partOf(active(), address);
      return place === undefined ? [] : cellsOf(readerFor(place.sheet), place);
    },

    async blankCellBeside(address) {
      const { sheet, range } = placeOf(active(), address);
      const row = range.getRow();
      const reader = readerFor(sheet);
      let column = blockAround(sheet, reader, rectangleOf(range)).right + 1;
      while (column < sheet.getMaxColumns() && reader.isFilled(row, column)) column++;
      if (column < sheet.getMaxColumns()) return addressOf({ sheet, range: sheet.getRange(row, column) });
      return refuse("no-such-range", address);
    },

    async block() {
      const { sheet, range } = selectedPlace(active());
      const name = sheet.getSheetName();
      const area = dataOf(sheet, readerFor(sheet), rectangleOf(range));
      if (area === undefined) return { address: addressOf({ sheet, range }), sheet: name, cells: [] };
      const place = { sheet, range: rangeIn(sheet, area) };
      return { address: addressOf(place), sheet: name, cells: cellsOf(readerFor(sheet), place) };
    },

    async formulas(name) {
      const sheet = name === undefined ? active().getActiveSheet() : active().getSheetByName(name);
      if (!sheet) return refuse("no-such-range", name);
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
      const { sheet, range } = placeOf(active(), address);
      active().setActiveSheet(sheet);
      range.activate();
      bringIntoView(sheet, range.getRow(), range.getColumn());
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
    setting: async (key, owner) => (owner === "user" ? userSetting(key) : settings(active()).get(key)),
    async setSetting(key, text, owner) {
      if (owner === "user") storeUserSetting(key, text);
      else settings(active()).set(key, text);
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

/** A workbook that is closed takes its settings with it. */
const kept = new Map<string, Map<string, string>>();

function settings(workbook: FWorkbook): Map<string, string> {
  const known = kept.get(workbook.getId()) ?? new Map<string, string>();
  kept.set(workbook.getId(), known);
  return known;
}
