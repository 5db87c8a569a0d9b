import { unzip } from "@cj-tech-master/excelts/archive";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findClassList } from "../../../pane/teaching/find-class-list.ts";
import { readGoogleFiles } from "../../../pane/teaching/google-files.ts";
import type { Way } from "../../../pane/teaching/hand-out.ts";
import { type HandedOut, handOut, type KnownLedger } from "../../../pane/teaching/hand-out-run.ts";
import { warningsFor } from "../../../pane/teaching/hand-out-warnings.ts";
import { findRecord } from "../../../pane/teaching/record-sheets.ts";
import type { Receipt } from "../../../pane/workbook.ts";
import { type DriveFiles, WorkbookError } from "../../../pane/workbook.ts";
import { openFile } from "../../../teaching/collect/open-file.ts";
import { figuresOf, type Student } from "../../../teaching/hand-out/edition.ts";
import { readWholeLedger } from "../../../teaching/records/read-ledger.ts";
import { assignmentOf, studentsOf } from "../../teaching/hand-out/exercise-sheet.ts";
import { FakeWorkbook } from "../fake-workbook.ts";

const assignment = assignmentOf();
const students = studentsOf(3);

/** What was made, by its link. */
const made = new Map<string, Blob>();

beforeEach(() => {
  made.clear();
  vi.stubGlobal("document", {
    createElement: () => ({ click() {}, remove() {} }),
    body: { append() {} },
  });
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const url = `blob:${made.size + 1}`;
    made.set(url, blob as Blob);
    return url;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

interface Options {
  readonly students?: readonly Student[];
  readonly known?: KnownLedger | undefined;
  readonly signal?: AbortSignal;
}

const work = (signal = new AbortController().signal) => ({ signal, onProgress: () => {} });

async function handedOut(workbook: FakeWorkbook, way: Way, options: Options = {}) {
  const receipts: Receipt[] = [];
  const result = await handOut(
    workbook,
    { assignment, way, students: options.students ?? students, sets: 6, language: "nl" },
    options.known,
    (_, receipt) => receipts.push(receipt),
    work(options.signal),
  );
  return { ...result, receipts };
}

const bytesOf = async ({ file }: HandedOut) =>
  new Uint8Array(await (made.get(file?.url ?? "") ?? expect.fail("no file")).arrayBuffer());

async function filesIn(result: HandedOut): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const entry of unzip(await bytesOf(result)).entries()) files.set(entry.path, await entry.bytes());
  return files;
}

const ledgerOn = async (workbook: FakeWorkbook) =>
  readWholeLedger((await findRecord(workbook, "ledger"))?.rows ?? [], assignment);

