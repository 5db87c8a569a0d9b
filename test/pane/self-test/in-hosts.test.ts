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
  const { changes, apart, tests } = selfTest(sheet.sheet, sheet, {
    host,
    notation,
    labels: "en",
    language: "en",
    functionName: "KWADRANT_TEST",
  });
  const receipt = await workbook.apply(changes);
  expect(await workbook.sheets()).toContain(sheet.sheet);
  const rows = await workbook.read(`'${sheet.sheet}'!A1:C${tests}`);
  expect(rows[5]).toEqual(["NPS", expect.any(String), expect.stringMatching(/^=NPS\(/)]);
  return { receipt, apart };
}

describe("the sheet of a self-test", { timeout: 60_000 }, () => {
  it("is written in Excel as one plan in few round trips, and taken back", async () => {
    const page = loadExcel();
    vi.stubGlobal("Excel", page.Excel);
    vi.stubGlobal("Office", page.Office);
    const workbook = await connectExcel();
    const before = page.host.syncs;
    const { receipt, apart } = await inserted(workbook);
    expect(page.host.syncs - before).toBeLessThanOrEqual(8);
    const named = await workbook.apply(apart);
    expect(await workbook.names()).toEqual(["KWADRANT_TEST"]);
    await named.undo();
    expect(await workbook.names()).toEqual([]);
    await receipt.undo();
    expect(await workbook.sheets()).not.toContain(sheet.sheet);
  });

  it("is written in a Google spreadsheet, and taken back", async () => {
    const sheets = loadSheets({}, serverCode());
    sheets.spreadsheet.active = sheets.spreadsheet.add("Data");
    vi.stubGlobal("google", { script: { run: scriptRun(sheets) } });
    const workbook = await connectSheets();
    const { receipt, apart } = await inserted(workbook);
    expect(apart).toEqual([]);
    const name = { kind: "name", name: "MINE", address: "A1", formula: "=LAMBDA(a,a)" } as const;
    await expect(workbook.apply([name])).rejects.toMatchObject({ problem: "unsupported" });
    await receipt.undo();
    expect(await workbook.sheets()).not.toContain(sheet.sheet);
  });
});
