import { describe, expect, it } from "vitest";
import { STANDARD_POLICY } from "../../../core/items/mark.ts";
import type { Language } from "../../../core/words.ts";
import {
  collectClass,
  decided,
  findExpected,
  handedOutOf,
  inputFiles,
  undecidedIn,
  writeAnswers,
} from "../../../pane/teaching/collect-class.ts";
import { findRecord } from "../../../pane/teaching/record-sheets.ts";
import { gather } from "../../../teaching/collect/gather.ts";
import { STANDARD_GRADE } from "../../../teaching/grade-of.ts";
import { type Issued, issue } from "../../../teaching/hand-out/edition.ts";
import { markClass } from "../../../teaching/mark-class.ts";
import { exerciseRows } from "../../../teaching/records/exercise-rows.ts";
import { ledgerRows } from "../../../teaching/records/ledger-rows.ts";
import { readAnswers } from "../../../teaching/records/read-answers.ts";
import { answered } from "../../teaching/collect/returned.ts";
import { assignmentOf, studentsOf } from "../../teaching/hand-out/exercise-sheet.ts";
import { FakeWorkbook } from "../fake-workbook.ts";

const assignment = assignmentOf("CLV-01", "MAT-01");
const design = { ...assignment, policy: STANDARD_POLICY, grade: STANDARD_GRADE };
const issued = issue(assignment, studentsOf(4));
const [first, second, third] = issued as readonly [Issued, Issued, Issued];
const work = { signal: new AbortController().signal, onProgress: () => {} };

function book(language: Language = "nl"): FakeWorkbook {
  const workbook = new FakeWorkbook();
  workbook.fill("Oefening!A1", exerciseRows(design, language));
  workbook.fill("Sleutel!A1", ledgerRows({ seed: assignment.seed, issued }, assignment, language));
  return workbook;
}

const fileOf = (name: string, bytes: Uint8Array) => new File([bytes.slice()], name, { lastModified: 0 });

async function chosen(): Promise<readonly File[]> {
  const copied = await answered(assignment, first, {}, (sheet) => {
    sheet.getCell("B3").value = third.student.number;
  });
  return [
    fileOf("a.xlsx", await answered(assignment, first, { "CLV-01.a": "=1+1" })),
    fileOf("b.xlsx", await answered(assignment, second, { "CLV-01.a": "12" })),
    fileOf("copy.xlsx", copied),
    fileOf("slides.pdf", new TextEncoder().encode("%PDF")),
  ];
}

async function collectedIn(workbook: FakeWorkbook, files: readonly File[]) {
  const handedOut = handedOutOf(await findExpected(workbook));
  if (handedOut === undefined) throw new Error("nothing was handed out");
  return { handedOut, collected: await collectClass(handedOut, gather(inputFiles(files)), work) };
}

describe("collecting in the pane", () => {
  it("knows from the sheets what was handed out and to whom, or what there is no sheet of", async () => {
    expect(await findExpected(new FakeWorkbook())).toEqual({});
    const workbook = new FakeWorkbook().fill("Oefening!A1", exerciseRows(design, "en"));
    expect(handedOutOf(await findExpected(workbook))).toBeUndefined();
    const { exercise, ledger } = await findExpected(book());
    expect(exercise?.items.map(({ id }) => id)).toEqual(["CLV-01", "MAT-01"]);
    expect(ledger?.issued).toEqual(issued);
  });

  it("writes a new sheet that is marked as the files were, each time it collects, and can be undone", async () => {
    const workbook = book();
    const { handedOut, collected } = await collectedIn(workbook, await chosen());
    const before = await workbook.sheets();
    await writeAnswers(workbook, collected, handedOut, "nl", work);
    const { receipt } = await writeAnswers(workbook, collected, handedOut, "nl", work);
    expect(await workbook.sheets()).toEqual(expect.arrayContaining([...before, "Antwoorden", "Antwoorden 2"]));
    const record = await findRecord(workbook, "answers");
    expect(record?.sheet).toBe("Antwoorden 2");
    const { submissions, unused, missing } = readAnswers(record?.rows ?? [], handedOut);
    const exercise = { items: assignment.items, policy: STANDARD_POLICY };
    expect(markClass(exercise, submissions)).toEqual(
      markClass(
        exercise,
        collected.files.map(({ submission }) => submission),
      ),
    );
    expect(submissions[0]?.answers["CLV-01"]?.a?.[0]?.value).toBe("=1+1");
    expect(submissions[1]?.answers["CLV-01"]?.a?.[0]?.value).toBe("12");
    expect(unused.map(({ file, trouble }) => [file, trouble.code])).toEqual([
      ["copy.xlsx", "code-of-other"],
      ["slides.pdf", "not-a-workbook"],
    ]);
    expect(missing).toEqual(issued.slice(2).map(({ student }) => student.number));
    await receipt.undo();
    expect((await findRecord(workbook, "answers"))?.sheet).toBe("Antwoorden");
  });

  it("takes a person's word for whose a file is, until it is withdrawn", async () => {
    const { handedOut, collected } = await collectedIn(book(), await chosen());
    const asked = undecidedIn(collected);
    expect(asked.map(({ file }) => file.file)).toEqual(["copy.xlsx"]);
    const after = decided(handedOut, collected, new Map(asked.map(({ key }) => [key, third.student.number])));
    expect(after.files.map(({ student, by }) => [student, by])).toEqual([
      [first.student.number, "code"],
      [second.student.number, "code"],
      [third.student.number, "chosen"],
    ]);
    expect(decided(handedOut, collected, new Map())).toEqual(collected);
  });

  it("keeps two files of one name apart", async () => {
    const [, , copy] = await chosen();
    const { handedOut, collected } = await collectedIn(book(), [copy as File, copy as File]);
    const [one, other] = undecidedIn(collected);
    const decisions = new Map([
      [one?.key ?? "", third.student.number],
      [other?.key ?? "", second.student.number],
    ]);
    expect(decided(handedOut, collected, decisions).files.map(({ student }) => student)).toEqual([
      second.student.number,
      third.student.number,
    ]);
  });

  it("lists a file that cannot be opened, and reads the others", async () => {
    const [good] = await chosen();
    const gone = Object.assign(new File([], "gone.xlsx"), {
      arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")),
    });
    const { collected } = await collectedIn(book(), [gone, good as File]);
    expect(collected.unused.map(({ file, trouble }) => [file, trouble.code])).toEqual([["gone.xlsx", "unreadable"]]);
    expect(collected.files).toHaveLength(1);
  });

  it("stops between two files", async () => {
    const control = new AbortController();
    const { handedOut } = await collectedIn(book(), []);
    const onProgress = () => control.abort();
    const files = gather(inputFiles(await chosen()), { signal: control.signal, onProgress });
    await expect(collectClass(handedOut, files, { ...work, signal: control.signal })).rejects.toThrow(/abort/i);
  });
});
