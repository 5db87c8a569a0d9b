import { parseAddress } from "./a1.ts";
import { fakeRange, type Rectangle, type Surroundings } from "./range.ts";
import { FakeSheet, type SheetValue } from "./sheet.ts";
import { strict } from "./strict.ts";

/** How far the running script may go: opening a menu, answering a cell, or serving the sidebar. */
export type AuthMode = "NONE" | "CUSTOM_FUNCTION" | "FULL";

export interface Settings {
  readonly locale: string;
  readonly timeZone: string;
  /** The language of Google's interface for this user. */
  readonly userLocale: string;
}

/** A spreadsheet with its user in front of it. */
export class FakeSpreadsheet {
  readonly settings: Settings;
  readonly sheets: FakeSheet[] = [new FakeSheet("Sheet1")];
  readonly names = new Map<string, string>();
  /** Addresses that are selected; the active cell is the first cell of the first. */
  selected: string[] = ["A1"];
  active: FakeSheet = this.sheets[0] as FakeSheet;
  mode: AuthMode = "FULL";
  /** Questions to the spreadsheet, in order. */
  readonly asked: string[] = [];
  readonly menu: { label: string; target: string }[] = [];
  sidebar: { file: string; title: string } | undefined;

  constructor(settings: Partial<Settings> = {}) {
    this.settings = { locale: "en_US", timeZone: "Europe/Amsterdam", userLocale: "en", ...settings };
  }

  add(name: string): FakeSheet {
    const sheet = new FakeSheet(name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** The globals of Google that the script may know, for a realm with dates of its own. */
  globals(makeDate: (time: number) => unknown): Record<string, unknown> {
    const around: Surroundings = {
      native: (value: SheetValue) => (value instanceof Date ? makeDate(value.getTime()) : value),
      checkWritable: () => this.need("FULL", "set"),
      checkFormula: (formula) => checkFormula(formula, this.settings.locale),
      sheet: (sheet) => this.sheetObject(sheet, around),
    };
    return {
      SpreadsheetApp: strict("SpreadsheetApp", {
        getActive: () => {
          this.need("CUSTOM_FUNCTION", "SpreadsheetApp.getActive");
          return this.spreadsheetObject(around);
        },
        getUi: () => this.uiObject(),
        flush: () => this.need("FULL", "SpreadsheetApp.flush"),
      }),
      HtmlService: strict("HtmlService", {
        createHtmlOutputFromFile: (file: string) => {
          const output = strict("HtmlOutput", {
            file,
            title: [] as string[],
            setTitle: (title: string) => {
              output.title.push(title);
              return output;
            },
          });
          return output;
        },
      }),
      Session: strict("Session", { getActiveUserLocale: () => this.settings.userLocale }),
    };
  }

  private need(mode: AuthMode, what: string): void {
    const order: readonly AuthMode[] = ["NONE", "CUSTOM_FUNCTION", "FULL"];
    if (order.indexOf(this.mode) < order.indexOf(mode)) throw new Error(`You do not have permission to call ${what}`);
  }

  private spreadsheetObject(around: Surroundings): object {
    const range = (address: string) => {
      const area = parseAddress(address);
      const sheet = area?.sheet === undefined ? this.active : this.sheets.find(({ name }) => name === area.sheet);
      if (area === undefined || sheet === undefined) throw new Error(`Range not found: ${address}`);
      const { row, column, lastRow = sheet.maxRows, lastColumn = sheet.maxColumns } = area;
      const rectangle: Rectangle = { row, column, height: lastRow - row + 1, width: lastColumn - column + 1 };
      return fakeRange(sheet, rectangle, around);
    };
    const ask = <T>(question: string, value: T): T => {
      this.asked.push(question);
      return value;
    };
    return strict("Spreadsheet", {
      getSpreadsheetLocale: () => ask("locale", this.settings.locale),
      getSpreadsheetTimeZone: () => ask("time zone", this.settings.timeZone),
      getRange: range,
      getRangeByName: (name: string) => {
        const address = this.names.get(name);
        return address === undefined ? null : range(address);
      },
      getCurrentCell: () => (this.selected[0] === undefined ? null : range(this.selected[0].replace(/:.*/, ""))),
      getActiveRangeList: () =>
        this.selected.length === 0 ? null : strict("RangeList", { getRanges: () => this.selected.map(range) }),
    });
  }

  private sheetObject(sheet: FakeSheet, around: Surroundings): object {
    return strict("Sheet", {
      getName: () => sheet.name,
      getLastRow: () => sheet.filled.reduce((last, { row }) => Math.max(last, row), 0),
      getMaxRows: () => sheet.maxRows,
      getMaxColumns: () => sheet.maxColumns,
      getRange: (row: number, column: number, height = 1, width = 1) =>
        fakeRange(sheet, { row, column, height, width }, around),
      insertRowsAfter: (_: number, count: number) => {
        around.checkWritable();
        sheet.maxRows += count;
      },
      insertColumnsAfter: (_: number, count: number) => {
        around.checkWritable();
        sheet.maxColumns += count;
      },
    });
  }

  private uiObject(): object {
    const items: { label: string; target: string }[] = [];
    const menu: object = strict("Menu", {
      addItem: (label: string, target: string) => {
        items.push({ label, target });
        return menu;
      },
      addToUi: () => this.menu.push(...items),
    });
    return strict("Ui", {
      createAddonMenu: () => menu,
      showSidebar: (output: { file: string; title: readonly string[] }) => {
        this.need("FULL", "Ui.showSidebar");
        this.sidebar = { file: output.file, title: output.title.at(-1) ?? "" };
      },
    });
  }
}

/** Where the comma is the decimal sign, Sheets takes it nowhere else, and takes no decimal point. */
function checkFormula(formula: string, locale: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const comma = /^(?:nl|de|fr|es|it|pt)/.test(locale);
  if (!formula.startsWith("=") || (comma && /,|\d\.\d/.test(bare))) throw new Error(`Formula parse error: ${formula}`);
}
