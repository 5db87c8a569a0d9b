import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import type { Given } from "../../../core/items/mark.ts";
import { STANDARD_POLICY } from "../../../core/items/mark.ts";
import { LANGUAGES } from "../../../core/words.ts";
import type { Collected, CollectedFile, Evidence } from "../../../teaching/collect/collected.ts";
import { type DecimalSign, REFUSALS, REMARKS } from "../../../teaching/collect/found.ts";
import { layoutOf } from "../../../teaching/collect/layout-of.ts";
import { figuresOf, issue } from "../../../teaching/hand-out/edition.ts";
import type { AnswerPlace } from "../../../teaching/hand-out/layout.ts";
import { markClass } from "../../../teaching/mark-class.ts";
import { answersRows } from "../../../teaching/records/answers-rows.ts";
import { readAnswers } from "../../../teaching/records/read-answers.ts";
import { recordKindOf } from "../../../teaching/records/record.ts";
import { TeachingError } from "../../../teaching/trouble.ts";
import { assignmentOf, studentsOf } from "../hand-out/exercise-sheet.ts";

const { items } = assignmentOf();
const ledger = issue(assignmentOf(), studentsOf(3));
const handedOut = { items, ledger };
const places = layoutOf(handedOut).answers;

const value = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<Cell>(-0, 5e-324, 0.1 + 0.2, "12", "=1+1", "-", "WAAR", "#N/A", " ", "", "null", "'x", "1e5"),
  fc.string(),
  fc.constantFrom("#N/A", "#DIV/0!").map((error): Cell => ({ error })),
);
const format = fc.option(fc.constantFrom("percent", "date", "plain"), { nil: undefined });
const use = fc.option(fc.constantFrom("typed", "constants", "references", "follows", "stuck"), { nil: undefined });

interface AnyCell {
  readonly given: Given;
  readonly formula: string | undefined;
  readonly evidence: Evidence | undefined;
}

const cell: fc.Arbitrary<AnyCell> = fc
  .record({
    held: fc.option(value, { nil: null }),
    isMissingValue: fc.boolean(),
    format,
    use,
    formula: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    evidence: fc.option(fc.constantFrom<Evidence>("agrees", "differs"), { nil: undefined }),
  })
  .map(({ held, isMissingValue, formula, evidence, ...given }) => ({
    given: {
      value: held,
      ...(held === null && isMissingValue ? { isMissingValue: true as const } : {}),
      ...(given.format === undefined ? {} : { format: given.format as NonNullable<Given["format"]> }),
      ...(given.use === undefined ? {} : { use: given.use as NonNullable<Given["use"]> }),
    },
    formula,
    evidence: formula === undefined ? undefined : evidence,
  }));

const facts = fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), fc.oneof(fc.integer(), fc.string()), {
  noNullPrototype: true,
});
const by = fc.constantFrom("code", "figures", "number", "name", "chosen");
const decimal = fc.option(fc.constantFrom<DecimalSign>(",", "."), { nil: undefined });

const file = (place: number) =>
  fc
    .record({
      name: fc.string({ minLength: 1 }),
      by,
      decimal,
      cells: fc.array(cell, { minLength: places.length, maxLength: places.length }),
      remarks: fc.array(fc.record({ code: fc.constantFrom(...REMARKS), facts }), { maxLength: 2 }),
    })
    .map((made): CollectedFile => {
      const issued = ledger[place] as (typeof ledger)[number];
      const at = (one: AnswerPlace) => made.cells[places.indexOf(one)] as AnyCell;
      const answers = items.map(({ id }) => {
        const byPart: Record<string, Given[]> = {};
        for (const one of places) if (one.item === id) byPart[one.part] = [...(byPart[one.part] ?? []), at(one).given];
        return [id, byPart] as const;
      });
      const said = <T>(of: (one: AnyCell) => T | undefined): Record<string, T> =>
        Object.fromEntries(
          places.flatMap((one): [string, T][] => {
            const found = of(at(one));
            return found === undefined ? [] : [[one.id, found]];
          }),
        );
      const student = issued.student.number;
      return {
        file: made.name,
        student,
        by: made.by as CollectedFile["by"],
        submission: {
          student,
          figures: figuresOf(issued),
          answers: Object.fromEntries(answers),
          ...(made.decimal === undefined ? {} : { decimal: made.decimal }),
        },
        formulas: said((one) => one.formula),
        evidence: said((one) => one.evidence),
        remarks: made.remarks,
      };
    });

const collectedBy = fc
  .record({
    first: file(0),
    third: file(2),
    unused: fc.array(
      fc.record({ file: fc.string(), trouble: fc.record({ code: fc.constantFrom(...REFUSALS), facts }) }),
      { maxLength: 3 },
    ),
  })
  .map(({ first, third, unused }): Collected => {
    const [, second] = ledger;
    return { files: [first, third], unused, missing: [second?.student.number ?? ""] };
  });

