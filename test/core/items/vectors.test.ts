import { describe, expect, it } from "vitest";
import { optionsOf } from "../../../core/items/arrangement.ts";
import { allItems } from "../../../core/items/bank/index.ts";
import { type Figures, workedFigures } from "../../../core/items/figures.ts";
import type { Item } from "../../../core/items/item.ts";
import { drawVariant } from "../../../teaching/draw-variant.ts";
import { rightAnswers } from "../../../teaching/right-answers.ts";
import vectors from "./vectors.json" with { type: "json" };

const cases = Object.entries(vectors).map(([id, vector]) => {
  const item = allItems().find((one) => one.id === id) as Item;
  return [id, item, vector] as const;
});

/** Numbers as they are, options by their keys. */
function keysOf(item: Item, figures: Figures) {
  const answers = Object.entries(rightAnswers(item, figures)).flatMap(([id, cells]) => {
    const part = item.parts.find((one) => one.id === id) as Item["parts"][number];
    if (part.kind === "match" || part.kind === "multi" || part.kind === "order") return [];
    const options = optionsOf(part, item, figures);
    const keys = cells.map(({ value }) => options.find(({ label }) => label.nl === value)?.key ?? value);
    return [[id, part.kind === "classify" ? keys : keys[0]] as const];
  });
  return Object.fromEntries(answers);
}

describe("an item drawn from a seed", () => {
  it.each(cases)("%s gives the figures and answers that it gave when it was written", (_id, item, vector) => {
    const variant = drawVariant(item, vector.seed);
    expect(variant?.figures).toEqual(vector.figures);
    expect(variant?.attempt).toBe(vector.attempt);
  });
});
