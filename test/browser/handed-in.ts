import type { Cell } from "../../core/cells.ts";
import { STANDARD_POLICY } from "../../core/items/mark.ts";
import { STANDARD_GRADE } from "../../teaching/grade-of.ts";
import { type Issued, issue } from "../../teaching/hand-out/edition.ts";
import { exerciseRows } from "../../teaching/records/exercise-rows.ts";
import { ledgerRows } from "../../teaching/records/ledger-rows.ts";
import { answered } from "../teaching/collect/returned.ts";
import { assignmentOf, studentsOf } from "../teaching/hand-out/exercise-sheet.ts";

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Sheet = [address: string, rows: readonly (readonly Cell[])[]];

/** The sheets of an exercise for six students, and files of three of them among a few that are odd. */
export async function handedIn(): Promise<{ readonly records: Sheet[]; readonly files: ChosenFile[] }> {
  const assignment = assignmentOf("CLV-01", "MAT-01");
  const design = { ...assignment, policy: STANDARD_POLICY, grade: STANDARD_GRADE };
  const issued = issue(assignment, studentsOf(6));
  const [one, two, three, four] = issued as readonly [Issued, Issued, Issued, Issued];
  const file = (name: string, bytes: Uint8Array): ChosenFile => ({
    ...{ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) },
  });
  const copied = await answered(assignment, one, {}, (sheet) => {
    sheet.getCell("B3").value = four.student.number;
  });
  return {
    records: [
      ["Exercise!A1", exerciseRows(design, "en")],
      ["Key!A1", ledgerRows({ seed: assignment.seed, issued }, assignment, "en")],
    ],
    files: [
      file("500100.xlsx", await answered(assignment, one)),
      file("Student 2.xlsx", await answered(assignment, two, { "CLV-01.a": { formula: "C9*C10", result: 9999 } })),
      file("500102.xlsx", await answered(assignment, three)),
      file("Student 4.xlsx", copied),
      file("Opdracht.docx", new TextEncoder().encode("no workbook")),
      file("Student 5.xlsx", copied.slice(0, 900)),
    ],
  };
}