const asText = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  rows.map((row) => row.map((one) => (one === null || one === "" ? null : String(one))));

const withoutExtras = ({ submissions: _s, strange: _t, ...collected }: ReturnType<typeof readAnswers>) => collected;

const sample = (): Collected => {
  const [only] = fc.sample(collectedBy, { numRuns: 1, seed: 7 });
  return only as Collected;
};

describe("what a class handed in, on a sheet", () => {
  it("comes back as it was, from cells that became text and from rows in another order too", () => {
    fc.assert(
      fc.property(collectedBy, fc.constantFrom(...LANGUAGES), (collected, language) => {
        const rows = answersRows(collected, handedOut, language);
        expect(recordKindOf(rows[0]?.[0])).toBe("answers");
        expect(withoutExtras(readAnswers(rows, handedOut))).toEqual(collected);
        expect(withoutExtras(readAnswers(asText(rows), handedOut))).toEqual(collected);
        const sorted = [...rows.slice(0, 3), [], ...rows.slice(3).reverse()];
        const { files } = readAnswers(sorted, handedOut);
        expect(files.map(({ submission }) => submission)).toEqual(collected.files.map(({ submission }) => submission));
      }),
      { numRuns: 60 },
    );
  });

  it("is marked the same from the sheet", () => {
    const collected = sample();
    const exercise = { items, policy: STANDARD_POLICY };
    const before = markClass(
      exercise,
      collected.files.map(({ submission }) => submission),
    );
    const { submissions, missing } = readAnswers(answersRows(collected, handedOut, "nl"), handedOut);
    expect(markClass(exercise, submissions)).toEqual(before);
    expect(missing).toEqual(collected.missing);
  });

  it("keeps apart the text 12, the number 12, text that looks like a formula, blanks and errors", () => {
    const [first] = ledger;
    const values: readonly Cell[] = ["12", 12, "=1+1", null, { error: "#N/A" }, "#N/A", true, "WAAR"];
    const given = Object.fromEntries(places.slice(0, values.length).map(({ id }, at) => [id, values[at]]));
    const answers = items.map(({ id }) => {
      const byPart: Record<string, Given[]> = {};
      for (const one of places)
        if (one.item === id)
          byPart[one.part] = [...(byPart[one.part] ?? []), { value: given[one.id] ?? null, use: "typed" }];
      return [id, byPart] as const;
    });
    const student = first?.student.number ?? "";
    const submission = { student, figures: figuresOf(first ?? fail()), answers: Object.fromEntries(answers) };
    const collected: Collected = {
      files: [{ file: "a", student, by: "code", submission, formulas: {}, evidence: {}, remarks: [] }],
      unused: [],
      missing: [],
    };
    // Hosts that take text for what it looks like.
    const eager = (cell: Cell): Cell => (cell === "12" ? 12 : cell === "WAAR" ? true : cell);
    const rows = answersRows(collected, handedOut, "nl").map((row) => row.map(eager));
    expect(readAnswers(rows, handedOut).files[0]?.submission.answers["CLV-01"]).toEqual(submission.answers["CLV-01"]);
    expect(readAnswers(rows, handedOut).files[0]?.submission.answers["MAT-01"]).toEqual(submission.answers["MAT-01"]);
  });

  it("leaves out questions that the exercise no longer has, and names them", () => {
    const rows = answersRows(sample(), handedOut, "en");
    const fewer = { items: items.filter(({ id }) => id !== "CLV-01"), ledger };
    const { strange, submissions } = readAnswers(rows, fewer);
    expect(strange.every((id) => id.startsWith("CLV-01."))).toBe(true);
    expect(strange.length).toBeGreaterThan(0);
    expect(submissions[0]?.answers["CLV-01"]).toBeUndefined();
  });

  it.each<[string, (rows: Cell[][]) => void, string]>([
    ["answers-no-header", (rows) => rows.splice(2, 1), ""],
    ["answers-unknown", (rows) => cellsOf(rows, "file").splice(0, 1, "boh"), "A4"],
    ["answers-student", (rows) => cellsOf(rows, "file").splice(1, 1, "999"), "B4"],
    ["answers-facts", (rows) => cellsOf(rows, "file").splice(12, 1, "{"), "M4"],
  ])("is refused as %s with the cell", (code, change, cell) => {
    const rows = answersRows(sample(), handedOut, "en").map((row): Cell[] => [...row]);
    change(rows);
    const error = caught(() => readAnswers(rows, handedOut));
    expect(error).toBeInstanceOf(TeachingError);
    expect([error?.code, error?.facts.cell ?? ""]).toEqual([code, cell]);
  });
});

const cellsOf = (rows: Cell[][], kind: string): Cell[] => rows.find(([first]) => first === kind) ?? [];

function fail(): never {
  throw new Error("nobody was issued anything");
}

function caught(work: () => unknown): TeachingError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error as TeachingError;
  }
}
