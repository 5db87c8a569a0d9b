import { expect, it } from "vitest";
import { STANDARD_POLICY } from "../../../core/items/mark.ts";
import { collect } from "../../../teaching/collect/collect.ts";
import { gather } from "../../../teaching/collect/gather.ts";
import { issue } from "../../../teaching/hand-out/edition.ts";
import { markClass } from "../../../teaching/mark-class.ts";
import { timeOf } from "../../quickest.ts";
import { assignmentOf, studentsOf } from "../hand-out/exercise-sheet.ts";
import { answered, file, zipped } from "./returned.ts";

/** Workbooks that differ; each is handed in as often as makes a class. */
const STUDENTS = 10;
const FILES = 200;

it("reads, calculates again and marks 200 workbooks of 20 parts each in under 20 seconds", {
  timeout: 300_000,
}, async () => {
  const assignment = assignmentOf(
    ...["NPS-02", "RET-02", "RET-04", "CLV-01", "CLV-02", "CLV-03", "DIS-05", "DIS-06", "MAT-01"],
  );
  const { items } = assignment;
  const ledger = issue(assignment, studentsOf(STUDENTS));
  const workbooks = await Promise.all(ledger.map((issued) => answered(assignment, issued)));
  const zip = await zipped(
    Array.from({ length: FILES }, (_, at) => file(`${at}/work.xlsx`, workbooks[at % STUDENTS] ?? new Uint8Array())),
  );
  const time = await timeOf(async () => {
    const { files, unused } = await collect({ items, ledger }, gather([file("class.zip", zip)]));
    expect(files.length + unused.length).toBe(FILES);
    expect(Object.values(files[0]?.evidence ?? {}).filter((said) => said === "agrees").length).toBeGreaterThan(10);
    const everyone = Array.from({ length: FILES / STUDENTS }, () => files.map(({ submission }) => submission)).flat();
    const marks = markClass({ items, policy: STANDARD_POLICY }, everyone);
    expect(marks.flatMap((one) => one.marks).length).toBeGreaterThanOrEqual(20 * FILES);
    for (const { points, maximum } of marks) expect(points).toBe(maximum);
  });
  expect(time).toBeLessThan(20_000);
});
