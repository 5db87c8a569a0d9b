import { describe, expect, it } from "vitest";
import { cellsOf, outcomeOf } from "../../core/answer.ts";
import { NOTATIONS, rateText, syntaxOf } from "../../core/emit/formula-text.ts";
import { DUTCH_FUNCTIONS, plainFormula } from "../../core/emit/plain-formula.ts";
import { exampleFormula, placed } from "../../core/emit/reference-example.ts";
import { type Entry, entries, findEntry } from "../../core/registry.ts";
import { LANGUAGES, type Language } from "../../core/words.ts";
import { explain } from "../../pane/explanation.ts";
import { callsIn } from "../../pane/formula.ts";
import { FakeWorkbook } from "../pane/fake-workbook.ts";

const { en: PLAIN, nl: DUTCH } = NOTATIONS;
const entry = (id: string): Entry => findEntry(id) ?? expect.fail(`no function ${id}`);

function formulaOf(one: Entry, example: Entry["calculator"]["examples"][number], language: Language): string {
  const ranges = placed(one, example, outcomeOf(one, example.args));
  return exampleFormula(one, example, ranges, NOTATIONS[language], language);
}

const firstExample = (id: string, language: Language) =>
  formulaOf(entry(id), entry(id).calculator.examples[0], language);

describe("an example as a formula", () => {
  it("is what one types in the notation of the language, rates as percentages", () => {
    expect(firstExample("CLV", "en")).toBe("=CLV(180, 45%, 12)");
    expect(firstExample("CLV", "nl")).toBe("=CLV(180; 45%; 12)");
  });

  it("reads its ranges from the sheet beside it, a header of their own included", () => {
    expect(firstExample("NPS", "nl")).toBe("=NPS(A2:A5)");
    expect(firstExample("FUNNEL", "en")).toBe("=FUNNEL(A1:A5, B1:B5)");
  });

  it("writes a rate as a percentage only where that is exactly the rate", () => {
    expect(rateText(0.035, DUTCH)).toBe("3,5%");
    expect(rateText(0.07, PLAIN)).toBe("7%");
    expect(rateText(1 / 3, PLAIN)).toBe("0.3333333333333333");
  });

  it.each(LANGUAGES)("read back gives the result of the example, for every function (%s)", async (language) => {
    for (const one of entries) {
      for (const example of one.calculator.examples) {
        // A spreadsheet in Dutch knows WAAR; the reader of formulas gets them in English.
        const formula = formulaOf(one, example, language)
          .replace(/\bWAAR\b/g, "TRUE")
          .replace(/\bONWAAR\b/g, "FALSE");
        const expected = outcomeOf(one, example.args);
        const notation = NOTATIONS[language];
        const workbook = new FakeWorkbook({ notation });
        for (const { address, rows } of placed(one, example, expected))
          workbook.fill(address.split(":")[0] ?? "", rows);
        const call = callsIn(formula, notation)?.[0] ?? expect.fail(formula);
        // EXPLAIN is taken for the function that it explains, which has its own examples.
        if (call.entry !== one) continue;
        const explanation = await explain(call, workbook);
        if (explanation.kind !== "answered" || !expected.ok) return expect.fail(`${formula}: ${explanation.kind}`);
        expect(cellsOf(one, explanation.answer, language), formula).toEqual(cellsOf(one, expected, language));
      }
    }
  });
});

describe("the syntax", () => {
  it("names the arguments in the language, optional ones in brackets", () => {
    expect(syntaxOf(entry("CLV"), PLAIN, "en")).toBe("=CLV(order_value, margin, orders)");
    expect(syntaxOf(entry("CLV"), DUTCH, "nl")).toBe("=CLV(orderwaarde; marge; orders)");
    expect(syntaxOf(entry("NPSINTERVAL"), DUTCH, "en")).toMatch(/^=NPSINTERVAL\(scores; \[confidence\]; \[method\]/);
    expect(syntaxOf(entry("EXPLAIN"), PLAIN, "en")).toBe("=EXPLAIN(function_name, [argument, …])");
  });
});

/** Functions that a Dutch Excel calls by the same name. */
const SAME = [
  "ABS",
  "EXP",
  "FILTER",
  "INDEX",
  "LAMBDA",
  "LET",
  "LN",
  "MAP",
  "MAX",
  "MIN",
  "NORM.S.INV",
  "REDUCE",
  "SCAN",
];

describe("the plain formula", () => {
  const natives = entries.filter(({ calculator }) => calculator.native !== undefined);

  it("is the formula of the definition, over the names of the language", () => {
    expect(plainFormula(entry("CLV"), PLAIN, "en")).toBe("=order_value*margin*orders");
    expect(plainFormula(entry("CLV"), DUTCH, "nl")).toBe("=orderwaarde*marge*orders");
    expect(plainFormula(entry("BONDING"), PLAIN, "en")).toBeUndefined();
  });

  it("has Dutch functions, signs and labels in Dutch, and keeps its texts", () => {
    expect(plainFormula(entry("NPS"), DUTCH, "nl")).toBe(
      '=100*(AANTAL.ALS(scores;">=9")-AANTAL.ALS(scores;"<=6"))/AANTAL(scores)',
    );
    expect(plainFormula(entry("NPSGROUP"), DUTCH, "nl")).toContain('"Criticaster"');
    expect(plainFormula(entry("NPSSAMPLE"), DUTCH, "nl")).toContain(";0,95;");
    expect(plainFormula(entry("RFMSEGMENT"), DUTCH, "nl")).toMatch(/\{"[^"]+"\\"[^"]+"/);
    expect(plainFormula(entry("RFMSEGMENT"), PLAIN, "en")).toContain(entry("RFMSEGMENT").calculator.native?.slice(-40));
  });

  it.each(natives.map((one) => [one.calculator.id, one] as const))(
    "of %s uses only functions with a Dutch name",
    (_, one) => {
      const used = [...(one.calculator.native ?? "").matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name]) => name as string);
      for (const name of used) expect([...Object.keys(DUTCH_FUNCTIONS), ...SAME]).toContain(name);
    },
  );
});
