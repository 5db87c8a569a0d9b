import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connect } from "../../addin/workbook.ts";
import type { Workbook } from "../../pane/workbook.ts";
import { parseAddress, splitSheet } from "../hosts/excel/geometry.ts";
import { type LoadedExcel, type LoadOptions, loadExcel } from "../hosts/excel/load.ts";
import { insertFormula, insertValues } from "../hosts/inserting.ts";
import { type Bench, describeWorkbook } from "../hosts/workbook-contract.ts";

let page: LoadedExcel;

async function open(options: LoadOptions = {}): Promise<Workbook> {
  page = loadExcel(options);
  vi.stubGlobal("Excel", page.Excel);
  vi.stubGlobal("Office", page.Office);
  return connect();
}

async function bench(options: LoadOptions = {}): Promise<Bench> {
  const workbook = await open(options);
  const cells = page.host.workbook;
  return {
    workbook,
    sheet: "Sheet1",
    type(address, rows) {
      const start = cells.range(address);
      const { row, column } = start.box;
      start.sized(row, column, rows.length, rows[0]?.length ?? 1).write(rows);
    },
    select: (address) => cells.select(cells.range(address)),
    addSheet: (name) => void cells.addSheet(name),
    addName: (name, address) => void cells.addName(name, cells.range(address)),
    deleteSheet: (name) => cells.deleteSheet(cells.sheet(name)),
    selectAreas: (...addresses) => cells.selectAreas(...addresses),
    protectSheet: () => cells.activeSheet.protect({}, undefined),
    edit() {
      page.host.editing = true;
    },
    close: () => expect(page.host.missing).toEqual([]),
  };
}

afterEach(() => vi.unstubAllGlobals());

describeWorkbook("Excel", () => bench());
describeWorkbook("Excel with decimal commas", () => bench({ locale: "nl-NL", decimalSeparator: "," }));

