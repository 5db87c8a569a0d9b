import { describe, expect, it } from "vitest";
import { HEADER } from "../../core/beside-the-list.ts";
import { CalcError, type Facts, type RefusalCode } from "../../core/errors.ts";
import { reportFor, sentenceFor, shownValue, stepText, wordsFor } from "../../core/i18n/index.ts";
import { type Entry, findEntry } from "../../core/registry.ts";
import type { Language } from "../../core/words.ts";

const entryOf = (id: string) => findEntry(id) as Entry;
const CLV = entryOf("CLV");

const sentence = (code: RefusalCode, facts: Facts, language: Language = "en", of?: string) =>
  sentenceFor(CLV, new CalcError(code, facts, of), language);

describe("the sentence of a refusal", () => {
  it("names the place by the user's own word for the parameter", () => {
    const wrong = { param: "orderValue", received: "x" };
    expect(sentence("not-a-number", wrong)).toBe("order value: 'x' is not a number. Type a number or clear the cell.");
    expect(sentence("not-a-number", { ...wrong, row: 2 })).toMatch(/^order value, row 2: 'x'/);
    expect(sentence("not-a-number", { ...wrong, row: 2, column: 3 })).toMatch(/^order value, row 2, column 3: 'x'/);
    expect(sentence("not-a-number", { ...wrong, row: 2, column: 3 }, "nl")).toMatch(
      /^orderwaarde, rij 2, kolom 3: 'x'/,
    );
    expect(sentence("not-a-number", { param: "unknown", received: 5 })).toMatch(/^unknown: 5 is not a number/);
  });

  it("quotes what was typed, but neither numbers nor errors nor booleans", () => {
    expect(sentence("not-a-number", { param: "margin", received: "12a" })).toContain("'12a'");
    expect(sentence("error-cell", { param: "margin", received: "#N/A" })).toBe(
      "margin holds the error #N/A: repair that cell first.",
    );
    expect(sentence("not-a-number", { param: "margin", received: true })).toContain(": TRUE is");
    expect(sentence("above-maximum", { param: "margin", received: 1234.5, limit: 0.25 }, "nl")).toMatch(/0,25.*1234,5/);
  });

  it("says in a list which row it is about, once", () => {
    const unplaced = "The calculation divides by zero.";
    expect(sentence("division-by-zero", { param: "margin" })).toBe(unplaced);
    expect(sentence("division-by-zero", { param: "margin", row: 4 })).toBe(`row 4: ${unplaced}`);
    expect(sentence("inconsistent-values", { param: "margin", row: 4 })).toBe(
      "margin, row 4 does not fit the other values.",
    );
  });

  it("translates the other parameter and the words in a fact", () => {
    const incomplete = { param: "margin", row: 2, other: "orderValue" };
    expect(sentence("incomplete-row", incomplete)).toBe(
      "margin, row 2 is blank while order value is filled in: complete the row or clear it.",
    );
    expect(sentence("incomplete-row", incomplete, "nl")).toMatch(/^marge, rij 2 .*orderwaarde/);
    const rest = { en: "the rest of the row", nl: "de rest van de rij" };
    expect(sentence("incomplete-row", { ...incomplete, other: rest }, "nl")).toContain("de rest van de rij");
  });

  it("shows how a rate is typed", () => {
    const facts = { param: "margin", received: 45, minimum: 0, maximum: 1, asRate: 0.45 };
    expect(sentence("not-a-rate", facts, "nl")).toBe("marge moet tussen 0 en 1 liggen: typ 45% of 0,45.");
  });

  it("is that of the function that refused, where another was called", () => {
    const facts = { param: "scores", row: 2, received: "x" };
    const explain = sentenceFor(entryOf("EXPLAIN"), new CalcError("not-a-number", facts, "NPS"), "nl");
    expect(explain).toBe(sentenceFor(entryOf("NPS"), new CalcError("not-a-number", facts), "nl"));
    expect(sentence("empty-range", { param: "scores" }, "en", "NPS")).toBe(
      sentenceFor(entryOf("NPS"), new CalcError("empty-range", { param: "scores" }), "en"),
    );
  });

  it("skips facts that are not there", () => {
    expect(sentence("missing-value", { param: "margin", ...({ received: undefined } as object) })).toBe(
      "margin is empty: fill it in.",
    );
  });
});

