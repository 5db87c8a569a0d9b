import { beforeEach, describe, expect, it } from "vitest";
import { loadSheets, type Sheets } from "../hosts/sheets/runtime.ts";
import { serverCode } from "../hosts/sheets/server-code.ts";
import type { FakeSheet } from "../hosts/sheets/sheet.ts";

let sheets: Sheets;
let data: FakeSheet;

const ask = (method: string, payload: unknown = null) => {
  const reply = sheets.api(method, payload) as { ok: boolean; value: unknown; problem: string };
  return reply.ok ? reply.value : { problem: reply.problem };
};

function start(settings: Parameters<typeof loadSheets>[0] = {}): void {
  sheets = loadSheets(settings, serverCode());
  data = sheets.spreadsheet.add("Data");
  sheets.spreadsheet.active = data;
}

beforeEach(() => start());

describe("the menu", () => {
  it.each([
    ["nl", "Kwadrant openen"],
    ["en", "Open Kwadrant"],
    ["fr", "Open Kwadrant"],
  ])("opens in the language of the user (%s), without any right", (userLocale, label) => {
    start({ userLocale });
    sheets.run("onOpen", { authMode: "NONE" });
    expect(sheets.spreadsheet.menu).toEqual([{ label, target: "showSidebar" }]);
  });

  it("also opens right after installation, and points at functions that exist", () => {
    sheets.run("onInstall", { authMode: "FULL" });
    expect(sheets.spreadsheet.menu.length).toBeGreaterThan(0);
    for (const { target } of sheets.spreadsheet.menu) expect(sheets.evaluate(`typeof ${target}`)).toBe("function");
  });

  it("shows the sidebar that is built beside the script", () => {
    sheets.run("showSidebar");
    expect(sheets.spreadsheet.sidebar).toEqual({ file: "Sidebar", title: "Kwadrant" });
  });
});

describe("the sidebar's questions", () => {
  it("are answered by known methods only", () => {
    for (const method of ["nonsense", "constructor", "__proto__", "toString"]) {
      expect(() => sheets.api(method, null)).toThrow("there is no method");
    }
  });

  it("tell the notation of the spreadsheet and the language of the user", () => {
    start({ locale: "nl_NL", userLocale: "en_GB" });
    expect(ask("greeting")).toEqual({ notation: { separator: ";", decimal: "," }, interfaceLanguage: "en" });
    expect(ask("labelLanguage")).toBe("nl");
    start({ locale: "en_US", userLocale: "nl" });
    expect(ask("greeting")).toEqual({ notation: { separator: ",", decimal: "." }, interfaceLanguage: "nl" });
    expect(ask("labelLanguage")).toBe("en");
  });

  it("tell the selection with its sheet and size", () => {
    sheets.spreadsheet.selected = ["B2:C4"];
    expect(ask("selection")).toEqual({ address: "Data!B2:C4", rows: 3, columns: 2 });
    sheets.spreadsheet.selected = ["A1", "C3"];
    expect(ask("selection")).toEqual({ problem: "several-areas" });
    sheets.spreadsheet.selected = [];
    expect(ask("selection")).toEqual({ problem: "no-such-range" });
  });

  it("tell the formula and the text of the active cell", () => {
    data.compute(3, 2, "=NPS(A2:A9)", 25);
    sheets.spreadsheet.selected = ["B3"];
    expect(ask("activeCell")).toEqual({ address: "Data!B3", formula: "=NPS(A2:A9)", text: "25" });
  });

  it("notice when the selection or the formula changes, and nothing else", () => {
    const before = ask("whereabouts");
    expect(ask("whereabouts")).toBe(before);
    data.compute(1, 1, "=NPS(A2:A9)", 25);
    const filled = ask("whereabouts");
    expect(filled).not.toBe(before);
    sheets.spreadsheet.selected = ["A1", "B2"];
    expect(ask("whereabouts")).not.toBe(filled);
  });
});

describe("reading", () => {
  it("gives dates as serial days in the spreadsheet's time zone and blanks as null", () => {
    start({ timeZone: "Asia/Shanghai" });
    data.fill(1, 1, [
      ["Anna", new Date("2024-01-30T16:00:00Z"), 12.5],
      ["", true, "#N/A"],
    ]);
    expect(ask("cells", { address: "Data!A1:C2", first: 0, rows: 2 })).toEqual([
      ["Anna", 45322, 12.5],
      [null, true, "#N/A"],
    ]);
  });

  it("ends whole columns where the data of their sheet ends", () => {
    data.fill(1, 1, [["a"], ["b"], ["c"]]);
    expect(ask("extent", { address: "Data!A:B" })).toEqual({ address: "Data!A1:B1000", rows: 3, columns: 2 });
    expect(ask("extent", { address: "A2:A" })).toMatchObject({ rows: 2 });
    expect(ask("extent", { address: "Sheet1!A:A" })).toMatchObject({ rows: 0 });
  });

  it("knows names and sheets with awkward names", () => {
    sheets.spreadsheet.names.set("scores", "Data!A1:A2");
    expect(ask("extent", { address: "scores" })).toMatchObject({ address: "Data!A1:A2" });
    sheets.spreadsheet.add("Klant's lijst");
    expect(ask("extent", { address: "'Klant''s lijst'!B2" })).toMatchObject({ address: "'Klant''s lijst'!B2" });
  });

  it.each(["Nowhere!A1", "nonsense", "A1:B", "!", ""])("refuses %s or reads it, but never falls over", (address) => {
    const extent = ask("extent", { address }) as { problem?: string; rows?: number };
    expect(extent.problem === "no-such-range" || extent.rows !== undefined).toBe(true);
  });
});

