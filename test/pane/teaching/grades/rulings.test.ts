import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/cells.ts";
import { gradeBookPlan } from "../../../../pane/teaching/grades/grade-book.ts";
import {
  explainedGroups,
  groupsBeside,
  isFormulaOver,
  namesFor,
  newMistakeId,
} from "../../../../pane/teaching/grades/known-mistake.ts";
import { readClass, readRulingsAgain } from "../../../../pane/teaching/grades/read-class.ts";
import { repairExercise, repairPlan } from "../../../../pane/teaching/grades/repair-exercise.ts";
import { rulingsPlan } from "../../../../pane/teaching/grades/rulings-plan.ts";
import { pointsToTakeOver } from "../../../../pane/teaching/grades/take-over.ts";
import { recordPlan } from "../../../../pane/teaching/record-sheets.ts";
import type { DesignedExercise, Ruling } from "../../../../teaching/exercise.ts";
import { type Issued, issue } from "../../../../teaching/hand-out/edition.ts";
import { answersRows } from "../../../../teaching/records/answers-rows.ts";
import { exerciseRows, readExercise } from "../../../../teaching/records/exercise-rows.ts";
import { ledgerRows } from "../../../../teaching/records/ledger-rows.ts";
import { rightAnswers } from "../../../../teaching/right-answers.ts";
import { FakeWorkbook } from "../../fake-workbook.ts";
import { atOnce, EXERCISE, outcomeWith, SUBMISSIONS } from "./class.ts";

const STUDENTS = ["0007", "s2", "s3"].map((number) => ({ number, name: `Name ${number}`, language: "nl" as const }));
const issuedOf = (exercise: DesignedExercise) => issue(exercise, STUDENTS);

/** What students handed in who made no mistake; the last one handed in nothing. */
function collectedOf(exercise: DesignedExercise, ledger: readonly Issued[]) {
  const files = ledger.slice(0, -1).map(({ student, variants }) => {
    const figures = Object.fromEntries(Object.entries(variants).map(([id, one]) => [id, one.figures]));
    const answers = Object.fromEntries(
      exercise.items.map((item) => [item.id, rightAnswers(item, figures[item.id] ?? {})]),
    );
    const submission = { student: student.number, figures, answers };
    return {
      ...{ file: `${student.number}.xlsx`, student: student.number, by: "code" as const, submission },
      formulas: {},
      evidence: {},
      remarks: [],
    };
  });
  return { files, unused: [], missing: [ledger.at(-1)?.student.number ?? ""] };
}

async function put(
  workbook: FakeWorkbook,
  kind: Parameters<typeof recordPlan>[0],
  rows: Parameters<typeof recordPlan>[1],
) {
  const { changes } = recordPlan(kind, rows, "nl", await workbook.sheets());
  await workbook.apply(changes);
}

async function workbookWith(exercise: DesignedExercise, upTo: "exercise" | "ledger" | "answers" = "answers") {
  const workbook = new FakeWorkbook();
  await workbook.setLabelLanguage("nl");
  await put(workbook, "exercise", exerciseRows(exercise, "nl"));
  const ledger = issuedOf(exercise);
  if (upTo !== "exercise")
    await put(workbook, "ledger", ledgerRows({ seed: exercise.seed, issued: ledger }, exercise, "nl"));
  if (upTo === "answers") {
    const handedOut = { items: exercise.items, ledger };
    await put(workbook, "answers", answersRows(collectedOf(exercise, ledger), handedOut, "nl"));
  }
  return workbook;
}

const POINTS: Ruling = { kind: "points", student: "0007", item: "NPS-04", part: "b", points: 2, reason: "Ja" };

describe("a class in a workbook", () => {
  it("is read from its sheets, whoever handed in nothing included", async () => {
    const read = await readClass(await workbookWith(EXERCISE), atOnce());
    if (read.kind !== "class") throw new Error(read.record);
    expect(read.answers.issued.map(({ student }) => student)).toEqual(STUDENTS);
    expect(read.answers.submissions.map(({ student }) => student)).toEqual(["0007", "s2"]);
    expect(read.answers.exercise.title).toEqual(EXERCISE.title);
    expect([read.answers.rulings, read.rulingsSheet]).toEqual([[], undefined]);
  });

  it("says which record is to be made first", async () => {
    expect(await readClass(new FakeWorkbook(), atOnce())).toEqual({ kind: "missing", record: "exercise" });
    expect(await readClass(await workbookWith(EXERCISE, "exercise"), atOnce())).toMatchObject({ record: "ledger" });
    expect(await readClass(await workbookWith(EXERCISE, "ledger"), atOnce())).toMatchObject({ record: "answers" });
  });

  it("is found too where a newer exercise was made that nobody has yet, and where that cannot be read", async () => {
    const workbook = await workbookWith(EXERCISE);
    const repair = repairExercise(EXERCISE, [], { title: EXERCISE.title, seed: "43" });
    await put(workbook, "exercise", exerciseRows({ ...repair, items: EXERCISE.items.slice(0, 1) }, "nl"));
    await put(workbook, "exercise", [["Oefening (Kwadrant)"], ["nonsense"]]);
    expect(await readClass(workbook, atOnce())).toMatchObject({ kind: "class", answers: { exercise: { seed: "42" } } });
  });

  it("that cannot be read is refused by the cell", async () => {
    const workbook = new FakeWorkbook();
    await put(workbook, "exercise", [["Oefening (Kwadrant)"], ["nonsense"]]);
    await expect(readClass(workbook, atOnce())).rejects.toMatchObject({ facts: { cell: "A1" } });
  });
});

