import { describe, expect, it } from "vitest";
import { STANDARD_POLICY } from "../../../core/items/mark.ts";
import { assignFile, collect } from "../../../teaching/collect/collect.ts";
import type { Collected, UnusedFile } from "../../../teaching/collect/collected.ts";
import { gather, type InputFile } from "../../../teaching/collect/gather.ts";
import { figuresOf, type Issued, issue, issueFromPool, makePool } from "../../../teaching/hand-out/edition.ts";
import { planPool } from "../../../teaching/hand-out/plan-pool.ts";
import { writeWorkbook } from "../../../teaching/hand-out/write-workbook.ts";
import { markClass } from "../../../teaching/mark-class.ts";
import { assignmentOf, firstSheet, opened, studentsOf } from "../hand-out/exercise-sheet.ts";
import { answered, file, layoutOf, withoutPlaces, zipped } from "./returned.ts";

const assignment = assignmentOf();
const ledger = issue(assignment, studentsOf(4));
const [first, second, third, fourth] = ledger as readonly [Issued, Issued, Issued, Issued];
const handedOut = { items: assignment.items, ledger };
const full = assignment.items.flatMap(({ parts }) => parts).reduce((sum, { points }) => sum + points, 0);
const open = assignment.items.flatMap(({ parts }) => parts).filter(({ kind }) => kind === "text");
const toRead = open.reduce((sum, { points }) => sum + points, 0);

const read = (...files: readonly InputFile[]): Promise<Collected> => collect(handedOut, gather(files));
const marksOf = ({ files }: Collected) =>
  markClass(
    { items: assignment.items, policy: STANDARD_POLICY },
    files.map(({ submission }) => submission),
  );