describe("Excel's own ways", () => {
  let workbook: Workbook;
  beforeEach(async () => {
    workbook = await open();
    return () => expect(page.host.missing).toEqual([]);
  });

  const write = (address: string, cells: readonly (readonly (string | number | null)[])[]) => {
    const { sheet, cells: corner } = splitSheet(address);
    const { row, column } = parseAddress(corner);
    const target = sheet === undefined ? page.host.workbook.activeSheet : page.host.workbook.sheet(sheet);
    target.range({ row, column, rows: cells.length, columns: cells[0]?.length ?? 1 }).write(cells);
  };

  test("the notation is that of Excel, whatever its language", async () => {
    expect(workbook.notation).toEqual({ separator: ",", decimal: "." });
    const dutch = await open({ locale: "en-US", decimalSeparator: "," });
    expect([dutch.notation, dutch.interfaceLanguage]).toEqual([{ separator: ";", decimal: "," }, "en"]);
  });

  test("the pane opens while the user types in a cell", async () => {
    page = loadExcel({ locale: "nl-NL", contentLanguage: "nl-NL" });
    vi.stubGlobal("Excel", page.Excel);
    vi.stubGlobal("Office", page.Office);
    page.host.editing = true;
    expect((await connect()).notation).toEqual({ separator: ";", decimal: "," });
  });

  test("a formula is shown in the notation of the user, arrays and texts too", async () => {
    const dutch = await open({ decimalSeparator: "," });
    write("A1", [["=CLV({1.5,2;3,4},\"a,b;c\",Clients[Order value],'x,y'!A1,TRUE)"]]);
    page.host.workbook.select(page.host.workbook.range("A1"));
    expect((await dutch.activeCell()).formula).toBe("=CLV({1,5\\2;3\\4};\"a,b;c\";Clients[Order value];'x,y'!A1;TRUE)");
  });

  test("a spilled range, a table and its columns are read", async () => {
    write("A1", [
      ["Client", "Score", "Weight"],
      ["Bos", 9, 1],
      ["Smit", 4, 2],
    ]);
    page.host.workbook.activeSheet.addTable(page.host.workbook.range("A1:C3"), true).rename("Clients");
    write("E1", [["=SORT(B2:B3)"]]);
    page.host.workbook.showResult("E1", [[4], [9]]);
    expect(await workbook.read("Clients[Score]")).toEqual([[9], [4]]);
    expect(await workbook.read("Clients[[Score]:[Weight]]")).toEqual([
      [9, 1],
      [4, 2],
    ]);
    expect(await workbook.read("Clients")).toEqual([
      ["Bos", 9, 1],
      ["Smit", 4, 2],
    ]);
    expect(await workbook.read("E1#")).toEqual([[4], [9]]);
    for (const address of ["Clients[Nothing]", "Nothing[Score]", "Clients[@Score]", "A1#", "[Book2]Sheet1!A1"]) {
      await expect(workbook.read(address)).rejects.toMatchObject({ problem: "no-such-range" });
    }
  });

  test("a name of the sheet goes before one of the workbook, and a name may be a number", async () => {
    const { workbook: cells } = page.host;
    write("A1", [[1], [2]]);
    const other = cells.addSheet("Other");
    cells.addName("margin", "=0.45");
    cells.addName("scores", cells.range("A1:A1"));
    other.names.push(Object.assign(cells.addName("local", cells.range("A2:A2")), { owner: other, name: "scores" }));
    expect(await workbook.read("margin")).toEqual([[0.45]]);
    expect(await workbook.read("scores")).toEqual([[1]]);
    expect(await workbook.read("Other!scores")).toEqual([[2]]);
  });

  test("dates are read as serial days, however they are shown", async () => {
    write("A1", [[46_112]]);
    page.host.workbook.range("A1").writeNumberFormat("dd-mm-yyyy");
    expect(await workbook.read("A1")).toEqual([[46_112]]);
  });

  test("errors are told from texts that look like them", async () => {
    write("A1", [["#DIV/0!"], ["'#DIV/0!"]]);
    expect(await workbook.read("A1:A2")).toEqual([[{ error: "#DIV/0!" }], ["#DIV/0!"]]);
  });

  test("cells of 30,000 characters are read in smaller pieces", async () => {
    const long = "x".repeat(30_000);
    page.host.workbook.range("A1:A400").write(long);
    page.host.forgetExchanges();
    const cells = await workbook.read("A:A");
    expect([cells.length, cells[399]]).toEqual([400, [long]]);
    expect(page.host.exchanges.some(({ error }) => error === "ResponsePayloadSizeLimitExceeded")).toBe(true);
  });

  test("long texts are written in smaller pieces", async () => {
    const values = Array.from({ length: 400 }, (_, row) => [`${row}`.padEnd(30_000, "x")]);
    const receipt = await insertValues(workbook, values, "A1");
    expect(page.host.workbook.range("A400").values).toEqual([[values[399]?.[0]]]);
    await receipt.undo();
    expect(await workbook.read("A:A")).toEqual([]);
  });

  test("a write that fails halfway leaves nothing behind", async () => {
    const values = Array.from({ length: 50_000 }, (_, row) => [row]);
    // The survey, and the first piece of values.
    page.host.failsAfter = 2;
    await expect(insertValues(workbook, values, "A1")).rejects.toMatchObject({ problem: "unavailable" });
    expect(page.host.workbook.activeSheet.usedRange(true)).toBeNull();
  });

  test("a formula in a cell for text is calculated, and undoing brings the format back", async () => {
    page.host.workbook.range("B2").writeNumberFormat("@");
    const receipt = await insertFormula(workbook, "=1+1", "B2");
    expect(page.host.workbook.activeSheet.cells.at(1, 1)?.formula).toBe("=1+1");
    await receipt.undo();
    expect(page.host.workbook.range("B2").numberFormat).toEqual([["@"]]);
  });

  test("a cell that a formula spills into is not blank", async () => {
    write("B1", [["=SORT(D1:D2)"]]);
    page.host.workbook.showResult("B1", [[1], [2]]);
    await expect(insertFormula(workbook, "=1+1", "B2")).rejects.toMatchObject({ problem: "filled" });
  });

  test("undoing finds a sheet that was renamed", async () => {
    const receipt = await insertFormula(workbook, "=1+1", "B2");
    page.host.workbook.renameSheet(page.host.workbook.activeSheet, "Renamed");
    await receipt.undo();
    expect(page.host.workbook.activeSheet.usedRange(true)).toBeNull();
  });

  test("the first formula fixes the language of the labels and makes the add-in start with the workbook", async () => {
    const dutch = await open({ contentLanguage: "nl-NL" });
    expect(page.host.document.saved.size).toBe(0);
    await insertFormula(dutch, "=NPS(A1:A3)", "B2");
    expect([...page.host.document.saved]).toEqual([["kwadrant.language", "nl"]]);
    expect(page.host.requests).toEqual(["startup: Load"]);
  });

  test("another language of labels is saved in the file, and everything is calculated again", async () => {
    await workbook.setLabelLanguage("nl");
    expect([...page.host.document.saved]).toEqual([["kwadrant.language", "nl"]]);
    expect(page.host.workbook.calculations).toEqual(["Full"]);
  });

  test("a listener that is stopped is taken from the document", () => {
    const stop = workbook.onSelectionChange(() => undefined);
    expect(page.host.document.handlers).toBe(1);
    stop();
    expect(page.host.document.handlers).toBe(0);
  });
});
