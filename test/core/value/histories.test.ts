import { describe, expect, it } from "vitest";
import { historiesIn, mergeHistories } from "../../../core/value/bases/histories.ts";

const listed = (histories: ReturnType<typeof mergeHistories>) =>
  Array.from(historiesIn(histories), ({ history: { frequency, recency, age }, weight }) => [
    frequency,
    recency,
    age,
    weight,
  ]);

describe("customers with equal histories", () => {
  it("are taken together, and no others; without a repeat purchase the last one says nothing", () => {
    const merged = mergeHistories({
      frequency: [2, 0, 2, 0, 2, 1],
      recency: [3, 0, 3, 9, 4, 3],
      age: [9, 9, 9, 9, 9, 9],
    });
    expect(listed(merged)).toEqual([
      [2, 3, 9, 2],
      [0, 0, 9, 2],
      [2, 4, 9, 1],
      [1, 3, 9, 1],
    ]);
    expect([...merged.of]).toEqual([0, 1, 0, 1, 2, 3]);
    expect([...merged.byFrequency]).toEqual([2, 1, 3]);
  });

  it("are told apart where times and purchases have more combinations than there are exact whole numbers", () => {
    // 100,000 ages and last times, and up to 2,000,000 purchases: 2 × 10^16 combinations.
    const customers = Array.from({ length: 100_000 }, (_, at) => at + 1);
    const last = [1_999_998, 1_999_999, 2_000_000];
    const merged = mergeHistories({
      frequency: [...customers.map(() => 1), ...last],
      recency: [...customers, ...last.map(() => 100_000)],
      age: [...customers.map((at) => at + 0.5), ...last.map(() => 100_000.5)],
    });
    expect(merged.weight).toHaveLength(100_003);
    expect([...merged.of].slice(-3)).toEqual([100_000, 100_001, 100_002]);
  });
});
