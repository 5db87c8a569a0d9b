import fc from "fast-check";
import { expect, it } from "vitest";
import { fromLargeToSmall } from "../../../core/segments/from-large-to-small.ts";

it("orders codes from large to small, equal ones by name", () => {
  expect(fromLargeToSmall(Float64Array.of(1, 5, 1, 3, 5), ["b", "z", "a", "c", "y"])).toEqual([4, 1, 3, 2, 0]);
  expect(fromLargeToSmall(Float64Array.of(-1, 0, -0), ["c", "b", "a"])).toEqual([2, 1, 0]);
  expect(fromLargeToSmall(new Float64Array(0), [])).toEqual([]);
});

it("orders as comparing every two of them would", () => {
  const values = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, (list) => {
      const names = list.map((_, code) => `${(code * 17) % list.length} ${code}`);
      const compared = list
        .map((_, code) => code)
        .sort(
          (one, other) =>
            (list[other] as number) - (list[one] as number) ||
            ((names[one] as string) < (names[other] as string) ? -1 : 1),
        );
      expect(fromLargeToSmall(Float64Array.from(list), names)).toEqual(compared);
    }),
  );
});
