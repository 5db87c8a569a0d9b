import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { startBrowser } from "../../browser/start-browser.ts";
import type { BrowserHost } from "./browser-entry.ts";
import { cellError } from "./custom-functions.ts";
import { browserOffice, type LoadedExcel, loadExcel } from "./load.ts";

let page: LoadedExcel;

beforeEach(() => {
  page = loadExcel();
});

/** The error that Excel.run rejects with; office.js makes it in another realm, so it is compared by its fields. */
async function failure(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> {
  return page.Excel.run(batch).then(
    () => expect.fail("the batch succeeded"),
    (error: OfficeExtension.Error) => error,
  );
}

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

describe("load and sync", () => {
  test("a property is only readable after load and sync", async () => {
    page.host.workbook.range("A1").write("ready");
    await page.Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1");
      expect(() => range.values).toThrow(/PropertyNotLoaded|is not available/);
      range.load("values");
      expect(() => range.values).toThrow(/is not available/);
      await context.sync();
      expect(range.values).toEqual([["ready"]]);
      expect(() => range.address).toThrow(/is not available/);
    });
  });

  test("nothing reaches the workbook before sync", async () => {
    await page.Excel.run(async (context) => {
      sheetOf(context).getRange("A1").values = [[1]];
      expect(page.host.workbook.range("A1").values).toEqual([[""]]);
      await context.sync();
      expect(page.host.workbook.range("A1").values).toEqual([[1]]);
    });
  });

  test("an object can be used again after a sync, and a nested load reads its children", async () => {
    await page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Clients");
      const range = sheet.getRange("B2:C3");
      range.format.fill.color = "#FFCC00";
      await context.sync();
      range.load("address, format/fill/color, worksheet/name");
      sheet.load("id, position");
      await context.sync();
      expect([range.address, range.format.fill.color, range.worksheet.name]).toEqual([
        "Clients!B2:C3",
        "#FFCC00",
        "Clients",
      ]);
      expect(sheet.position).toBe(1);
    });
  });

  test("what was done before a failing call stays done, and the error names the call", async () => {
    const error = await failure(async (context) => {
      sheetOf(context).getRange("A1").values = [["kept"]];
      sheetOf(context).getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    expect(page.host.workbook.range("A1").values).toEqual([["kept"]]);
  });

  test("a null object stays null through the calls made on it", async () => {
    await page.Excel.run(async (context) => {
      const used = sheetOf(context).getRange("A:A").getUsedRangeOrNullObject(true);
      const beside = used.getOffsetRange(0, 1).load("values");
      used.load("address");
      await context.sync();
      expect([used.isNullObject, beside.isNullObject]).toEqual([true, true]);
    });
  });
});

