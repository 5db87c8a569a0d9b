import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type { Workbook } from "../../../pane/workbook.ts";
import type { ColourRules } from "../../../playground/colour-rules.ts";
import type { Pictures } from "../../../playground/pictures.ts";
import type { Bench, Drawn } from "../workbook-contract.ts";

declare global {
  interface Window {
    univerAPI: FUniver;
    kwadrant: { readonly workbook: Workbook; readonly rules: ColourRules; readonly pictures?: Pictures };
  }
}

/** Runs a function where the grid is: here, or in a page, to which it crosses as text. */
export type Run = <A, R>(work: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;

type Shared = "type" | "fills" | "select" | "addSheet" | "addName" | "deleteSheet" | "renameSheet" | "insertRows";

/** The hands and eyes of a user in the grid. Each function is whole in itself, because it may have to cross to a page. */
export function playgroundBench(
  run: Run,
): Pick<
  Bench,
  Shared | "numberFormat" | "isBold" | "columnWidth" | "drawn" | "everything" | "selectAreas" | "protectSheet"
> {
  return {
    type: (address, rows) =>
      run(
        async ([where, cells]) => {
          const [, sheetName, corner = ""] = /^(?:'?(.*?)'?!)?([^!]+)$/.exec(where) ?? [];
          const book = window.univerAPI.getActiveWorkbook();
          const name = sheetName?.replace(/''/g, "'");
          const sheet = name === undefined ? book?.getActiveSheet() : book?.getSheetByName(name);
          const start = sheet?.getRange(corner);
          if (!sheet || !start) throw new Error(`there is no ${where}`);
          const [top, left] = [start.getRow(), start.getColumn()];
          if (top + cells.length > sheet.getMaxRows()) sheet.setRowCount(top + cells.length);
          const data: Record<number, Record<number, object>> = {};
          cells.forEach((line, row) => {
            const own: Record<number, object> = {};
            line.forEach((value, column) => {
              if (value === null) return;
              const blank = { f: null, si: null, p: null };
              const text = typeof value === "string";
              if (text && value.startsWith("=")) own[left + column] = { ...blank, v: null, f: value };
              else if (text) own[left + column] = { ...blank, v: value.replace(/^'/, ""), t: 1 };
              else if (typeof value === "boolean") own[left + column] = { ...blank, v: value ? 1 : 0, t: 3 };
              else own[left + column] = { ...blank, v: value, t: 2 };
            });
            data[top + row] = own;
          });
          sheet.getRange(top, left, cells.length, cells[0]?.length ?? 1).setValues(data);
          await window.univerAPI.getFormula().onCalculationResultApplied();
        },
        [address, rows] as const,
      ),
    fills: () => run(() => window.univerAPI.getFormula().onCalculationResultApplied(), null),
    select: (address) => run((where) => window.kwadrant.workbook.select(where), address),
    addSheet: (name) =>
      run((wanted) => {
        const book = window.univerAPI.getActiveWorkbook();
        const active = book?.getActiveSheet();
        book?.insertSheet(wanted);
        if (active) book?.setActiveSheet(active);
      }, name),
    addName: (name, address) =>
      run(
        ([wanted, where]) => {
          const book = window.univerAPI.getActiveWorkbook();
          const fixed = where.replace(/[A-Z]+|\d+/g, "$$$&");
          book?.insertDefinedName(wanted, `${book.getActiveSheet().getSheetName()}!${fixed}`);
        },
        [name, address] as const,
      ),
    deleteSheet: (name) =>
      run((wanted) => {
        const book = window.univerAPI.getActiveWorkbook();
        const sheet = book?.getSheetByName(wanted);
        if (sheet) book?.deleteSheet(sheet);
      }, name),
    renameSheet: (from, to) =>
      run(
        ([old, wanted]) => {
          window.univerAPI.getActiveWorkbook()?.getSheetByName(old)?.setName(wanted);
        },
        [from, to] as const,
      ),
    insertRows: (above, count) =>
      run(
        ([row, rows]) => {
          window.univerAPI
            .getActiveWorkbook()
            ?.getActiveSheet()
            .insertRows(row - 1, rows);
        },
        [above, count] as const,
      ),
    numberFormat: (address) =>
      run((where) => {
        const style = window.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(where).getCellStyleData();
        return style?.n?.pattern ?? "General";
      }, address),
    isBold: (address) =>
      run((where) => {
        const style = window.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(where).getCellStyleData();
        return style?.bl === 1;
      }, address),
    columnWidth: (address) =>
      run((where) => {
        const range = window.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(where);
        return (
          window.univerAPI
            .getActiveWorkbook()
            ?.getActiveSheet()
            .getColumnWidth(range?.getColumn() ?? 0) ?? 0
        );
      }, address),
    drawn: () =>
      run((): Drawn => {
        const sheet = window.univerAPI.getActiveWorkbook()?.getActiveSheet();
        if (!sheet) throw new Error("there is no sheet");
        const { rules, pictures } = window.kwadrant;
        return { rules: rules.count(sheet), charts: 0, pictures: pictures?.count(sheet) ?? 0 };
      }, null),
    everything: () =>
      run(async () => {
        await window.univerAPI.getFormula().onCalculationResultApplied();
        const book = window.univerAPI.getActiveWorkbook();
        const styles = book?.getWorkbook().getStyles();
        const { rules, pictures } = window.kwadrant;
        const sheets = (book?.getSheets() ?? []).map((sheet) => {
          const cells: unknown[] = [];
          sheet
            .getSheet()
            .getCellMatrix()
            .forValue((row, column, cell) => {
              const style = styles?.getStyleByCell(cell);
              const held = [cell?.v ?? null, cell?.f ?? null, style?.n?.pattern ?? null, style?.bl ?? null];
              if (held.some((one) => one !== null)) cells.push([row, column, ...held]);
            });
          return {
            name: sheet.getSheetName(),
            cells,
            widths: Array.from({ length: 30 }, (_, column) => sheet.getColumnWidth(column)),
            rules: rules.count(sheet),
            pictures: pictures?.count(sheet) ?? 0,
          };
        });
        return { sheets, names: book?.getDefinedNames().map((name) => name.getName()) };
      }, null),
    selectAreas: (...addresses) =>
      run((all) => {
        const book = window.univerAPI.getActiveWorkbook();
        const sheet = book?.getActiveSheet();
        if (!book || !sheet) return;
        window.univerAPI.syncExecuteCommand("sheet.operation.set-selections", {
          unitId: book.getId(),
          subUnitId: sheet.getSheetId(),
          selections: all.map((address) => ({ range: sheet.getRange(address).getRange(), primary: null, style: null })),
        });
      }, addresses),
    protectSheet: () =>
      run(async () => {
        const permission = window.univerAPI.getActiveWorkbook()?.getActiveSheet().getWorksheetPermission();
        await permission?.protect();
        await permission?.setReadOnly();
      }, null),
  };
}
