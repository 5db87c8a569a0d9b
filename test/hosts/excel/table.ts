import { intersection, isUnbounded } from "./geometry.ts";
import { invalidArgument, notImplemented } from "./host-error.ts";
import { asFlag, asText, collection, expose, type HostObject, type Json, type Surface } from "./host-object.ts";
import type { Range } from "./range.ts";

export class Table implements HostObject {
  readonly id: string;
  readonly range: Range;
  name: string;
  style = "TableStyleMedium2";
  showBandedRows = true;
  showFilterButton = true;

  constructor(range: Range, hasHeaders: boolean) {
    const { sheet } = range;
    if (isUnbounded(range.box) || sheet.tables.some((other) => intersection(other.range.box, range.box))) {
      throw invalidArgument("A table can't overlap another table.");
    }
    // Excel would push the cells down to make room for a header row.
    if (!hasHeaders) throw notImplemented("TableCollection.Add(..., hasHeaders = false)");
    this.range = range;
    this.id = sheet.workbook.nextId();
    this.name = `Table${sheet.workbook.tables.length + 1}`;
    nameBlankHeaders(range);
  }

  get surface(): Surface {
    return expose<Table>(this, tableMembers);
  }

  identity() {
    return { Id: this.id };
  }

  rename(name: string): void {
    if (!/^[\p{L}_\\][\p{L}\d_.]*$/u.test(name)) throw invalidArgument();
    this.name = name;
  }

  delete(): void {
    const { sheet } = this.range;
    sheet.assertWritable();
    this.range.clear("All");
    sheet.tables.splice(sheet.tables.indexOf(this), 1);
  }

  bodyRange(): Range {
    const { row, column, rows, columns } = this.range.box;
    return this.range.sized(row + 1, column, rows - 1, columns);
  }

  headerRange(): Range {
    const { row, column, columns } = this.range.box;
    return this.range.sized(row, column, 1, columns);
  }
}

function nameBlankHeaders({ sheet, box }: Range): void {
  for (let index = 0; index < box.columns; index++) {
    const value = sheet.cells.at(box.row, box.column + index)?.value ?? `Column${index + 1}`;
    sheet.cells.write(box.row, box.column + index, `'${value}`);
  }
}

interface Column extends HostObject {
  readonly name: string;
}

function columnsOf(table: Table): HostObject {
  const { box, sheet } = table.range;
  const columns = Array.from({ length: box.columns }, (_, index): Column => {
    const name = String(sheet.cells.at(box.row, box.column + index)?.value ?? "");
    const body = () => table.range.sized(box.row + 1, box.column + index, box.rows - 1, 1);
    return {
      name,
      identity: () => ({ Id: index + 1 }),
      surface: expose(undefined, {
        kind: "TableColumn",
        scalars: { name: () => name, index: () => index },
        methods: { getDataBodyRange: body },
      }),
    };
  });
  return collection({ kind: "TableColumnCollection", items: () => columns, keys: (column) => [column.name] });
}

const tableMembers = {
  kind: "Table",
  scalars: {
    id: (table: Table) => table.id,
    name: (table: Table) => table.name,
    showBandedRows: (table: Table) => table.showBandedRows,
    showFilterButton: (table: Table) => table.showFilterButton,
    style: (table: Table) => table.style,
  },
  setters: {
    name: (table: Table, value: Json) => table.rename(asText(value)),
    showBandedRows: (table: Table, value: Json) => {
      table.showBandedRows = asFlag(value);
    },
    showFilterButton: (table: Table, value: Json) => {
      table.showFilterButton = asFlag(value);
    },
    style: (table: Table, value: Json) => {
      table.style = asText(value);
    },
  },
  children: { columns: columnsOf, worksheet: (table: Table) => table.range.sheet },
  methods: {
    getDataBodyRange: (table: Table) => table.bodyRange(),
    getHeaderRowRange: (table: Table) => table.headerRange(),
    getRange: (table: Table) => table.range,
  },
  commands: {
    delete: (table: Table) => table.delete(),
  },
};
