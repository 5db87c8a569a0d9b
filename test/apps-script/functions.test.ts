import { describe, expect, it } from "vitest";
import { answer } from "../../core/answer.ts";
import { parametersOf } from "../../core/define.ts";
import { isColumn } from "../../core/params.ts";
import { type Entry, entries } from "../../core/registry.ts";
import { LANGUAGES, type Language } from "../../core/words.ts";
import { loadSheets, type Sheets } from "../hosts/sheets/runtime.ts";
import { quickest } from "../quickest.ts";

const LOCALES = { en: "en_GB", nl: "nl_BE" } as const;
const sheets: Readonly<Record<Language, Sheets>> = {
  en: loadSheets({ locale: LOCALES.en }),
  nl: loadSheets({ locale: LOCALES.nl }),
};

const named = entries.map((entry) => [entry.calculator.id, entry] as const);
const all = LANGUAGES.flatMap((language) => named.map(([id, entry]) => [id, language, entry] as const));

/** What core answers without any host: cells or a sentence. */
function expected({ calculator }: Entry, args: readonly unknown[], language: Language): unknown {
  const answered = answer(calculator.id, args, { language });
  return answered.ok ? answered.cells : answered.sentence;
}

function called(id: string, args: readonly unknown[], language: Language): unknown {
  try {
    return sheets[language].call(id, ...args);
  } catch (error) {
    return (error as Error).message;
  }
}

function expectFitForCells(answered: unknown): void {
  const rows = (Array.isArray(answered) ? answered : [[answered]]) as unknown[][];
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  for (const cell of rows.flat()) {
    expect(["number", "string", "boolean"]).toContain(typeof cell);
    if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
  }
}

describe("a function in Sheets", () => {
  it.each(all)("%s answers its examples as core does, in a spreadsheet that speaks %s", (id, language, entry) => {
    for (const { args } of entry.calculator.examples) {
      const answered = called(id, args, language);
      expect(answered).toEqual(expected(entry, args, language));
      expectFitForCells(answered);
    }
  });

  it.each(named)("%s refuses with the sentence that core has for it, in the spreadsheet's language", (id, entry) => {
    const params = parametersOf(entry.calculator);
    const [example] = entry.calculator.examples;
    const bad = (value: unknown) =>
      example.args.map((arg, at) =>
        at === 0 ? (params[0] !== undefined && isColumn(params[0]) ? [["x"], [value], [value]] : value) : arg,
      );
    for (const language of LANGUAGES) {
      for (const args of [[], bad({ error: "#N/A" }), bad("€ rubbish"), bad(true), bad("__proto__")]) {
        expect(called(id, args, language)).toEqual(expected(entry, args, language));
      }
    }
  });
});

describe("the words of an answer", () => {
  const { nl } = sheets;

  it("name the cell that is wrong", () => {
    expect(() => nl.call("NPS", [[9], ["n/a"], [7]])).toThrow(/^scores, rij 2: 'n\/a' is geen getal\./i);
    expect(() => sheets.en.call("NPS", [[9], [{ error: "#DIV/0!" }]])).toThrow(
      /^scores, row 2 holds the error #DIV\/0!: repair that cell first\.$/i,
    );
  });

  it("are plain errors, which is all that Sheets shows", () => {
    expect(nl.evaluate("try { NPS([[11]]) } catch (error) { Object.getPrototypeOf(error) === Error.prototype }")).toBe(
      true,
    );
  });

  it("cost no question to the spreadsheet where there are none", () => {
    const fresh = loadSheets();
    fresh.call("NPS", [[10], [9], [8], [6]]);
    expect(fresh.spreadsheet.asked).toEqual([]);
    expect(() => fresh.call("NPS", [[11]])).toThrow(/^scores may not be above 10/i);
  });
});

describe("cells as Sheets hands them over", () => {
  const { en } = sheets;

  it("may be one cell where a range is expected", () => {
    expect(en.call("NPS", 10)).toBe(100);
    expect(en.call("NPS", [[10]])).toBe(100);
  });

  it("may be blank text and numbers stored as text", () => {
    expect(en.call("NPS", [["Score"], [""], [10], ["9"], [8], [6], [" "]])).toBe(25);
  });

  it("of 100,000 rows are answered in a second", async () => {
    en.evaluate("var many = []; for (var row = 0; row < 100000; row++) many.push([row % 11]);");
    const time = await quickest(() => expect(en.evaluate("NPS(many)")).toBeCloseTo(100 * (2 / 11 - 7 / 11), 1));
    expect(time).toBeLessThan(1_000);
  });
});
