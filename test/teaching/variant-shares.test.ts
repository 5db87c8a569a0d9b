import { describe, expect, it } from "vitest";
import type { Submission } from "../../teaching/exercise.ts";
import { markClass } from "../../teaching/mark-class.ts";
import { variantShares } from "../../teaching/variant-shares.ts";
import { exerciseOf, submissionOf } from "./classroom.ts";

const exercise = exerciseOf("CLV-02");

/** Students who share the figures of three sets; `wrong` says who of which set answers wrong. */
const classOf = (wrong: (set: number, place: number) => boolean, sets = 3): readonly Submission[] =>
  Array.from({ length: 60 }, (_, place) => {
    const set = place % sets;
    const shared = submissionOf(exercise, `set ${set}`, wrong(set, place) ? { "CLV-02": () => ({ a: 1.23 }) } : {});
    return { ...shared, student: `s${place}` };
  });

const sharesOf = (submissions: readonly Submission[]) =>
  variantShares(exercise, submissions, markClass(exercise, submissions));

describe("the sets of a pool", () => {
  it("are shown with what was earned on them, and one that was much harder is marked", () => {
    const found = sharesOf(classOf((set, place) => (set === 1 ? place % 4 !== 0 : place % 10 === 0)));
    expect(found.map(({ students }) => students)).toEqual([20, 20, 20]);
    expect(found.filter(({ isUneven }) => isUneven).map(({ figures }) => figures)).toEqual([found[1]?.figures]);
    expect(found[1]?.share).toBeCloseTo(0.25, 12);
  });

  it("are not marked for a difference that chance makes", () => {
    const found = sharesOf(classOf((set, place) => place % (set === 1 ? 4 : 7) === 0));
    expect(found).toHaveLength(3);
    expect(found.every(({ isUneven }) => !isUneven)).toBe(true);
    expect(sharesOf(classOf(() => false)).every(({ isUneven, share }) => !isUneven && share === 1)).toBe(true);
  });

  it("are left out where hardly anyone shares them, and so are open parts and items that were dropped", () => {
    expect(sharesOf(classOf(() => false, 30))).toEqual([]);
    const unread = classOf(() => false).map((one) => ({
      ...one,
      answers: { "CLV-02": { a: [{ value: "about 100" }] } },
    }));
    expect(sharesOf(unread)).toEqual([]);
    const submissions = classOf(() => false);
    const dropped = markClass(exercise, submissions, [{ kind: "drop", item: "CLV-02", part: "a" }]);
    expect(variantShares(exercise, submissions, dropped)).toEqual([]);
  });
});
