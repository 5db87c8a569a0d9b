import { describe, expect, it } from "vitest";
import { cellsOf, outcomeOf } from "../../core/answer.ts";
import { type Entry, entries, findEntry } from "../../core/registry.ts";
import { explain } from "../../pane/explanation.ts";
import { callsIn } from "../../pane/formula.ts";
import { exampleFormula, syntaxOf } from "../../pane/formula-text.ts";
import { type Notation, PLAIN } from "../../pane/notation.ts";
import { FakeWorkbook } from "./fake-workbook.ts";

const DUTCH: Notation = { separator: ";", decimal: "," };
const entry = (id: string): Entry => findEntry(id) ?? expect.fail(`no function ${id}`);
const firstExample = (id: string, notation: Notation) =>
  exampleFormula(entry(id), entry(id).calculator.examples[0], notation);

describe("an example as a formula", () => {
  it("is what one types in the notation of the workbook", () => {
    expect(firstExample("NPS", DUTCH)).toBe("=NPS({10;9;8;6})");
    expect(firstExample("CLV", PLAIN)).toBe("=CLV(180,0.45,12)");
    expect(firstExample("CLV", DUTCH)).toBe("=CLV(180;0,45;12)");
  });

  it("keeps columns of an array apart by a backslash where the comma is taken", () => {
    const example = {
      args: [
        [
          [1.5, "a"],
          [2, true],
        ],
      ],
      result: 0,
      note: "",
    };
    expect(exampleFormula(entry("NPS"), example, PLAIN)).toBe('=NPS({1.5,"a";2,TRUE})');
    expect(exampleFormula(entry("NPS"), example, DUTCH)).toBe('=NPS({1,5\\"a";2\\TRUE})');
  });

  it("read back gives the result of the example, for every function in both notations", async () => {
    for (const one of entries) {
      for (const example of one.calculator.examples) {
        for (const notation of [PLAIN, DUTCH]) {
          const formula = exampleFormula(one, example, notation);
          const call = callsIn(formula, notation)?.[0] ?? expect.fail(formula);
          // EXPLAIN is taken for the function that it explains, which has its own examples.
          if (call.entry !== one) continue;
          const explanation = await explain(call, new FakeWorkbook({ notation }));
          const expected = outcomeOf(one, example.args);
          if (explanation.kind !== "answered" || !expected.ok) return expect.fail(`${formula}: ${explanation.kind}`);
          expect(cellsOf(one, explanation.answer, "nl"), formula).toEqual(cellsOf(one, expected, "nl"));
        }
      }
    }
  });
});

describe("the syntax", () => {
  it("names the arguments in the language, optional ones in brackets", () => {
    expect(syntaxOf(entry("CLV"), PLAIN, "en")).toBe("=CLV(order_value, margin, orders)");
    expect(syntaxOf(entry("CLV"), DUTCH, "nl")).toBe("=CLV(orderwaarde; marge; orders)");
    expect(syntaxOf(entry("NPSINTERVAL"), DUTCH, "en")).toMatch(/^=NPSINTERVAL\(scores; \[confidence\]; \[method\]/);
  });
});
