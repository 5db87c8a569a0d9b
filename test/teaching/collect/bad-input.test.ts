import { Workbook } from "@cj-tech-master/excelts";
import { zip } from "@cj-tech-master/excelts/archive";
import { describe, expect, it } from "vitest";
import { collect } from "../../../teaching/collect/collect.ts";
import { gather, type InputFile } from "../../../teaching/collect/gather.ts";
import { readZip } from "../../../teaching/collect/read-zip.ts";
import { type Issued, issue } from "../../../teaching/hand-out/edition.ts";
import { sentenceForTrouble } from "../../../teaching/texts/troubles.ts";
import { assignmentOf, firstSheet, opened, studentsOf } from "../hand-out/exercise-sheet.ts";
import { answered, file, zipped } from "./returned.ts";

const assignment = assignmentOf("CLV-01", "MAT-01");
const ledger = issue(assignment, studentsOf(3));
const [first, second] = ledger as readonly [Issued, Issued];
const good = file("good.xlsx", await answered(assignment, second));
const bytesOf = (text: string) => new TextEncoder().encode(text);

const read = (...files: readonly InputFile[]) => collect({ items: assignment.items, ledger }, gather([...files, good]));

/** The parts of a workbook, changed, as a workbook again. */
async function repacked(bytes: Uint8Array, change: (parts: Map<string, Uint8Array>) => void): Promise<Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const part of await readZip(bytes, 1000)) parts.set(part.path, await part.bytes(1e9));
  change(parts);
  const archive = zip({ level: 9 });
  for (const [path, content] of parts) archive.add(path, content);
  return archive.bytes();
}

async function cut(issued: Issued): Promise<Uint8Array> {
  const bytes = await answered(assignment, issued);
  return bytes.slice(0, bytes.length / 2);
}

async function flipped(issued: Issued): Promise<Uint8Array> {
  const bytes = (await answered(assignment, issued)).slice();
  for (let at = 2000; at < 2400; at++) bytes[at] = 0;
  return bytes;
}

async function foreign(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet("Budget").addRow(["Something", "else", 12]);
  return workbook.xlsx.writeBuffer();
}

const ole = (text: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...bytesOf("x".repeat(600)), ...bytesOf([...text].join("\0"))]);

describe("a file that cannot be used", () => {
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ["empty-file", "a.xlsx", () => new Uint8Array()],
    ["damaged", "a.xlsx", () => cut(first)],
    ["damaged", "a.xlsx", () => flipped(first)],
    ["damaged", "a.xlsx", () => bytesOf("not a zip at all")],
    ["damaged", "a.zip", () => cut(first)],
    ["protected", "a.xlsx", () => ole("EncryptedPackage")],
    ["old-format", "a.xls", () => ole("Workbook")],
    ["not-a-workbook", "a.pdf", () => bytesOf("%PDF-1.7")],
    ["not-a-workbook", "a.csv", () => new Uint8Array([1, 0, 2, 0])],
    ["other-exercise", "a.xlsx", foreign],
    ["other-exercise", "a.csv", () => bytesOf("a;b\n1;2")],
  ])("is listed as %s (%s) and the rest is read", async (code, name, make) => {
    const { files, unused } = await read(file(name, await make()));
    expect(unused.map((one) => [one.file, one.trouble.code])).toEqual([[name, code]]);
    expect(files.map((one) => one.file)).toEqual(["good.xlsx"]);
    for (const language of ["en", "nl"] as const)
      for (const { trouble } of unused) expect(sentenceForTrouble(trouble, language)).toMatch(/^[^{}]+\.$/);
  });

  it("in a zip is listed by its own name, and what systems leave there is passed over", async () => {
    const inside = await zipped([file("werk.xlsx", await answered(assignment, first))]);
    const deep = await zipped([file("deep.zip", inside)]);
    const many = await zipped(Array.from({ length: 101 }, (_, at) => file(`${at}.csv`, bytesOf("a"))));
    const all = await zipped([
      file("__MACOSX/._x.xlsx", bytesOf("x")),
      file("klas/.DS_Store", bytesOf("x")),
      file("klas/~$werk.xlsx", bytesOf("x")),
      file("klas/Jan.zip", inside),
      file("klas/deep.zip", deep),
      file("klas/many.zip", many),
      file("klas/nothing.zip", await zipped([file("__MACOSX/._x", bytesOf("x"))])),
      file("klas/broken.xlsx", await cut(first)),
    ]);
    const { files, unused } = await read(file("all.zip", all));
    expect(files.map((one) => one.file)).toEqual(["klas/Jan.zip/werk.xlsx", "good.xlsx"]);
    expect(unused.map((one) => [one.file, one.trouble.code])).toEqual([
      ["klas/broken.xlsx", "damaged"],
      ["klas/deep.zip/deep.zip", "zip-in-zip"],
      ["klas/many.zip", "zip-in-zip"],
      ["klas/nothing.zip", "empty-file"],
    ]);
  });

  it("is not unpacked where it is a bomb, whether it says so or not", async () => {
    const honest = await repacked(await answered(assignment, first), (parts) =>
      parts.set("xl/worksheets/sheet9.xml", new Uint8Array(70_000_000)),
    );
    expect(honest.length).toBeLessThan(1_000_000);
    // The size that the directory of the zip gives, made small.
    const lying = honest.slice();
    const view = new DataView(lying.buffer, lying.byteOffset);
    for (let at = 0; at < lying.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 70_000_000)
        view.setUint32(at + 24, 1000, true);
    const { files, unused } = await read(file("honest.xlsx", honest), file("lying.xlsx", lying));
    expect(files.map((one) => one.file)).toEqual(["good.xlsx"]);
    expect(unused.map((one) => [one.file, one.trouble.code])).toEqual([
      ["honest.xlsx", "too-large"],
      ["lying.xlsx", "damaged"],
    ]);
  });
});

