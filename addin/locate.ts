import { parseA1Ref, parseStructRef } from "@borgar/fx";
import { addressOfArea, areaOf } from "../pane/address.ts";
import { WorkbookError } from "../pane/workbook.ts";

/** What an address or a name stands for. */
export type Located = { readonly range: Excel.Range } | { readonly constant: boolean | number | string };

/** Finds an address, a spilled range ("B2#"), a column of a table or a defined name. Without a sheet, the active one is meant. */
export async function locate(context: Excel.RequestContext, address: string): Promise<Located> {
  const found = inSheet(context, address) ?? inTable(context, address) ?? (await named(context, address));
  if (found === undefined) throw new WorkbookError("no-such-range", address);
  if ("constant" in found) return found;
  found.range.load("address");
  await context.sync();
  if (found.range.isNullObject) throw new WorkbookError("no-such-range", address);
  return found;
}

export async function locateRange(context: Excel.RequestContext, address: string): Promise<Excel.Range> {
  const found = await locate(context, address);
  if ("constant" in found) throw new WorkbookError("no-such-range", address);
  return found.range;
}

function sheetOf({ workbook }: Excel.RequestContext, path: readonly string[]): Excel.Worksheet | undefined {
  const [name, ...more] = path;
  if (name === undefined) return workbook.worksheets.getActiveWorksheet();
  // A longer path names another workbook, whose cells an add-in cannot reach.
  return more.length === 0 ? workbook.worksheets.getItemOrNullObject(name) : undefined;
}

function inSheet(context: Excel.RequestContext, address: string): Located | undefined {
  const spilled = address.endsWith("#");
  const area = areaOf(spilled ? address.slice(0, -1) : address);
  const sheet = area && sheetOf(context, area.context);
  if (area === undefined || sheet === undefined) return undefined;
  const range = sheet.getRange(addressOfArea({ ...area, context: [] }));
  return { range: spilled ? range.getSpillingToRangeOrNullObject() : range };
}

function inTable({ workbook }: Excel.RequestContext, address: string): Located | undefined {
  const { table: name, columns = [], sections = [] } = parseStructRef(address) ?? {};
  if (name === undefined || sections.some((section) => section !== "data")) return undefined;
  const table = workbook.tables.getItemOrNullObject(name);
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return { range: table.getDataBodyRange() };
  const body = (column: string) => table.columns.getItemOrNullObject(column).getDataBodyRange();
  return { range: first === last ? body(first) : body(first).getBoundingRect(body(last)) };
}

const CONSTANTS: readonly string[] = ["Boolean", "Double", "Integer", "String"];

async function named(context: Excel.RequestContext, address: string): Promise<Located | undefined> {
  const parsed = parseA1Ref(address.trim());
  // Of "Clients[@Score]" the parser takes the beginning for a name.
  if (parsed === undefined || !("name" in parsed) || !address.trim().endsWith(parsed.name)) return undefined;
  const { name, context: path = [] } = parsed;
  const sheet = sheetOf(context, path);
  if (sheet === undefined) return undefined;
  // A name of the sheet hides one of the workbook.
  const items = [sheet.names.getItemOrNullObject(name), context.workbook.names.getItemOrNullObject(name)];
  const ranges = items.map((item) => item.getRangeOrNullObject().load("address"));
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();

  const at = items.findIndex((item) => !item.isNullObject);
  const [item, range] = [items[at], ranges[at]];
  if (item === undefined || range === undefined)
    return table.isNullObject ? undefined : { range: table.getDataBodyRange() };
  return range.isNullObject ? constantOf(context, item) : { range };
}

async function constantOf(context: Excel.RequestContext, item: Excel.NamedItem): Promise<Located | undefined> {
  item.load("type, value");
  await context.sync();
  return CONSTANTS.includes(item.type) ? { constant: item.value } : undefined;
}