describe("handing out workbooks", () => {
  it("writes who got which figures, and then gives a zip with a file per student that holds them", async () => {
    const workbook = new FakeWorkbook();
    const result = await handedOut(workbook, "files");
    expect(result.file?.name).toBe("Opdracht-3.zip");
    const files = await filesIn(result);
    expect([...files.keys()]).toEqual(students.map(({ number }) => `${number}.xlsx`));
    const { issued } = await ledgerOn(workbook);
    expect(issued.map(({ student }) => student)).toEqual(students);
    for (const one of issued) {
      const { sheets } = await openFile("x.xlsx", files.get(`${one.student.number}.xlsx`) ?? expect.fail("no file"));
      const values = [...(sheets[0]?.rows.values() ?? [])].flatMap((row) =>
        [...row.values()].map(({ value }) => value),
      );
      expect(values).toContain(one.code);
      for (const figure of Object.values(figuresOf(one)["CLV-01"] ?? {})) expect(values).toContain(figure);
    }
  });

  it("takes the ledger back with its receipt", async () => {
    const workbook = new FakeWorkbook();
    const { receipts } = await handedOut(workbook, "files");
    await receipts[0]?.undo();
    expect(await workbook.sheets()).toEqual(["Sheet1"]);
  });

  it("makes the same again without writing, and one new sheet where students came in", async () => {
    const workbook = new FakeWorkbook();
    const first = await handedOut(workbook, "files");
    const known = { sheet: first.ledger?.sheet ?? "", ledger: await ledgerOn(workbook) };
    const again = await handedOut(workbook, "files", { known });
    expect(again.receipts).toHaveLength(0);
    expect([...(await filesIn(again)).keys()]).toEqual([...(await filesIn(first)).keys()]);
    const late = { number: "0999", name: "Late", language: "en" as const };
    const more = await handedOut(workbook, "files", { known, students: [late] });
    expect([...(await filesIn(more)).keys()]).toEqual(["0999.xlsx"]);
    expect(await workbook.sheets()).toEqual(["Sheet1", "Sleutel", "Sleutel 2"]);
    const { issued } = await ledgerOn(workbook);
    expect(issued.map(({ student }) => student.number)).toEqual(["0999", ...students.map(({ number }) => number)]);
    expect(issued.slice(1)).toEqual(known.ledger.issued);
  });

  it("leaves the ledger and its receipt where the files are cancelled", async () => {
    const workbook = new FakeWorkbook();
    const stop = new AbortController();
    const receipts: Receipt[] = [];
    const run = handOut(
      workbook,
      { assignment, way: "files", students, sets: 6, language: "nl" },
      undefined,
      (_, receipt) => {
        receipts.push(receipt);
        stop.abort();
      },
      work(stop.signal),
    );
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    expect(receipts).toHaveLength(1);
    expect((await ledgerOn(workbook)).issued).toHaveLength(3);
    expect(made.size).toBe(0);
  });

  it("gives one workbook for everyone, whose sets stay when it is made again", async () => {
    const workbook = new FakeWorkbook();
    const first = await handedOut(workbook, "pool");
    expect(first.file?.name).toBe("Opdracht-3.xlsx");
    const ledger = await ledgerOn(workbook);
    expect(ledger.pool).toHaveLength(6);
    const again = await handedOut(workbook, "pool", { known: { sheet: "Sleutel", ledger } });
    expect(again.receipts).toHaveLength(0);
    const { sheets } = await openFile("x.xlsx", await bytesOf(again));
    expect(sheets.map(({ name }) => name)).toEqual(["Opdracht", "Getallen"]);
  });
});

describe("handing out questions", () => {
  it.each([
    ["moodle", "Opdracht-3-moodle.xml", /^<\?xml.*<quiz>/s],
    ["csv", "Opdracht-3.csv", /CLV-01\.a \(6\)/],
  ] as const)("as %s writes no ledger", async (way, name, content) => {
    const workbook = new FakeWorkbook();
    const result = await handedOut(workbook, way);
    expect(result.file?.name).toBe(name);
    expect(new TextDecoder().decode(await bytesOf(result))).toMatch(content);
    expect(await workbook.sheets()).toEqual(["Sheet1"]);
  });

  it("as QTI gives a package with every variant of every question", async () => {
    const files = await filesIn(await handedOut(new FakeWorkbook(), "qti"));
    const parts = assignment.items.flatMap(({ parts: own }) => own).length;
    expect(files.size).toBe(1 + 6 * parts);
  });

  it("puts each question of Moodle in a category with its variants", async () => {
    const text = new TextDecoder().decode(await bytesOf(await handedOut(new FakeWorkbook(), "moodle")));
    expect(text).toContain("$course$/top/Kwadrant/Opdracht 3/CLV-01.a");
    expect(text.match(/<question type="category">/g)).toHaveLength(
      assignment.items.flatMap(({ parts }) => parts).length,
    );
  });
});

/** A drive that keeps what it is given, and breaks down where it is told to. */
function fakeDrive(failsAt = -1) {
  const stored = new Map<string, { folder: string; name: string; xlsx: Uint8Array }>();
  const files: DriveFiles = {
    createFolder: async (name) => `folder-${name.replace(/\W/g, "_")}`,
    async createFile(folder, name, xlsx) {
      if (stored.size === failsAt) throw new WorkbookError("unavailable");
      const id = `file-${stored.size}`;
      stored.set(id, { folder, name, xlsx });
      return id;
    },
    async readFile(id) {
      const file = stored.get(id);
      if (file === undefined) throw new WorkbookError("no-such-range");
      return openFile("x.xlsx", file.xlsx);
    },
  };
  return { files, stored, heal: () => (failsAt = -1) };
}

