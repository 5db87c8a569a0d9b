import { languageOf } from "../core/language-of.ts";
import { WorkbookError } from "../pane/workbook.ts";
import { createFile, createFolder, readFile } from "./drive-files.ts";
import { labelLanguage } from "./label-language.ts";
import { decimalOf } from "./locale.ts";
import { carryOut, check, takeBack } from "./plan/carry-out.ts";
import { survey } from "./plan/survey.ts";
import type { Method, Methods, Payload, Reply } from "./protocol.ts";
import {
  activeCell,
  addressOf,
  blankCellBeside,
  blockOf,
  cellsOf,
  extentOf,
  formulasOf,
  rangeAt,
  selectedRange,
  usedCells,
} from "./ranges.ts";
import { settingOf, storeSetting } from "./settings.ts";

const methods: Methods = {
  greeting() {
    const decimal = decimalOf(SpreadsheetApp.getActive().getSpreadsheetLocale());
    const separator = decimal === "," ? ";" : ",";
    return { notation: { separator, decimal }, interfaceLanguage: languageOf(Session.getActiveUserLocale()) };
  },
  selection() {
    const range = selectedRange();
    return { address: addressOf(range), rows: range.getNumRows(), columns: range.getNumColumns() };
  },
  activeCell() {
    const cell = activeCell();
    return { address: addressOf(cell), formula: cell.getFormula(), text: cell.getDisplayValue() };
  },
  whereabouts() {
    const spreadsheet = SpreadsheetApp.getActive();
    const cell = activeCell();
    const areas = spreadsheet.getActiveRangeList()?.getRanges() ?? [];
    return JSON.stringify([addressOf(cell), cell.getFormula(), areas.map((range) => range.getA1Notation())]);
  },
  extent: ({ address }) => extentOf(address),
  cells: ({ address, first, rows }) => cellsOf(address, first, rows),
  blankCellBeside: ({ address }) => blankCellBeside(address),
  block: blockOf,
  used: ({ sheet }) => usedCells(sheet),
  formulas: ({ address, first, rows }) => formulasOf(address, first, rows),
  select({ address }) {
    rangeAt(address).activate();
    return null;
  },
  sheets: () =>
    SpreadsheetApp.getActive()
      .getSheets()
      .map((sheet) => sheet.getName()),
  names: () =>
    SpreadsheetApp.getActive()
      .getNamedRanges()
      .map((range) => range.getName()),
  setting: ({ key, owner }) => settingOf(key, owner),
  setSetting: ({ key, text, owner }) => storeSetting(key, text, owner),
  survey: ({ looks }) => survey(looks),
  carryOut: ({ steps }) => carryOut(steps),
  check: ({ done }) => check(done),
  takeBack: ({ done }) => takeBack(done),
  labelLanguage,
  createFolder: ({ name }) => createFolder(name),
  createFile: ({ folder, name, xlsx }) => createFile(folder, name, xlsx),
  readFile: ({ id }) => readFile(id),
};

const isMethod = (name: string): name is Method => Object.keys(methods).includes(name);

/** The one door of the sidebar. Whoever can edit the spreadsheet can knock, from a cell too: a name is checked first. */
export function api<M extends Method>(method: M, payload: Payload<M>): Reply<M> {
  if (!isMethod(method)) throw new Error(`there is no method ${String(method)}`);
  try {
    const answer = methods[method] as (payload: Payload<M>) => ReturnType<Methods[M]>;
    return { ok: true, value: answer(payload) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { ok: false, problem: error.problem, detail: error.message.slice(error.problem.length + 2) };
  }
}
