import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { STANDARD_POLICY } from "../../../core/items/mark.ts";
import { collect } from "../../../teaching/collect/collect.ts";
import { findAnswers } from "../../../teaching/collect/find-answers.ts";
import { gather } from "../../../teaching/collect/gather.ts";
import { openFile } from "../../../teaching/collect/open-file.ts";
import { figuresOf, type Issued, issue, issueFromPool, makePool } from "../../../teaching/hand-out/edition.ts";
import { answerName, COLUMN, type Layout } from "../../../teaching/hand-out/layout.ts";
import { planPool } from "../../../teaching/hand-out/plan-pool.ts";
import { writeWorkbook } from "../../../teaching/hand-out/write-workbook.ts";
import { markClass } from "../../../teaching/mark-class.ts";
import { assignmentOf, firstSheet, opened, studentsOf } from "../hand-out/exercise-sheet.ts";
import { converted, hasLibreOffice } from "./libre-office.ts";
import { answered, file, layoutOf } from "./returned.ts";

const assignment = assignmentOf();
const ledger = issue(assignment, studentsOf(1));
const [issued] = ledger as readonly [Issued];

/** Right answers by formulas that are to be recalculated, a percentage, a wrong one, text, an error and a comma in a text. */
async function returned(): Promise<Uint8Array> {
  const { data, answers } = layoutOf(assignment, issued);
  const at = (id: string) => `C${data.find((one) => one.id === id)?.row}`;
  const [purchase, margin, purchases] = ["CLV-01.1", "CLV-01.2", "CLV-01.3"].map(at);
  const share = `${at("MAT-01.1")}/${at("MAT-01.2")}`;
  const bytes = await answered(
    assignment,
    issued,
    {
      "CLV-01.a": { formula: `${purchase}*${margin}` },
      // By way of another sheet, with what the two formats write differently: separators, sheets, texts with both in them.
      "CLV-01.b": {
        formula: `IF(COUNTIF('Klad blok'!$A$1:$A$3,">=2")=2,INDEX('Klad blok'!$B$1:$B$2,MATCH("n;2|[.A1]",'Klad blok'!$C$1:$C$2,0))*SUM({1,0;0,0})*ANS_CLV_01_a,0)`,
      },
      "MAT-01.a": { formula: share },
      "RFM-01.a": { formula: "1/0" },
      "RFM-01.b": 0.15,
      "RFM-01.c": "ongeveer 3; of 4",
      "NPS-04.b": "Eerste zin, met een komma.\nTweede zin < & >.",
    },
    (sheet, workbook) => {
      const row = answers.find(({ id }) => id === "RFM-01.b")?.row ?? 0;
      sheet.getCell(row, COLUMN.value).numFmt = "0.0%";
      const scratch = workbook.addWorksheet("Klad blok");
      scratch.addRows([[1, "", "n;1"], [2, { formula: `Opdracht!${purchases}*1` }, "n;2|[.A1]"], [3]]);
    },
  );
  return bytes;
}

async function marksIn(name: string, bytes: Uint8Array) {
  const { files, unused } = await collect({ items: assignment.items, ledger }, gather([file(name, bytes)]));
  expect(unused).toEqual([]);
  const [one] = files;
  expect(one).toMatchObject({ student: issued.student.number, by: "code", remarks: [] });
  const [marks] = markClass(
    { items: assignment.items, policy: STANDARD_POLICY },
    one === undefined ? [] : [one.submission],
  );
  const reasons = marks?.marks.map(({ item, part, points, reason }) => [`${item}.${part}`, points, reason.code]);
  return {
    reasons,
    answers: one?.submission.answers ?? {},
    formulas: one?.formulas ?? {},
    evidence: one?.evidence ?? {},
  };
}

