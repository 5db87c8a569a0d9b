import { describe, expect, it } from "vitest";
import { analyse } from "../../teaching/item-analysis.ts";
import { markClass } from "../../teaching/mark-class.ts";
import { scoreTable } from "../../teaching/score-table.ts";
import { repairsFor, topMistakes } from "../../teaching/top-mistakes.ts";
import lsat from "../core/evidence/recipes/teaching-items.json" with { type: "json" };
import { type Deviations, exerciseOf, submissionOf } from "./classroom.ts";

const students = lsat.patterns.flatMap((pattern, index) =>
  Array.from({ length: lsat.counts[index] as number }, (_, place) => {
    const scores = [...pattern].map(Number);
    return { student: `${index}-${place}`, scores, notes: scores.map((one) => (one === 1 ? "right" : "other")) };
  }),
);
const questions = [..."abcde"].map((part) => ({ item: "LSAT", part, maximum: 1, chance: 0.2 }));
const leftOut = { parts: [], students: [] };

describe("the analysis of LSAT-6 (Bock and Lieberman; as the package ltm has it)", () => {
  const analysis = analyse({ questions, students, leftOut });
  const each = (pick: (one: NonNullable<typeof analysis>["questions"][number]) => number | undefined, digits: number) =>
    analysis?.questions.map((one) => Number(pick(one)?.toFixed(digits)));

  it("gives the published reliability, by both formulas, and its error", () => {
    expect(analysis?.students).toBe(1000);
    expect(analysis?.isSmall).toBe(false);
    expect(analysis?.alpha).toBeCloseTo(0.294997, 6);
    expect(analysis?.kuderRichardson).toBeCloseTo(0.294997, 6);
    expect(analysis?.error).toBeCloseTo(0.8691, 3);
  });

  it("gives the published p, Rit, Rir and alpha without each question", () => {
    expect(each(({ p }) => p, 3)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
    expect(each(({ rit }) => rit, 4)).toEqual([0.362, 0.5668, 0.6184, 0.5344, 0.4354]);
    expect(each(({ rir }) => rir, 4)).toEqual([0.1128, 0.1532, 0.1728, 0.1444, 0.1216]);
    expect(each(({ alphaWithout }) => alphaWithout, 4)).toEqual([0.2754, 0.2376, 0.2168, 0.2459, 0.2663]);
    expect(each(({ correctedP }) => correctedP, 4)).toEqual(lsat.corrected.map((one) => Number(one.toFixed(4))));
  });

  it("has an a-value per answer: together everyone, the wrong ones with a correlation below zero", () => {
    for (const { p, rir, answers } of analysis?.questions ?? []) {
      expect(answers.reduce((sum, { students: count }) => sum + count, 0)).toBe(1000);
      expect(answers.find(({ note }) => note === "right")?.share).toBeCloseTo(p, 12);
      expect(answers.find(({ note }) => note === "other")?.rir).toBeCloseTo(-(rir ?? 0), 12);
    }
  });
});

const exercise = exerciseOf("CLV-02", "MAT-04", "NPS-03", "NPS-04");
const revenue: Deviations = ({ order = 0, orders = 0 }) => ({ a: order * orders });
const allPromoters: Deviations = () => ({ a: Array.from({ length: 6 }, () => ({ value: "Promoter" })) });
const submissions = [
  submissionOf(exercise, "s1", { "CLV-02": revenue }),
  submissionOf(exercise, "s2", { "CLV-02": revenue, "NPS-03": allPromoters }),
  submissionOf(exercise, "s3", { "CLV-02": () => ({ a: "about 900" }) }),
  submissionOf(exercise, "s4"),
];

describe("the scores of a class", () => {
  it("leave out parts that nobody has points for, and then students with a part that a person must still read", () => {
    const table = scoreTable(exercise, markClass(exercise, submissions));
    expect(table.leftOut).toEqual({ parts: ["NPS-04.b"], students: ["s3"] });
    expect(table.questions.map(({ item, part }) => `${item}.${part}`)).toEqual([
      "CLV-02.a",
      "MAT-04.a",
      "MAT-04.b",
      "NPS-03.a",
      "NPS-04.a",
    ]);
    expect(table.questions.map(({ chance }) => chance)).toEqual([0, 0.25, 0.25, 1 / 3, 0]);
    expect(table.students.map(({ student, scores }) => [student, scores[0]])).toEqual([
      ["s1", 0],
      ["s2", 0],
      ["s4", 2],
    ]);
  });

  it("leave out a part that was dropped", () => {
    const marks = markClass(exercise, submissions, [{ kind: "drop", item: "CLV-02", part: "a" }]);
    expect(scoreTable(exercise, marks).leftOut).toEqual({ parts: ["CLV-02.a", "NPS-04.b"], students: [] });
  });

  it("are marked as few, without a correlation where all scored the same, and without KR-20 where there are more points than one", () => {
    const analysis = analyse(scoreTable(exercise, markClass(exercise, submissions)));
    expect(analysis).toMatchObject({ students: 3, isSmall: true, maximum: 8 });
    expect(analysis).not.toHaveProperty("kuderRichardson");
    const [value, , , , change] = analysis?.questions ?? [];
    expect(value).toMatchObject({ p: 1 / 3, mean: 2 / 3 });
    expect(value?.answers.map(({ note, students: count }) => [note, count])).toEqual([
      ["mistake:revenue-not-margin", 2],
      ["right", 1],
    ]);
    expect(value).not.toHaveProperty("correctedP");
    expect(change).toMatchObject({ p: 1, deviation: 0 });
    expect(change).not.toHaveProperty("rit");
    expect(JSON.stringify(analysis)).not.toMatch(/null|NaN/);
  });

  it("have no analysis without students or without questions", () => {
    expect(analyse({ questions, students: [], leftOut })).toBeUndefined();
    expect(analyse({ questions: [], students: [{ student: "s", scores: [], notes: [] }], leftOut })).toBeUndefined();
  });
});

describe("the mistakes that most made", () => {
  const marks = markClass(exercise, submissions);

  it("come with everyone who made them, once each, however many cells were wrong", () => {
    const top = topMistakes(marks);
    expect(top[0]).toMatchObject({ item: "CLV-02", mistake: "revenue-not-margin", students: ["s1", "s2"] });
    expect(top.map(({ item, mistake, students: who }) => [item, mistake, who])).toContainEqual([
      "NPS-03",
      "seven-eight-promoter",
      ["s2"],
    ]);
    expect(topMistakes(marks, 1)).toHaveLength(1);
    expect(top[0]?.feedback.nl).not.toBe("");
  });

  it("give each student the items to make again, once each", () => {
    expect(repairsFor(topMistakes(marks))).toEqual([
      { student: "s1", items: ["CLV-02"] },
      { student: "s2", items: ["CLV-02", "NPS-03"] },
    ]);
  });
});
