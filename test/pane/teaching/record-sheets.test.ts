import { describe, expect, it } from "vitest";
import { findRecord, recordPlan } from "../../../pane/teaching/record-sheets.ts";
import type { RecordRow } from "../../../teaching/records/record.ts";
import { FakeWorkbook } from "../fake-workbook.ts";

const ROWS: readonly RecordRow[] = [["Answers (Kwadrant)"], ["Student", "Part", "Answer"], ["0042", "CLV-01.a", 81]];

async function workbookWith(...sheets: readonly string[]): Promise<FakeWorkbook> {
  const workbook = new FakeWorkbook();
  for (const sheet of sheets) workbook.fill(`'${sheet}'!A1`, [["Answers (Kwadrant)"], [sheet]]);
  return workbook;
}

const found = async (workbook: FakeWorkbook) => (await findRecord(workbook, "answers"))?.sheet;

describe("a record in a workbook", () => {
  it("is written to a sheet of its own and read back as it was", async () => {
    const workbook = new FakeWorkbook().fill("Answers!A1", [["mine"]]);
    const { sheet, changes } = recordPlan("answers", ROWS, "en", await workbook.sheets(), [1]);
    const receipt = await workbook.apply(changes);
    expect(sheet).toBe("Answers 2");
    expect(await findRecord(workbook, "answers")).toEqual({
      sheet,
      rows: [["Answers (Kwadrant)", null, null], ROWS[1], ROWS[2]],
    });
    expect(workbook.headings).toEqual(["'Answers 2'!A1", "'Answers 2'!A2:C2"]);
    await receipt.undo();
    expect(await workbook.sheets()).toEqual(["Sheet1", "Answers"]);
    expect(workbook.valueIn("Answers!A1")).toBe("mine");
  });

  it("is found under another name", async () => {
    const workbook = await workbookWith("Class 2B");
    expect(await found(workbook)).toBe("Class 2B");
    expect(await findRecord(workbook, "ledger")).toBeUndefined();
  });

  it("is the one made last, wherever its sheet stands", async () => {
    expect(await found(await workbookWith("Answers 10", "Answers 9", "Answers"))).toBe("Answers 10");
    expect(await found(await workbookWith("Class 2A", "Class 2B"))).toBe("Class 2B");
  });

  it("is that of the active sheet before all others", async () => {
    const workbook = await workbookWith("Answers", "Answers 2");
    await workbook.select("Answers!B3");
    expect(await found(workbook)).toBe("Answers");
  });

  it("is read in full width where its first row is short", async () => {
    const wide = Array.from({ length: 60 }, (_, at) => `figure ${at}`);
    const workbook = new FakeWorkbook().fill("Key!A1", [["Key (Kwadrant)"], wide, [null, 5]]);
    const { rows } = (await findRecord(workbook, "ledger")) ?? { rows: [] };
    expect(rows[1]).toEqual(wide);
    expect(rows).toHaveLength(3);
  });
});
