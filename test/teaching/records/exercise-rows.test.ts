import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { allItems } from "../../../core/items/bank/index.ts";
import { STANDARD_POLICY } from "../../../core/items/mark.ts";
import { LANGUAGES, type Language } from "../../../core/words.ts";
import type { DesignedExercise } from "../../../teaching/exercise.ts";
import { STANDARD_GRADE } from "../../../teaching/grade-of.ts";
import {
  EXERCISE_HEADER,
  examineExercise,
  exerciseRows,
  readExercise,
} from "../../../teaching/records/exercise-rows.ts";
import { isExerciseCode, sentenceForExercise } from "../../../teaching/texts/exercise-troubles.ts";
import { TeachingError } from "../../../teaching/trouble.ts";
import { itemOf } from "../classroom.ts";

const designed = (...ids: readonly string[]): DesignedExercise => ({
  title: { en: "Distribution", nl: "Distributie" },
  seed: "0042",
  grade: STANDARD_GRADE,
  policy: STANDARD_POLICY,
  items: ids.map(itemOf),
});

type Rows = Cell[][];
const rowsOf = (exercise: DesignedExercise, language: Language): Rows =>
  exerciseRows(exercise, language).map((row) => [...row]);

const bank = allItems().map(({ id }) => id);

describe.each(LANGUAGES)("an exercise on a sheet in %s", (language) => {
  it.each(bank)("gives back %s as it was", (id) => {
    const exercise = designed(id);
    expect(examineExercise(rowsOf(exercise, language)).problems).toEqual([]);
    expect(readExercise(rowsOf(exercise, language), "Exercise")).toEqual(exercise);
  });

  it("gives back a whole bank, also where columns are moved, rows left blank and numbers stored as text", () => {
    const exercise = designed(...bank);
    const rows = rowsOf(exercise, language);
    const turned = rows.map((row, at) =>
      at < EXERCISE_HEADER ? row : [...row.slice(1, 6), ...row.slice(6), row[0] ?? null],
    );
    const text = turned.map((row) => row.map((cell) => (typeof cell === "number" ? String(cell) : cell)));
    const spaced = text.flatMap((row) => [row, []]);
    const width = Math.max(...rows.map(({ length }) => length));
    expect(
      readExercise(
        spaced.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]),
        "",
      ),
    ).toEqual(exercise);
  });

  it("keeps every grade scale and policy", () => {
    const policy = { percentCredit: 1, typedCredit: 0, roundingCredit: 0.25 };
    for (const grade of [
      { kind: "belgian" },
      { kind: "dutch", way: "linear" },
      { kind: "dutch", way: "classic", knowledge: 0.6, guess: 3 },
    ] as const) {
      const exercise = { ...designed("NPS-01"), grade, policy };
      expect(readExercise(rowsOf(exercise, language), "")).toEqual(exercise);
    }
  });
});

/** The rows of one item in English, with one cell changed: the first of a kind whose name is this. */
function changed(id: string, [kind, name]: readonly [string, string?], column: string, cell: Cell): Rows {
  const rows = rowsOf(designed(id), "en");
  const at = (header: string) => (rows[EXERCISE_HEADER] ?? []).indexOf(header);
  const row = rows.find((one) => one[at("Kind")] === kind && (name === undefined || one[at("Name")] === name));
  if (row === undefined || at(column) < 0) throw new Error(`no ${kind} ${name} or no ${column}`);
  row[at(column)] = cell;
  return rows;
}

function without(id: string, kind: string): Rows {
  return rowsOf(designed(id), "en").filter((row) => row[0] !== kind);
}

const codesOf = (rows: Rows) => examineExercise(rows).problems.map(({ code }) => code);
const said = (rows: Rows) =>
  examineExercise(rows).problems.map((problem) => `${problem.facts.cell}: ${sentenceForExercise(problem, "en")}`);

