import { expect, it } from "vitest";
import { groupBy } from "../../core/group-by.ts";

it("puts together what has the same key, in order of appearance", () => {
  const groups = groupBy(["pear", "apple", "plum", "avocado"], (word) => word[0]);
  expect([...groups]).toEqual([
    ["p", ["pear", "plum"]],
    ["a", ["apple", "avocado"]],
  ]);
});
