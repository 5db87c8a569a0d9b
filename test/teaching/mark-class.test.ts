import { describe, expect, it } from "vitest";
import { groupsOfAnswers } from "../../teaching/answer-groups.ts";
import { changesBetween } from "../../teaching/changes.ts";
import type { PartMark, Ruling, StudentMarks } from "../../teaching/exercise.ts";
import { markClass, withKnownMistakes } from "../../teaching/mark-class.ts";
import { type Deviations, exerciseOf, itemOf, submissionOf } from "./classroom.ts";

const exercise = exerciseOf("CLV-01", "CLV-02", "MAT-01", "NPS-04");

/** One purchase too few. */
const oneTooFew: Deviations = ({ order = 0, margin = 0, orders = 0 }) => ({ a: order * margin * (orders - 1) });
/** Three times too much. */
const threeTimes: Deviations = ({ order = 0, margin = 0, orders = 0 }) => ({ a: 3 * order * margin * orders });
const revenue: Deviations = ({ order = 0, orders = 0 }) => ({ a: order * orders });

const submissions = [
  submissionOf(exercise, "s1"),
  submissionOf(exercise, "s2", { "CLV-02": threeTimes }),
  submissionOf(exercise, "s3", { "CLV-02": threeTimes, "MAT-01": () => ({ b: "Melkkoetje" }) }),
  submissionOf(exercise, "s4", { "CLV-02": revenue, "MAT-01": () => ({ b: "melkkoetje " }) }),
  submissionOf(exercise, "s5", { "CLV-02": oneTooFew, "CLV-01": ({ purchase = 0 }) => ({ a: purchase }) }),
];

const markOf = (marks: readonly StudentMarks[], student: string, item: string, part = "a"): PartMark =>
  marks.find((one) => one.student === student)?.marks.find((one) => one.item === item && one.part === part) as PartMark;

const group = (by: Ruling & { kind: "group" }) => by;

describe("a class that is marked", () => {
  const marks = markClass(exercise, submissions);

  it("has everyone's points part by part, what a person must read left open", () => {
    expect(marks.map(({ student, points, open }) => [student, points, open])).toEqual([
      ["s1", 8, 1],
      ["s2", 6, 1],
      ["s3", 5, 2],
      ["s4", 5, 2],
      ["s5", 5, 1],
    ]);
    for (const { maximum } of marks) expect(maximum).toBe(10);
  });

  it("is marked the same again, and one student by themselves as among the others", () => {
    expect(markClass(exercise, submissions)).toEqual(marks);
    expect(submissions.flatMap((one) => markClass(exercise, [one]))).toEqual(marks);
    expect([...markClass(exercise, [...submissions].reverse())].reverse()).toEqual(marks);
  });

  it("gives nothing and asks nothing of an item that a student never got", () => {
    const [one] = submissions;
    const without = { ...one, student: "s9", figures: { "CLV-02": one?.figures["CLV-02"] ?? {} }, answers: {} };
    const [marked] = markClass(exercise, [without]);
    expect(marked?.marks.map(({ item, reason }) => [item, reason.code])).toEqual([["CLV-02", "blank"]]);
    expect(marked?.maximum).toBe(2);
  });
});

