import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connect } from "../../addin/workbook.ts";
import type { Change, NativeChart } from "../../pane/changes.ts";
import type { Workbook } from "../../pane/workbook.ts";
import { excelBench, loadPage } from "../hosts/excel/bench.ts";
import { parseAddress, splitSheet } from "../hosts/excel/geometry.ts";
import type { LoadedExcel, LoadOptions } from "../hosts/excel/load.ts";
import { insertFormula, insertValues } from "../hosts/inserting.ts";
import { describeWorkbook } from "../hosts/workbook-contract.ts";

let page: LoadedExcel;

async function open(options: LoadOptions = {}): Promise<Workbook> {
  page = loadPage(options);
  return connect();
}

afterEach(() => vi.unstubAllGlobals());

describeWorkbook("Excel", () => excelBench());
describeWorkbook("Excel with decimal commas", () => excelBench({ locale: "nl-NL", decimalSeparator: "," }));

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

  test("a workbook opens in a window of its own, and what is none does not", async () => {
    await workbook.openWorkbook?.(new Uint8Array([0x50, 0x4b, 3, 4, 255]));
    expect(page.host.workbook.opened).toEqual([Buffer.from([0x50, 0x4b, 3, 4, 255]).toString("base64")]);
    await expect(workbook.openWorkbook?.(new Uint8Array([1]))).rejects.toMatchObject({ problem: "unavailable" });
  });

  test("files are not saved out of the pane on a Mac and an iPad, and are elsewhere", async () => {
    expect(workbook.can.downloads).toBeUndefined();
    for (const platform of ["Mac", "iOS"]) expect((await open({ platform })).can.downloads).toBe(false);
    expect((await open({ platform: "PC" })).can.downloads).toBeUndefined();
  });

  test("the pane opens while the user types in a cell", async () => {
    page = loadPage({ locale: "nl-NL", contentLanguage: "nl-NL" });
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

  test("part of what another formula fills cannot be replaced", async () => {
    write("B1", [["=SORT(D1:D3)"]]);
    page.host.workbook.showResult("B1", [[1], [2], [3]]);
    const change = { kind: "values", address: "B2", values: [["x"]], overwrite: true } as const;
    await expect(workbook.apply([change])).rejects.toMatchObject({ problem: "filled" });
    expect(await workbook.read("B1:B3")).toEqual([[1], [2], [3]]);
  });

  test("numbers in cells for text become numbers, and undoing brings the format back", async () => {
    page.host.workbook.range("B2:B3").writeNumberFormat("@");
    const receipt = await insertValues(workbook, [[7], ["=1+1"]], "B2");
    expect(await workbook.read("B2:B3")).toEqual([[7], ["=1+1"]]);
    await receipt.undo();
    expect(page.host.workbook.range("B2:B3").numberFormat).toEqual([["@"], ["@"]]);
  });

  test("where the user starts typing halfway, what was written is taken back as soon as he stops", async () => {
    const values = Array.from({ length: 60_000 }, (_, row) => [row]);
    const onProgress = () => {
      page.host.editing = true;
    };
    const refused = ({ error }: { readonly error: string | undefined }) => error === "InvalidOperationInCellEditMode";
    const done = setInterval(() => {
      page.host.editing &&= !page.host.exchanges.some(refused);
    }, 5);
    await expect(insertValues(workbook, values, "A1", { onProgress })).rejects.toMatchObject({ problem: "editing" });
    clearInterval(done);
    expect(page.host.workbook.activeSheet.usedRange(true)).toBeNull();
  });

  test("what cannot be taken back either is said to be half done", async () => {
    const values = Array.from({ length: 60_000 }, (_, row) => [row]);
    const onProgress = () => page.host.workbook.activeSheet.protect({}, undefined);
    await expect(insertValues(workbook, values, "A1", { onProgress })).rejects.toMatchObject({ problem: "half-done" });
  });

  test("a sheet that was protected since refuses the whole undo", async () => {
    const other = page.host.workbook.addSheet("Other");
    const receipt = await workbook.apply([
      { kind: "values", address: "A1", values: [["a"]] },
      { kind: "values", address: "Other!A1", values: [["b"]] },
    ]);
    other.protect({}, undefined);
    await expect(receipt.undo()).rejects.toMatchObject({ problem: "protected" });
    expect(await workbook.read("A1")).toEqual([["a"]]);
  });

  test("a chart has its series, titles, threshold lines and the names of its points", async () => {
    write("A1", [
      ["Client", "x", "Stars", "Rest", "Line"],
      ["Bos", 9, 1200, null, 900],
      ["Smit", 6, null, 800, 900],
    ]);
    const series = (column: string, more: object) => ({
      x: "Sheet1!B2:B3",
      y: `Sheet1!${column}2:${column}3`,
      name: column,
      ...more,
    });
    await workbook.apply([
      {
        kind: "chart",
        address: "G2:M16",
        chart: {
          kind: "scatter",
          title: "Clients",
          xTitle: "Score",
          yTitle: "Turnover",
          series: [
            series("C", { name: "=Stars", labels: "Sheet1!A2:A3", colour: "#107C10" }),
            series("D", { name: "Rest", labels: "Sheet1!A2:A3" }),
            series("E", { name: "Threshold", line: true, colour: "#605E5C" }),
          ],
        },
      },
    ]);
    const [chart] = page.host.workbook.activeSheet.charts;
    const read = (object: { surface: { read(name: string): unknown } }, name: string) => object.surface.read(name);
    expect([chart?.type, chart && read(chart.title, "text")]).toEqual(["XYScatter", "Clients"]);
    expect(chart?.position).toEqual({ start: "Sheet1!G2", end: "Sheet1!M16" });
    expect(chart?.series.map((one) => [read(one, "name"), one.values?.address, one.xValues?.address])).toEqual([
      ["\u200b=Stars", "Sheet1!C2:C3", "Sheet1!B2:B3"],
      ["Rest", "Sheet1!D2:D3", "Sheet1!B2:B3"],
      ["Threshold", "Sheet1!E2:E3", "Sheet1!B2:B3"],
    ]);
    expect(chart?.series[2] && read(chart.series[2], "chartType")).toBe("XYScatterLinesNoMarkers");
    const labels = [...(chart?.series[1]?.points.values() ?? [])].map((point) =>
      read(point.surface.child("dataLabel"), "formula"),
    );
    expect(labels).toEqual(["=Sheet1!$A$2", "=Sheet1!$A$3"]);
  });

  test("more points than anybody can read the names of get none", async () => {
    const chart: NativeChart = {
      kind: "scatter",
      title: "",
      xTitle: "",
      yTitle: "",
      series: [{ name: "All", x: "Sheet1!B2:B301", y: "Sheet1!C2:C301", labels: "Sheet1!A2:A301" }],
    };
    await workbook.apply([{ kind: "chart", address: "G2:M16", chart }]);
    expect(page.host.workbook.activeSheet.charts[0]?.series[0]?.points.size).toBe(0);
  });

  test("a picture stands at its cell with its description, also on a new sheet", async () => {
    const picture = { kind: "picture", png: "iVBORw0KGgo=", width: 400, height: 200, description: "Clients" } as const;
    await workbook.apply([
      { kind: "sheet", name: "Made" },
      { ...picture, address: "Made!C5" },
    ]);
    const [shape] = page.host.workbook.sheet("Made").shapes;
    expect([shape?.altTextDescription, shape?.place]).toEqual([
      "Clients",
      { left: 96, top: 60, width: 300, height: 150 },
    ]);
    const large = { ...picture, address: "C5", png: `iVBORw0KGgo${"A".repeat(5_000_000)}` };
    await expect(workbook.apply([large])).rejects.toMatchObject({ problem: "too-large" });
  });

  test("a colour rule compares with the text of its class, whatever that holds", async () => {
    const classes = [{ text: 'a "b"', fill: "#FFFFFF", ink: "#000000" }];
    await workbook.apply([{ kind: "colours", address: "B2:B9", classes }]);
    const [rule] = page.host.workbook.activeSheet.conditionalFormats;
    expect(rule?.rule).toEqual({ formula1: '="a ""b"""', operator: "EqualTo" });
  });

  describe("20,000 rows", () => {
    const ROWS = 20_000;
    const CLASSES = Array.from({ length: 4 }, (_, at) => ({ text: `class ${at}`, fill: "#FFFFFF", ink: "#000000" }));
    const chart: NativeChart = {
      kind: "scatter",
      title: "Clients",
      xTitle: "x",
      yTitle: "y",
      series: CLASSES.map(({ text }, at) => ({
        name: text,
        x: "Chart!A2:A20001",
        y: `Chart!${"BCDE".charAt(at)}2:${"BCDE".charAt(at)}20001`,
      })),
    };
    const around = (content: Change): readonly Change[] => [
      content,
      { kind: "heading", address: "E1" },
      { kind: "sheet", name: "Thresholds" },
      {
        kind: "values",
        address: "Thresholds!A1",
        values: [
          ["x", 7],
          ["y", 900],
        ],
      },
      { kind: "name", name: "threshold_x", address: "Thresholds!B1" },
      { kind: "name", name: "threshold_y", address: "Thresholds!B2" },
      { kind: "colours", address: "E2:E20001", classes: CLASSES },
      { kind: "chart", address: "G2:P24", chart },
    ];
    const formula: Change = {
      kind: "formula",
      address: "E1",
      formula: "=QUADRANT(B1:B20001,C1:C20001)",
      rows: ROWS + 1,
      columns: 1,
    };
    const values: Change = {
      kind: "values",
      address: "E1",
      values: [["Class"], ...Array.from({ length: ROWS }, (_, row) => [`class ${row % 4}`])],
    };

    test.each([
      ["one formula", formula],
      ["values", values],
    ])("are read and classified with %s in at most 6 syncs, all below 5 MB", async (_, content) => {
      page.host.workbook.addSheet("Chart");
      const list = Array.from({ length: ROWS }, (_, row) => [`client ${row}`, row % 10, row * 1.37, "2026-03-31x"]);
      write("A1", [["Client", "Score", "Turnover", "Since"], ...list]);
      page.host.workbook.select(page.host.workbook.range("B7"));
      page.host.forgetExchanges();
      const { cells } = await workbook.block();
      const receipt = await workbook.apply(around(content));
      expect(cells.length).toBe(ROWS + 1);
      expect(page.host.syncs).toBeLessThanOrEqual(6);
      expect(page.host.exchanges.every(({ error }) => error === undefined)).toBe(true);
      expect(page.host.workbook.activeSheet.conditionalFormats.length).toBe(4);
      await receipt.undo();
      expect(page.host.workbook.activeSheet.charts).toEqual([]);
      expect(page.host.workbook.range("E1").values).toEqual([[""]]);
    });
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