function expectMarked({ reasons, answers, formulas, evidence }: Awaited<ReturnType<typeof marksIn>>) {
  expect(reasons?.filter(([, , code]) => code === "right").map(([part]) => part)).toEqual([
    "CLV-01.a",
    "CLV-01.b",
    "MAT-01.a",
    "MAT-01.b",
    "MAT-02.a",
    "NPS-04.a",
    "RFM-01.d",
  ]);
  expect(answers["RFM-01"]?.a?.[0]?.value).toEqual({ error: "#DIV/0!" });
  expect(answers["RFM-01"]?.b?.[0]).toMatchObject({ value: 0.15, format: "percent", use: "typed" });
  expect(answers["RFM-01"]?.c?.[0]?.value).toBe("ongeveer 3; of 4");
  expect(String(answers["NPS-04"]?.b?.[0]?.value)).toBe("Eerste zin, met een komma.\nTweede zin < & >.");
  expect(Object.keys(formulas)).toContain("MAT-01.a");
  expect(evidence).toMatchObject({ "CLV-01.a": "agrees", "CLV-01.b": "agrees", "MAT-01.a": "agrees" });
  for (const [item, part] of [
    ["CLV-01", "a"],
    ["CLV-01", "b"],
    ["MAT-01", "a"],
  ] as const)
    expect(answers[item]?.[part]?.[0]?.use).toBe("follows");
}

/** Of the exercises as they were when the file was made. */
const KEPT: Layout = {
  code: { row: 2, column: 2 },
  number: { row: 3, column: 2 },
  student: { row: 4, column: 2 },
  answers: ["CLV-01.a", "CLV-01.b", "RFM-01.a", "RFM-01.b", "RFM-01.c", "NPS-04.b", "MAT-02.a1"].map((id) => ({
    id,
    name: answerName(id),
    item: id.slice(0, 6),
    part: id.slice(7, 8),
    cell: 0,
    row: 0,
    column: 0,
  })),
  data: ["CLV-01.1", "CLV-01.2", "CLV-01.3"].map((id) => ({ id, item: "CLV-01", parameter: id, row: 0, column: 0 })),
};

describe("a workbook that LibreOffice saved as ods", () => {
  it("gives code, number, figures and answers with their formulas and formats", async () => {
    const bytes = readFileSync(path.join(import.meta.dirname, "libre-office-answers.ods"));
    const { code, number, name, answers, data, missing } = findAnswers(await openFile("answers.ods", bytes), KEPT);
    expect([code, number, name, missing]).toEqual(["4V7N-UQA", "500100", "Student 1", []]);
    expect([...data.values()]).toEqual([265, 0.35, 5]);
    expect([...answers.values()]).toEqual([
      { value: 92.75, format: "plain", use: "references", formula: "C9*C10" },
      { value: 463.75, format: "plain", use: "references", formula: "C13*C11" },
      { value: { error: "#DIV/0!" }, use: "constants", formula: "1/0" },
      { value: 0.15, format: "percent", use: "typed" },
      { value: "ongeveer 3; of 4", use: "typed" },
      { value: "Eerste zin, met een komma.\nTweede zin < & >.", use: "typed" },
      { value: "Relatief marktaandeel", use: "typed" },
    ]);
  });
});

describe.skipIf(!hasLibreOffice())("a workbook that went through LibreOffice", () => {
  it("is marked the same as ods and as xlsx again, recalculated", async () => {
    const ods = converted(await returned(), "xlsx", "ods");
    const asOds = await marksIn("work.ods", ods);
    expectMarked(asOds);
    const again = await marksIn("work.xlsx", converted(ods, "ods", "xlsx"));
    expectMarked(again);
    expect(again.reasons).toEqual(asOds.reasons);
    expect(again.evidence).toEqual(asOds.evidence);
  });

  it("shows the set of numbers of the student number that was typed in", async () => {
    const pool = makePool(assignment, 5);
    const students = issueFromPool(pool, studentsOf(5));
    const workbook = await opened(await writeWorkbook(planPool(assignment, pool, "nl")));
    firstSheet(workbook).getCell("B3").value = "500103";
    const bytes = converted(await workbook.xlsx.writeBuffer(), "xlsx", "ods");
    const { files, unused } = await collect(
      { items: assignment.items, ledger: students },
      gather([file("pool.ods", bytes)]),
    );
    expect(unused).toEqual([]);
    expect(files.map(({ student, remarks }) => [student, remarks])).toEqual([["500103", []]]);
    const sheet = firstSheet(await opened(converted(bytes, "ods", "xlsx")));
    const own = students.find(({ student }) => student.number === "500103") as Issued;
    expect(sheet.getCell("B2").result).toBe(own.code);
    for (const { row, column, item, parameter } of layoutOf(assignment, own).data)
      expect(sheet.getCell(row + 1, column).result).toBe(figuresOf(own)[item]?.[parameter]);
  });
});
