import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/cells.ts";
import { LANGUAGES, type Language } from "../../../../core/words.ts";
import { type ClassOutcome, figuresOfClass, markInParts } from "../../../../pane/teaching/grades/class-outcome.ts";
import { gradeBookPlan } from "../../../../pane/teaching/grades/grade-book.ts";
import { gradesSheet } from "../../../../pane/teaching/grades/grades-sheet.ts";
import { isLookSheet, typedPoints } from "../../../../pane/teaching/grades/look-sheet.ts";
import { questionSheet } from "../../../../pane/teaching/grades/question-sheet.ts";
import { GRADE_SHEETS_TEXTS } from "../../../../pane/texts/teaching/grade-sheets.ts";
import type { Ruling } from "../../../../teaching/exercise.ts";
import { analyse } from "../../../../teaching/item-analysis.ts";
import { markClass } from "../../../../teaching/mark-class.ts";
import { scoreTable } from "../../../../teaching/score-table.ts";
import { FakeWorkbook } from "../../fake-workbook.ts";
import { answersWith, atOnce, EXERCISE, outcomeWith, SUBMISSIONS } from "./class.ts";

const DROP: Ruling = { kind: "drop", item: "CLV-01", part: "b" };

async function written(language: Language, rulings: readonly Ruling[] = [], taken: readonly string[] = []) {
  const workbook = new FakeWorkbook();
  for (const name of taken) workbook.fill(`'${name}'!A1`, [["mine"]]);
  const plan = await gradeBookPlan(await outcomeWith(rulings), language, await workbook.sheets(), atOnce());
  const receipt = await workbook.apply(plan.changes);
  const rows = (sheet: string) => workbook.read(`'${sheet}'!A1:Z200`);
  return { workbook, plan, receipt, rows };
}

const pooled = async (outcome: ClassOutcome): Promise<ClassOutcome> => {
  const scores = scoreTable(outcome.exercise, outcome.marks);
  return { ...outcome, scores, analysis: analyse(scores) };
};

const rowOf = (rows: readonly (readonly Cell[])[], first: Cell) => rows.find(([cell]) => cell === first) ?? [];
const flat = (rows: readonly (readonly Cell[])[]) => rows.flat().filter((cell) => cell !== null);

