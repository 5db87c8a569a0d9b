import { afterEach, describe, expect, it, vi } from "vitest";
import { connect as connectExcel } from "../../../addin/workbook.ts";
import { connect as connectSheets } from "../../../apps-script/sidebar/workbook.ts";
import { selfTest } from "../../../pane/self-test/plan.ts";
import { selfTestEn } from "../../../pane/texts/self-test-en.ts";
import type { Workbook } from "../../../pane/workbook.ts";
import { loadExcel } from "../../hosts/excel/load.ts";
import { scriptRun } from "../../hosts/sheets/google-script-run.ts";
import { loadSheets } from "../../hosts/sheets/runtime.ts";
import { serverCode } from "../../hosts/sheets/server-code.ts";

const { sheet } = selfTestEn;

afterEach(() => vi.unstubAllGlobals());

async function inserted(workbook: Workbook) {
  const { host, notation } = workbook;
  const { changes, tests } = selfTest(sheet.sheet, sheet, { host, notation, labels: "en", language: "en" });
  const receipt = await workbook.apply(changes);
  expect(await workbook.sheets()).toContain(sheet.sheet);
  const rows = await workbook.read(`'${sheet.sheet}'!A1:C${tests}`);
  expect(rows[5]).toEqual(["NPS", expect.any(String), expect.stringMatching(/^=NPS\(/)]);
  return receipt;
}

describe("the sheet of a self-test", { timeout: 60_000 }, () => {
  it("is written in Excel as one plan in few round trips, and taken back", async () => {
    const page = loadExcel();
    vi.stubGlobal("Excel", page.Excel);
    vi.stubGlobal("Office", page.Office);
    const workbook = await connectExcel();
    const before = page.host.syncs;
    const receipt = await inserted(workbook);
    expect(page.host.syncs - before).toBeLessThan(20);
    await receipt.undo();
    expect(await workbook.sheets()).not.toContain(sheet.sheet);
  });

  it("is written in a Google spreadsheet, and taken back", async () => {
    const sheets = loadSheets({}, serverCode());
    sheets.spreadsheet.active = sheets.spreadsheet.add("Data");
    vi.stubGlobal("google", { script: { run: scriptRun(sheets) } });
    const workbook = await connectSheets();
    const receipt = await inserted(workbook);
    await receipt.undo();
    expect(await workbook.sheets()).not.toContain(sheet.sheet);
  });
});