describe("a sheet that was edited", () => {
  it("gives the item that it says", () => {
    const rows = changed("CLV-01", ["Figure", "purchase"], "Highest", "900");
    expect(readExercise(rows, "").items[0]?.parameters[0]).toMatchObject({ highest: 900 });
  });

  it("needs a text in one language only", () => {
    const rows = changed("CLV-01", ["Figure", "margin"], "Text (Dutch)", "");
    expect(readExercise(rows, "").items[0]?.parameters[1]?.label).toEqual({ en: "Gross margin", nl: "Gross margin" });
  });

  it("takes a formula with = in front that is text, and refuses one that became a formula of the sheet", () => {
    expect(codesOf(changed("CLV-01", ["Answer", "value"], "Formula", "=contribution*purchases"))).toEqual([]);
    expect(said(changed("CLV-01", ["Answer", "value"], "Formula", { error: "#NAME?" }))).toEqual([
      "D26: The cell shows #NAME?. Type the formula without = in front, so that it stays text.",
    ]);
  });

  it("takes the option that is marked as right for the answer", () => {
    const rows = changed("DIS-04", ["Option"], "Settings", "Right").filter(
      (row) => row[0] !== "Answer" || row[1] !== null,
    );
    const [, part] = readExercise(rows, "").items[0]?.parts ?? [];
    expect(part).toMatchObject({ kind: "choice", answer: `"${part?.kind === "choice" ? part.options[0]?.key : ""}"` });
  });

  it("reads rows of the other language too", () => {
    expect(codesOf(changed("CLV-01", ["Figure", "margin"], "Kind", "gegeven"))).toEqual([]);
  });
});

