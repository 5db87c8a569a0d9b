import { describe, expect, it } from "vitest";
import type { Submission } from "../../teaching/exercise.ts";
import { findMisconceptions } from "../../teaching/find-misconceptions.ts";
import { markClass } from "../../teaching/mark-class.ts";
import { type Deviations, exerciseOf, submissionOf } from "./classroom.ts";

const exercise = exerciseOf("CLV-02", "DIS-01");

const oneTooFew: Deviations = ({ order = 0, margin = 0, orders = 0 }) => ({ a: order * margin * (orders - 1) });
const perOrder: Deviations = ({ order = 0, margin = 0, orders = 0 }) => ({ a: (order * (1 + margin)) / orders });
/** Nobody's formula: another factor for everyone. */
const wild =
  (place: number): Deviations =>
  ({ order = 0, margin = 0, orders = 0 }) => ({
    a: order * margin * orders * (0.31 + 0.137 * ((place * place * 7 + place * 3) % 19)),
  });

const classOf = (...deviations: readonly (Deviations | undefined)[]): readonly Submission[] =>
  deviations.map((one, place) => submissionOf(exercise, `s${place}`, one === undefined ? {} : { "CLV-02": one }));

const mined = (submissions: readonly Submission[]) =>
  findMisconceptions(exercise, submissions, markClass(exercise, submissions));

describe("the miner", () => {
  it("finds the formula behind one purchase too few in the answers of six students, and nothing else", () => {
    const submissions = classOf(
      ...Array.from({ length: 6 }, () => oneTooFew),
      ...Array.from({ length: 14 }, (_, place) => wild(place)),
    );
    expect(mined(submissions)).toEqual([
      {
        item: "CLV-02",
        part: "a",
        formula: "order*margin*(orders-1)",
        students: ["s0", "s1", "s2", "s3", "s4", "s5"],
        others: [],
      },
    ]);
  });

  it("tells two misconceptions apart, each student in one of them", () => {
    const found = mined(
      classOf(...[oneTooFew, oneTooFew, perOrder, oneTooFew, oneTooFew, perOrder, perOrder, oneTooFew]),
    );
    expect(found.map(({ formula, students }) => [formula, students])).toEqual([
      ["order*margin*(orders-1)", ["s0", "s1", "s3", "s4", "s7"]],
      ["order*(1+margin)/orders", ["s2", "s5", "s6"]],
    ]);
  });

  it("proposes nothing for nonsense, for two students, or for figures that are the same for all", () => {
    expect(mined(classOf(...Array.from({ length: 30 }, (_, place) => wild(place))))).toEqual([]);
    expect(mined(classOf(oneTooFew, oneTooFew, undefined))).toEqual([]);
    const [one] = classOf(oneTooFew);
    expect(mined(["a", "b", "c", "d"].map((student) => ({ ...(one as Submission), student })))).toEqual([]);
  });

  it("proposes nothing for a whole class of nonsense in exercises with many figures", () => {
    const many = exerciseOf("RET-04", "CLV-03", "DIS-05");
    const typed = (place: number) => () => ({ a: 17.3 + place * 3.77, b: 0.0077 * (place + 1) });
    const submissions = Array.from({ length: 90 }, (_, place) =>
      submissionOf(many, `s${place}`, { "RET-04": typed(place), "CLV-03": typed(place), "DIS-05": typed(place) }),
    );
    expect(findMisconceptions(many, submissions, markClass(many, submissions))).toEqual([]);
  });

  it("does not repeat a mistake that is known, and knows what it found once a teacher takes it over", () => {
    const revenue: Deviations = ({ order = 0, orders = 0 }) => ({ a: order * orders });
    expect(mined(classOf(revenue, revenue, revenue, revenue))).toEqual([]);
    const submissions = classOf(oneTooFew, oneTooFew, oneTooFew);
    const [found] = mined(submissions);
    const formula = found?.formula ?? "";
    const mistake = { id: "one-too-few", formula, credit: 0.5, feedback: { en: "One too few.", nl: "Eén te weinig." } };
    const marks = markClass(exercise, submissions, [{ kind: "mistake", item: "CLV-02", part: "a", mistake }]);
    expect(marks.map(({ marks: own }) => own[0]?.points)).toEqual([1, 1, 1]);
    expect(findMisconceptions(exercise, submissions, marks)).toEqual([]);
  });
});