describe("marking in parts", () => {
  it("marks as marking at once does, and says how far it is", async () => {
    const shares: number[] = [];
    const marks = await markInParts(answersWith([DROP]), { ...atOnce(), onProgress: (share) => shares.push(share) });
    expect(marks).toEqual(markClass(EXERCISE, SUBMISSIONS, [DROP]));
    expect(shares.at(-1)).toBe(1);
  });

  it("stops where it is cancelled", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(markInParts(answersWith(), { ...atOnce(), signal: stop.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});

describe("a class in a few figures", () => {
  it("counts who handed in, who passed and what is left to look at", async () => {
    const figures = figuresOfClass(await outcomeWith([DROP]));
    expect(figures).toMatchObject({ handedIn: 6, all: 7, open: 7, rulings: 1 });
    expect(figures.means?.maximum).toBeGreaterThan(0);
    expect(figures.means?.grade).toBeGreaterThan(1);
    expect(figures.passed).toBeGreaterThanOrEqual(0);
  });
});

describe("the grade book", () => {
  it("is on new sheets, named in the language of the labels, and goes when it is taken back", async () => {
    for (const language of LANGUAGES) {
      const { workbook, receipt } = await written(language);
      const { grades, reasons, questions, look, signals } = GRADE_SHEETS_TEXTS[language].names;
      expect(await workbook.sheets()).toEqual(expect.arrayContaining([grades, reasons, questions, look, signals]));
      await receipt.undo();
      expect(await workbook.sheets()).toEqual(["Sheet1"]);
    }
  });

  it("has columns that its words fit in, and titles that make none of them wider", async () => {
    const { changes } = await gradeBookPlan(await outcomeWith(), "nl", [], atOnce());
    const widths = changes.flatMap((change) => (change.kind === "column-widths" ? [change] : []));
    expect(new Set(widths.map(({ address }) => address.split("!")[0])).size).toBeGreaterThanOrEqual(4);
    for (const { widths: own } of widths) expect(Math.max(...own.map((width) => width ?? 0))).toBeLessThanOrEqual(260);
    expect(widths.find(({ address }) => address.startsWith("Cijferlijst!A8"))?.widths[0]).toBeLessThan(150);
  });

  it("leaves sheets alone that have one of its names", async () => {
    const { workbook, plan } = await written("nl", [], ["signalen"]);
    expect(plan.sheet).toBe("Cijferlijst 2");
    expect(await workbook.sheets()).toContain("Signalen 2");
    expect(workbook.valueIn("'signalen'!A1")).toBe("mine");
  });

  it("has everyone in the order of the class, with totals and grades as formulas over what stands there", async () => {
    const { workbook, rows } = await written("nl", [DROP]);
    const grades = await rows("Cijferlijst");
    const header = rowOf(grades, "Studentnummer");
    expect(header).toContain("CLV-01.b (vervallen)");
    expect(header).toContain("CLV-01.a (van 1)");
    const top = grades.indexOf(header as Cell[]);
    expect(grades.slice(top + 1, top + 8).map(([number]) => number)).toEqual([
      "s0",
      "s1",
      "s2",
      "s3",
      "s4",
      "s5",
      "s6",
    ]);
    expect(rowOf(grades, "s0")).toContain("Niet ingeleverd");
    expect(rowOf(grades, "s1")[1]).toBe("=Name s1");
    const total = header.indexOf("Totaal (punten)");
    const letter = String.fromCharCode(65 + total);
    const row = top + 3;
    expect(workbook.formulaIn(`Cijferlijst!${letter}${row}`)).toBe(
      `=SUM(C${row}:${String.fromCharCode(64 + total)}${row})`,
    );
    const grade = String.fromCharCode(66 + total);
    expect(workbook.formulaIn(`Cijferlijst!${grade}${top + 2}`)).toBe(
      `=GRADESCALE(${letter}${top + 2}:${letter}${top + 8},$C$3,$C$4,"dutch")`,
    );
    expect(grades[2]?.[2]).toBe(
      EXERCISE.items.flatMap(({ parts }) => parts).reduce((sum, { points }) => sum + points, 0) - 2,
    );
    expect(flat(grades).join(" ")).toContain("Voorlopig: 7 antwoorden");
  });

  it("has values where students could earn different points, and says why", async () => {
    const outcome = await outcomeWith();
    const [first, ...rest] = outcome.marks;
    if (first === undefined) throw new Error("nobody");
    const other = { ...outcome, marks: [{ ...first, maximum: first.maximum - 1 }, ...rest] };
    const { changes } = gradesSheet("Grades", other, { texts: GRADE_SHEETS_TEXTS.en, language: "en" });
    expect(changes.filter(({ kind }) => kind === "formula")).toEqual([]);
    expect(JSON.stringify(changes)).toContain(GRADE_SHEETS_TEXTS.en.grades.values);
  });

  it("says why in the language of each student, what a teacher decided first", async () => {
    const ruling: Ruling = { kind: "points", student: "s1", item: "NPS-04", part: "b", points: 1, reason: "Read it." };
    const { rows } = await written("en", [ruling]);
    const reasons = await rows("Reasons");
    const why = (student: string, part: string) => reasons.find((row) => row[0] === student && row[2] === part)?.[6];
    expect(why("s2", "CLV-01.a")).toBe("You took the cost price instead of the margin.");
    expect(why("s3", "CLV-01.a")).toBe("Je nam de kostprijs in plaats van de marge.");
    expect(why("s1", "NPS-04.b")).toBe("Je docent gaf 1 van de 2 punten. Read it.");
  });

  it("analyses each question in words and figures, and says that few students show little", async () => {
    const rulings: Ruling[] = SUBMISSIONS.map(
      ({ student }) =>
        ({
          ...{ kind: "points", student, item: "NPS-04", part: "b", points: 2, reason: "" },
        }) as Ruling,
    );
    const { rows } = await written("en", [
      ...rulings,
      { kind: "points", student: "s6", item: "CLV-01", part: "a", points: 0, reason: "" },
    ]);
    const cells = flat(await rows("Per question"));
    const texts = GRADE_SHEETS_TEXTS.en.questions;
    expect(cells).toContain(texts.few("6"));
    expect(cells.filter((cell) => cell === texts.fewShort).length).toBeGreaterThan(5);
    for (const meaning of Object.values(texts.meanings).filter((one) => one !== texts.meanings.kuderRichardson))
      expect(cells).toContain(meaning);
    expect(cells).toContain("You took the cost price instead of the margin.");
    expect(cells).toContain(texts.header.rir);
  });

  it("says which set of figures of a pool was easier or harder", async () => {
    const outcome = await outcomeWith();
    const shared = (place: number) => outcome.submissions[place % 2]?.figures ?? {};
    const many = Array.from({ length: 12 }, (_, place) => place);
    const submissions = many.map((place) => ({ student: `p${place}`, figures: shared(place), answers: {} }));
    const marks = many.map((place) => {
      const own = outcome.marks[0];
      if (own === undefined) throw new Error("nobody");
      const scored = own.marks.map((mark) => ({ ...mark, points: place % 2 === 0 ? mark.maximum : 0 }));
      return { ...own, student: `p${place}`, marks: scored, open: 0 };
    });
    const spoken = { texts: GRADE_SHEETS_TEXTS.nl, language: "nl" } as const;
    const { changes } = questionSheet("Per vraag", await pooled({ ...outcome, submissions, marks }), spoken);
    const cells = changes.flatMap((change) => (change.kind === "values" ? change.values.flat() : []));
    const { easier, harder } = spoken.texts.questions.variants;
    expect(cells.filter((cell) => cell === easier)).toHaveLength(3);
    expect(cells.filter((cell) => cell === harder)).toHaveLength(3);
    expect(cells.some((cell) => /^Gemiddelde aankoop: € \d+/.test(String(cell)))).toBe(true);
  });

  it("lists signals with the sentence that they are never a penalty", async () => {
    for (const language of LANGUAGES) {
      const { rows } = await written(language);
      const { names, signals } = GRADE_SHEETS_TEXTS[language];
      const cells = flat(await rows(names.signals));
      expect(cells).toContain(signals.never);
      expect(cells).toContain(signals.none);
    }
  });
});

describe("the sheet with what is to look at", () => {
  const read = async (type: (row: readonly Cell[]) => readonly Cell[], language: Language = "nl") => {
    const { rows } = await written(language);
    const all = await rows(GRADE_SHEETS_TEXTS[language].names.look);
    expect(isLookSheet(all[0]?.[0] ?? null)).toBe(true);
    return typedPoints(
      all.map((row, place) => (place > 2 ? type(row) : row)),
      EXERCISE,
      SUBMISSIONS.map(({ student }) => student),
      "Na te kijken",
    );
  };
  const withPoints =
    (points: Cell, reason: Cell = null) =>
    (row: readonly Cell[]) =>
      row[2] === "s4" ? [...row.slice(0, 8), points, reason] : row;

  it("has every open answer with its rubric, question by question, and without names", async () => {
    const { rows } = await written("nl");
    const all = (await rows("Na te kijken")).slice(3);
    expect(all).toHaveLength(7);
    expect(all.map(([item]) => item)).toEqual(["CLV-01", ...Array.from({ length: 6 }, () => "NPS-04")]);
    expect(all[0]?.[3]).toBe("=many");
    expect(String(all[1]?.[6])).toMatch(/^\d+: /);
    expect(flat(all).join(" ")).not.toContain("Name");
  });

  it("gives points that were typed there as rulings", async () => {
    const ruling = { kind: "points", item: "NPS-04", part: "b", student: "s4" };
    expect(await read(withPoints("1,5", " Goed gezien "))).toEqual([{ ...ruling, points: 1.5, reason: "Goed gezien" }]);
    expect(await read(withPoints(0), "en")).toEqual([{ ...ruling, points: 0, reason: "" }]);
    expect(await read((row) => row)).toEqual([]);
  });

  it("refuses points that the part does not have, by their cell", async () => {
    for (const points of [3, -1, "two", { error: "#N/A" }, true])
      await expect(read(withPoints(points))).rejects.toMatchObject({
        code: "points-unreadable",
        facts: { maximum: 2 },
      });
    await expect(read((row) => [...row.slice(0, 2), "nobody", ...row.slice(3, 8), 1])).rejects.toMatchObject({
      code: "points-unknown",
      facts: { cell: "C4" },
    });
  });
});
