import { describe, expect, it } from "vitest";
import { optionsOf, rowsOf } from "../../../core/items/arrangement.ts";
import { allItems } from "../../../core/items/bank/index.ts";
import { type Figures, workedFigures } from "../../../core/items/figures.ts";
import type { Item } from "../../../core/items/item.ts";
import { drawVariant } from "../../../teaching/draw-variant.ts";
import { rightAnswers } from "../../../teaching/right-answers.ts";
import vectors from "./vectors.json" with { type: "json" };
import worked from "./worked.json" with { type: "json" };

/** The first thirty items with the figures and answers that another program drew and computed from the same seeds. */
const cases = Object.entries(vectors).map(([id, vector]) => {
  const item = allItems().find((one) => one.id === id) as Item;
  return [id, item, vector] as const;
});

/** Numbers as they are, options by their keys, and those of several rows in the order of the item. */
function answersOf(item: Item, figures: Figures): Record<string, unknown> {
  const all = Object.entries(rightAnswers(item, figures)).flatMap(([id, cells]): [string, unknown][] => {
    const part = item.parts.find((one) => one.id === id);
    if (part === undefined || part.kind === "match" || part.kind === "multi" || part.kind === "order") return [];
    const options = optionsOf(part, item, figures);
    const keys = cells.map(({ value }) => options.find(({ label }) => label.nl === value)?.key ?? value);
    if (part.kind !== "classify") return [[id, keys[0]]];
    const shown = rowsOf(part, item, figures).map(({ key }) => key);
    return [[id, part.rows.map(({ key }) => keys[shown.indexOf(key)])]];
  });
  return Object.fromEntries(all);
}

const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toFixed(9)) : Array.isArray(value) ? value.map(rounded) : value;

describe("an item drawn from a seed", () => {
  it.each(cases)("%s gives the same figures, at the same attempt", (_id, item, vector) => {
    const variant = drawVariant(item, vector.seed);
    expect(variant?.figures).toEqual(vector.figures);
    expect(variant?.attempt).toBe(vector.attempt);
  });

  it.each(cases)(
    "%s gives the same answers, and so does its worked example",
    (_id, item, { figures, answers, worked }) => {
      const found = answersOf(item, figures as Figures);
      const example = answersOf(item, worked.figures as Figures);
      for (const [id, answer] of Object.entries(answers)) expect(rounded(found[id])).toEqual(answer);
      for (const [id, answer] of Object.entries(worked.answers)) expect(rounded(example[id])).toEqual(answer);
    },
  );
});

describe("a worked example", () => {
  const byHand = Object.entries(worked).map(([id, answers]) => [id, answers] as const);

  it.each(byHand)("%s has the answers that were worked out by hand", (id, answers) => {
    const item = allItems().find((one) => one.id === id) as Item;
    const found = answersOf(item, workedFigures(item));
    for (const [part, answer] of Object.entries(answers)) expect([part, rounded(found[part])]).toEqual([part, answer]);
  });
});