describe("workbooks that come back", () => {
  it("are read from a list and from a zip, marked by the figures that were issued, in the order of the class", async () => {
    const [one, two, three] = await Promise.all([first, second, third].map((issued) => answered(assignment, issued)));
    const zip = await zipped([file("Jan_12_file_/b.xlsx", two as Uint8Array), file("c.xlsx", three as Uint8Array)]);
    const collected = await read(file("all.zip", zip), file("a.xlsx", one as Uint8Array));
    expect(collected.unused).toEqual([]);
    expect(collected.missing).toEqual([fourth.student.number]);
    expect(collected.files.map(({ student, by, file: name }) => [student, by, name])).toEqual([
      [first.student.number, "code", "a.xlsx"],
      [second.student.number, "code", "Jan_12_file_/b.xlsx"],
      [third.student.number, "code", "c.xlsx"],
    ]);
    for (const { points, maximum, open: left } of marksOf(collected))
      expect([points, maximum, left]).toEqual([full - toRead, full, open.length]);
  });

  it("give each answer with its value, its formula, its format and how it was reached", async () => {
    const bytes = await answered(
      assignment,
      first,
      {
        "CLV-01.a": { formula: "C9*C10", result: 81 },
        "CLV-01.b": { formula: "180*12", result: 2160 },
        "RFM-01.a": 4,
        "MAT-01.a": { formula: "C1/C2" },
        "RFM-01.b": { formula: "1/0", result: { error: "#DIV/0!" } },
      },
      (sheet) => {
        sheet.getCell(layoutOf(assignment, first).answers.find(({ id }) => id === "RFM-01.a")?.row ?? 0, 3).numFmt =
          "0%";
      },
    );
    const collected = await read(file("a.xlsx", bytes));
    const [one] = collected.files;
    const answers = one?.submission.answers ?? {};
    expect(answers["CLV-01"]?.a).toMatchObject([{ value: 81, use: "references" }]);
    expect(answers["CLV-01"]?.b).toEqual([{ value: 2160, use: "constants" }]);
    expect(answers["RFM-01"]?.a).toEqual([{ value: 4, use: "typed", format: "percent" }]);
    expect(answers["MAT-01"]?.a).toEqual([{ value: null, use: "references", isMissingValue: true }]);
    expect(answers["RFM-01"]?.b).toEqual([{ value: { error: "#DIV/0!" }, use: "constants" }]);
    expect(one?.formulas).toMatchObject({
      "CLV-01.a": "C9*C10",
      "CLV-01.b": "180*12",
      "MAT-01.a": "C1/C2",
      "RFM-01.b": "1/0",
    });
  });

  it.each<[string, Parameters<typeof answered>[3]]>([
    [
      "the sheet was renamed",
      (sheet) => {
        sheet.name = "Mijn werk (2)";
      },
    ],
    ["rows were inserted", (sheet) => sheet.insertRows(8, [["x"], [], ["note"]])],
    ["a column was inserted before the answers", (sheet) => sheet.spliceColumns(3, 0, ["", "", "scratch"])],
    ["a column was inserted before everything", (sheet) => sheet.spliceColumns(1, 0, [])],
    [
      "part of it was copied to another sheet",
      (_, workbook) => {
        const scratch = workbook.addWorksheet("Kladblok");
        scratch.getCell("A1").value = "CLV-01.a";
        scratch.getCell("C1").value = 1;
      },
    ],
    [
      "every name was lost",
      (_, workbook) => {
        workbook.definedNames.model = [];
      },
    ],
    [
      "questions stand in another order",
      (sheet) => {
        const { answers } = layoutOf(assignment, first);
        const [a, b] = ["RFM-01.a", "RFM-01.c"].map((id) => answers.find((one) => one.id === id)?.row ?? 0) as [
          number,
          number,
        ];
        for (const column of [1, 2, 3]) {
          const [one, other] = [sheet.getCell(a, column), sheet.getCell(b, column)];
          [one.value, other.value] = [other.value, one.value];
        }
      },
    ],
  ])("are marked the same where %s", async (_, change) => {
    const bytes = await answered(assignment, first, {}, (sheet, workbook) => {
      withoutPlaces(sheet);
      change?.(sheet, workbook);
    });
    const collected = await read(file("a.xlsx", bytes));
    expect(collected.unused).toEqual([]);
    expect(collected.files[0]?.remarks).toEqual([]);
    expect(marksOf(collected)[0]?.points).toBe(full - toRead);
  });

  it("find an answer that was moved elsewhere by its name", async () => {
    const bytes = await answered(assignment, first, { "CLV-01.a": null }, (sheet, workbook) => {
      sheet.getCell("H3").value = 12.5;
      const others = workbook.definedNames.model.filter(({ name }) => name !== "ANS_CLV_01_a");
      workbook.definedNames.model = [...others, { name: "ANS_CLV_01_a", ranges: ["Opdracht!$H$3"] }];
    });
    const collected = await read(file("a.xlsx", bytes));
    expect(collected.files[0]?.submission.answers["CLV-01"]?.a?.[0]?.value).toBe(12.5);
  });

  it("are read as separated values too, in the notation of their country", async () => {
    const { answers, data } = layoutOf(assignment, first);
    const rows = [
      ["Opdracht 3", "", ""],
      ["Variantcode", first.code, ""],
      ["Nr", "Gegeven", "Waarde"],
      ...data.map(({ id, item, parameter }) => [id, "", String(figuresOf(first)[item]?.[parameter]).replace(".", ",")]),
      ["Nr", "Vraag", "Antwoord (invullen)"],
      ...answers.map(({ id }) => [id, "", id === "CLV-01.a" ? "12,5" : id === "CLV-01.b" ? "=1+1" : ""]),
    ];
    const text = rows.map((row) => row.join(";")).join("\r\n");
    const collected = await read(file("a.csv", new TextEncoder().encode(text)));
    expect(collected.unused).toEqual([]);
    expect(collected.files[0]).toMatchObject({ student: first.student.number, by: "code", formulas: {} });
    expect(collected.files[0]?.submission.answers["CLV-01"]).toEqual({
      a: [{ value: "12,5" }],
      b: [{ value: "=1+1" }],
    });
    expect(collected.files[0]?.remarks.map(({ code }) => code)).toEqual(["one-sheet-only"]);
  });
});

