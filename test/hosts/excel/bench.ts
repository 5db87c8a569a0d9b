import { expect, vi } from "vitest";
import { connect } from "../../../addin/workbook.ts";
import type { Bench } from "../workbook-contract.ts";
import { type LoadedExcel, type LoadOptions, loadExcel } from "./load.ts";
import { sheetContent } from "./sheet-content.ts";

/** A page in Excel whose globals the add-in finds. */
export function loadPage(options: LoadOptions = {}): LoadedExcel {
  const page = loadExcel(options);
  vi.stubGlobal("Excel", page.Excel);
  vi.stubGlobal("Office", page.Office);
  return page;
}

/** The add-in's workbook in a new Excel, and the hands and eyes of its user. */
export async function excelBench(options: LoadOptions = {}): Promise<Bench & { readonly page: LoadedExcel }> {
  const page = loadPage(options);
  const workbook = await connect();
  const cells = page.host.workbook;
  return {
    page,
    workbook,
    sheet: "Sheet1",
    type(address, rows) {
      const start = cells.range(address);
      const { row, column } = start.box;
      start.sized(row, column, rows.length, rows[0]?.length ?? 1).write(rows);
    },
    fills: (address, values) => cells.showResult(address, values),
    select: (address) => cells.select(cells.range(address)),
    addSheet: (name) => void cells.addSheet(name),
    addName: (name, address) => void cells.addName(name, cells.range(address)),
    deleteSheet: (name) => cells.deleteSheet(cells.sheet(name)),
    renameSheet: (from, to) => cells.renameSheet(cells.sheet(from), to),
    insertRows: (above, count) => cells.activeSheet.cells.insertRows(above - 1, count),
    numberFormat: (address) => String(cells.range(address).numberFormat).split(",")[0] ?? "",
    isBold(address) {
      const { sheet, box } = cells.range(address);
      return sheet.cells.formats.read("font.bold", box, false) === true;
    },
    columnWidth: (address) => {
      const { sheet, box } = cells.range(address);
      return (sheet.columnWidths.get(box.column) ?? 48) / 0.75;
    },
    drawn: () => ({
      rules: cells.activeSheet.conditionalFormats.length,
      charts: cells.activeSheet.charts.length,
      pictures: cells.activeSheet.shapes.length,
    }),
    everything: () => ({ sheets: cells.sheets.map(sheetContent), names: cells.names.map(({ name }) => name) }),
    selectAreas: (...addresses) => cells.selectAreas(...addresses),
    protectSheet: () => cells.activeSheet.protect({}, undefined),
    edit() {
      page.host.editing = true;
    },
    finishEditing() {
      page.host.editing = false;
    },
    breakDown() {
      // The survey and the new sheet get their answer, and what is written next does not.
      page.host.failsAfter = 2;
    },
    close: () => expect(page.host.missing).toEqual([]),
  };
}
