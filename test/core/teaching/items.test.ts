import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column } from "../ask.ts";

type Scores = readonly (readonly number[])[];

const tables = (highest: number) =>
  fc.tuple(fc.integer({ min: 2, max: 25 }), fc.integer({ min: 2, max: 8 })).chain(([students, questions]) =>
    fc.array(fc.array(fc.nat(highest), { minLength: questions, maxLength: questions }), {
      minLength: students,
      maxLength: students,
    }),
  );

const totalsOf = (scores: Scores) => scores.map((row) => row.reduce((sum, score) => sum + score, 0));
const first = (scores: Scores) => column(scores.map((row) => row[0]));

describe("CRONBACH", () => {
  it("does not depend on the order of students or questions, nor on points that everyone gets", () => {
    fc.assert(
      fc.property(tables(4), fc.integer({ min: 1, max: 5 }), (scores, bonus) => {
        const alpha = ask("CRONBACH", [scores]);
        expect(ask("CRONBACH", [[...scores].reverse()])).toBe(alpha);
        const others = [
          scores.map((row) => [...row].reverse()),
          scores.map((row) => row.map((score, place) => score + (place === 0 ? bonus : 0))),
          scores.map((row) => row.map((score) => score * bonus)),
        ].map((changed) => ask("CRONBACH", [changed]));
        for (const other of others) {
          if (typeof alpha === "number") expect(other).toBeCloseTo(alpha, 10);
          else expect(other).toBe(alpha);
        }
      }),
    );
  });

  it("is 1 where every question gives every student the same, and never higher", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { minLength: 2, maxLength: 20 }), (scores) => {
        expect(ask("CRONBACH", [scores.map((score) => [score, score, score])])).toBeCloseTo(1, 12);
      }),
    );
    fc.assert(
      fc.property(tables(9), (scores) => {
        const alpha = ask("CRONBACH", [scores]);
        if (typeof alpha === "number") expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is KUDERRICHARDSON where questions are right or wrong, in numbers or in words", () => {
    fc.assert(
      fc.property(tables(1), (scores) => {
        expect(ask("KUDERRICHARDSON", [scores])).toBe(ask("CRONBACH", [scores]));
        const words = scores.map((row) => row.map((score) => (score === 1 ? "ja" : "nee")));
        expect(ask("KUDERRICHARDSON", [words])).toBe(ask("CRONBACH", [scores]));
      }),
    );
  });

  it("says what it misses", () => {
    expect(ask("CRONBACH", [column([1, 0, 1])])).toContain("select all questions");
    expect(
      ask("CRONBACH", [
        [
          [1, 0],
          [0, 1],
        ],
      ]),
    ).toContain("All students have the same total");
    expect(
      ask(
        "KUDERRICHARDSON",
        [
          [
            [1, 2],
            [0, 1],
          ],
        ],
        "nl",
      ),
    ).toContain("gebruik je CRONBACH");
    expect(
      ask("CRONBACH", [
        [
          [1, 2],
          [0, ""],
        ],
      ]),
    ).toContain("type 0 where the student left the question open");
  });
});

describe("RIT and RIR", () => {
  it("are the same where the other questions say nothing new, and RIR is otherwise the correlation with the rest", () => {
    fc.assert(
      fc.property(tables(3), (scores) => {
        const totals = totalsOf(scores);
        const rest = totals.map((total, student) => total - ((scores[student] as number[])[0] as number));
        const rir = ask("RIR", [first(scores), column(totals)]);
        const withRest = ask("RIT", [first(scores), column(rest)]);
        if (typeof rir === "number") expect(withRest).toBe(rir);
      }),
    );
  });

  it("make RIR no higher than RIT: the question itself only adds to the total", () => {
    fc.assert(
      fc.property(tables(3), (scores) => {
        const args = [first(scores), column(totalsOf(scores))];
        const [rit, rir] = [ask("RIT", args), ask("RIR", args)];
        if (typeof rit === "number" && typeof rir === "number") expect(rit).toBeGreaterThanOrEqual(rir - 1e-12);
      }),
    );
  });

  it("refuse one student, and scores or totals that do not vary", () => {
    expect(ask("RIT", [column([1]), column([9])])).toContain("select all students");
    expect(ask("RIT", [column([1, 1]), column([9, 8])])).toBe(
      "All scores are the same, so that there is nothing to compare.",
    );
    expect(ask("RIT", [column([1, 0]), column([9, 9])], "nl")).toBe(
      "Alle totalen zijn gelijk, zodat er niets te vergelijken valt.",
    );
    expect(ask("RIR", [column([1, 0]), column([5, 4])])).toContain("totals are the same, or become so");
  });
});

describe("PVALUE and AVALUE", () => {
  it("give the right answer the same share, and all answers together 1", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("A", "B", "C", "D"), { minLength: 1, maxLength: 60 }), (answers) => {
        const share = (option: string) => ask("AVALUE", [column(answers), option]) as number;
        expect(["A", "B", "C", "D"].reduce((sum, option) => sum + share(option), 0)).toBeCloseTo(1, 12);
        const scores = answers.map((answer) => (answer === "B" ? 1 : 0));
        expect(ask("PVALUE", [column(scores)])).toBe(share("B"));
      }),
    );
  });

  it("corrects 25% right among four options to 0, and everything right to 1", () => {
    expect(ask("PVALUE", [column([1, 0, 0, 0]), 1, 0.25])).toBe(0);
    expect(ask("PVALUE", [column([3, 3]), 3, 0.25])).toBe(1);
    expect(ask("PVALUE", [column([0, 0]), 3, 0.5])).toBe(-1);
  });

  it("refuses a score above the maximum, naming the student's row", () => {
    expect(ask("PVALUE", [column(["Score", 1, 2])])).toBe(
      "scores, row 3 is 2, and this question earns 1 at most: correct the score or the maximum.",
    );
  });
});