describe("a strange file that can be read", () => {
  const remarksOn = async (bytes: Uint8Array, name = "a.xlsx") => {
    const { files, unused } = await read(file(name, bytes));
    expect(unused).toEqual([]);
    expect(files.map((one) => one.student)).toEqual([first.student.number, second.student.number]);
    for (const remark of files[0]?.remarks ?? []) expect(sentenceForTrouble(remark, "nl")).toMatch(/^[^{}]+\.$/);
    return { remarks: files[0]?.remarks ?? [], answers: files[0]?.submission.answers ?? {} };
  };

  it("has its macros left out", async () => {
    const bytes = await repacked(await answered(assignment, first), (parts) =>
      parts.set("xl/vbaProject.bin", bytesOf("Sub Auto_Open()")),
    );
    expect((await remarksOn(bytes, "a.xlsm")).remarks).toEqual([{ code: "macros", facts: {} }]);
  });

  it("may hold ten megabytes of styles", async () => {
    const bytes = await repacked(await answered(assignment, first), (parts) => {
      const styles = new TextDecoder().decode(parts.get("xl/styles.xml"));
      const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
      const many = xf.repeat(Math.ceil(10_000_000 / xf.length));
      parts.set("xl/styles.xml", bytesOf(styles.replace("</cellXfs>", `${many}</cellXfs>`)));
    });
    expect((await remarksOn(bytes)).remarks).toEqual([{ code: "large-styles", facts: { megabytes: 10 } }]);
  });

  it("may refer to other files and programs: nothing is followed", async () => {
    const bytes = await answered(assignment, first, {
      "CLV-01.a": { formula: "'[key.xlsx]Sheet1'!$A$1", result: 5 },
      "CLV-01.b": { formula: "cmd|' /C calc'!A0", result: 6 },
    });
    const { remarks, answers } = await remarksOn(bytes);
    expect(remarks).toEqual([{ code: "external-formula", facts: { cells: "CLV-01.a, CLV-01.b" } }]);
    expect(answers["CLV-01"]?.a?.[0]?.value).toBe(5);
  });

  it("may have formulas in names, of cells that it needs too", async () => {
    const bytes = await answered(assignment, first, {}, (_, workbook) => {
      const others = workbook.definedNames.model.filter(({ name }) => name !== "ANS_CLV_01_a");
      const formula = { name: "ANS_CLV_01_a", ranges: [], formulaExpression: "1/7" };
      workbook.definedNames.model = [...others, formula];
    });
    const { remarks, answers } = await remarksOn(bytes);
    expect(remarks).toEqual([{ code: "formula-names", facts: { names: "ANS_CLV_01_a" } }]);
    expect(answers["CLV-01"]?.a?.[0]?.value).toEqual(expect.any(Number));
  });

  it("keeps text that looks like a formula as text", async () => {
    const bytes = await answered(assignment, first, { "CLV-01.a": "=cmd|' /C calc'!A0" });
    const { remarks, answers } = await remarksOn(bytes);
    expect([remarks, answers["CLV-01"]?.a]).toEqual([[], [{ value: "=cmd|' /C calc'!A0", use: "typed" }]]);
  });

  it("may have lost questions", async () => {
    const workbook = await opened(await answered(assignment, first));
    const sheet = firstSheet(workbook);
    sheet.eachRow((row) => {
      if (row.getCell(1).value === "CLV-01.b")
        row.eachCell((cell) => {
          cell.value = null;
        });
    });
    workbook.definedNames.model = [];
    const { remarks, answers } = await remarksOn(await workbook.xlsx.writeBuffer());
    expect(remarks).toEqual([{ code: "cells-missing", facts: { cells: "CLV-01.b" } }]);
    expect(answers["CLV-01"]?.b).toEqual([{ value: null }]);
  });
});
