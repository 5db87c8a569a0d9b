import { describe, expect, it } from "vitest";
import { formatMeasure, markInWords, sentenceForMark, textWithFigures } from "../../../core/i18n/exercises.ts";
import { findItem } from "../../../core/items/bank/index.ts";
import { workedFigures } from "../../../core/items/figures.ts";
import type { Item } from "../../../core/items/item.ts";
import { type Mark, REASONS, type Reason, type ReasonCode, STANDARD_POLICY } from "../../../core/items/mark.ts";
import { markItem } from "../../../core/items/mark-item.ts";
import { LANGUAGES, type Language } from "../../../core/words.ts";

const item = (id: string) => findItem(id) as Item;
const mark = (reason: Reason, ...remarks: Reason[]): Mark => ({ part: "a", points: 1, reason, remarks });
const said = (id: string, language: Language, given: Mark) =>
  sentenceForMark(item(id), workedFigures(item(id)), given, language);

/** What a student reads beside these answers to the worked example, each part's sentence. */
function sentences(id: string, language: Language, answers: Readonly<Record<string, number | string>>): string[] {
  const cells = Object.fromEntries(Object.entries(answers).map(([part, value]) => [part, [{ value }]]));
  return markItem(item(id), workedFigures(item(id)), cells, STANDARD_POLICY).map((one) => said(id, language, one));
}

describe("the sentence beside an answer", () => {
  it("says what is right, and whose answer was carried on", () => {
    expect(sentences("CLV-01", "en", { a: 81, b: 972 })).toEqual(["Right.", "Right."]);
    expect(sentences("CLV-01", "nl", { a: 80, b: 960 })).toEqual([
      "Nog niet goed.",
      "Goed, doorgerekend met je eigen antwoord op a.",
    ]);
  });

  it("is that of the item for a mistake that it knows, with the figures of the student", () => {
    expect(sentences("CLV-01", "nl", { a: 8100, b: 972 })[0]).toBe("Reken met 45% als fractie, niet als heel getal.");
    expect(sentences("RET-01", "en", { a: 0.15 })).toEqual(["This is churn (1 − retention)."]);
    expect(said("CLV-01", "en", mark({ code: "mistake", mistake: "gone" }))).toBe("Not right yet.");
  });

  it("names the factor that an answer is off by, in whole numbers either way", () => {
    const factor = (count: number) => said("CLV-01", "en", mark({ code: "power-of-ten", count }));
    expect([100, 0.001].map(factor)).toEqual([
      "You are off by a factor 100: check thousands and percentages.",
      "You are off by a factor 1000: check thousands and percentages.",
    ]);
  });

  it("shows what stands in the cell, and how many are right", () => {
    expect(sentences("CLV-01", "nl", { a: "abc", b: "1.234" })).toEqual([
      "'abc' is geen getal: typ alleen het getal.",
      "'1.234' is op twee manieren te lezen: typ het zonder scheidingsteken voor duizendtallen.",
    ]);
    expect(said("CLV-01", "nl", mark({ code: "partly", count: 2, total: 3 }))).toBe("2 van de 3 goed.");
  });

  it("adds each remark to the reason", () => {
    expect(said("CLV-01", "en", mark({ code: "right" }, { code: "typed-constant" }))).toBe(
      "Right. Refer to the cells with the data instead of typing numbers.",
    );
  });

  it.each(LANGUAGES.flatMap((language) => REASONS.map((code) => [code, language] as const)))(
    "leaves no fact out for %s in %s",
    (code: ReasonCode, language) => {
      const facts = { received: "#N/A", count: 2, total: 3, carried: ["contribution"] };
      const sentence = said("CLV-01", language, mark({ code, ...facts }));
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    },
  );
});

describe("a figure in a text", () => {
  it("is money with both cents or none, a percentage without rounding error, or a plain number", () => {
    const figures = [
      [1234.5, "money"],
      [12.25, "money"],
      [-9500, "money"],
      [0, "money"],
      [0.1 + 0.2, "fraction"],
      [0.155, "fraction"],
      [12, "count"],
    ] as const;
    const shown = (language: Language) => figures.map(([value, measure]) => formatMeasure(value, measure, language));
    expect(shown("en")).toEqual(["€ 1234.50", "€ 12.25", "−€ 9500", "€ 0", "30%", "15.5%", "12"]);
    expect(shown("nl")).toEqual(["€ 1234,50", "€ 12,25", "−€ 9500", "€ 0", "30%", "15,5%", "12"]);
  });

  it("is a parameter of the item or a helper figure with a measure of its own", () => {
    const base = item("CLV-01");
    const made: Item = { ...base, derived: { share: "1-margin" }, measures: { share: "fraction" } };
    const text = { en: "{purchase}, {margin}, {purchases}, {share}", nl: "" };
    expect(textWithFigures(text, made, workedFigures(made), "en")).toBe("€ 180, 45%, 12, 55%");
  });
});

describe("an answer in cells", () => {
  it("has its sentence in both languages, its note, its points where it has them and its maximum", () => {
    const data = [[180], [0.45], [12]];
    const marked = (answer: number | string) => markInWords("CLV-01.b", { answer: [[answer]], data, earlier: [[80]] });
    expect(marked(960)).toEqual({
      sentence: {
        en: "Right, with your own answer to a carried on.",
        nl: "Goed, doorgerekend met je eigen antwoord op a.",
      },
      note: "carried:contribution",
      points: 2,
      maximum: 2,
    });
    expect(marked("#N/A")).not.toHaveProperty("points");
  });
});
