import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it } from "vitest";
import { readFile } from "../../playground/files/open.ts";
import { FileProblem } from "../../playground/files/problem.ts";
import { toSheetData } from "../../playground/sheet-data.ts";

async function workbookBytes(fill: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function problemOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await readFile(name, bytes);
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
  return "none";
}

const text = (content: string) => new TextEncoder().encode(content);

describe("an Excel workbook", () => {
  it("gives values, formulas, dates and number formats", async () => {
    const bytes = await workbookBytes((workbook) => {
      const sheet = workbook.addWorksheet("Klanten");
      sheet.getCell("A1").value = "Naam";
      sheet.getCell("B1").value = 1.5;
      sheet.getCell("B1").numFmt = "0.00";
      sheet.getCell("A2").value = new Date(Date.UTC(2025, 0, 1));
      sheet.getCell("B2").value = { formula: "_xlfn.SEQUENCE(B1)", result: 1 };
      sheet.getCell("A3").value = true;
      sheet.getCell("B3").value = { error: "#N/A" };
      sheet.getCell("A4").value = { richText: [{ text: "vet " }, { text: "en dun" }] };
      sheet.getCell("B4").value = { text: "site", hyperlink: "https://example.org" };
      sheet.getCell("C6").value = "=1+1";
    });
    const [sheet] = await readFile("mijn klanten.xlsx", bytes);
    expect(sheet?.name).toBe("mijn klanten");
    expect(sheet?.rows).toEqual([
      ["Naam", { value: 1.5, format: "0.00" }],
      [{ value: 45_658, format: expect.stringMatching(/y/i) }, { formula: "=SEQUENCE(B1)" }],
      [true, "#N/A"],
      ["vet en dun", "site"],
      [],
      [null, null, "=1+1"],
    ]);
  });

  it("keeps all sheets with something in them, by their own names", async () => {
    const bytes = await workbookBytes((workbook) => {
      workbook.addWorksheet("Eén").getCell("A1").value = 1;
      workbook.addWorksheet("Leeg");
      workbook.addWorksheet("Twee").getCell("B2").value = { formula: "'Eén'!A1*2", result: 2 };
    });
    const sheets = await readFile("boek.xlsx", bytes);
    expect(sheets.map(({ name }) => name)).toEqual(["Eén", "Twee"]);
  });

  it("does not take what an array formula spilled for values of its own", async () => {
    const bytes = await workbookBytes((workbook) => {
      const sheet = workbook.addWorksheet("A");
      sheet.getCell("A1").value = { formula: "SEQUENCE(3)", shareType: "array", ref: "A1:A3", result: 1 };
      sheet.getCell("A4").value = 4;
    });
    const [sheet] = await readFile("a.xlsx", bytes);
    expect(sheet?.rows[0]).toEqual([{ formula: "=SEQUENCE(3)" }]);
    expect(
      sheet?.rows
        .slice(1, 3)
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([]);
    expect(sheet?.rows[3]).toEqual([4]);
  });
});

describe("merged cells", () => {
  it("hold their value once, and stay merged", async () => {
    const bytes = await workbookBytes((workbook) => {
      const sheet = workbook.addWorksheet("A");
      sheet.getCell("A3").value = 100;
      sheet.mergeCells("A3:C4");
      sheet.getCell("D3").value = 5;
    });
    const [sheet] = await readFile("a.xlsx", bytes);
    expect(sheet?.rows.flat().filter((cell) => cell !== null)).toEqual([100, 5]);
    expect(sheet?.merges).toEqual(["A3:C4"]);
    expect(sheet && toSheetData(sheet, () => "").mergeData).toEqual([
      { startRow: 2, startColumn: 0, endRow: 3, endColumn: 2 },
    ]);
  });
});

describe("a sheet", () => {
  it("leaves room beside and below its cells for what formulas spill", () => {
    const wide = toSheetData({ name: "A", rows: [Array.from({ length: 26 }, () => 1)] }, () => "");
    expect(wide.columnCount).toBeGreaterThanOrEqual(46);
    expect(wide.rowCount).toBeGreaterThanOrEqual(1001);
  });
});

describe("a file that cannot be read", () => {
  const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
  const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(504).fill(0)]);

  it.each([
    ["an empty file", "leeg.xlsx", new Uint8Array(), "empty"],
    ["an empty text", "leeg.csv", new Uint8Array(), "empty"],
    ["a picture named .xlsx", "foto.xlsx", PNG, "unknown"],
    ["a picture named .csv", "foto.csv", PNG, "unknown"],
    ["a PDF named .csv", "brief.csv", text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>"), "unknown"],
    ["a web page named .csv", "pagina.csv", text("\ufeff\n<!DOCTYPE html>\n<html><p>a,b</p></html>"), "unknown"],
    ["JSON named .csv", "data.csv", text('[{"a": 1, "b": 2},\n {"a": 3, "b": 4}]'), "unknown"],
    ["JSON in lines named .csv", "data.csv", text('{"a": 1, "b": 2}\n{"a": 3, "b": 4}'), "unknown"],
    ["control characters", "x.csv", Uint8Array.from([65, 1, 2, 3, 4, 66, 44, 67]), "unknown"],
    ["a quotation mark left open", "x.csv", text('a,b\n1,"2\n3,4\n5,6'), "open-quote"],
    ["a quotation mark closed too early", "x.csv", text('a,b\n1,"2"3\n4,5\n6,"7"'), "open-quote"],
    ["a text named .xlsx", "tekst.xlsx", text("a;b\n1;2"), "unknown"],
    ["a workbook with a password, or of before 2007", "geheim.xlsx", OLE, "protected"],
    ["the beginning of a zip", "half.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), "damaged"],
  ])("is refused with its reason: %s", async (_, name, bytes, code) => {
    expect(await problemOf(name, bytes)).toBe(code);
  });

  it("may still be a table whose cells look like those", async () => {
    expect(await problemOf("x.csv", text('<5,[1]\n[{"a":1,{x\n"say ""hi""",2'))).toBe("none");
  });

  it("is refused wherever a workbook breaks off", async () => {
    const whole = await workbookBytes((workbook) => {
      workbook.addWorksheet("A").getCell("A1").value = "inhoud";
    });
    for (const part of [0.1, 0.5, 0.9, 0.99]) {
      expect(await problemOf("half.xlsx", whole.subarray(0, whole.length * part)), String(part)).toBe("damaged");
    }
  });

  it("is refused where a workbook holds no cells", async () => {
    const none = await workbookBytes((workbook) => {
      workbook.addWorksheet("A");
    });
    expect(await problemOf("niets.xlsx", none)).toBe("no-rows");
  });

  it("leaves a damaged sheet inside a whole zip to be refused too", async () => {
    const whole = await workbookBytes((workbook) => {
      workbook.addWorksheet("A").getCell("A1").value = "inhoud";
    });
    const spoiled = whole.slice();
    for (let at = 100; at < spoiled.length - 400; at += 7) spoiled[at] = (spoiled[at] ?? 0) ^ 0x55;
    expect(["damaged", "unknown", "no-rows"]).toContain(await problemOf("kapot.xlsx", spoiled));
  });
});