describe("a sheet that is no exercise yet", () => {
  it.each([
    ["an unknown name", changed("CLV-01", ["Answer", "value"], "Formula", "contribution*purchasses"), "unknown-name"],
    [
      "a name of a later answer",
      changed("CLV-01", ["Answer", "contribution"], "Formula", "value/purchases"),
      "unknown-name",
    ],
    ["a cell in a formula", changed("CLV-01", ["Condition"], "Formula", "B2>1"), "cell-reference"],
    [
      "a function that there is not",
      changed("CLV-01", ["Condition"], "Formula", "VLOOKUP(margin,1)"),
      "unknown-function",
    ],
    ["a formula with decimal commas", changed("CLV-01", ["Condition"], "Formula", "margin*0,5>1"), "not-a-formula"],
    ["no formula", changed("CLV-01", ["Answer", "value"], "Formula", null), "missing"],
    ["a word for a number", changed("CLV-01", ["Figure", "margin"], "Lowest", "low"), "not-a-number"],
    ["a number with two readings", changed("CLV-01", ["Figure", "purchase"], "Highest", "1.234"), "two-readings"],
    ["limits reversed", changed("CLV-01", ["Figure", "margin"], "Highest", 0.1), "limits-reversed"],
    ["no step size", changed("CLV-01", ["Figure", "margin"], "Step size", 0), "too-low"],
    ["limits and a list", changed("CLV-01", ["Figure", "margin"], "Or one of", "0.1; 0.2"), "limits-or-list"],
    ["an example out of its limits", changed("CLV-01", ["Figure", "margin"], "Example", 0.9), "out-of-range"],
    ["a figure that is called as a cell", changed("CLV-01", ["Figure", "margin"], "Name", "A1"), "bad-name"],
    ["two figures of one name", changed("CLV-01", ["Figure", "margin"], "Name", "purchase"), "name-twice"],
    ["an unknown measure", changed("CLV-01", ["Figure", "margin"], "Type", "euros"), "unknown-word"],
    ["an unknown row", changed("CLV-01", ["Figure", "margin"], "Kind", "Figur"), "unknown-kind"],
    ["a row without a kind", changed("CLV-01", ["Condition"], "Kind", null), "kind-missing"],
    ["an unknown setting", changed("CLV-01", ["Answer", "value"], "Settings", "by heart"), "unknown-setting"],
    ["half a decimal", changed("CLV-01", ["Answer", "value"], "Decimals", 1.5), "not-whole"],
    ["a credit above all points", changed("CLV-01", ["Mistake"], "Part of the points", 25), "out-of-range"],
    ["no points", changed("CLV-01", ["Question", "a"], "Points", null), "missing"],
    [
      "an answer of another kind of question",
      changed("DIS-04", ["Question", "b"], "Type", "open"),
      "of-other-question",
    ],
    [
      "a figure in a text that there is not",
      changed("CLV-01", ["Text"], "Text (English)", "{price}"),
      "unknown-figure",
    ],
    ["what nobody would read", changed("CLV-01", ["Condition"], "Points", 3), "not-used"],
    [
      "a setting of another kind of question",
      changed("CLV-01", ["Question"], "Settings", "shuffled"),
      "unknown-setting",
    ],
    [
      "two cards of one name",
      changed(
        "CRD-01",
        ["Card"],
        "Name",
        itemOf("CRD-01").parts.flatMap((part) => (part.kind === "match" ? part.cards.map(({ key }) => key) : []))[1] ??
          "",
      ),
      "name-twice",
    ],
    ["an id with spaces", changed("CLV-01", ["Item"], "Name", "CLV 01"), "bad-id"],
    ["no right option", changed("LOY-05", ["Question"], "Type", "choice"), "not-one-right"],
    ["no answer", without("CLV-02", "Answer"), "no-answer"],
    ["no questions", without("CLV-02", "Question"), "no-questions"],
    ["no text", without("CLV-02", "Text"), "no-text"],
    ["a card without its back", without("CRD-01", "Back of the card"), "no-back"],
    ["a question without an item", without("CLV-02", "Item"), "misplaced"],
    ["nothing", without("CLV-02", "Item").slice(0, 4), "no-items"],
  ] as const)("says where %s stands", (_what, rows, code) => {
    const { problems, exercise } = examineExercise(rows);
    expect(exercise).toBeUndefined();
    expect(problems.map((one) => one.code)).toContain(code);
    for (const problem of problems) {
      expect(String(problem.facts.cell)).toMatch(/^[A-Z]+\d+$/);
      for (const language of LANGUAGES) expect(sentenceForExercise(problem, language)).not.toMatch(/[{}]|undefined/);
    }
  });

  it("says which of two items has an id that is there already", () => {
    const rows = rowsOf(designed("CLV-02", "CLV-03"), "en");
    const at = rows.findIndex(([kind, name]) => kind === "Item" && name === "CLV-03");
    rows[at] = (rows[at] ?? []).map((cell) => (cell === "CLV-03" ? "clv-02" : cell));
    expect(said(rows)).toEqual([`B${at + 1}: clv-02 is there already. Give one of the two another name.`]);
  });

  it("lacks a column, a header or its mark", () => {
    const rows = rowsOf(designed("CLV-02"), "en");
    const renamed = rows.map((row) => row.map((cell) => (cell === "Points" ? "Score" : cell)));
    expect(codesOf(renamed)).toContain("column-missing");
    expect(codesOf(rows.filter((_, at) => at !== EXERCISE_HEADER))).toEqual(["no-header"]);
    expect(codesOf([["Mine"], ...rows.slice(1)])).toContain("no-record");
  });

  it("is refused with its first problem and the cell", () => {
    const read = () => readExercise(changed("CLV-01", ["Figure", "margin"], "Highest", 0.1), "Class 2B");
    expect(read).toThrow(TeachingError);
    try {
      read();
    } catch (error) {
      const { code, facts } = error as TeachingError;
      expect(isExerciseCode(code) && code).toBe("limits-reversed");
      expect(facts).toMatchObject({ cell: "J16", sheet: "Class 2B" });
    }
  });
});
