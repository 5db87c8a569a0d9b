import { unzip } from "@cj-tech-master/excelts/archive";
import { describe, expect, it } from "vitest";
import { allItems } from "../../../core/items/bank/index.ts";
import { editionFor, figuresOf, issue, makePool, plainNumber } from "../../../teaching/hand-out/edition.ts";
import { COLUMN } from "../../../teaching/hand-out/layout.ts";
import { planPool } from "../../../teaching/hand-out/plan-pool.ts";
import { planSheet } from "../../../teaching/hand-out/sheet-plan.ts";
import { writeWorkbook } from "../../../teaching/hand-out/write-workbook.ts";
import { writeStudentWorkbook, zipWorkbooks } from "../../../teaching/hand-out/zip-workbooks.ts";
import { rightAnswers } from "../../../teaching/right-answers.ts";
import { assignmentOf, firstSheet, opened, studentsOf, textsIn } from "./exercise-sheet.ts";

const assignment = assignmentOf();
const ledger = issue(assignment, studentsOf(4));
const [mine, other] = ledger as readonly [(typeof ledger)[number], (typeof ledger)[number]];

const joined = (pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));

describe("what a class gets", () => {
  it("is for every student a code and figures of their own, the same again from the same seed", () => {
    expect(new Set(ledger.map(({ code }) => code)).size).toBe(4);
    for (const { code } of ledger) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{3}$/);
    expect(figuresOf(mine)).not.toEqual(figuresOf(other));
    expect(issue(assignment, studentsOf(4))).toEqual(ledger);
    expect(issue({ ...assignment, seed: "another" }, studentsOf(1))[0]?.code).not.toBe(mine.code);
  });

  it("does not depend on who else is in the class", () => {
    const [, second] = studentsOf(2);
    expect(issue(assignment, second === undefined ? [] : [second])).toEqual([other]);
  });

  it.each([
    ["no-number", [{ number: " ", name: "A", language: "nl" as const }]],
    ["number-twice", ["0501", " 501"].map((number) => ({ number, name: "A", language: "nl" as const }))],
  ])("is refused with %s where the class list has that fault", (code, students) => {
    expect(() => issue(assignment, students)).toThrow(expect.objectContaining({ code }));
  });
});