describe("handing out in Google Drive", () => {
  const five = studentsOf(5);

  it("makes a file per student in a folder, and keeps the links in the ledger", async () => {
    const { files, stored } = fakeDrive();
    const workbook = Object.assign(new FakeWorkbook(), { files });
    const { drive } = await handedOut(workbook, "google", { students: five });
    expect(drive).toEqual({ folder: "folder-Opdracht_3", done: 5 });
    expect([...stored.values()].map(({ name }) => name)).toEqual(five.map(({ number }) => number));
    expect((await ledgerOn(workbook)).drive).toEqual({
      folder: "folder-Opdracht_3",
      files: Object.fromEntries(five.map(({ number }, at) => [number, `file-${at}`])),
    });
  });

  it("goes on where it broke down, and makes no file twice", async () => {
    const { files, stored, heal } = fakeDrive(4);
    const workbook = Object.assign(new FakeWorkbook(), { files });
    await expect(handedOut(workbook, "google", { students: five })).rejects.toMatchObject({ problem: "unavailable" });
    const ledger = await ledgerOn(workbook);
    expect(Object.keys(ledger.drive?.files ?? {})).toHaveLength(4);
    heal();
    const again = await handedOut(workbook, "google", { students: five, known: { sheet: "Sleutel", ledger } });
    expect(again.receipts).toHaveLength(0);
    expect(again.drive?.done).toBe(5);
    expect(stored.size).toBe(5);
  });

  it("reads the files where they are, and names one that was thrown away", async () => {
    const { files, stored } = fakeDrive();
    const workbook = Object.assign(new FakeWorkbook(), { files });
    await handedOut(workbook, "google", { students: five });
    stored.delete("file-2");
    const read = [];
    for await (const one of readGoogleFiles(files, await ledgerOn(workbook))) read.push(one);
    expect(read.map(({ file }) => file)).toEqual(five.map(({ number }) => number));
    expect(read[2]?.trouble).toEqual({ code: "gone", facts: {} });
    expect(read[3]?.workbook?.names.has("variant_code")).toBe(true);
  });
});

describe("what a teacher should know first", () => {
  const list = { address: "A1", sheet: "S", students, withoutNumber: [], doubles: [] };

  it("is who gets nothing, whose number chooses no set, and which figures come back often", () => {
    const strange = { number: "u77x", name: "Strange", language: "en" as const };
    const odd = {
      ...list,
      students: [...students, strange],
      withoutNumber: [{ name: "Wout", cell: "A7" }],
      doubles: [{ number: "12", cell: "A8" }],
    };
    expect(warningsFor(assignment, odd, "pool", undefined)).toEqual([
      { code: "no-number", names: ["Wout"], cells: ["A7"] },
      { code: "twice", numbers: ["12"], cells: ["A8"] },
      { code: "no-digits", numbers: ["u77x"] },
      { code: "one-language" },
    ]);
    const crowd = { ...list, students: studentsOf(100) };
    const few = warningsFor(assignment, crowd, "files", undefined);
    expect(few).toEqual([expect.objectContaining({ code: "few-variants" })]);
    expect(warningsFor(assignment, odd, "qti", undefined)).toEqual([]);
  });

  it("is that an earlier way no longer counts, and how many are new", async () => {
    const workbook = new FakeWorkbook();
    await handedOut(workbook, "files");
    const ledger = await ledgerOn(workbook);
    const codes = (way: Way, own = students) =>
      warningsFor(assignment, { ...list, students: own }, way, ledger).map(({ code }) => code);
    expect(codes("pool")).toContain("other-way");
    expect(codes("files")).not.toContain("other-way");
    expect(warningsFor(assignment, { ...list, students: studentsOf(5) }, "files", ledger)).toContainEqual({
      code: "newcomers",
      count: 2,
    });
    expect(warningsFor({ ...assignment, seed: "new" }, list, "pool", ledger).map(({ code }) => code)).not.toContain(
      "other-way",
    );
  });
});

describe("finding the class", () => {
  it("takes the list around the active cell, else one on another sheet, and never the ledger", async () => {
    const workbook = new FakeWorkbook();
    await handedOut(workbook, "files");
    await workbook.select("Sleutel!A9");
    expect(await findClassList(workbook, "nl")).toBeUndefined();
    workbook.fill("Sheet1!C3", [
      ["Studentnummer", "Naam"],
      ["0501", "Noor"],
    ]);
    expect(await findClassList(workbook, "nl")).toMatchObject({
      address: "Sheet1!A1:D4",
      students: [{ number: "0501" }],
    });
  });
});
