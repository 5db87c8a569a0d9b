import { describe, expect, it } from "vitest";
import { allItems } from "../../core/items/bank/index.ts";
import type { Item, NumberPart } from "../../core/items/item.ts";
import { whole } from "../../core/numeric/in-parts.ts";
import { checkItems, hasFewVariants, isSound } from "../../teaching/check-exercise.ts";
import { EXERCISE_SETS } from "../../teaching/sets.ts";
import { itemOf } from "./classroom.ts";

const check = (...items: readonly Item[]) => whole(checkItems(items, "seed"));

/** An item whose only number part is changed. */
function changed(id: string, change: Partial<NumberPart>, constraints?: readonly string[]): Item {
  const item = itemOf(id);
  const parts = item.parts.map((part) => (part.kind === "number" ? { ...part, ...change } : part));
  return { ...item, parts, ...(constraints && { constraints }) };
}

describe("the check of an exercise", () => {
  it("finds nothing wrong with a ready-made set", () => {
    const [set] = EXERCISE_SETS;
    const checks = check(...(set?.items ?? []).map(itemOf));
    expect(checks).toHaveLength(8);
    expect(checks.filter((one) => !isSound(one))).toEqual([]);
  });

  it("says that conditions leave no figures", () => {
    const [found] = check(changed("CLV-02", {}, ["margin>2"]));
    expect(found).toMatchObject({ fit: 0, tried: 1, reasons: [undefined], variants: 0 });
    expect(found && isSound(found)).toBe(false);
  });

  it("says which mistake gives the right answer", () => {
    const feedback = { en: "No.", nl: "Nee." };
    const [found] = check(changed("CLV-02", { mistakes: [{ id: "same", formula: "order*margin*orders", feedback }] }));
    expect(found?.reasons[0]).toEqual({ part: "a", of: "same", code: "mistake-near-answer" });
  });

  it("says which question gives points for junk", () => {
    const feedback = { en: "No.", nl: "Nee." };
    const [found] = check(changed("CLV-02", { mistakes: [{ id: "zero", formula: "0*order", credit: 0.5, feedback }] }));
    expect(found?.junk).toEqual(["a"]);
  });

  it("counts about how many variants there are, conditions included", () => {
    const [free, bound] = [check(itemOf("RFM-02"))[0], check(itemOf("CLV-02"))[0]];
    expect(free && hasFewVariants(free, 30)).toBe(true);
    expect(bound && hasFewVariants(bound, 30)).toBe(false);
    expect(free?.hasNumbers).toBe(false);
  });
});

describe("the ready-made sets", () => {
  it("hold items that there are, each once, and the whole bank between them", () => {
    for (const { items } of EXERCISE_SETS) expect(new Set(items).size).toBe(items.length);
    const used = new Set(EXERCISE_SETS.flatMap(({ items }) => items));
    expect([...used].sort()).toEqual(
      allItems()
        .map(({ id }) => id)
        .sort(),
    );
    expect(new Set(EXERCISE_SETS.map(({ id }) => id)).size).toBe(EXERCISE_SETS.length);
  });
});
