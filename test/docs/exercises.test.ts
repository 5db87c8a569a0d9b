import { describe, expect, it } from "vitest";
import { answer } from "../../core/answer.ts";
import { allItems } from "../../core/items/bank/index.ts";
import { answeredScope, isNumberPart, scopeOf, workedFigures } from "../../core/items/figures.ts";
import { LANGUAGES } from "../../core/words.ts";
import { exercisesArticle } from "../../scripts/docs/exercises/page.ts";
import { unescaped } from "./page-texts.ts";

describe.each(LANGUAGES)("the page of exercises in %s", (language) => {
  const text = unescaped(exercisesArticle.body(language).markup);

  it("lists every part of every exercise by the name that CHECK takes", () => {
    for (const item of allItems()) {
      expect(text).toContain(`<section id="${item.id}">`);
      for (const part of item.parts) expect(text).toContain(`>${item.id}.${part.id}<`);
    }
  });

  it("fills in every figure", () => {
    expect(text.replace(/<[^>]*>/g, " ")).not.toMatch(/\{[a-z]\w*\}|undefined|\bNaN\b/);
  });

  it("keeps solutions and what is said of mistakes to itself", () => {
    for (const { parts } of allItems()) {
      for (const { help, ...part } of parts) {
        if (help.solution !== undefined) expect(text).not.toContain(help.solution[language]);
        for (const { feedback } of "mistakes" in part ? part.mistakes : [])
          expect(text).not.toContain(feedback[language]);
      }
    }
  });
});

it("shows data with which CHECK finds the right answers right", () => {
  for (const item of allItems()) {
    const figures = workedFigures(item);
    const scope = answeredScope(item, scopeOf(item, figures));
    const data = item.parameters.map(({ name, label }) => [label.en, figures[name]]);
    for (const part of item.parts.filter(isNumberPart)) {
      const marked = answer("CHECK", [`${item.id}.${part.id}`, scope.get(part.name), data], { language: "en" });
      expect(marked, `${item.id}.${part.id}`).toEqual({ ok: true, cells: "Right." });
    }
  }
});
