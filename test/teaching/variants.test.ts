import { describe, expect, it } from "vitest";
import { optionsOf, rowsOf } from "../../core/items/arrangement.ts";
import { allItems } from "../../core/items/bank/index.ts";
import { answeredScope, type Figures, isNumberPart, scopeOf } from "../../core/items/figures.ts";
import { computed } from "../../core/items/formula/compile.ts";
import type { Item, Part } from "../../core/items/item.ts";
import type { Given } from "../../core/items/mark.ts";
import { markItem } from "../../core/items/mark-item.ts";
import { drawVariant, variantSpace } from "../../teaching/draw-variant.ts";
import { rightAnswers } from "../../teaching/right-answers.ts";
import { JUNK, junkEarning, mistakeDefects } from "../../teaching/simulate.ts";

/** `ITEM_VARIANTS=2000` looks further: two thousand variants of every item, and all junk on each. */
const VARIANTS = Number(process.env.ITEM_VARIANTS ?? 12);

const items = allItems().map((item) => [item.id, item] as const);

const variantsOf = (item: Item): readonly Figures[] =>
  Array.from({ length: VARIANTS }, (_, student) => drawVariant(item, `class-${item.id}-${student}`)?.figures).filter(
    (figures): figures is Figures => figures !== undefined,
  );

describe.each(items)("%s", (_id, item) => {
  const variants = variantsOf(item);

  it("is drawn for everyone, the same each time", () => {
    expect(variants).toHaveLength(VARIANTS);
    expect(drawVariant(item, `class-${item.id}-0`)?.figures).toEqual(variants[0]);
    expect(variantSpace(item)).toBeGreaterThanOrEqual(new Set(variants.map((one) => JSON.stringify(one))).size);
  });

  it("gives a faultless student all points, and each mistake its own feedback", () => {
    for (const figures of variants) {
      const answers = rightAnswers(item, figures);
      for (const mark of markItem(item, figures, answers)) {
        const part = item.parts.find(({ id }) => id === mark.part) as Part;
        if (part.kind !== "text") expect([mark.part, mark.points]).toEqual([part.id, part.points]);
      }
      for (const part of item.parts.filter(isNumberPart)) expect(mistakeDefects(item, figures, part)).toEqual([]);
    }
  });

  it("gives junk nothing", () => {
    for (const figures of variants)
      for (const part of item.parts.filter(isNumberPart)) expect(junkEarning(item, figures, part)).toEqual([]);
  });

  it("has mistakes of which each can be made", () => {
    const draws = Array.from({ length: 40 }, (_, draw) => drawVariant(item, `made-${draw}`)?.figures);
    for (const part of item.parts) {
      if (part.kind === "text") continue;
      const found = new Set(draws.flatMap((figures) => (figures ? mistakesIn(item, part, figures) : [])));
      expect(
        part.mistakes.map(({ id }) => id).filter((id) => !found.has(id)),
        `${item.id}.${part.id}`,
      ).toEqual([]);
    }
  });
});

/** The mistakes that show in wrong answers to a part: all wrong values, options, ticks and swaps one by one. */
function mistakesIn(item: Item, part: Part, figures: Figures): readonly string[] {
  const right = rightAnswers(item, figures);
  const answers = wrongAnswers(item, part, figures, right[part.id] ?? []);
  return answers.flatMap((given) => {
    const mark = markItem(item, figures, { ...right, [part.id]: given }).find((one) => one.part === part.id);
    return [mark?.reason, ...(mark?.rows ?? [])].flatMap((reason) => (reason?.mistake ? [reason.mistake] : []));
  });
}

function wrongAnswers(
  item: Item,
  part: Part,
  figures: Figures,
  right: readonly Given[],
): readonly (readonly Given[])[] {
  const replaced = (at: number, value: Given["value"]) => right.map((one, index) => (index === at ? { value } : one));
  switch (part.kind) {
    case "number":
      return mistakeValues(item, part, figures).map((value) => [{ value }]);
    case "choice":
      return part.options.map(({ label }) => [{ value: label.en }]);
    case "classify":
    case "match": {
      const labels = optionsOf(part, item, figures).map(({ label }) => label.en);
      return right.flatMap((_, at) => labels.map((label) => replaced(at, label)));
    }
    case "multi":
      return right.map(({ value }, at) => replaced(at, value === "x" ? "" : "x"));
    case "order": {
      const shown = rowsOf(part, item, figures);
      return shown.flatMap((_, one) =>
        shown.map((_, other) =>
          right.map((cell, at) => (at === one ? right[other] : at === other ? right[one] : cell) as Given),
        ),
      );
    }
    case "text":
      return [];
  }
}

function mistakeValues(item: Item, part: Extract<Part, { kind: "number" }>, figures: Figures): readonly number[] {
  const scope = answeredScope(item, scopeOf(item, figures));
  return part.mistakes.flatMap(({ formula }) => {
    const value = computed(formula, scope);
    return typeof value === "number" ? [value] : [];
  });
}

describe("junk", () => {
  it("is junk of every kind", () => {
    expect(new Set(JUNK.map((value) => typeof value))).toEqual(new Set(["number", "string", "boolean"]));
  });
});
