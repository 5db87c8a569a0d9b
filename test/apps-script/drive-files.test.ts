import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "../../apps-script/sidebar/workbook.ts";
import type { DriveFiles } from "../../pane/workbook.ts";
import { openFile } from "../../teaching/collect/open-file.ts";
import { issue } from "../../teaching/hand-out/edition.ts";
import { writeStudentWorkbook } from "../../teaching/hand-out/zip-workbooks.ts";
import { scriptRun } from "../hosts/sheets/google-script-run.ts";
import { loadSheets, type Sheets } from "../hosts/sheets/runtime.ts";
import { serverCode } from "../hosts/sheets/server-code.ts";
import { assignmentOf, studentsOf } from "../teaching/hand-out/exercise-sheet.ts";

let sheets: Sheets;
let files: DriveFiles;

beforeEach(async () => {
  sheets = loadSheets({ locale: "nl_NL" }, serverCode());
  vi.stubGlobal("google", { script: { run: scriptRun(sheets) } });
  files = (await connect()).files ?? expect.fail("Sheets has files");
});
afterEach(() => vi.unstubAllGlobals());

/** A row of the Sheets API. */
const rowOf = (...values: readonly object[]) => ({ values });

describe("files in Google Drive", () => {
  it("are spreadsheets in a folder, made of a student's workbook as it was written", async () => {
    const assignment = assignmentOf();
    const [issued] = issue(assignment, studentsOf(1));
    if (issued === undefined) expect.fail("nobody");
    const xlsx = await writeStudentWorkbook(assignment, issued);
    const folder = await files.createFolder("Opdracht 3");
    const id = await files.createFile(folder, issued.student.number, xlsx);
    const { drive } = sheets.spreadsheet;
    expect(drive.files).toHaveLength(2);
    expect(drive.files[1]).toMatchObject({ id, name: issued.student.number, parents: [folder] });
    const { names } = await openFile("x.xlsx", drive.files[1]?.xlsx ?? new Uint8Array());
    expect(names.has("variant_code")).toBe(true);
  });

  it("are read as files are: values, formulas in commas and points, formats, errors, and names of single cells", async () => {
    const folder = await files.createFolder("F");
    const id = await files.createFile(folder, "0501", new Uint8Array([1]));
    sheets.spreadsheet.drive.contents.set(id, {
      sheets: [
        {
          properties: { title: "Opdracht", sheetId: 7 },
          data: [
            {
              startRow: 1,
              rowData: [
                rowOf({ effectiveValue: { stringValue: "Code" } }, { effectiveValue: { stringValue: "K7QF-3M2" } }),
                {},
                rowOf(
                  {},
                  {
                    userEnteredValue: { formulaValue: "=ROUND(B1*0,45;2)" },
                    effectiveValue: { numberValue: 81.5 },
                  },
                  { effectiveValue: { numberValue: 0.15 }, effectiveFormat: { numberFormat: { type: "PERCENT" } } },
                  {
                    userEnteredValue: { formulaValue: "=B1/0" },
                    effectiveValue: { errorValue: { type: "DIVIDE_BY_ZERO", message: "…" } },
                  },
                  { effectiveValue: { boolValue: false }, effectiveFormat: { numberFormat: { type: "NUMBER" } } },
                  { effectiveFormat: { numberFormat: { type: "TEXT" } } },
                ),
              ],
            },
          ],
        },
      ],
      namedRanges: [
        {
          name: "VARIANT_CODE",
          range: { sheetId: 7, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 },
        },
        {
          name: "ALL",
          range: { sheetId: 7, startRowIndex: 1, endRowIndex: 9, startColumnIndex: 1, endColumnIndex: 2 },
        },
      ],
    });
    const { sheets: read, names } = await files.readFile(id);
    expect([...names]).toEqual([["variant_code", { sheet: "Opdracht", row: 2, column: 2 }]]);
    const row = read[0]?.rows.get(4);
    expect([...(row ?? [])]).toEqual([
      [2, { value: 81.5, use: "references", formula: "ROUND(B1*0.45,2)" }],
      [3, { value: 0.15, use: "typed", format: "percent" }],
      [4, { value: { error: "#DIV/0!" }, use: "references", formula: "B1/0" }],
      [5, { value: false, use: "typed", format: "plain" }],
    ]);
    expect(read[0]?.rows.get(2)?.get(1)).toEqual({ value: "Code", use: "typed" });
  });

  it.each([
    ["no-such-range", "Requested entity was not found."],
    ["busy", "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'."],
    ["busy", "User rate limit exceeded."],
    ["no-drive", "Request had insufficient authentication scopes."],
    ["unavailable", "Internal error encountered."],
  ])("say %s where Google says %j", async (problem, failure) => {
    sheets.spreadsheet.drive.failure = failure;
    await expect(files.createFolder("F")).rejects.toMatchObject({ problem });
    await expect(files.readFile("file-1")).rejects.toMatchObject({ problem });
  });

  it("that were thrown away, and files that were not made here, are not there", async () => {
    const id = await files.createFile(await files.createFolder("F"), "0501", new Uint8Array([1]));
    sheets.spreadsheet.drive.trash(id);
    await expect(files.readFile(id)).rejects.toMatchObject({ problem: "no-such-range" });
    await expect(files.createFile("somebody-else", "0501", new Uint8Array([1]))).rejects.toMatchObject({
      problem: "no-such-range",
    });
  });
});
