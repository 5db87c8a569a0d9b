import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "../../apps-script/sidebar/workbook.ts";
import type { Workbook } from "../../pane/workbook.ts";
import { insertFormula, insertValues } from "../hosts/inserting.ts";
import { sheetsBench } from "../hosts/sheets/bench.ts";
import { scriptRun } from "../hosts/sheets/google-script-run.ts";
import { loadSheets, type Sheets } from "../hosts/sheets/runtime.ts";
import { serverCode } from "../hosts/sheets/server-code.ts";
import type { FakeSheet } from "../hosts/sheets/sheet.ts";
import { describeWorkbook } from "../hosts/workbook-contract.ts";

let sheets: Sheets;
let data: FakeSheet;
let workbook: Workbook;

async function open(settings: Parameters<typeof loadSheets>[0] = {}): Promise<void> {
  sheets = loadSheets(settings, serverCode());
  data = sheets.spreadsheet.add("Data");
  sheets.spreadsheet.active = data;
  vi.stubGlobal("google", { script: { run: scriptRun(sheets) } });
  workbook = await connect();
}

/** A server half that answers every call with this error. */
function failing(message: string): void {
  const run = {
    withSuccessHandler: () => run,
    withFailureHandler: (handler: (error: Error) => void) => ({
      ...run,
      api: () => handler(new Error(message)),
      withSuccessHandler: () => run,
    }),
    api: () => {},
  };
  vi.stubGlobal("google", { script: { run } });
}

beforeEach(() => open());
afterEach(() => {
  vi.unstubAllGlobals();
});

describeWorkbook("Google Sheets", () => sheetsBench());
describeWorkbook("Google Sheets with decimal commas", () => sheetsBench({ locale: "nl_NL" }));

describe("the workbook behind the sidebar", () => {
  it("knows the spreadsheet's notation and the user's language before the pane shows", async () => {
    await open({ locale: "nl_BE", userLocale: "nl" });
    expect(workbook).toMatchObject({
      host: "sheets",
      notation: { separator: ";", decimal: "," },
      interfaceLanguage: "nl",
      canSetLabelLanguage: false,
    });
    await expect(workbook.labelLanguage()).resolves.toBe("nl");
    await expect(workbook.setLabelLanguage("en")).rejects.toMatchObject({ problem: "unavailable" });
  });

  it("reads long columns in parts and ends with the last row that holds something", async () => {
    const rows = 45_001;
    data.fill(
      1,
      1,
      Array.from({ length: rows }, (_, row) => [row, row % 2 === 0 ? "even" : ""]),
    );
    data.fill(rows + 5, 3, [["elsewhere"]]);
    const cells = await workbook.read("Data!A:B");
    expect(cells).toHaveLength(rows);
    expect(cells[rows - 1]).toEqual([rows - 1, "even"]);
    expect(cells[1]).toEqual([1, null]);
  });

  it("reads a blank range as no rows", async () => {
    await expect(workbook.read("Data!A1:B9")).resolves.toEqual([]);
  });

  it("passes on what the host refuses, in the pane's own terms", async () => {
    data.fill(1, 1, [["kept"]]);
    await expect(workbook.read("Nowhere!A1")).rejects.toMatchObject({
      name: "WorkbookError",
      problem: "no-such-range",
    });
    await expect(insertFormula(workbook, "=NPS(B1:B9)", "Data!A1")).rejects.toMatchObject({ problem: "filled" });
    sheets.spreadsheet.selected = ["A1", "B2"];
    await expect(workbook.selection()).rejects.toMatchObject({ problem: "several-areas" });
  });

  it("takes a formula back", async () => {
    const receipt = await insertFormula(workbook, "=CLV(A1,0.45,12)", "Data!D2");
    expect(receipt.address).toBe("Data!D2");
    expect(data.at(2, 4).formula).toBe("=CLV(A1;0.45;12)");
    await receipt.undo();
    expect(data.isBlank(2, 4)).toBe(true);
  });

  it("writes many values in parts and takes all of them back", async () => {
    const values = Array.from({ length: 25_000 }, (_, row) => [`=row ${row}`, row]);
    const receipt = await insertValues(workbook, values, "Data!C3");
    expect(receipt.address).toBe("Data!C3:D25002");
    expect(data.at(25_002, 3)).toEqual({ value: "=row 24999", formula: "" });
    await receipt.undo();
    expect(data.filled).toEqual([]);
  });

  it("leaves nothing behind when it stumbles halfway", async () => {
    const values = Array.from({ length: 25_000 }, (_, row) => [row]);
    const api = sheets.api;
    let calls = 0;
    const stumbling: Sheets = {
      ...sheets,
      api(method, payload) {
        if (method === "carryOut" && ++calls === 2) throw new Error("Service Spreadsheets timed out");
        return api(method, payload);
      },
    };
    vi.stubGlobal("google", { script: { run: scriptRun(stumbling) } });
    await expect(insertValues(workbook, values, "Data!A1")).rejects.toMatchObject({ problem: "unavailable" });
    expect(calls).toBe(2);
    expect(data.filled).toEqual([]);
  });
});

describe("a browser that is signed in to several accounts", () => {
  it.each([
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    "Authorization is required to perform that action.",
  ])("is recognised by what Google says: %s", async (message) => {
    failing(message);
    await expect(workbook.selection()).rejects.toMatchObject({ problem: "signed-in-twice" });
  });

  it("still gets a library to read, in the browser's language", async () => {
    failing("PERMISSION_DENIED");
    vi.stubGlobal("navigator", { language: "nl-BE" });
    const cut = await connect();
    expect(cut).toMatchObject({ notation: { separator: ";", decimal: "," }, interfaceLanguage: "nl" });
    await expect(cut.labelLanguage()).rejects.toMatchObject({ problem: "signed-in-twice" });
  });

  it("is not blamed for other failures", async () => {
    failing("Exceeded maximum execution time");
    await expect(workbook.activeCell()).rejects.toMatchObject({ problem: "unavailable" });
  });
});