describe("rulings that are kept", () => {
  const seed = EXERCISE.seed;

  it("stand on a new sheet first, then below one another, and go when they are taken back", async () => {
    const workbook = await workbookWith(EXERCISE);
    const first = await rulingsPlan(workbook, [POINTS], { sheet: undefined, seed });
    await workbook.apply(first.changes);
    expect(first.sheet).toBe("Besluiten");
    const second = await rulingsPlan(workbook, [{ kind: "drop", item: "CLV-02", part: "a" }], {
      sheet: first.sheet,
      seed,
    });
    const receipt = await workbook.apply(second.changes);
    const read = () => readRulingsAgain(workbook, { exercise: EXERCISE, submissions: SUBMISSIONS });
    expect(await read()).toEqual({
      sheet: "Besluiten",
      rulings: [POINTS, { kind: "drop", item: "CLV-02", part: "a" }],
    });
    await receipt.undo();
    expect((await read()).rulings).toEqual([POINTS]);
  });

  it("are about their own exercise, and find students whose number lost its zeros", async () => {
    const workbook = await workbookWith(EXERCISE);
    await workbook.apply((await rulingsPlan(workbook, [POINTS], { sheet: undefined, seed: "another" })).changes);
    expect(await readClass(workbook, atOnce())).toMatchObject({ answers: { rulings: [] }, rulingsSheet: undefined });
    await workbook.apply(
      (await rulingsPlan(workbook, [{ ...POINTS, student: "7" }], { sheet: undefined, seed })).changes,
    );
    expect(await readClass(workbook, atOnce())).toMatchObject({
      answers: { rulings: [POINTS] },
      rulingsSheet: "Besluiten 2",
    });
  });
});

describe("points from the sheet with what is to look at", () => {
  it("become rulings once, until they are typed differently", async () => {
    const workbook = new FakeWorkbook();
    expect(await pointsToTakeOver(workbook, await outcomeWith())).toBeUndefined();
    const outcome = await outcomeWith();
    const { changes } = await gradeBookPlan(outcome, "en", await workbook.sheets(), atOnce());
    await workbook.apply(changes);
    expect(await pointsToTakeOver(workbook, outcome)).toEqual([]);
    const rows = await workbook.read("'To look at'!A1:J40");
    const at = rows.findIndex((row: readonly Cell[]) => row[2] === "s4") + 1;
    await workbook.apply([{ kind: "values", address: `'To look at'!I${at}:J${at}`, values: [[1, "Good"]] }]);
    const taken = await pointsToTakeOver(workbook, outcome);
    expect(taken).toEqual([{ kind: "points", item: "NPS-04", part: "b", student: "s4", points: 1, reason: "Good" }]);
    expect(await pointsToTakeOver(workbook, await outcomeWith(taken))).toEqual([]);
  });
});

describe("a repair exercise", () => {
  it("has the items about which mistakes were made, with another seed, and reads back from its sheet", async () => {
    const { top } = await outcomeWith();
    const title = { en: "Repair exercise", nl: "Hersteloefening" };
    const repair = repairExercise(EXERCISE, top.slice(0, 1), { title, seed: "99" });
    expect(repair).toMatchObject({ seed: "99", title: { nl: "Hersteloefening: Klantwaarde" } });
    expect(repair.items.map(({ id }) => id)).toEqual(["CLV-01"]);
    const note = { en: "For s2.", nl: "Voor s2." };
    const { sheet, changes } = repairPlan(repair, note, "nl", ["Oefening"]);
    expect(sheet).toBe("Oefening 2");
    const workbook = new FakeWorkbook();
    await workbook.apply(changes);
    const rows = await workbook.read("'Oefening 2'!A1:AZ300");
    expect(readExercise(rows, sheet)).toMatchObject({ seed: "99", title: repair.title });
    expect(rows.flat()).toContain("Voor s2.");
  });
});

describe("a mistake that becomes known", () => {
  it("is proposed with the calculation that explains the group", async () => {
    const outcome = await outcomeWith();
    const explained = await explainedGroups(outcome, atOnce());
    const [group] = explained;
    expect(explained).toHaveLength(1);
    const left = groupsBeside(outcome.groups, explained);
    expect(left.map(({ item }) => item)).toEqual(["CLV-01", "CLV-01"]);
    expect(groupsBeside(outcome.groups, [])).toEqual(outcome.groups);
    expect(group).toMatchObject({
      ...{ item: "CLV-02", part: "a", students: ["s3", "s4", "s5"] },
      trait: { by: "formula", formula: "order*margin*(orders-1)" },
    });
    expect(group?.formulas[0]).toBe("order*margin*(orders-1)");
  });

  it("has a formula over the figures and the answers before, and an id of its own", () => {
    const [item] = EXERCISE.items;
    if (item === undefined) throw new Error("no item");
    expect(namesFor(item, "b")).toEqual(["purchase", "margin", "purchases", "contribution"]);
    expect(namesFor(item, "a")).not.toContain("contribution");
    expect(isFormulaOver("purchase*(1-margin)", namesFor(item, "a"))).toBe(true);
    for (const wrong of ["purchase*", "A1*2", "contribution*2", ""])
      expect(isFormulaOver(wrong, namesFor(item, "a"))).toBe(false);
    const feedback = { en: "x", nl: "x" };
    const known: Ruling = {
      kind: "mistake",
      item: item.id,
      part: "a",
      mistake: { id: "own-1", formula: "1", feedback },
    };
    expect(newMistakeId(item, "a", [])).toBe("own-1");
    expect(newMistakeId(item, "a", [known])).toBe("own-2");
  });
});
