import { describe, expect, it } from "vitest";
import { allItems, TOPICS } from "../../../core/items/bank/index.ts";
import { answeredScope, isNumberPart, meetsConstraints, scopeOf, workedFigures } from "../../../core/items/figures.ts";
import { compile } from "../../../core/items/formula/compile.ts";
import type { Item, Part } from "../../../core/items/item.ts";
import type { Words } from "../../../core/words.ts";
import { defectsOf } from "../../../teaching/check-variant.ts";

const items = allItems().map((item) => [item.id, item] as const);

/** Every text of an item that a person reads, with where it stands. */
function textsOf(value: unknown, at = ""): (readonly [string, Words])[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "nl" in value) return [[at, value as Words]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${at}.${key}`));
}

const isCellLike = (name: string) => /^[A-Z]{1,3}\d+$/i.test(name) || /^(?:R|C|R\d*C\d*)$/i.test(name);

/** Each formula of a part with the names that it may use beside the figures and the earlier answers. */
function formulasOf(part: Part): (readonly [string, readonly string[]])[] {
  switch (part.kind) {
    case "number":
      return [
        [part.answer, []],
        ...(part.carry ? [[part.carry.when, []] as const] : []),
        ...part.mistakes.map(({ formula }) => [formula, []] as const),
      ];
    case "choice":
      return [
        [part.answer, []],
        ...(part.carry ? [[part.carry.when, []] as const] : []),
        ...part.mistakes.map(({ when }) => [when, ["chosen"]] as const),
      ];
    case "classify": {
      const inRow = ["row", ...part.rows.flatMap(({ values = {} }) => Object.keys(values))];
      return [
        [part.answer, inRow],
        ...part.rows.flatMap(({ values = {} }) => Object.values(values).map((formula) => [formula, []] as const)),
        ...part.mistakes.map(({ when }) => [when, [...inRow, "chosen"]] as const),
      ];
    }
    case "match":
      return part.mistakes.map(({ when }) => [when, ["row", "chosen"]] as const);
    case "multi":
      return part.mistakes.map(({ when }) => [when, part.options.map(({ key }) => key)] as const);
    case "order":
      return part.mistakes.map(({ when }) => [when, part.steps.map(({ key }) => key)] as const);
    case "text":
      return [];
  }
}

describe("the item bank", () => {
  it("has every item once, under a number of its topic", () => {
    const ids = items.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z]{3}-\d\d$/);
    expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length);
  });
});

describe.each(items)("%s", (_id, item: Item) => {
  const figures = workedFigures(item);

  it("has names that can be no cell, each once", () => {
    const names = [
      ...item.parameters.map(({ name }) => name),
      ...Object.keys(item.derived ?? {}),
      ...item.parts.filter(isNumberPart).map(({ name }) => name),
    ];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[a-z][a-zA-Z]+$/);
      expect(isCellLike(name)).toBe(false);
    }
    expect(item.parts.map(({ id }) => id)).toEqual([..."abcdefgh"].slice(0, item.parts.length));
  });

  it("has formulas that use only what is known where they stand", () => {
    const known = new Set(item.parameters.map(({ name }) => name));
    const expectKnown = (formula: string, more: readonly string[] = []) => {
      for (const name of compile(formula).names) expect([...known, ...more], formula).toContain(name);
    };
    for (const [name, formula] of Object.entries(item.derived ?? {})) {
      expectKnown(formula);
      known.add(name);
    }
    for (const constraint of item.constraints ?? []) expectKnown(constraint);
    for (const part of item.parts) {
      for (const [formula, more] of formulasOf(part)) expectKnown(formula, more);
      if (part.kind === "number") known.add(part.name);
    }
  });

  it("is written in both languages, with figures that exist", () => {
    const measured = [...item.parameters.map(({ name }) => name), ...Object.keys(item.measures ?? {})];
    const answers = item.parts.filter(isNumberPart).map(({ name }) => name);
    for (const [at, { en, nl }] of textsOf(item)) {
      for (const text of [en, nl]) {
        expect(text.trim(), at).toBe(text);
        expect(text, at).not.toBe("");
        // A hyphen between spaces or before a figure would be a minus; amounts have their sign.
        expect(text, at).not.toMatch(/ - |\s-\d|\bEUR\b|\.\.\.| {2}|\d\.\.\d/);
        const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        const allowed = at.endsWith(".solution") ? [...measured, ...answers] : measured;
        for (const name of names) expect(allowed, `${at}: ${text}`).toContain(name);
      }
      if (/\.(?:stem|prompt|feedback|hint|solution|criterion)$/.test(at) && en.length > 12) expect(nl, at).not.toBe(en);
    }
  });

  it("can be asked with the figures of its worked example", () => {
    expect(meetsConstraints(item, scopeOf(item, figures))).toBe(true);
    expect(defectsOf(item, figures)).toEqual([]);
    const scope = answeredScope(item, scopeOf(item, figures));
    for (const part of item.parts.filter(isNumberPart)) expect(scope.get(part.name)).toBeTypeOf("number");
    for (const parameter of item.parameters) {
      if ("values" in parameter) expect(parameter.values).toContain(parameter.worked);
      else {
        expect(parameter.worked).toBeGreaterThanOrEqual(parameter.lowest);
        expect(parameter.worked).toBeLessThanOrEqual(parameter.highest);
      }
    }
  });

  it("offers options that cannot be taken for each other, and knows mistakes wherever an answer can be wrong", () => {
    const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9<>=%+]/g, "");
    for (const part of item.parts) {
      if ("options" in part) {
        for (const language of ["en", "nl"] as const) {
          const labels = part.options.map(({ label }) => plain(label[language]));
          expect(new Set(labels).size).toBe(labels.length);
        }
      }
      expect(part.points).toBeGreaterThan(0);
      if (part.kind === "text") expect(Math.max(...part.rubric.map(({ points }) => points))).toBe(part.points);
      else {
        expect(part.mistakes.length, `${item.id}.${part.id}`).toBeGreaterThan(0);
        expect(new Set(part.mistakes.map(({ id }) => id)).size).toBe(part.mistakes.length);
        for (const { id, credit = 0 } of part.mistakes) {
          expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
          expect(credit).toBeLessThan(1);
        }
      }
    }
  });
});
