import { describe, expect, it } from "vitest";
import { type Cell, isBlank } from "../../../core/cells.ts";
import type { Item } from "../../../core/items/item.ts";
import { issue, issueFromPool, makePool } from "../../../teaching/hand-out/edition.ts";
import { type Ledger, withIssued } from "../../../teaching/hand-out/ledger.ts";
import { ledgerHeaderRow, ledgerRows } from "../../../teaching/records/ledger-rows.ts";
import { drivePlaces, readLedger, readWholeLedger } from "../../../teaching/records/read-ledger.ts";
import { assignmentOf, studentsOf } from "../hand-out/exercise-sheet.ts";

const assignment = assignmentOf();
const students = studentsOf(5).map((student, place) => (place === 0 ? { ...student, number: "00501" } : student));
const own: Ledger = { seed: assignment.seed, issued: issue(assignment, students) };
const withFiles: Ledger = { ...own, drive: { folder: "0-folder", files: { "00501": "1a-B_c" } } };
const sets = makePool(assignment, 7);
const pool: Ledger = { seed: assignment.seed, issued: issueFromPool(sets, students), pool: sets };

const sheetOf = (ledger: Ledger, language: "en" | "nl" = "nl"): Cell[][] =>
  ledgerRows(ledger, assignment, language).map((row) => [...row]);
const asText = (rows: Cell[][], decimal: "." | ",") =>
  rows.map((row) => row.map((cell) => (typeof cell === "number" ? String(cell).replace(".", decimal) : cell)));
const changed = (rows: Cell[][], change: (rows: Cell[][], header: number) => void): Cell[][] => {
  const copy = rows.map((row) => [...row]);
  change(
    copy,
    copy.findIndex((row) => row.includes("Studentnummer") || row.includes("Student number")),
  );
  return copy;
};
const error = (code: string, facts: object = {}) =>
  expect.objectContaining({ code, facts: expect.objectContaining(facts) });

describe("a ledger in cells", () => {
  it.each([
    ["own figures", own],
    ["files in Google Drive", withFiles],
    ["a pool", pool],
  ])("is read back as it was written, with %s", (_, ledger) => {
    for (const language of ["en", "nl"] as const) {
      const rows = sheetOf(ledger, language);
      expect(readWholeLedger(rows, assignment)).toEqual(ledger);
      expect(readWholeLedger(asText(rows, "."), assignment)).toEqual(ledger);
      expect(readWholeLedger(asText(rows, ","), assignment)).toEqual(ledger);
    }
  });

  it("warns not to share it, and holds numbers as numbers and student numbers as text", () => {
    const rows = sheetOf(own);
    expect(String(rows[1]?.[0])).toMatch(/^Deel dit blad niet/);
    expect(rows[ledgerHeaderRow(own)]).toContain("Studentnummer");
    const row = rows.find((cells) => cells.includes("00501")) ?? [];
    expect(row.slice(4).every((cell) => typeof cell === "number")).toBe(true);
  });

  it("is understood with rows and columns put in, moved and sorted", () => {
    const rows = changed(sheetOf(own), (cells, header) => {
      for (const row of cells) row.splice(2, 0, "remark of mine");
      cells[header]?.splice(2, 1, "Remarks");
      cells.splice(header + 2, 0, []);
      const last = cells.pop() ?? [];
      cells.splice(header + 1, 0, last);
      cells.splice(1, 0, ["A line of my own"], []);
    });
    expect([...readLedger(rows, assignment)].sort((one, next) => (one.code < next.code ? -1 : 1))).toEqual(
      [...own.issued].sort((one, next) => (one.code < next.code ? -1 : 1)),
    );
  });

  it("keeps figures when a student number became a number", () => {
    const rows = changed(sheetOf(own), (cells, header) => cells[header + 1]?.splice(0, 1, 501));
    expect(issue(assignment, students, readLedger(rows, assignment))).toEqual(own.issued);
  });

  it.each<[string, object, (rows: Cell[][], header: number) => void]>([
    ["ledger-no-header", {}, (rows, header) => rows.splice(header, 1)],
    [
      "ledger-no-column",
      { column: "CLV-01 margin" },
      (rows, header) => rows[header]?.splice(rows[header]?.indexOf("CLV-01 margin") ?? -1, 1, "marge"),
    ],
    ["ledger-blank", { cell: "D7" }, (rows, header) => rows[header + 1]?.splice(3, 1, null)],
    ["ledger-blank", { cell: "A7" }, (rows, header) => rows[header + 1]?.splice(0, 1, null)],
    ["ledger-figure", { cell: "E7", value: "veel" }, (rows, header) => rows[header + 1]?.splice(4, 1, "veel")],
    [
      "ledger-figure",
      { cell: "E7", value: "#REF!" },
      (rows, header) => rows[header + 1]?.splice(4, 1, { error: "#REF!" }),
    ],
    ["ledger-language", { cell: "C7", value: "fr" }, (rows, header) => rows[header + 1]?.splice(2, 1, "fr")],
    ["ledger-twice", { cell: "A8" }, (rows, header) => rows[header + 2]?.splice(0, 1, 501)],
    ["ledger-twice", { cell: "D8" }, (rows, header) => rows[header + 2]?.splice(3, 1, own.issued[0]?.code)],
    ["ledger-empty", {}, (rows, header) => rows.splice(header + 1)],
  ])("is refused as %s %j where it was damaged", (code, facts, change) => {
    expect(() => readLedger(changed(sheetOf(own), change), assignment)).toThrow(error(code, facts));
  });

  it("misses no set of a pool", () => {
    const rows = sheetOf(pool);
    const spare = rows.findIndex((row, place) => place > 6 && isBlank(row[0]));
    expect(spare).toBeGreaterThan(0);
    rows.splice(spare, 1);
    expect(() => readWholeLedger(rows, assignment)).toThrow(error("ledger-set"));
  });

  it("says in which cells the links to Google Drive belong", () => {
    expect(drivePlaces(sheetOf(withFiles))).toMatchObject({ folder: "B6", files: { "501": "E8" } });
    expect(drivePlaces(sheetOf({ ...own, drive: { files: {} } }))?.folder).toBe("B6");
    expect(drivePlaces(sheetOf(own))).toBeUndefined();
  });
});

describe("handing out again", () => {
  it("keeps what was handed out, also where the exercise was changed since, and gives newcomers theirs", () => {
    const items = assignment.items.map(
      (item): Item => ({
        ...item,
        parameters: item.parameters.map((parameter) =>
          "values" in parameter ? parameter : { ...parameter, highest: parameter.highest + parameter.step },
        ),
      }),
    );
    const newcomer = { number: "S77", name: "New", language: "nl" as const };
    const again = issue({ ...assignment, items }, [...students, newcomer], own.issued);
    expect(again.slice(0, -1)).toEqual(own.issued);
    expect(new Set(again.map(({ code }) => code)).size).toBe(students.length + 1);
  });

  it("leaves those in the ledger who are not in the class list now", () => {
    const [first, ...others] = own.issued;
    const now = first === undefined ? [] : [{ ...first, student: { ...first.student, name: "Married" } }];
    expect(withIssued(now, withFiles)).toEqual({ ...withFiles, issued: [...now, ...others] });
  });

  it("adds sets to a pool without changing those that there are", () => {
    expect(makePool(assignment, 7, sets.slice(0, 3))).toEqual(sets);
    expect(makePool(assignment, 5, sets)).toEqual(sets);
  });
});