describe("a place for the answer", () => {
  it("is the first blank cell right of the block, on the first row of the address", () => {
    data.fill(1, 1, [
      ["id", "score"],
      ["a", 9],
      ["b", 7],
    ]);
    expect(ask("blankCellBeside", { address: "Data!B2:B3" })).toBe("Data!C2");
    data.fill(1, 3, [["", "x"]]);
    data.fill(2, 3, [["", "filled"]]);
    expect(ask("blankCellBeside", { address: "Data!B2:B3" })).toBe("Data!C2");
    data.compute(2, 3, '=IF(1,"")', "");
    expect(ask("blankCellBeside", { address: "Data!A2:A3" })).toBe("Data!E2");
  });

  it("is refused where the sheet ends", () => {
    expect(ask("blankCellBeside", { address: "Data!A1:Z1" })).toEqual({ problem: "no-such-range" });
  });
});

const DATA = 2;
const placeOf = (row: number, column: number, rows = 1, columns = 1) => ({ sheet: DATA, row, column, rows, columns });
const carryOut = (...steps: readonly object[]) => ask("carryOut", { steps });

describe("a plan", () => {
  it.each([
    ["nl_NL", "=CLV(A2;45%;12)"],
    ["en_US", "=CLV(A2;0.45;12)"],
  ])("writes a formula as a spreadsheet in %s reads it", (locale, formula) => {
    start({ locale });
    carryOut({ kind: "formula", address: "D1", formula: "=CLV(Data!A2,0.45,12)", place: placeOf(1, 4) });
    expect(data.at(1, 4).formula).toBe(formula);
  });

  const INJECTIONS = ["=HYPERLINK(A1)", "+1+1", "-2+3", "@SUM(A1)", "'quoted", "3-4", "TRUE", "12", " =A1", "Anna"];

  it("keeps every text the text that it was", () => {
    const values = INJECTIONS.map((text) => [text, 1.5, false]);
    carryOut({ kind: "values", address: "A1", values, place: placeOf(1, 1, 10, 3) });
    INJECTIONS.forEach((text, row) => {
      expect(data.at(row + 1, 1)).toEqual({ value: text, formula: "" });
      expect(data.at(row + 1, 2).value).toBe(1.5);
      expect(data.at(row + 1, 3).value).toBe(false);
    });
  });

  it("would be dangerous without that guard: the fake makes formulas and dates of such text", () => {
    INJECTIONS.slice(0, 3).forEach((text, row) => {
      data.write(row + 1, 1, text);
    });
    data.write(4, 1, "3-4");
    expect([1, 2, 3].map((row) => data.at(row, 1).formula)).toEqual(["=HYPERLINK(A1)", "=+1+1", "=-2+3"]);
    expect(data.at(4, 1).value).toBeInstanceOf(Date);
  });

  it("makes room where the sheet is too small", () => {
    const values = Array.from({ length: 10 }, () => [1, 2, 3]);
    carryOut({ kind: "values", address: "Z999", values, place: placeOf(999, 26, 10, 3) });
    expect([data.maxRows, data.maxColumns, data.at(1008, 28).value]).toEqual([1008, 28, 3]);
  });

  it("takes back what it did before a step that fails", () => {
    data.protects.push((row) => row === 5);
    const reply = () =>
      carryOut(
        { kind: "values", address: "A1", values: [["x"]], place: placeOf(1, 1) },
        { kind: "values", address: "A5", values: [["y"]], place: placeOf(5, 1) },
      );
    expect(reply).toThrow("protected");
    expect(data.filled).toEqual([]);
  });
});

describe("a cell", () => {
  it("can call the sidebar's door, and change nothing through it", () => {
    expect(() => sheets.call("api", "nonsense")).toThrow("there is no method");
    expect(sheets.call("api", "extent", "x")).toMatchObject({ problem: "no-such-range" });
    sheets.spreadsheet.mode = "CUSTOM_FUNCTION";
    const place = JSON.stringify(placeOf(1, 1));
    const write = `api("carryOut", { steps: [{ kind: "values", address: "A1", values: [[1]], place: ${place} }] })`;
    expect(() => sheets.evaluate(write)).toThrow("permission");
    expect(data.isBlank(1, 1)).toBe(true);
  });
});
