import { describe, expect, it } from "vitest";
import type { DesignedExercise } from "../../teaching/exercise.ts";
import { cutOf, gradeOf, STANDARD_GRADE } from "../../teaching/grade-of.ts";

const withGuess: DesignedExercise["grade"] = { kind: "dutch", way: "classic", knowledge: 0.55, guess: 50 / 3 };

describe("grades", () => {
  it("go through a 5.5 at the cut on the classic Dutch scale", () => {
    expect(gradeOf(0, 20, STANDARD_GRADE)).toBe(1);
    expect(gradeOf(11, 20, STANDARD_GRADE)).toBe(5.5);
    expect(gradeOf(20, 20, STANDARD_GRADE)).toBe(10);
  });

  it("count from what guessing gives: 50 questions with 3 options pass at 35", () => {
    expect(cutOf(50, withGuess)).toBeCloseTo(35, 10);
    expect(gradeOf(35, 50, withGuess)).toBeCloseTo(5.5, 10);
  });

  it("run in one line on the linear Dutch scale and the Belgian one", () => {
    expect(gradeOf(35, 50, { kind: "dutch", way: "linear" })).toBeCloseTo(7.3, 10);
    expect(gradeOf(33, 50, { kind: "belgian" })).toBeCloseTo(13.2, 10);
  });

  it("stop at the highest grade where a teacher gave more points than there are", () => {
    expect(gradeOf(22, 20, { kind: "belgian" })).toBe(20);
  });

  it("are missing where there are no points to earn, or guessing gives them all", () => {
    expect(gradeOf(0, 0, STANDARD_GRADE)).toBeUndefined();
    expect(gradeOf(5, 10, withGuess)).toBeUndefined();
  });
});
