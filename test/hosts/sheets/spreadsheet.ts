import { parseAddress } from "./a1.ts";
import { drawingsOf, ruleBuilder } from "./drawings.ts";
import { FakeDrive } from "./drive.ts";
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
  /** The user's Drive, as far as the script may see it. */
  readonly drive = new FakeDrive();
  readonly settings: Settings;
  readonly sheets: FakeSheet[] = [new FakeSheet("Sheet1", 1)];
  readonly names = new Map<string, string>();
  /** What scripts keep with the document. */
  readonly properties = new Map<string, string>();
  /** What scripts keep with the user. */
  readonly userProperties = new Map<string, string>();
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

  add(name: string, index = this.sheets.length): FakeSheet {
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const sheet = new FakeSheet(name, this.sheets.reduce((most, { id }) => Math.max(most, id), 0) + 1);
    this.sheets.splice(index, 0, sheet);
    return sheet;
  }

  delete(name: string): void {
    if (this.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
    const [gone] = this.sheets.splice(
      this.sheets.findIndex((sheet) => sheet.name === name),
      1,
    );
    if (this.active === gone) this.active = this.sheets[0] as FakeSheet;
  }

  /** The globals of Google that the script may know, for a realm with dates of its own. */
  globals(makeDate: (time: number) => unknown): Record<string, unknown> {
    const around: Surroundings = {
      native: (value: SheetValue) => (value instanceof Date ? makeDate(value.getTime()) : value),
      checkWritable: () => this.need("FULL", "set"),
      checkFormula: (formula) => checkFormula(formula, this.settings.locale),
      sheet: (sheet) => this.sheetObject(sheet, around),
      activate: (sheet, address) => {
        this.need("FULL", "Range.activate");
        this.active = sheet;
        this.selected = [address];
      },
    };
    return {
      SpreadsheetApp: strict("SpreadsheetApp", {
        getActive: () => {
          this.need("CUSTOM_FUNCTION", "SpreadsheetApp.getActive");
          return this.spreadsheetObject(around);
        },
        getUi: () => this.uiObject(),
        flush: () => this.need("FULL", "SpreadsheetApp.flush"),
        newConditionalFormatRule: () => ruleBuilder((address) => this.rangeAt(address, around)),
      }),
      Charts: strict("Charts", {
        ChartType: strict("ChartType", { SCATTER: "SCATTER", COLUMN: "COLUMN", BAR: "BAR", LINE: "LINE" }),
      }),
      Utilities: strict("Utilities", {
        getUuid: () => crypto.randomUUID(),
        base64Decode: (base64: string) => strict("Bytes", { base64 }),
        newBlob: ({ base64 }: { base64: string }, type: string, name: string) => {
          if (type === "" || name === "") throw new Error("a blob has a type and a name");
          return type === "image/png" ? strict("Blob", { png: base64 }) : strict("Blob", { type, name, base64 });
        },
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
      PropertiesService: strict("PropertiesService", {
        getDocumentProperties: () => this.propertiesObject(this.properties),
        getUserProperties: () => this.propertiesObject(this.userProperties),
      }),
      Session: strict("Session", { getActiveUserLocale: () => this.settings.userLocale }),
      ...this.drive.globals(() => this.need("FULL", "Drive")),
    };
  }

  private need(mode: AuthMode, what: string): void {
    const order: readonly AuthMode[] = ["NONE", "CUSTOM_FUNCTION", "FULL"];
    if (order.indexOf(this.mode) < order.indexOf(mode)) throw new Error(`You do not have permission to call ${what}`);
  }

  private propertiesObject(properties: Map<string, string>): object {
    return strict("Properties", {
      getProperty: (key: string) => properties.get(key) ?? null,
      setProperty: (key: string, value: string) => {
        this.need("FULL", "Properties.setProperty");
        if (new TextEncoder().encode(value).length > 9 * 1024) throw new Error("Argument too large: value");
        properties.set(key, value);
      },
    });
  }

  private rangeAt(address: string, around: Surroundings): object {
    const area = parseAddress(address);
    const sheet = area?.sheet === undefined ? this.active : this.sheets.find(({ name }) => name === area.sheet);
    if (area === undefined || sheet === undefined) throw new Error(`Range not found: ${address}`);
    const { row, column, lastRow = sheet.maxRows, lastColumn = sheet.maxColumns } = area;
    const rectangle: Rectangle = { row, column, height: lastRow - row + 1, width: lastColumn - column + 1 };
    return fakeRange(sheet, rectangle, around);
  }

  private spreadsheetObject(around: Surroundings): object {
    const range = (address: string) => this.rangeAt(address, around);
    const ask = <T>(question: string, value: T): T => {
      this.asked.push(question);
      return value;
    };
    const write = (method: string) => this.need("FULL", `Spreadsheet.${method}`);
    const own = (object: { getSheetId(): number }) => {
      const sheet = this.sheets.find(({ id }) => id === object.getSheetId());
      if (sheet === undefined) throw new Error("Sheet not found");
      return sheet;
    };
    return strict("Spreadsheet", {
      getSheets: () => this.sheets.map((sheet) => this.sheetObject(sheet, around)),
      getActiveSheet: () => this.sheetObject(this.active, around),
      setActiveSheet: (sheet: { getSheetId(): number }) => {
        write("setActiveSheet");
        this.active = own(sheet);
      },
      insertSheet: (name: string, index: number) => {
        write("insertSheet");
        this.active = this.add(name, index);
        return this.sheetObject(this.active, around);
      },
      deleteSheet: (sheet: { getSheetId(): number }) => {
        write("deleteSheet");
        this.delete(own(sheet).name);
      },
      getNamedRanges: () => [...this.names.keys()].map((name) => strict("NamedRange", { getName: () => name })),
      setNamedRange: (name: string, named: { getSheet(): { getName(): string }; getA1Notation(): string }) => {
        write("setNamedRange");
        if (!/^[A-Za-z_\u00c0-\uffff][\w\u00c0-\uffff]*$/.test(name)) throw new Error(`The name "${name}" is invalid.`);
        this.names.set(name, `'${named.getSheet().getName().replace(/'/g, "''")}'!${named.getA1Notation()}`);
      },
      removeNamedRange: (name: string) => {
        write("removeNamedRange");
        if (!this.names.delete(name)) throw new Error(`Range not found: ${name}`);
      },
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
      getSheetId: () => sheet.id,
      getIndex: () => this.sheets.indexOf(sheet) + 1,
      getLastRow: () => sheet.lastRow,
      getLastColumn: () => sheet.lastColumn,
      getMaxRows: () => sheet.maxRows,
      getMaxColumns: () => sheet.maxColumns,
      getRange: (row: number, column: number, height = 1, width = 1) =>
        fakeRange(sheet, { row, column, height, width }, around),
      ...drawingsOf(
        sheet,
        () => around.checkWritable(),
        (address) => this.rangeAt(address, around),
      ),
      getColumnWidth: (column: number) => sheet.columnWidth(column),
      setColumnWidth: (column: number, width: number) => {
        around.checkWritable();
        sheet.widths.set(column, width);
      },
      isColumnHiddenByUser: () => false,
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
