import type { CellValue } from "./cell.ts";
import { parseAddress, splitSheet } from "./geometry.ts";
import { alreadyExists, HostError, invalidArgument, itemNotFound } from "./host-error.ts";
import {
  type Arguments,
  asText,
  collection,
  expose,
  type HostObject,
  type Json,
  type Surface,
  sameKey,
} from "./host-object.ts";
import { addName, type NamedItem, type NameOwner, nameCollection } from "./named-item.ts";
import type { Range } from "./range.ts";
import { Setting, settingCollection } from "./setting.ts";
import type { Table } from "./table.ts";
import { tableCollection, Worksheet } from "./worksheet.ts";

const LONGEST_SHEET_NAME = 31;
const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"];
const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

export class Workbook implements HostObject, NameOwner {
  #lastId = 0;
  #severalAreas = false;
  readonly sheets: Worksheet[] = [];
  readonly names: NamedItem[] = [];
  readonly settings: Setting[] = [];
  activeSheet: Worksheet;
  selection: Range;
  calculationMode = "Automatic";
  decimalSeparator = ".";
  /** How an add-in asked Excel to calculate, call by call. */
  readonly calculations: string[] = [];
  /** Called when the selection moves. */
  onSelect: () => void = () => undefined;
  /** How often an add-in asked Excel not to calculate before the next sync. */
  /** Workbooks that were opened in a window of their own, in base64. */
  readonly opened: string[] = [];
  suspendedCalculations = 0;

  constructor() {
    this.activeSheet = this.addSheet("Sheet1");
    this.selection = this.activeSheet.getRange("A1");
  }

  get surface(): Surface {
    return expose<Workbook>(this, workbookMembers);
  }

  nextId(): string {
    this.#lastId += 1;
    return `{${String(this.#lastId).padStart(8, "0")}}`;
  }

  /** For tests: "B2:C3" is taken from the active sheet, "Other!B2" from another one. */
  range(address: string): Range {
    const { sheet, cells } = splitSheet(address);
    return (sheet === undefined ? this.activeSheet : this.sheet(sheet)).range(parseAddress(cells));
  }

  /** For tests: what the formula in this cell gives; a matrix spills. */
  showResult(address: string, values: readonly (readonly CellValue[])[]): void {
    const { sheet, box } = this.range(address);
    sheet.cells.showResult(box.row, box.column, values);
  }

  sheet(name: string): Worksheet {
    const sheet = this.sheets.find((candidate) => sameKey(candidate.name, name));
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  get tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  addSheet(name = this.#freeSheetName()): Worksheet {
    this.#assertSheetName(name);
    const sheet = new Worksheet(this, name);
    this.sheets.push(sheet);
    return sheet;
  }

  renameSheet(sheet: Worksheet, name: string): void {
    if (!sameKey(sheet.name, name)) this.#assertSheetName(name);
    sheet.name = name;
  }

  moveSheet(sheet: Worksheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) throw invalidArgument();
    this.sheets.splice(sheet.position, 1);
    this.sheets.splice(position, 0, sheet);
  }

  deleteSheet(sheet: Worksheet): void {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    const [next] = others;
    if (!next) throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    this.sheets.splice(sheet.position, 1);
    if (this.activeSheet === sheet) this.activate(next);
  }

  activate(sheet: Worksheet): void {
    this.activeSheet = sheet;
    if (this.selection.sheet !== sheet) this.selection = sheet.getRange("A1");
  }

  select(range: Range): void {
    this.#severalAreas = false;
    this.selection = range;
    this.activeSheet = range.sheet;
    this.onSelect();
  }

  /** For tests: selects with Ctrl held down; the active cell is in the last area. */
  selectAreas(...addresses: string[]): void {
    for (const address of addresses) this.select(this.range(address));
    this.#severalAreas = addresses.length > 1;
  }

  selectedRange(): Range {
    if (!this.#severalAreas) return this.selection;
    throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
  }

  get workbook(): this {
    return this;
  }

  addName(name: string, reference: Range | string, comment = ""): NamedItem {
    return addName(this, name, reference, comment);
  }

  addSetting(key: string, value: Json): Setting {
    const known = this.settings.find((setting) => setting.key === key);
    const setting = known ?? new Setting(this, key);
    setting.value = value;
    if (!known) this.settings.push(setting);
    return setting;
  }

  #freeSheetName(): string {
    const taken = (number: number) => this.sheets.some((sheet) => sameKey(sheet.name, `Sheet${number}`));
    let number = 1;
    while (taken(number)) number++;
    return `Sheet${number}`;
  }

  #assertSheetName(name: string): void {
    const malformed = name === "" || name.length > LONGEST_SHEET_NAME || /[[\]:*?/\\]|^'|'$/.test(name);
    if (malformed) throw invalidArgument();
    if (this.sheets.some((sheet) => sameKey(sheet.name, name))) throw alreadyExists();
  }
}

function application(workbook: Workbook): HostObject {
  return {
    surface: expose(workbook, {
      kind: "Application",
      scalars: {
        calculationMode: () => workbook.calculationMode,
        decimalSeparator: () => workbook.decimalSeparator,
      },
      setters: {
        calculationMode: (_, value) => {
          if (!CALCULATION_MODES.includes(asText(value))) throw invalidArgument();
          workbook.calculationMode = asText(value);
        },
      },
      commands: {
        calculate: (_, received) => {
          const type = received.text(0);
          if (!CALCULATION_TYPES.includes(type)) throw invalidArgument();
          workbook.calculations.push(type);
        },
        suspendApiCalculationUntilNextSync: () => {
          workbook.suspendedCalculations += 1;
        },
        suspendScreenUpdatingUntilNextSync: () => undefined,
      },
    }),
  };
}

function worksheets(workbook: Workbook): HostObject {
  return collection({
    kind: "WorksheetCollection",
    items: () => workbook.sheets,
    keys: (sheet) => [sheet.name, sheet.id],
    methods: {
      add: (_, received) => workbook.addSheet(received.has(0) ? received.text(0) : undefined),
      getActiveWorksheet: () => workbook.activeSheet,
      getFirst: () => workbook.sheets[0] ?? null,
      getLast: () => workbook.sheets[workbook.sheets.length - 1] ?? null,
    },
  });
}

const workbookMembers = {
  kind: "Workbook",
  commands: {
    createAndOpenWorkbook: (workbook: Workbook, received: Arguments) => {
      const xlsx = received.text(0);
      // What is no zip in base64 is refused.
      if (!xlsx.startsWith("UEsD")) throw invalidArgument();
      workbook.opened.push(xlsx);
    },
  },
  children: {
    application: application,
    names: nameCollection,
    settings: settingCollection,
    tables: (workbook: Workbook) =>
      tableCollection(
        () => workbook.tables,
        (address) => workbook.range(address),
      ),
    worksheets: worksheets,
  },
  methods: {
    getActiveCell: (workbook: Workbook) =>
      workbook.selection.sized(workbook.selection.box.row, workbook.selection.box.column, 1, 1),
    getSelectedRange: (workbook: Workbook) => workbook.selectedRange(),
  },
};
