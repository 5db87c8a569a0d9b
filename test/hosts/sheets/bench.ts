import { expect, vi } from "vitest";
import { connect } from "../../../apps-script/sidebar/workbook.ts";
import type { Bench } from "../workbook-contract.ts";
import { parseAddress } from "./a1.ts";
import { scriptRun } from "./google-script-run.ts";
import { loadSheets, type Sheets } from "./runtime.ts";
import { serverCode } from "./server-code.ts";
import { type FakeSheet, STANDARD_WIDTH } from "./sheet.ts";
import type { FakeSpreadsheet } from "./spreadsheet.ts";

/** A page around the sidebar, as far as it watches the selection. */
function stubPage(): void {
  const page = Object.assign(new EventTarget(), { visibilityState: "visible", documentElement: new EventTarget() });
  vi.stubGlobal("document", page);
  const timers = { setTimeout: (act: () => void) => setTimeout(act, 20), clearTimeout: globalThis.clearTimeout };
  vi.stubGlobal("window", Object.assign(new EventTarget(), timers));
}

/** The sidebar's workbook in a new spreadsheet, and the hands and eyes of its user. */
export async function sheetsBench(
  settings: Parameters<typeof loadSheets>[0] = {},
): Promise<Bench & { readonly spreadsheet: FakeSpreadsheet }> {
  stubPage();
  const sheets = loadSheets(settings, serverCode());
  let breaks = false;
  const api: Sheets["api"] = (method, payload) => {
    const { steps = [] } = (payload ?? {}) as { steps?: readonly { kind: string; place?: { row: number } }[] };
    // Some values are written by then.
    if (breaks && method === "carryOut" && (steps[0]?.place?.row ?? 1) > 2) throw new Error("Service timed out");
    return sheets.api(method, payload);
  };
  vi.stubGlobal("google", { script: { run: scriptRun({ ...sheets, api }) } });
  const { spreadsheet } = sheets;
  const find = (address: string) => {
    const area = parseAddress(address) ?? expect.fail(`${address} is no address`);
    const sheet = spreadsheet.sheets.find(({ name }) => name === (area.sheet ?? spreadsheet.active.name));
    return { ...area, sheet: sheet ?? expect.fail(`there is no sheet ${area.sheet}`) };
  };
  const sheetCalled = (name: string) => find(`'${name.replace(/'/g, "''")}'!A1`).sheet;
  const comma = (settings.locale ?? "en_US").startsWith("nl");
  const typed = (formula: string) => (comma ? formula.replace(/,/g, ";").replace(/(\d)\.(\d)/g, "$1,$2") : formula);
  return {
    spreadsheet,
    workbook: await connect(),
    sheet: "Sheet1",
    type(address, rows) {
      const { sheet, row, column } = find(address);
      sheet.maxRows = Math.max(sheet.maxRows, row + rows.length - 1);
      rows.forEach((line, down) => {
        line.forEach((value, right) => {
          if (typeof value === "string" && value.startsWith("=")) {
            sheet.compute(row + down, column + right, typed(value), 0);
          } else if (value !== null) sheet.fill(row + down, column + right, [[plain(value)]]);
        });
      });
    },
    fills(address, values) {
      const { sheet, row, column } = find(address);
      sheet.showResult(row, column, values);
    },
    async select(address) {
      // Whoever watches has had his first look by then.
      await new Promise((resolve) => setTimeout(resolve, 5));
      spreadsheet.active = find(address).sheet;
      spreadsheet.selected = [address];
    },
    addSheet: (name) => void spreadsheet.add(name),
    addName: (name, address) => void spreadsheet.names.set(name, `'${spreadsheet.active.name}'!${address}`),
    deleteSheet: (name) => spreadsheet.delete(name),
    renameSheet(from, to) {
      for (const [name, address] of spreadsheet.names) spreadsheet.names.set(name, address.replace(from, to));
      sheetCalled(from).name = to;
    },
    insertRows: (above, count) => spreadsheet.active.insertRows(above, count),
    numberFormat(address) {
      const { sheet, row, column } = find(address);
      return sheet.lookAt(row, column).numberFormat;
    },
    isBold(address) {
      const { sheet, row, column } = find(address);
      return sheet.lookAt(row, column).fontWeight === "bold";
    },
    columnWidth(address) {
      const { sheet, column } = find(address);
      return sheet.columnWidth(column);
    },
    drawn: () => ({
      rules: spreadsheet.active.rules.length,
      charts: spreadsheet.active.charts.length,
      pictures: spreadsheet.active.pictures.length,
    }),
    everything: () => contentOf(spreadsheet),
    selectAreas(...addresses) {
      spreadsheet.selected = addresses;
    },
    protectSheet: () => void spreadsheet.active.protects.push(() => true),
    breakDown() {
      breaks = true;
    },
  };
}

const plain = (value: string | number | boolean) => (typeof value === "string" ? value.replace(/^'/, "") : value);

/** All that a spreadsheet holds, in a form that can be compared. */
export const contentOf = ({ sheets, names }: FakeSpreadsheet): unknown => ({
  sheets: sheets.map(sheetContent),
  names: [...names],
});

function sheetContent(sheet: FakeSheet): unknown {
  const cells = sheet.filled.map(({ row, column }) => [row, column, sheet.at(row, column)]);
  const { name, rules, charts, pictures } = sheet;
  const widths = [...sheet.widths].filter(([, width]) => width !== STANDARD_WIDTH);
  return { name, cells: inOrder(cells), widths, looks: inOrder(sheet.looked), drawn: [rules, charts, pictures] };
}

const inOrder = (cells: readonly unknown[]): readonly string[] => cells.map((cell) => JSON.stringify(cell)).sort();