describe("a number that can be read two ways", () => {
  const csv = (separator: string, other: string, answer: string) => {
    const { answers, data } = layoutOf(assignment, first);
    const rows = [
      ["Variantcode", first.code, ""],
      ["Nr", "Gegeven", "Waarde"],
      ...data.map(({ id, item, parameter }) => [
        id,
        "",
        String(figuresOf(first)[item]?.[parameter]).replace(".", other),
      ]),
      ["Nr", "Vraag", "Antwoord (invullen)"],
      ...answers.map(({ id }) => [id, "", id === "CLV-01.a" ? answer : ""]),
    ];
    return file("a.csv", new TextEncoder().encode(rows.map((row) => row.join(separator)).join("\n")));
  };
  const reasonOf = (collected: Collected) =>
    marksOf(collected)[0]?.marks.find(({ item, part }) => item === "CLV-01" && part === "a")?.reason.code;

  it("is read as the rest of the file is written, with a remark", async () => {
    const collected = await read(csv(";", ",", "1.234"));
    expect(collected.files[0]?.submission.decimal).toBe(",");
    expect(collected.files[0]?.remarks).toContainEqual({
      code: "decimal-sign",
      facts: { cells: "CLV-01.a", sign: "," },
    });
    expect(reasonOf(collected)).not.toBe("two-readings");
  });

  it("is left to a person where the file does not tell", async () => {
    const bytes = await answered(assignment, first, { "CLV-01.a": "1.234" });
    const collected = await read(file("a.xlsx", bytes));
    expect(collected.files[0]?.submission.decimal).toBeUndefined();
    expect(reasonOf(collected)).toBe("two-readings");
  });
});

describe("whose workbook it is", () => {
  const without = (issued: Issued, number: string | null, name: string | null) =>
    answered(assignment, issued, {}, (sheet) => {
      sheet.getCell("B2").value = null;
      sheet.getCell("B3").value = number;
      sheet.getCell("B4").value = name;
    });
  const otherData = (bytes: Uint8Array) => changedData(bytes, () => 1);
  async function changedData(bytes: Uint8Array, change: (value: number) => number, most = 99): Promise<Uint8Array> {
    const workbook = await opened(bytes);
    for (const { row, column } of layoutOf(assignment, first).data.slice(0, most)) {
      const cell = firstSheet(workbook).getCell(row, column);
      cell.value = change(Number(cell.value));
    }
    return workbook.xlsx.writeBuffer();
  }

  it("follows from the figures where the code is gone", async () => {
    const collected = await read(file("x.xlsx", await without(second, null, null)));
    expect(collected.files.map(({ student, by }) => [student, by])).toEqual([[second.student.number, "figures"]]);
  });

  it("follows from number or name, on the sheet or in the file name, where the figures are changed", async () => {
    const cases: [string, string | null, string | null, string][] = [
      ["x.xlsx", `00${third.student.number}`, null, "number"],
      ["x.xlsx", null, "student 3", "name"],
      [`map/Opdracht_${third.student.number}_v2.xlsx`, null, null, "number"],
      ["Stúdent 3_991_assignsubmission_file_/werk.xlsx", null, null, "name"],
    ];
    for (const [name, number, student, by] of cases) {
      const bytes = await otherData(await without(third, number, student));
      const { files, unused } = await read(file(name, bytes));
      expect([files.map((one) => [one.student, one.by]), unused]).toEqual([[[third.student.number, by]], []]);
      expect(files[0]?.submission.figures).toEqual(figuresOf(third));
      expect(files[0]?.remarks.map(({ code }) => code)).toContain("data-changed");
    }
  });

  it("is asked where nothing says so", async () => {
    const { files, unused } = await read(file("x.xlsx", await otherData(await without(third, null, "Nobody"))));
    expect(files).toEqual([]);
    expect(unused).toMatchObject([
      { file: "x.xlsx", trouble: { code: "unknown-student", facts: { received: "Nobody" } } },
    ]);
  });

  it("is asked where somebody has the code of another, and the other is marked", async () => {
    const copied = await answered(assignment, first, {}, (sheet) => {
      sheet.getCell("B3").value = second.student.number;
    });
    const { files, unused } = await read(
      file("own.xlsx", await answered(assignment, first)),
      file("copy.xlsx", copied),
    );
    expect(files.map((one) => one.file)).toEqual(["own.xlsx"]);
    const facts = { owner: first.student.number, received: second.student.number };
    expect(unused).toMatchObject([{ file: "copy.xlsx", trouble: { code: "code-of-other", facts } }]);
  });

  it("is settled by a person, whatever else the student handed in", async () => {
    const copied = await answered(assignment, first, { "CLV-01.a": 7 }, (sheet) => {
      sheet.getCell("B3").value = second.student.number;
    });
    const before = await read(file("own.xlsx", await answered(assignment, second)), file("copy.xlsx", copied));
    const [undecided] = before.unused as readonly [UnusedFile];
    const after = assignFile(handedOut, before, undecided, second.student.number);
    expect(after.files.map((one) => [one.file, one.student, one.by])).toEqual([
      ["copy.xlsx", second.student.number, "chosen"],
    ]);
    expect(after.files[0]?.submission.figures).toEqual(figuresOf(second));
    const facts = { student: second.student.number, used: "copy.xlsx" };
    expect(after.unused).toEqual([{ file: "own.xlsx", trouble: { code: "double", facts } }]);
    expect(after.missing).toEqual(before.missing);
  });

  it("lists earlier versions of one student, and takes the last one", async () => {
    const bytes = await answered(assignment, first);
    const [early, late] = [new Date("2026-01-01"), new Date("2026-01-02")];
    const { files, unused } = await read(file("late.xlsx", bytes, late), file("early.xlsx", bytes, early));
    expect(files.map((one) => one.file)).toEqual(["late.xlsx"]);
    const facts = { student: first.student.number, used: "late.xlsx" };
    expect(unused).toMatchObject([{ file: "early.xlsx", trouble: { code: "double", facts } }]);
  });

  it("says which figures were changed, and marks with those that were issued", async () => {
    const bytes = await changedData(await answered(assignment, first), (value) => value * 2, 2);
    const collected = await read(file("a.xlsx", bytes));
    expect(collected.files[0]?.remarks).toEqual([
      { code: "data-changed", facts: { cells: "CLV-01.1, CLV-01.2" } },
      { code: "value-differs", facts: { cells: "CLV-01.a, CLV-01.b" } },
    ]);
    expect(marksOf(collected)[0]?.points).toBe(full - toRead);
  });
});

