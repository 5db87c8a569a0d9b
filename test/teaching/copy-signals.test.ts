import { describe, expect, it } from "vitest";
import { copySignals, sameTexts } from "../../teaching/copy-signals.ts";
import type { Submission } from "../../teaching/exercise.ts";
import { markClass } from "../../teaching/mark-class.ts";
import { rightAnswers } from "../../teaching/right-answers.ts";
import { type Deviations, exerciseOf, figuresFor, submissionOf } from "./classroom.ts";

const exercise = exerciseOf("CLV-01", "CLV-02", "RET-01", "RET-03", "DIS-01", "NPS-04");
const CLASS = 28;

/** What is right for another student. */
const rightFor =
  (other: string, part = "a"): Deviations =>
  (_, item) => ({ [part]: [...(rightAnswers(item, figuresFor(item, other))[part] ?? [])] });

const slip: Deviations = (figures, item) => {
  const [cell] = rightAnswers(item, figures).a ?? [];
  return { a: Number(cell?.value) * 1.137 };
};

const classOf = (deviating: Readonly<Record<string, Readonly<Record<string, Deviations>>>>): readonly Submission[] =>
  Array.from({ length: CLASS }, (_, place) => submissionOf(exercise, `s${place}`, deviating[`s${place}`] ?? {}));

const signalsIn = (submissions: readonly Submission[]) =>
  copySignals(exercise, submissions, markClass(exercise, submissions));

describe("a signal", () => {
  it("comes with wrong answers to three items that are right for one classmate", () => {
    const submissions = classOf({
      s3: { "CLV-01": rightFor("s9"), "CLV-02": rightFor("s9"), "DIS-01": rightFor("s9") },
    });
    const [signal, ...others] = signalsIn(submissions);
    expect(others).toEqual([]);
    expect(signal).toMatchObject({ student: "s3", classmate: "s9" });
    expect(signal?.matches.map(({ item }) => item)).toEqual(["CLV-01", "CLV-02", "DIS-01"]);
    expect(signal?.strength).toBeGreaterThan(5);
    for (const { chance } of signal?.matches ?? []) expect(chance).toBeLessThan(0.01);
  });

  it("does not come with one match, nor with two parts of one item", () => {
    expect(signalsIn(classOf({ s3: { "CLV-02": rightFor("s9") } }))).toEqual([]);
    const both: Deviations = (figures, item) => ({
      ...rightFor("s9", "a")(figures, item),
      ...rightFor("s9", "b")(figures, item),
    });
    expect(signalsIn(classOf({ s3: { "CLV-01": both } }))).toEqual([]);
  });

  it("does not come with matches to different classmates, with slips, or with what a known mistake gives", () => {
    expect(
      signalsIn(classOf({ s3: { "CLV-01": rightFor("s9"), "CLV-02": rightFor("s8"), "DIS-01": rightFor("s7") } })),
    ).toEqual([]);
    const slips = Object.fromEntries(["CLV-01", "CLV-02", "RET-01", "RET-03", "DIS-01"].map((id) => [id, slip]));
    const everyone = Object.fromEntries(Array.from({ length: CLASS }, (_, place) => [`s${place}`, slips]));
    expect(signalsIn(classOf(everyone))).toEqual([]);
    const revenue: Deviations = ({ order = 0, orders = 0 }) => ({ a: order * orders });
    expect(signalsIn(classOf({ s3: { "CLV-02": revenue }, s9: { "CLV-02": revenue } }))).toEqual([]);
  });

  it("does not come between students with the same figures, and changes no mark", () => {
    const copied = classOf({ s3: { "CLV-01": rightFor("s9"), "CLV-02": rightFor("s9"), "DIS-01": rightFor("s9") } });
    const nine = copied[9] as Submission;
    const same = copied.map((one) => (one.student === "s3" ? { ...nine, student: "s3" } : one));
    expect(signalsIn(same)).toEqual([]);
    const before = markClass(exercise, copied);
    copySignals(exercise, copied, before);
    expect(markClass(exercise, copied)).toEqual(before);
  });
});

describe("open answers", () => {
  const long = "A difference of percentages can be near zero or even negative, so that a percentage of it misleads.";
  const text =
    (value: string): Deviations =>
    () => ({ b: value });

  it("that are long and the same are shown together, signs and capitals aside, and short ones are not", () => {
    const submissions = classOf({
      s1: { "NPS-04": text(long) },
      s4: { "NPS-04": text(` ${long.toUpperCase().replace(",", "")}`) },
      s5: { "NPS-04": text("It misleads.") },
      s6: { "NPS-04": text("It misleads.") },
    });
    expect(sameTexts(exercise, submissions, markClass(exercise, submissions))).toEqual([
      { item: "NPS-04", part: "b", students: ["s1", "s4"], text: long },
    ]);
  });
});
