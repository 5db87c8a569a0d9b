import { describe, expect, it } from "vitest";
import { FAMILY_NAMES, wordsFor } from "../../core/i18n/index.ts";
import { entries } from "../../core/registry.ts";
import { LANGUAGES } from "../../core/words.ts";
import { searchOver } from "../../pane/search.ts";

const search = searchOver(entries);
const found = (question: string) => search(question).flatMap(({ ids }) => ids);

describe("search", () => {
  it("lists every function under its family without a question", () => {
    expect(found("").sort()).toEqual(entries.map(({ calculator }) => calculator.id).sort());
    expect(search("  ").map(({ family }) => family)).toEqual([...new Set(entries.map(({ family }) => family))]);
  });

  it("finds every function by its name and its title in either language, and puts it in front by its name", () => {
    for (const entry of entries) {
      const { id } = entry.calculator;
      expect(found(id)[0]).toBe(id);
      expect(found(id.toLowerCase())[0]).toBe(id);
      for (const language of LANGUAGES) expect(found(wordsFor(entry, language).title)).toContain(id);
    }
  });

  it("finds a family by its name in either language", () => {
    for (const entry of entries) {
      for (const language of LANGUAGES)
        expect(found(FAMILY_NAMES[entry.family][language])).toContain(entry.calculator.id);
    }
  });

  it.each([
    ["criticasters", "NPS"],
    ["detractors", "NPS"],
    ["aanbevelingsvraag", "NPS"],
    ["Reichheld", "NPS"],
    ["klantwaarde", "CLV"],
    ["marge orderwaarde", "CLV"],
    ["verloop", "CHURN"],
    ["kampioen", "RFMSEGMENT"],
  ])("finds by %s what is written about it: %s", (question, id) => {
    expect(found(question)).toContain(id);
  });

  it("ignores case and accents", () => {
    expect(found("NÉT PROMÓTER")).toEqual(found("net promoter"));
  });

  it("wants all words of a question", () => {
    expect(found("net promoter").length).toBeGreaterThan(0);
    expect(found("net promoter xyzzy")).toEqual([]);
  });

  it("survives signs that mean something elsewhere", () => {
    for (const question of ["(", "[a", "*", "\\", "a.*b", "=NPS("]) expect(() => found(question)).not.toThrow();
    expect(found("=NPS(")[0]).toBe("NPS");
  });
});
