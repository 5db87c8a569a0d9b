import { Chart } from "./chart.ts";
import type { ConditionalFormat } from "./conditional-format.ts";
import { type Box, box, parseAddress, splitSheet, WHOLE_SHEET } from "./geometry.ts";
import { accessDenied, HostError, invalidArgument, notImplemented } from "./host-error.ts";
import {
  type Arguments,
  asFlag,
  asNumber,
  asText,
  collection,
  expose,
  type HostObject,
  isHostObject,
  type Json,
  type Surface,
  sameKey,
} from "./host-object.ts";
import { type NamedItem, type NameOwner, nameCollection } from "./named-item.ts";
import { Range } from "./range.ts";
import { type Shape, shapeCollection } from "./shape.ts";
import { SheetCells } from "./sheet-cells.ts";
import { Table } from "./table.ts";
import type { Workbook } from "./workbook.ts";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"];

export class Worksheet implements HostObject, NameOwner {
  readonly workbook: Workbook;
  readonly id: string;
  readonly cells = new SheetCells();
  /** In points, where they are not as wide as usual. */
  readonly columnWidths = new Map<number, number>();
  readonly charts: Chart[] = [];
  readonly shapes: Shape[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly tables: Table[] = [];
  readonly names: NamedItem[] = [];
  name: string;
  visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  protection: { readonly options: Json; readonly password: string | undefined } | undefined;

  constructor(workbook: Workbook, name: string) {
    this.workbook = workbook;
    this.name = name;
    this.id = workbook.nextId();
  }

  get surface(): Surface {
    return expose<Worksheet>(this, worksheetMembers);
  }

  identity() {
    return { Id: this.id };
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  getRange(address?: string): Range {
    if (address === undefined) return this.range(WHOLE_SHEET);
    const { sheet, cells } = splitSheet(address);
    if (sheet !== undefined && !sameKey(sheet, this.name)) throw invalidArgument();
    if (this.workbook.names.some((name) => sameKey(name.name, cells))) {
      throw notImplemented(`Worksheet.GetRange(${cells}), a name; use names.getItem(...).getRange()`);
    }
    return this.range(parseAddress(cells));
  }

  range(area: Box): Range {
    return new Range(this, area);
  }

  usedRange(valuesOnly: boolean): Range | null {
    return this.getRange().used(valuesOnly);
  }

  assertWritable(): void {
    if (this.protection) throw accessDenied();
  }

  protect(options: Json, password: string | undefined): void {
    if (this.protection) throw new HostError("InvalidOperation", "The worksheet has already been protected.");
    this.protection = { options, password };
  }

  unprotect(password: string | undefined): void {
    if (this.protection && this.protection.password !== password) throw accessDenied();
    this.protection = undefined;
  }

  addChart(type: string, source: HostObject, seriesBy: string): Chart {
    this.assertWritable();
    if (!(source instanceof Range)) throw invalidArgument();
    const chart = new Chart(this, { type, source, seriesBy });
    this.charts.push(chart);
    return chart;
  }

  addTable(source: Range, hasHeaders: boolean): Table {
    this.assertWritable();
    if (source.sheet !== this) throw invalidArgument();
    const table = new Table(source, hasHeaders);
    this.tables.push(table);
    return table;
  }
}

function chartCollection(sheet: Worksheet): HostObject {
  return collection({
    kind: "ChartCollection",
    items: () => sheet.charts,
    keys: (chart) => [chart.name, chart.id],
    methods: {
      add: (_, received) => {
        const source = received.at(1);
        if (!isHostObject(source)) throw invalidArgument();
        return sheet.addChart(received.text(0), source, received.has(2) ? received.text(2) : "Auto");
      },
    },
  });
}

export function tableCollection(tables: () => readonly Table[], source: (address: string) => Range): HostObject {
  return collection({
    kind: "TableCollection",
    items: tables,
    keys: (table) => [table.name, table.id],
    methods: {
      add: (_, received) => {
        const given = received.at(0);
        const range = isHostObject(given) ? given : source(received.text(0));
        if (!(range instanceof Range)) throw invalidArgument();
        return range.sheet.addTable(range, received.flag(1, false));
      },
    },
  });
}

function protectionOf(sheet: Worksheet): HostObject {
  const password = (received: Arguments, index: number) => (received.has(index) ? received.text(index) : undefined);
  return {
    surface: expose(undefined, {
      kind: "WorksheetProtection",
      scalars: {
        protected: () => sheet.protection !== undefined,
        options: () => sheet.protection?.options ?? null,
      },
      commands: {
        protect: (_, received) => sheet.protect(received.has(0) ? received.json(0) : {}, password(received, 1)),
        unprotect: (_, received) => sheet.unprotect(password(received, 0)),
      },
    }),
  };
}

const worksheetMembers = {
  kind: "Worksheet",
  scalars: {
    id: (sheet: Worksheet) => sheet.id,
    name: (sheet: Worksheet) => sheet.name,
    position: (sheet: Worksheet) => sheet.position,
    showGridlines: (sheet: Worksheet) => sheet.showGridlines,
    tabColor: (sheet: Worksheet) => sheet.tabColor,
    visibility: (sheet: Worksheet) => sheet.visibility,
  },
  setters: {
    name: (sheet: Worksheet, value: Json) => sheet.workbook.renameSheet(sheet, asText(value)),
    position: (sheet: Worksheet, value: Json) => sheet.workbook.moveSheet(sheet, asNumber(value)),
    showGridlines: (sheet: Worksheet, value: Json) => {
      sheet.showGridlines = asFlag(value);
    },
    tabColor: (sheet: Worksheet, value: Json) => {
      sheet.tabColor = asText(value);
    },
    visibility: (sheet: Worksheet, value: Json) => {
      if (!VISIBILITIES.includes(asText(value))) throw invalidArgument();
      sheet.visibility = asText(value);
    },
  },
  children: {
    charts: (sheet: Worksheet) => chartCollection(sheet),
    names: (sheet: Worksheet) => nameCollection(sheet),
    protection: (sheet: Worksheet) => protectionOf(sheet),
    shapes: (sheet: Worksheet) => shapeCollection(sheet),
    tables: (sheet: Worksheet) =>
      tableCollection(
        () => sheet.tables,
        (address) => sheet.getRange(address),
      ),
  },
  methods: {
    getCell: (sheet: Worksheet, received: Arguments) => sheet.range(box(received.whole(0), received.whole(1), 1, 1)),
    getRange: (sheet: Worksheet, received: Arguments) => sheet.getRange(received.has(0) ? received.text(0) : undefined),
    getRangeByIndexes: (sheet: Worksheet, received: Arguments) =>
      sheet.range(box(received.whole(0), received.whole(1), received.whole(2), received.whole(3))),
    // On a blank sheet this is A1, where Range.getUsedRange throws.
    getUsedRange: (sheet: Worksheet, received: Arguments) =>
      sheet.usedRange(received.flag(0, false)) ?? sheet.range(box(0, 0, 1, 1)),
    getUsedRangeOrNullObject: (sheet: Worksheet, received: Arguments) => sheet.usedRange(received.flag(0, false)),
  },
  commands: {
    activate: (sheet: Worksheet) => sheet.workbook.activate(sheet),
    delete: (sheet: Worksheet) => sheet.workbook.deleteSheet(sheet),
  },
};