describe("a student's workbook", () => {
  it("has the variant code, the stems, the student's figures beside their labels and every question", async () => {
    const sheet = firstSheet(await opened(await writeStudentWorkbook(assignment, mine)));
    expect(sheet.name).toBe("Opdracht");
    const texts = textsIn(sheet);
    expect(texts).toContain(mine.code);
    expect(texts).toContain(mine.student.number);
    const { layout } = planSheet(assignment, mine, "nl", mine.student);
    for (const { item, parameter, id, row, column } of layout.data) {
      expect(sheet.getCell(row, column).value).toBe(figuresOf(mine)[item]?.[parameter]);
      expect(sheet.getCell(row, COLUMN.id).value).toBe(id);
    }
    for (const item of assignment.items)
      for (const { help, id } of item.parts)
        expect(texts.some((text) => text.startsWith(help.prompt.nl.slice(0, 20)))).toBe(id !== "");
    expect(texts.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
  });

  it("is in the language of the student", async () => {
    expect(firstSheet(await opened(await writeStudentWorkbook(assignment, other))).name).toBe("Assignment");
  });

  it("has an empty, named and framed cell for every answer, and lists what may be chosen", async () => {
    const workbook = await opened(await writeStudentWorkbook(assignment, mine));
    const sheet = firstSheet(workbook);
    const { layout, lists, cells } = planSheet(assignment, mine, "nl", mine.student);
    const names = new Map(workbook.definedNames.model.map(({ name, ranges }) => [name, ranges[0]]));
    for (const { name, id, row, column } of layout.answers) {
      const cell = sheet.getCell(row, column);
      expect([id, cell.value]).toEqual([id, null]);
      expect(cell.border?.top?.style).toBe("thin");
      expect(names.get(name)).toBe(`Opdracht!$C$${row}`);
      expect(sheet.getCell(row, COLUMN.id).value).toBe(id);
    }
    const chosen = layout.answers.filter(({ item, part }) => lists[`${item}.${part}`] !== undefined);
    expect(chosen.length).toBeGreaterThan(4);
    for (const { row, column, item, part } of chosen) {
      const [first, last] = lists[`${item}.${part}`] as readonly [number, number];
      expect(sheet.getCell(row, column).dataValidation).toMatchObject({ formulae: [`$B$${first}:$B$${last}`] });
      expect(cells.filter((cell) => cell.row >= first && cell.row <= last).length).toBe(last - first + 1);
    }
  });

  it("holds no key, no seed, no formula, no hidden or protected sheet and no name that is no cell", async () => {
    const all = { ...assignment, items: allItems() };
    const [issued] = issue(all, studentsOf(1)) as [(typeof ledger)[number]];
    const bytes = await writeStudentWorkbook(all, issued);
    const workbook = await opened(bytes);
    expect(workbook.worksheets.map(({ state }) => state)).toEqual(["visible"]);
    const sheet = firstSheet(workbook);
    expect(sheet.sheetProtection ?? null).toBeNull();
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
    for (const { ranges } of workbook.definedNames.model) expect(ranges).toHaveLength(1);
    const parts: string[] = [];
    for await (const entry of unzip(bytes).entries()) parts.push(await entry.text());
    const everything = parts.join("\n");
    expect(everything).not.toContain(all.seed);
    expect(everything).not.toContain(`${all.items[0]?.id} 500100`);
    const { layout } = planSheet(all, issued, "nl", issued.student);
    const given = new Set(layout.data.map(({ item, parameter }) => figuresOf(issued)[item]?.[parameter]));
    const points = new Set(all.items.flatMap(({ parts: own }) => own.map((part) => part.points)));
    const numbers = new Set<unknown>();
    sheet.eachRow((row) => row.eachCell(({ value }) => typeof value === "number" && numbers.add(value)));
    for (const item of all.items)
      for (const cells of Object.values(rightAnswers(item, figuresOf(issued)[item.id] ?? {})))
        for (const { value } of cells)
          if (typeof value === "number" && !given.has(value) && !points.has(value))
            expect(numbers.has(value)).toBe(false);
  });

  it("never takes a name for a formula", async () => {
    const names = ["=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "\t=1"];
    for (const name of names) {
      const [issued] = issue(assignment, [{ number: "=1+1", name, language: "nl" }]) as [(typeof ledger)[number]];
      const sheet = firstSheet(await opened(await writeStudentWorkbook(assignment, issued)));
      expect([sheet.getCell("B3").value, sheet.getCell("B3").formula]).toEqual(["=1+1", undefined]);
      expect(sheet.getCell("B4").formula).toBeUndefined();
      expect(String(sheet.getCell("B4").value).trim()).toBe(name.trim());
    }
  });

  it("reads from top to bottom without gaps, with a header above every list", () => {
    const { cells } = planSheet(assignment, mine, "nl", mine.student);
    const rows = [...new Set(cells.map(({ row }) => row))];
    expect(rows).toEqual(rows.map((_, at) => at + 1));
    const places = cells.map(({ row, column }) => row * 100 + column);
    expect(places).toEqual([...places].sort((one, next) => one - next));
    const headers = cells.filter(({ role, value }) => role === "header" && value === "Antwoord (invullen)");
    expect(headers).toHaveLength(assignment.items.length);
  });
});

describe("the zip of a class", () => {
  it("has one workbook per student, named by student number, with progress", async () => {
    const seen: [number, number][] = [];
    const pieces: Uint8Array[] = [];
    for await (const piece of zipWorkbooks(assignment, ledger, { onProgress: (...one) => seen.push(one) }))
      pieces.push(piece);
    expect(seen).toEqual([1, 2, 3, 4].map((done) => [done, 4]));
    const names: string[] = [];
    for await (const entry of unzip(joined(pieces)).entries()) {
      names.push(entry.path);
      expect(firstSheet(await opened(await entry.bytes())).getCell("B3").value).toBe(entry.path.replace(".xlsx", ""));
    }
    expect(names).toEqual(ledger.map(({ student }) => `${student.number}.xlsx`));
  });

  it("names files so that every system can keep them", async () => {
    const students = ["../../etc/passwd", "a/b", "a:b", "s-12"].map((number) => ({
      number,
      name: "A",
      language: "nl" as const,
    }));
    const pieces: Uint8Array[] = [];
    for await (const piece of zipWorkbooks(assignmentOf("CLV-02"), issue(assignmentOf("CLV-02"), students)))
      pieces.push(piece);
    const names: string[] = [];
    for await (const { path } of unzip(joined(pieces)).entries()) names.push(path);
    expect(names).toEqual(["_etc_passwd.xlsx", "a_b.xlsx", "a_b-2.xlsx", "s-12.xlsx"]);
  });

  it("stops after the file it is at when it is cancelled", async () => {
    const control = new AbortController();
    let made = 0;
    const onProgress = (done: number) => {
      made = done;
      if (done === 2) control.abort();
    };
    await expect(async () => {
      for await (const _ of zipWorkbooks(assignment, ledger, { signal: control.signal, onProgress }));
    }).rejects.toThrow(/abort/i);
    expect(made).toBe(2);
  });
});

describe("a workbook with a pool of numbers", () => {
  const pool = makePool(assignment, 5);
  const plan = planPool(assignment, pool, "nl");

  it("holds every set on a visible sheet and shows the one that the student number chooses", async () => {
    const workbook = await opened(await writeWorkbook(plan));
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Opdracht", "visible"],
      ["Getallen", "visible"],
    ]);
    expect(plan.numbers.rows.map(([set, code]) => [set, code])).toEqual(pool.map(({ code }, row) => [row + 1, code]));
    const sheet = firstSheet(workbook);
    expect(sheet.getCell("B5").formula).toBe('IFERROR(1+MOD(VALUE(RIGHT(TRIM($B$3),4)),5),"")');
    for (const { row, column, item, parameter } of plan.layout.data) {
      const formula = sheet.getCell(row, column).formula ?? "";
      const [, letters, last] =
        /^IF\(ISNUMBER\(\$B\$5\),INDEX\(Getallen!([A-Z]+)\$2:\1\$(\d+),\$B\$5\),""\)$/.exec(formula) ?? [];
      expect(last).toBe("6");
      const column2 = workbook.worksheets[1]?.getColumn(letters as string).values?.slice(2);
      expect(column2).toEqual(pool.map((edition) => figuresOf(edition)[item]?.[parameter]));
    }
  });

  it("agrees with the teacher's side about who has which set", () => {
    expect(editionFor(pool, "500104")).toBe(pool[104 % 5]);
    expect(editionFor(pool, " s0012 ")).toBe(pool[12 % 5]);
    expect(editionFor(pool, "no digits")).toBeUndefined();
    expect(plainNumber(" 00 501")).toBe("501");
  });
});