describe("the data report", () => {
  const report = (more: object) => ({
    params: [
      {
        param: "orderValue",
        cells: 9,
        used: 5,
        blank: 0,
        textAsNumber: 0,
        textAsDate: 0,
        dateOrder: undefined,
        words: 0,
        header: undefined,
        ...more,
      },
    ],
    notes: [],
  });

  it("says what was used, and the rest only where there is something to say", () => {
    expect(reportFor(CLV, report({}), "en")).toEqual(["order value: used 5."]);
    expect(reportFor(CLV, report({ blank: 1 }), "en")).toEqual(["order value: used 5, blank 1."]);
    expect(reportFor(CLV, report({ textAsNumber: 2 }), "en")).toEqual(["order value: used 5, text read as number 2."]);
    expect(reportFor(CLV, report({ header: "Omzet" }), "en")).toEqual(["order value: used 5, header skipped: Omzet."]);
    expect(reportFor(CLV, report({ param: "other" }), "en")).toEqual(["other: used 5."]);
  });

  it("ends with the remarks of the calculator", () => {
    const noted = { ...report({}), notes: [{ key: "{count} of them", facts: { count: 1234.5 } }] };
    expect(reportFor(CLV, noted, "nl").at(-1)).toBe("1234,5 of them");
  });
});

describe("the words of a function", () => {
  it("are its own in English, with names as people write them", () => {
    const words = wordsFor(CLV, "en");
    expect(words.params.orderValue).toEqual({ name: "order value", help: CLV.calculator.params[0]?.help });
    expect(words).toMatchObject({ header: "CLV", title: CLV.calculator.title });
    expect(words).not.toHaveProperty("columns");
    expect(wordsFor(entryOf("NPSTABLE"), "en")).not.toHaveProperty("header");
    expect(Object.keys(wordsFor(entryOf("NPSTABLE"), "en").columns ?? {})).not.toEqual([]);
  });

  it("include the language parameter only where the answer holds words", () => {
    expect(wordsFor(CLV, "en").params).not.toHaveProperty("language");
    expect(wordsFor(entryOf("NPSGROUP"), "en").params.language?.name).toBe("language");
    expect(wordsFor(entryOf("NPSGROUP"), "nl").params.language?.name).toBe("taal");
    expect(wordsFor(entryOf("NPSGROUP"), "nl").params).toHaveProperty("scores");
  });

  it("include a column that repeats as the data ask", () => {
    const { calculator } = entryOf("NPSTABLE");
    const result = { ...calculator.result, kind: "table", more: { key: "period", header: "Period" } } as never;
    const words = wordsFor({ ...entryOf("NPSTABLE"), calculator: { ...calculator, result } }, "en");
    expect(words.columns).toMatchObject({ period: "Period" });
  });

  it("must exist", () => {
    expect(() => wordsFor({ ...CLV, key: "none" }, "nl")).toThrow("no words for CLV in nl");
  });
});

describe("a shown value", () => {
  it("is in the language asked for, a header that of the function", () => {
    expect(shownValue(CLV, HEADER, "nl")).toBe("CLV");
    expect(shownValue(entryOf("NPSTABLE"), HEADER, "nl")).toBe("");
    expect(shownValue(CLV, { en: "yes", nl: "ja" }, "nl")).toBe("ja");
    expect([shownValue(CLV, 5, "en"), shownValue(CLV, false, "en"), shownValue(CLV, "x", "en")]).toEqual([
      5,
      false,
      "x",
    ]);
    expect(Object.is(shownValue(CLV, -0, "en"), 0)).toBe(true);
  });
});

describe("a step in words", () => {
  const [profit] = Object.keys(CLV.calculator.steps) as [string];

  it("has the figures of the user, spaced as one writes them", () => {
    const figures = ["(", 1, "+", { value: 0.5, unit: "fraction" }, ")", "×", 2, ":", 3, ",", 4] as const;
    const text = stepText(CLV, { step: profit, figures, result: 0.75, unit: "fraction" }, "nl");
    expect(text).toMatchObject({ figures: "(1 + 50%) × 2: 3, 4", result: "75%" });
    expect(text.name).toBe(wordsFor(CLV, "nl").steps[profit]?.name);
    expect(text.formula).toBe(wordsFor(CLV, "nl").steps[profit]?.formula);
  });

  it("may result in words", () => {
    const labelled = { step: profit, figures: [], result: { en: "yes", nl: "ja" }, unit: "label" } as const;
    expect(stepText(CLV, labelled, "nl").result).toBe("ja");
    expect(stepText(CLV, { ...labelled, result: "A" }, "nl").result).toBe("A");
  });

  it("is called by its key where it has no words", () => {
    const unknown = { step: "none", figures: [], result: 1, unit: "ratio" } as const;
    expect(stepText(CLV, unknown, "en")).toEqual({ name: "none", formula: "", figures: "", result: "1" });
  });
});