describe("a ruling", () => {
  it("for one student stands when everything is marked again, and is never more than the part has", () => {
    const rulings: Ruling[] = [
      { kind: "points", student: "s2", item: "NPS-04", part: "b", points: 1.5, reason: "read" },
      { kind: "points", student: "s3", item: "NPS-04", part: "b", points: 99, reason: "typing error" },
      { kind: "points", student: "s1", item: "CLV-02", part: "a", points: 0, reason: "copied" },
    ];
    const changed = { ...exercise, items: exercise.items.map((item) => ({ ...item, version: item.version + 1 })) };
    for (const marks of [markClass(exercise, submissions, rulings), markClass(changed, submissions, rulings)]) {
      expect(markOf(marks, "s2", "NPS-04", "b")).toMatchObject({ points: 1.5, ruled: "points" });
      expect(markOf(marks, "s3", "NPS-04", "b")).toMatchObject({ points: 2, ruled: "points" });
      expect(markOf(marks, "s1", "CLV-02")).toMatchObject({ points: 0, ruled: "points", reason: { code: "right" } });
      expect(markOf(marks, "s5", "NPS-04", "b").points).toBeUndefined();
    }
  });

  it("for a group reaches all who have its trait, whatever their figures, and none who are right", () => {
    const ruling = group({ kind: "group", item: "CLV-02", part: "a", trait: { by: "ratio", ratio: 3 }, credit: 0.5 });
    const marks = markClass(exercise, submissions, [ruling]);
    expect(["s1", "s2", "s3", "s4", "s5"].map((student) => markOf(marks, student, "CLV-02").points)).toEqual([
      2, 1, 1, 0, 0,
    ]);
    const ofAll = group({ ...ruling, trait: { by: "note", note: "right" }, credit: 0 });
    expect(markOf(markClass(exercise, submissions, [ofAll]), "s1", "CLV-02").points).toBe(2);
  });

  it("that comes later takes the place of an earlier one on the same answers", () => {
    const rule = (credit: number) =>
      group({ kind: "group", item: "CLV-02", part: "a", trait: { by: "ratio", ratio: 3 }, credit });
    const points = (...rulings: Ruling[]) => markOf(markClass(exercise, submissions, rulings), "s2", "CLV-02").points;
    expect(points(rule(0.5), rule(1))).toBe(2);
    expect(points(rule(1), rule(0.25))).toBe(0.5);
    expect(points(rule(1), { kind: "points", student: "s2", item: "CLV-02", part: "a", points: 0.3, reason: "" })).toBe(
      0.3,
    );
  });

  it("that drops a part takes its points from everyone's maximum, and gives them back when it is withdrawn", () => {
    const rulings: Ruling[] = [
      { kind: "points", student: "s2", item: "CLV-02", part: "a", points: 1, reason: "" },
      { kind: "drop", item: "CLV-02", part: "a" },
    ];
    for (const { marks, maximum } of markClass(exercise, submissions, rulings)) {
      expect(maximum).toBe(8);
      expect(marks.find(({ item }) => item === "CLV-02")).toMatchObject({ points: 0, maximum: 0, ruled: "drop" });
    }
    expect(markOf(markClass(exercise, submissions, rulings.slice(0, 1)), "s2", "CLV-02").points).toBe(1);
  });

  it("that makes a part free gives its points to all but those of whom something else was decided", () => {
    const rulings: Ruling[] = [
      { kind: "points", student: "s4", item: "CLV-02", part: "a", points: 0, reason: "fraud" },
      { kind: "free", item: "CLV-02", part: "a" },
    ];
    const marks = markClass(exercise, submissions, rulings);
    expect(["s1", "s2", "s4"].map((student) => markOf(marks, student, "CLV-02").points)).toEqual([2, 2, 0]);
  });

  it("that makes a mistake known marks it with its feedback and credit, in a new version of the item", () => {
    const feedback = { en: "One order too few.", nl: "Eén order te weinig." };
    const known = { id: "one-too-few", formula: "order*margin*(orders-1)", credit: 0.25, feedback };
    const ruling: Ruling = { kind: "mistake", item: "CLV-02", part: "a", mistake: known };
    const mark = markOf(markClass(exercise, submissions, [ruling]), "s5", "CLV-02");
    expect(mark).toMatchObject({ points: 0.5, ruled: "mistake", reason: { code: "mistake", feedback } });
    const item = itemOf("CLV-02");
    const twice = withKnownMistakes(item, [ruling, { ...ruling, mistake: { ...known, credit: 0.5 } }]);
    expect(twice.version).toBe(item.version + 2);
    const [part] = twice.parts;
    expect(part?.kind === "number" && part.mistakes.filter(({ id }) => id === known.id)).toEqual([
      { ...known, credit: 0.5 },
    ]);
    expect(withKnownMistakes(itemOf("CLV-01"), [ruling])).toBe(itemOf("CLV-01"));
  });
});

describe("groups of answers", () => {
  const groups = (rulings: readonly Ruling[] = []) =>
    groupsOfAnswers(exercise, submissions, markClass(exercise, submissions, rulings));

  it("bring together the same mistake with other figures, the same text, and what a person must look at", () => {
    const found = groups().map(({ item, part, trait, students, isOpen }) => ({ item, part, trait, students, isOpen }));
    expect(found).toEqual([
      expect.objectContaining({ item: "CLV-01", part: "a", students: ["s5"], isOpen: false }),
      {
        item: "CLV-02",
        part: "a",
        trait: { by: "ratio", ratio: expect.closeTo(3, 9) },
        students: ["s2", "s3"],
        isOpen: false,
      },
      expect.objectContaining({ trait: { by: "note", note: "mistake:revenue-not-margin" }, students: ["s4"] }),
      expect.objectContaining({ trait: expect.objectContaining({ by: "answer" }), students: ["s5"] }),
      {
        item: "MAT-01",
        part: "b",
        trait: { by: "answer", answer: "melkkoetje" },
        students: ["s3", "s4"],
        isOpen: true,
      },
    ]);
  });

  it("are settled by a ruling on their trait, every one of them", () => {
    for (const { item, part, trait, students } of groups()) {
      const ruling = group({ kind: "group", item, part, trait, credit: 1 });
      const marks = markClass(exercise, submissions, [ruling]);
      for (const student of students)
        expect(markOf(marks, student, item, part)).toMatchObject({ ruled: "group", points: expect.any(Number) });
      expect(groups([ruling])).toHaveLength(groups().length - 1);
    }
  });
});

describe("what marking again changed", () => {
  const ruling: Ruling = { kind: "group", item: "CLV-02", part: "a", trait: { by: "ratio", ratio: 3 }, credit: 0.5 };

  it("is listed before and after, student by student, with the totals", () => {
    const { marks, totals } = changesBetween(
      markClass(exercise, submissions),
      markClass(exercise, submissions, [ruling]),
    );
    expect(marks).toEqual(
      ["s2", "s3"].map((student) => ({
        student,
        item: "CLV-02",
        part: "a",
        before: { points: 0, maximum: 2, reason: { code: "other" } },
        after: { points: 1, maximum: 2, reason: { code: "other" } },
      })),
    );
    expect(totals).toEqual([
      { student: "s2", before: { points: 6, maximum: 10 }, after: { points: 7, maximum: 10 } },
      { student: "s3", before: { points: 5, maximum: 10 }, after: { points: 6, maximum: 10 } },
    ]);
  });

  it("is nothing where nothing was ruled", () => {
    const marks = markClass(exercise, submissions);
    expect(changesBetween(marks, markClass(exercise, submissions))).toEqual({ marks: [], totals: [] });
  });
});