describe("refusals", () => {
  test("a member the host does not know is refused by name and remembered", async () => {
    const error = await failure(async (context) => {
      sheetOf(context).getRange("A1").getDependents();
      await context.sync();
    });
    expect(error).toMatchObject({ code: "NotImplemented", message: "NotImplemented: Range.getDependents()" });
    expect(page.host.missing).toEqual(["NotImplemented: Range.getDependents()"]);
  });

  test.each([
    ["a property", (sheet: Excel.Worksheet) => sheet.load("standardWidth"), "Worksheet.standardWidth"],
    ["a child", (sheet: Excel.Worksheet) => sheet.freezePanes.freezeRows(1), "Worksheet.freezePanes"],
    ["a setter", (sheet: Excel.Worksheet) => sheet.set({ standardWidth: 3 }), "Worksheet.standardWidth = "],
  ])("%s the host does not know is refused", async (_, use, member) => {
    const error = await failure(async (context) => {
      use(sheetOf(context));
      await context.sync();
    });
    expect(error.message).toBe(`NotImplemented: ${member}`);
  });

  test("a newer API than this Excel has is refused by office.js itself", async () => {
    page = loadExcel({ requirementSets: { ExcelApi: "1.11" } });
    const error = await failure(async (context) => {
      sheetOf(context).getRange("A1").getSpillingToRangeOrNullObject();
    });
    expect(error.code).toBe("ApiNotFound");
  });

  test.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    ["rows of different lengths", [[1, 2], [1]]],
  ])("a matrix with %s is an InvalidArgument and writes nothing", async (_, values) => {
    const error = await failure(async (context) => {
      sheetOf(context).getRange("A1:B2").values = values;
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(page.host.workbook.activeSheet.usedRange(true)).toBeNull();
  });

  test("a range outside the sheet is an InvalidArgument", async () => {
    const error = await failure(async (context) => {
      sheetOf(context).getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  test.each([
    [
      "values",
      (range: Excel.Range) => {
        range.values = [[1]];
      },
    ],
    [
      "formats",
      (range: Excel.Range) => {
        range.format.font.bold = true;
      },
    ],
    [
      "number formats",
      (range: Excel.Range) => {
        range.numberFormat = [["0%"]];
      },
    ],
    ["blanks", (range: Excel.Range) => range.clear()],
  ])("a protected sheet denies access to %s", async (_, change) => {
    await page.Excel.run(async (context) => {
      sheetOf(context).protection.protect({ allowSort: true }, "secret");
      await context.sync();
    });
    const error = await failure(async (context) => {
      change(sheetOf(context).getRange("A1"));
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
  });

  test("a sheet is only unprotected with its password", async () => {
    page.host.workbook.activeSheet.protect({}, "secret");
    const error = await failure(async (context) => {
      sheetOf(context).protection.unprotect("guess");
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
    await page.Excel.run(async (context) => {
      const { protection } = sheetOf(context);
      protection.unprotect("secret");
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  test("a request over 5 MB is refused and writes nothing", async () => {
    const long = "x".repeat(30_000);
    const error = await failure(async (context) => {
      sheetOf(context).getRange("A1:A180").values = Array.from({ length: 180 }, () => [long]);
      await context.sync();
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(page.host.workbook.activeSheet.usedRange(true)).toBeNull();
  });

  test("an answer over 5 MB is refused", async () => {
    page.host.workbook.range("A1:A180").write("x".repeat(30_000));
    const error = await failure(async (context) => {
      sheetOf(context).getRange("A1:A180").load("values");
      await context.sync();
    });
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test.each([
    [
      "the last sheet cannot be deleted",
      (context: Excel.RequestContext) => sheetOf(context).delete(),
      "InvalidOperation",
    ],
    [
      "a sheet name cannot hold a slash",
      (context: Excel.RequestContext) => context.workbook.worksheets.add("a/b"),
      "InvalidArgument",
    ],
    [
      "a sheet name cannot be used twice",
      (context: Excel.RequestContext) => context.workbook.worksheets.add("SHEET1"),
      "ItemAlreadyExists",
    ],
    [
      "a name cannot look like a cell",
      (context: Excel.RequestContext) => context.workbook.names.add("NPS1", "=1"),
      "InvalidArgument",
    ],
    [
      "a missing sheet is not found",
      (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Gone").activate(),
      "ItemNotFound",
    ],
  ])("%s", async (_, act, code) => {
    const error = await failure(async (context) => {
      act(context);
      await context.sync();
    });
    expect(error.code).toBe(code);
  });
});

describe("cells", () => {
  async function write(address: string, values: unknown[][]): Promise<void> {
    await page.Excel.run(async (context) => {
      sheetOf(context).getRange(address).values = values;
      await context.sync();
    });
  }

  test("a formula keeps its text and is busy until a test says what it gives", async () => {
    await write("A1:B1", [["=NPS(C:C)", "=SEQUENCE(2)"]]);
    const { workbook } = page.host;
    expect(workbook.range("A1:B1").formulas).toEqual([["=NPS(C:C)", "=SEQUENCE(2)"]]);
    expect(workbook.range("A1:B1").values).toEqual([["#BUSY!", "#BUSY!"]]);
    workbook.showResult("A1", [[40]]);
    expect(workbook.range("A1").values).toEqual([[40]]);
    expect(workbook.range("A1").formulas).toEqual([["=NPS(C:C)"]]);
  });

  test("values are read as a user would type them", async () => {
    await write("A1:H1", [["'=1+1", "+A2", "-5", "12%", "true", "text", 3, false]]);
    expect(page.host.workbook.range("A1:H1").values).toEqual([["=1+1", "#BUSY!", -5, 0.12, true, "text", 3, false]]);
    expect(page.host.workbook.range("B1").formulas).toEqual([["=+A2"]]);
  });

  test("text stays text in cells formatted as text", async () => {
    page.host.workbook.range("A1").writeNumberFormat("@");
    await write("A1", [["007"]]);
    expect(page.host.workbook.range("A1").values).toEqual([["007"]]);
  });

  test("null and NaN leave a cell as it was, an empty text clears it", async () => {
    await write("A1:C1", [[1, 2, 3]]);
    await write("A1:C1", [[null, Number.NaN, ""]]);
    expect(page.host.workbook.range("A1:C1").values).toEqual([[1, 2, ""]]);
  });

  test("one value fills a whole range", async () => {
    page.host.workbook.range("A1:B2").write("same");
    expect(page.host.workbook.range("A1:B2").values).toEqual([
      ["same", "same"],
      ["same", "same"],
    ]);
  });

  test("a whole column has no values and cannot be written, its used part can be read", async () => {
    await write("C2:C4", [[1], [2], [3]]);
    await page.Excel.run(async (context) => {
      const column = sheetOf(context).getRange("C:C").load("values, address, isEntireColumn");
      const used = column.getUsedRange(true).load("values, address");
      await context.sync();
      expect([column.values, column.address, column.isEntireColumn]).toEqual([null, "Sheet1!C:C", true]);
      expect([used.values, used.address]).toEqual([[[1], [2], [3]], "Sheet1!C2:C4"]);
    });
    const error = await failure(async (context) => {
      sheetOf(context).getRange("C:C").values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  test("a number format changes the text, not the value, and mixed formats read as null", async () => {
    await page.Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B1");
      range.values = [[0.256, 1234.5]];
      range.numberFormat = [["0.0%", "#,##0.00"]];
      range.getCell(0, 0).format.font.bold = true;
      range.load("values, text, numberFormat, format/font/bold");
      await context.sync();
      expect(range.values).toEqual([[0.256, 1234.5]]);
      expect(range.text).toEqual([["25.6%", "1,234.50"]]);
      expect(range.numberFormat).toEqual([["0.0%", "#,##0.00"]]);
      expect(range.format.font.bold).toBeNull();
    });
  });

  test("a result that spills is found from its formula and goes when the formula goes", async () => {
    await write("B2", [["=RFM(A1:A9)"]]);
    page.host.workbook.showResult("B2", [
      ["Client", "Score"],
      ["Bos", 5],
    ]);
    await page.Excel.run(async (context) => {
      const anchor = sheetOf(context).getRange("B2");
      const spill = anchor.getSpillingToRangeOrNullObject().load("address");
      const none = anchor.getOffsetRange(1, 0).getSpillingToRangeOrNullObject();
      await context.sync();
      expect([spill.address, none.isNullObject]).toEqual(["Sheet1!B2:C3", true]);
      anchor.values = [[""]];
      await context.sync();
    });
    expect(page.host.workbook.activeSheet.usedRange(true)).toBeNull();
  });
});

describe("geometry", () => {
  test("ranges are found from ranges as Excel finds them", async () => {
    page.host.workbook.range("C3:D5").write(1);
    await page.Excel.run(async (context) => {
      const start = sheetOf(context).getRange("D4");
      const found = {
        region: start.getSurroundingRegion(),
        offset: start.getOffsetRange(-3, 2),
        resized: start.getResizedRange(2, 1),
        absolute: start.getAbsoluteResizedRange(2, 3),
        after: start.getColumnsAfter(2),
        before: start.getColumnsAfter(-2),
        column: start.getEntireColumn(),
        row: sheetOf(context).getRange("B2:F9").getRow(3),
        bounding: start.getBoundingRect("A6"),
        common: start.getResizedRange(4, 4).getIntersectionOrNullObject("E1:E99"),
        used: sheetOf(context).getUsedRange(),
        indexes: sheetOf(context).getRangeByIndexes(25, 26, 2, 2),
      };
      for (const range of Object.values(found)) range.load("address");
      await context.sync();
      const addresses = Object.entries(found).map(([name, range]) => [name, range.address.replace("Sheet1!", "")]);
      expect(Object.fromEntries(addresses)).toEqual({
        region: "C3:D5",
        offset: "F1",
        resized: "D4:E6",
        absolute: "D4:F5",
        after: "E4:F4",
        before: "B4:C4",
        column: "D:D",
        row: "B5:F5",
        bounding: "A4:D6",
        common: "E4:E8",
        used: "C3:D5",
        indexes: "AA26:AB27",
      });
    });
  });

  test("selecting a range selects its sheet, quoted in addresses where Excel quotes it", async () => {
    await page.Excel.run(async (context) => {
      context.workbook.worksheets.add("Kwartaal 1").getRange("B2:C9").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["'Kwartaal 1'!B2:C9", "'Kwartaal 1'!B2"]);
    });
    expect(page.host.workbook.activeSheet.name).toBe("Kwartaal 1");
  });
});

describe("large writes", () => {
  test("20,000 rows in chunks of 5000 take four syncs far below the limit", async () => {
    await page.Excel.run(async (context) => {
      const sheet = sheetOf(context);
      for (let row = 0; row < 20_000; row += 5000) {
        context.application.suspendApiCalculationUntilNextSync();
        sheet.getRangeByIndexes(row, 0, 5000, 1).values = Array.from({ length: 5000 }, (_, index) => [row + index]);
        await context.sync();
      }
    });
    expect(page.host.workbook.range("A20000").values).toEqual([[19_999]]);
    expect(page.host.workbook.suspendedCalculations).toBe(4);
    expect(page.host.syncs).toBe(4);
    expect(page.host.largestRequest).toBeLessThan(100_000);
  });

  test("other code runs between two syncs", async () => {
    const order: string[] = [];
    await page.Excel.run(async (context) => {
      setTimeout(() => order.push("click"), 0);
      await context.sync();
      sheetOf(context).getRange("A1").values = [[1]];
      await context.sync();
      order.push("second sync");
    });
    expect(order).toEqual(["click", "second sync"]);
  });
});

describe("the workbook", () => {
  test("settings are written, read, overwritten and absent", async () => {
    await page.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("labels", { language: "nl" });
      settings.add("labels", { language: "en" });
      const known = settings.getItem("labels").load("key, value");
      const unknown = settings.getItemOrNullObject("other");
      await context.sync();
      expect([known.key, known.value, unknown.isNullObject]).toEqual(["labels", { language: "en" }, true]);
    });
    expect(page.host.workbook.settings).toHaveLength(1);
  });

  test("sheets are listed, renamed, activated and deleted", async () => {
    await page.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Temp");
      worksheets.add("Report").activate();
      added.name = "Draft";
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1", "Draft", "Report"]);
      worksheets.items[0]?.delete();
      await context.sync();
    });
    expect(page.host.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Draft", "Report"]);
    expect(page.host.workbook.activeSheet.name).toBe("Report");
  });

  test("names hold a range or a formula, also a LAMBDA", async () => {
    await page.Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("scores", sheetOf(context).getRange("A1:A9"));
      names.add("MARGIN", "=LAMBDA(price, cost, (price-cost)/price)", "margin as a fraction");
      const scores = names.getItem("scores").getRange().load("address");
      names.load("items/name, items/formula");
      await context.sync();
      expect(scores.address).toBe("Sheet1!A1:A9");
      expect(names.items.map((name) => name.formula)).toEqual([
        "=Sheet1!$A$1:$A$9",
        "=LAMBDA(price, cost, (price-cost)/price)",
      ]);
    });
  });

  test("a table names its blank headers and cannot overlap another", async () => {
    page.host.workbook.range("A1").write("Client");
    await page.Excel.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:B3", true);
      table.name = "Clients";
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect(body.address).toBe("Sheet1!A2:B3");
    });
    expect(page.host.workbook.range("A1:B1").values).toEqual([["Client", "Column2"]]);
    const error = await failure(async (context) => {
      sheetOf(context).tables.add("B3:C5", true);
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  test("a scatter chart draws the second column against the first, with its axes crossing at a threshold", async () => {
    page.host.workbook.range("A1:B1").write([["Attractiveness", "Position"]]);
    page.host.workbook.range("A2:B4").write(3);
    await page.Excel.run(async (context) => {
      const chart = sheetOf(context).charts.add(
        page.Excel.ChartType.xyscatter,
        sheetOf(context).getRange("A1:B4"),
        page.Excel.ChartSeriesBy.columns,
      );
      chart.title.text = "Quadrants";
      chart.axes.valueAxis.setPositionAt(5);
      chart.legend.visible = false;
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.points.getItemAt(1).dataLabel.text = "Bos";
      series.load("name");
      chart.load("chartType, title/text");
      await context.sync();
      expect([chart.chartType, chart.title.text, series.name]).toEqual(["XYScatter", "Quadrants", "Position"]);
    });
    const [chart] = page.host.workbook.activeSheet.charts;
    expect(chart?.series.map(({ xValues, values }) => [xValues?.address, values?.address])).toEqual([
      ["Sheet1!A2:A4", "Sheet1!B2:B4"],
    ]);
    expect(chart?.valueAxis.surface.read("positionAt")).toBe(5);
  });

  test("a document setting is only in the file once it is saved", async () => {
    const { settings } = page.Office.context.document;
    settings.set("language", "nl");
    expect([settings.get("language"), settings.get("other"), page.host.document.saved.size]).toEqual(["nl", null, 0]);
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect([...page.host.document.saved]).toEqual([["language", "nl"]]);
  });

  test("a handler hears of the selection until it is removed", async () => {
    const heard: string[] = [];
    const { document } = page.Office.context;
    const handler = () => heard.push("document");
    document.addHandlerAsync(page.Office.EventType.DocumentSelectionChanged, handler);
    page.host.workbook.select(page.host.workbook.range("B2"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(["document"]);
    document.removeHandlerAsync(page.Office.EventType.DocumentSelectionChanged, { handler });
    page.host.workbook.select(page.host.workbook.range("C3"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(["document"]);
  });

  test("several areas are an InvalidSelection, and a user in a cell stops every request", async () => {
    page.host.workbook.selectAreas("A1:A2", "C1:C2");
    const areas = await failure(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    page.host.editing = true;
    const editing = await failure(async (context) => {
      sheetOf(context).getRange("A1").values = [[1]];
      await context.sync();
    });
    expect([areas.code, editing.code]).toEqual(["InvalidSelection", "InvalidOperationInCellEditMode"]);
    expect(page.host.workbook.range("A1").values).toEqual([[""]]);
  });

  test("a range tells what kind of values it holds, and a typed date is refused", async () => {
    page.host.workbook.range("A1:E1").write([["text", 1, true, "#N/A", "'#N/A"]]);
    await page.Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:F1").load("valueTypes");
      await context.sync();
      expect(range.valueTypes).toEqual([["String", "Double", "Boolean", "Error", "String", "Empty"]]);
    });
    expect(() => page.host.workbook.range("A2").write("3-4")).toThrow("a date typed as text");
  });

  test("a name may stand for a number, and belong to a sheet; a table has columns", async () => {
    page.host.workbook.addName("margin", "=0.45");
    page.host.workbook.range("A1:B2").write([
      ["Client", "Score"],
      ["Bos", 9],
    ]);
    await page.Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.names.add("own", sheet.getRange("B2"));
      const table = sheet.tables.add("A1:B2", true);
      const column = table.columns.getItem("score").getDataBodyRange().load("address");
      const margin = context.workbook.names.getItem("margin").load("type, value");
      const own = sheet.names.getItem("own").load("type, value, scope");
      const elsewhere = context.workbook.names.getItemOrNullObject("own");
      await context.sync();
      expect([column.address, margin.type, margin.value]).toEqual(["Sheet1!B2", "Double", 0.45]);
      expect([own.type, own.value, own.scope]).toEqual(["Range", "Sheet1!B2", "Worksheet"]);
      expect(elsewhere.isNullObject).toBe(true);
    });
  });

  test("the application calculates again, and tells its decimal sign", async () => {
    page = loadExcel({ decimalSeparator: "," });
    await page.Excel.run(async (context) => {
      context.application.calculate(page.Excel.CalculationType.full);
      context.application.load("decimalSeparator");
      await context.sync();
      expect(context.application.decimalSeparator).toBe(",");
    });
    expect(page.host.workbook.calculations).toEqual(["Full"]);
  });

  test("the languages of the interface and of the document are told apart", () => {
    const { Office } = loadExcel({ locale: "nl-NL", contentLanguage: "en-GB" });
    expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["nl-NL", "en-GB"]);
  });

  test("built scripts run in the page, after office.js", () => {
    const folder = mkdtempSync(join(tmpdir(), "kwadrant-"));
    const script = join(folder, "functions.js");
    writeFileSync(script, 'CustomFunctions.associate("FROMFILE", () => [[typeof Excel.run]]);');
    const { callFunction } = loadExcel({ scripts: [script] });
    rmSync(folder, { recursive: true });
    return expect(callFunction("FROMFILE", [])).resolves.toEqual({ value: [["function"]] });
  });

  test("a ribbon command runs until it says that it completed", async () => {
    page.Office.actions.associate("mark", async (event: Office.AddinCommands.Event) => {
      await page.Excel.run(async (context) => {
        context.workbook.getSelectedRange().values = [["marked"]];
        await context.sync();
      });
      event.completed();
    });
    await page.runCommand("mark");
    expect(page.host.workbook.range("A1").values).toEqual([["marked"]]);
    await expect(page.runCommand("unknown")).rejects.toThrow("no command unknown");
  });
});

describe("custom functions", () => {
  function define(id: string, implementation: (...received: unknown[]) => unknown): void {
    page.CustomFunctions.associate(id, implementation);
  }

  /** The error class and the codes of Microsoft's runtime. */
  function cellFailure(code: keyof typeof CustomFunctions.ErrorCode, message?: string): CustomFunctions.Error {
    return new page.CustomFunctions.Error(page.CustomFunctions.ErrorCode[code], message);
  }

  test.each([
    ["a number", 12.5, { value: 12.5 }],
    [
      "a matrix",
      [
        ["Bos", 1],
        ["Smit", 2],
      ],
      {
        value: [
          ["Bos", 1],
          ["Smit", 2],
        ],
      },
    ],
    ["NaN", Number.NaN, { error: "#VALUE!", message: "NaN" }],
    ["Infinity", Number.POSITIVE_INFINITY, { error: "#NUM!", message: "" }],
    ["nothing", undefined, { value: null }],
    ["holes in a matrix", [[null, undefined, Number.NaN]], { value: [[null, null, null]] }],
    ["a date", new Date(0), { value: "1970-01-01T00:00:00.000Z" }],
    ["the text of an error", "#VALUE!", { value: "#VALUE!" }],
  ])("a function that returns %s shows what the runtime makes of it", async (_, returned, shown) => {
    define("RETURNS", () => returned);
    expect(await page.callFunction("RETURNS", [])).toEqual(shown);
  });

  test.each([
    ["invalidValue", { error: "#VALUE!", message: "why" }],
    ["notAvailable", { error: "#N/A", message: "why" }],
    ["invalidNumber", { error: "#NUM!", message: "" }],
    ["divisionByZero", { error: "#DIV/0!", message: "" }],
    ["nullReference", { error: "#NULL!", message: "" }],
    ["invalidReference", { error: "#VALUE!", message: "why" }],
    ["invalidName", { error: "#VALUE!", message: "why" }],
  ] as const)("a thrown %s shows its error, and its message where Excel has one", async (code, shown) => {
    define("THROWS", () => {
      throw cellFailure(code, "why");
    });
    expect(await page.callFunction("THROWS", [])).toEqual(shown);
  });

  test("the message of any other error is lost, that of a rejected text is not", async () => {
    define("THROWS", () => {
      throw new Error("lost");
    });
    define("REJECTS", () => Promise.reject("kept"));
    const outcomes = await Promise.all([page.callFunction("THROWS", []), page.callFunction("REJECTS", [])]);
    expect(outcomes).toEqual([
      { error: "#VALUE!", message: "" },
      { error: "#VALUE!", message: "kept" },
    ]);
  });

  test("an error inside a matrix is an error in that cell only", async () => {
    define("PART", () => [[1, cellFailure("divisionByZero")]]);
    expect(await page.callFunction("PART", [])).toMatchObject({ value: [[1, { code: "#DIV/0!" }]] });
  });

  test("an invocation object is always appended to the arguments", async () => {
    define("COUNT", (...received) => {
      const [scores, left, invocation] = received as [unknown, unknown, CustomFunctions.Invocation];
      return [[received.length, JSON.stringify(scores), left, invocation.address ?? ""]];
    });
    const outcome = await page.callFunction("COUNT", [[[1]], "text"], { address: "Sheet1!C3" });
    expect(outcome).toEqual({ value: [[3, "[[1]]", "text", "Sheet1!C3"]] });
  });

  test("a function hears which cell calls it where functions.json asks for that", async () => {
    const functions = [{ id: "TOLD", options: { requiresAddress: true } }, { id: "UNTOLD" }];
    page = loadExcel({ functionsJson: { functions } });
    for (const { id } of functions)
      define(id, (invocation) => (invocation as CustomFunctions.Invocation).address ?? "");
    expect(await page.callFunction("TOLD", [], { address: "Sheet1!C3" })).toEqual({ value: "Sheet1!C3" });
    expect(await page.callFunction("UNTOLD", [], { address: "Sheet1!C3" })).toEqual({ value: "" });
  });

  test("an error cell stops the call, unless the function may see errors", async () => {
    define("CODES", (cells) => {
      const matrix = cells as readonly (readonly (number | CustomFunctions.Error)[])[];
      const { Error: CellError } = page.CustomFunctions;
      return matrix.map((row) => row.map((cell) => (cell instanceof CellError ? `caught ${cell.code}` : cell)));
    });
    const cells = [[1, cellError("#DIV/0!")]];
    expect(await page.callFunction("CODES", [cells])).toEqual({ error: "#DIV/0!", message: "" });
    expect(await page.callFunction("CODES", [cells], { allowErrors: true })).toEqual({
      value: [[1, "caught #DIV/0!"]],
    });
  });

  test("functions.json decides which functions there are and how they get their arguments", async () => {
    const parameters = [
      { name: "scores", dimensionality: "matrix" },
      { name: "date", type: "any", optional: true },
      { name: "limit", type: "number", optional: true },
    ];
    page = loadExcel({ functionsJson: { allowErrorForDataTypeAny: true, functions: [{ id: "SHOW", parameters }] } });
    define("SHOW", (...received) => JSON.stringify(received.slice(0, 3)));
    define("HIDDEN", () => 1);
    expect(await page.callFunction("SHOW", [5])).toEqual({ value: "[[[5]],null,null]" });
    expect(await page.callFunction("SHOW", [[[5]], null, cellError("#N/A")])).toEqual({ error: "#N/A", message: "" });
    expect(await page.callFunction("HIDDEN", [])).toEqual({ error: "#NAME?", message: "" });
    await expect(page.callFunction("SHOW", [])).rejects.toThrow("needs scores");
    await expect(page.callFunction("SHOW", [1, 2, 3, 4])).rejects.toThrow("too many arguments");
  });

  test("repeating arguments arrive as one array of matrices", async () => {
    const parameters = [
      { name: "function", dimensionality: "matrix" },
      { name: "arguments", dimensionality: "matrix", repeating: true },
    ];
    page = loadExcel({ functionsJson: { functions: [{ id: "SHOW", parameters }] } });
    define("SHOW", (...received) => JSON.stringify(received.slice(0, -1)));
    expect(await page.callFunction("SHOW", ["f", 5, [[1], [2]]])).toEqual({
      value: '[[["f"]],[[[5]],[[1],[2]]]]',
    });
    expect(await page.callFunction("SHOW", ["f"])).toEqual({ value: '[[["f"]],[]]' });
  });

  test("a function nobody associated is an error without a message", async () => {
    expect(await page.callFunction("NOBODY", [])).toEqual({ error: "#VALUE!", message: "" });
  });

  test("a result over 5 MB leaves the cell busy", async () => {
    define("HUGE", () => Array.from({ length: 180 }, () => ["x".repeat(30_000)]));
    expect(await page.callFunction("HUGE", [])).toEqual({ error: "#BUSY!", message: "" });
  });

  test("many calls are answered in few messages, each with its own result", async () => {
    define("DOUBLE", (value) => Number(value) * 2);
    const calls = Array.from({ length: 1000 }, (_, index) => page.callFunction("DOUBLE", [index]));
    const outcomes = await Promise.all(calls);
    expect(outcomes[999]).toEqual({ value: 1998 });
    expect(page.host.syncs).toBe(0);
  });
});

declare global {
  interface Window {
    readonly __host: BrowserHost;
  }
}

describe("in a browser", () => {
  test("the same host answers the same office.js in Chromium", { timeout: 30_000 }, async () => {
    const browser = await startBrowser();
    try {
      const tab = await browser.newPage();
      const problems: string[] = [];
      tab.on("pageerror", (error) => problems.push(error.message));
      const office = await browserOffice({ locale: "nl-NL" });
      const script = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
      await tab.route("**/*", (route) =>
        route.request().url() === script
          ? route.fulfill({ contentType: "text/javascript", body: office })
          : route.fulfill({ contentType: "text/html", body: `<!doctype html><script src="${script}"></script>` }),
      );
      await tab.goto("https://localhost:3000/taskpane.html");
      const shown = await tab.evaluate(async () => {
        const info = await Office.onReady();
        await Excel.run(async (context) => {
          context.workbook.getSelectedRange().values = [["'=from the browser"]];
          await context.sync();
        });
        CustomFunctions.associate("TWICE", (value: number) => value * 2);
        const outcome = await window.__host.callFunction("TWICE", [21]);
        const unknown = await Excel.run(async (context) => {
          context.workbook.getSelectedRange().getDependents();
          await context.sync();
        }).catch((error: OfficeExtension.Error) => error.message);
        const { workbook, syncs } = window.__host;
        const language = Office.context.displayLanguage;
        return { info, values: workbook.range("A1").values, syncs, outcome, unknown, language };
      });
      expect(shown).toEqual({
        info: { host: "Excel", platform: "OfficeOnline" },
        values: [["=from the browser"]],
        syncs: 2,
        outcome: { value: 42 },
        unknown: "NotImplemented: Range.getDependents()",
        language: "nl-NL",
      });
      expect(problems).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