describe("a pool that comes back", () => {
  it("is known by the student number, several students having the same code", async () => {
    const pool = makePool(assignment, 3);
    const students = issueFromPool(pool, studentsOf(6));
    const workbook = await opened(await writeWorkbook(planPool(assignment, pool, "nl")));
    const sheet = firstSheet(workbook);
    const [, one, , , four] = students as readonly [Issued, Issued, Issued, Issued, Issued];
    expect(one.code).toBe(four.code);
    sheet.getCell("B3").value = four.student.number;
    sheet.getCell("B2").value = { formula: String(sheet.getCell("B2").formula), result: four.code };
    const answers = layoutOf(assignment, four).answers;
    for (const { row, id } of answers) if (id === "CLV-01.a") sheet.getCell(row + 1, 3).value = 7;
    const bytes = await workbook.xlsx.writeBuffer();
    const { files, unused } = await collect(
      { items: assignment.items, ledger: students },
      gather([file("p.xlsx", bytes)]),
    );
    expect(unused).toEqual([]);
    expect(files.map(({ student, by }) => [student, by])).toEqual([[four.student.number, "number"]]);
    expect(files[0]?.submission.figures).toEqual(figuresOf(four));
    expect(files[0]?.submission.answers["CLV-01"]?.a?.[0]?.value).toBe(7);
  });
});

describe("collecting", () => {
  it("shows progress and stops when it is cancelled", async () => {
    const bytes = await answered(assignment, first);
    const files = ["a", "b", "c"].map((name) => file(`${name}.xlsx`, bytes));
    const control = new AbortController();
    const seen: number[] = [];
    const onProgress = (done: number, total: number) => {
      seen.push(done, total);
      if (done === 2) control.abort();
    };
    await expect(collect(handedOut, gather(files, { signal: control.signal, onProgress }))).rejects.toThrow(/abort/i);
    expect(seen).toEqual([1, 3, 2, 3]);
  });
});
