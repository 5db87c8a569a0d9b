import { expect, it } from "vitest";
import { markClass } from "../../teaching/mark-class.ts";
import { timeOf } from "../quickest.ts";
import { exerciseOf, submissionOf } from "./classroom.ts";

it("marks a class of 200 with 20 parts each in under 20 seconds", { timeout: 300_000 }, async () => {
  const exercise = exerciseOf("NPS-02", "RET-02", "RET-04", "CLV-01", "CLV-02", "CLV-03", "DIS-05", "DIS-06", "MAT-01");
  const parts = exercise.items.flatMap((item) => item.parts).length;
  expect(parts).toBeGreaterThanOrEqual(20);
  const nonsense = () => ({ a: 123.4, b: 0.77 });
  const submissions = Array.from({ length: 200 }, (_, place) =>
    submissionOf(
      exercise,
      `s${place}`,
      place % 2 === 0 ? {} : { "CLV-01": nonsense, "NPS-02": nonsense, "DIS-05": nonsense },
    ),
  );
  const time = await timeOf(() =>
    expect(markClass(exercise, submissions).flatMap(({ marks }) => marks)).toHaveLength(200 * parts),
  );
  expect(time).toBeLessThan(20_000);
});
