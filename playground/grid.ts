import { IUndoRedoService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import * as engine from "@univerjs/engine-formula";
import {
  ISheetClipboardService,
  SheetsNumfmtCellContentController,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import * as sheetsCore from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Language } from "../core/words.ts";
import { colourRules } from "./colour-rules.ts";
import type { SheetContent } from "./content.ts";
import { showNumbers } from "./number-display.ts";
import { acceptPastedCommas } from "./pasted-text.ts";
import { type Pictures, picturesOn } from "./pictures.ts";
import { measureOnlySheetsThatAreThere } from "./row-heights.ts";
import { toSheetData, toWorkbookData } from "./sheet-data.ts";
import { namedApart } from "./sheet-names.ts";
import { acceptDecimalCommas } from "./typed-formulas.ts";
import { type Functions, registerFunctions } from "./univer-functions.ts";
import type { Host } from "./workbook.ts";

export interface Grid extends Host {
  readonly functions: Functions;
  readonly pictures: Pictures;
  /** Replaces the whole workbook. */
  show(sheets: readonly SheetContent[]): void;
  /** Adds sheets behind the others and goes to the first of them; all or nothing. Gives their names. */
  add(sheets: readonly SheetContent[]): readonly string[];
  /** Shows numbers as one writes them in the language of the page, which has changed. */
  showLanguage(): void;
  setDark(dark: boolean): void;
  /** Whether the user, or the pane for him, changed nothing since the workbook was shown. */
  isUntouched(): boolean;
}

interface Options {
  readonly container: HTMLElement;
  readonly sheets: readonly SheetContent[];
  readonly labels: Language;
  readonly help: Language;
  readonly dark: boolean;
  /** In which numbers and formulas are typed. */
  language(): Language;
}

/** Univer with our functions in it. Its own toolbar is English: it ships no Dutch. */
export function createGrid({ container, sheets, labels, help, dark, language }: Options): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  for (const plugin of UniverSheetsCorePreset({ container }).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  let shown = 0;
  const show = (contents: readonly SheetContent[]) => {
    const previous = api.getActiveWorkbook();
    api.createWorkbook(toWorkbookData(`workbook-${++shown}`, contents));
    if (previous) api.disposeUnit(previous.getId());
  };
  measureOnlySheetsThatAreThere(api);
  show(sheets);
  // Univer starts its sheet and formula plugins with the first workbook; before that there is nothing to register with.
  acceptDecimalCommas(sheetsCore, univer, api, language);
  acceptPastedCommas(ISheetClipboardService, univer, language);
  showNumbers(sheetsCore, engine, univer, language);
  const formats = univer.__getInjector().get(SheetsNumfmtCellContentController);
  formats.setNumfmtLocal(language());
  const functions = registerFunctions(engine, univer, api, { labels, help });

  return {
    api,
    univer,
    engine,
    rules: colourRules(sheetsCore, engine, univer),
    pictures: picturesOn(univer),
    functions,
    show,
    add(contents) {
      const workbook = api.getActiveWorkbook();
      if (!workbook) return [];
      const styles = workbook.getWorkbook().getStyles();
      const taken = workbook.getSheets().map((sheet) => sheet.getSheetName());
      const added: FWorksheet[] = [];
      try {
        for (const sheet of namedApart(contents, taken)) {
          const data = toSheetData(sheet, (style) => styles.setValue(style) ?? "");
          added.push(workbook.insertSheet(sheet.name, { sheet: data }));
        }
      } catch (error) {
        for (const sheet of added) workbook.deleteSheet(sheet);
        throw error;
      }
      const [first] = added;
      if (first) workbook.setActiveSheet(first);
      // A formula may come before the sheet that it reads.
      api.getFormula().executeCalculation();
      return added.map((sheet) => sheet.getSheetName());
    },
    showLanguage() {
      formats.setNumfmtLocal(language());
      api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    },
    setDark: (on) => api.toggleDarkMode(on),
    isUntouched: () => univer.__getInjector().get(IUndoRedoService).pitchTopUndoElement() === null,
  };
}
