import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parametersOf } from "../../../core/define.ts";
import { wordsFor } from "../../../core/i18n/index.ts";
import { entries } from "../../../core/registry.ts";
import { LANGUAGES } from "../../../core/words.ts";
import { quickest } from "../../quickest.ts";
import { bootPlayground } from "./headless.ts";

let host: ReturnType<typeof bootPlayground>;
beforeAll(() => {
  host = bootPlayground();
});
afterAll(() => host.dispose());

describe("cells on their way to a function", () => {
  beforeAll(() => host.setCells("A1", [["Score"], [10], [9], [8], [6], [null], [null]]));

  it("keep blanks blank: they never count as zeros", async () => {
    expect(await host.evaluate("=NPS(A1:A7)")).toBe(25);
    expect(await host.evaluate("=NPS(A6:A7)")).toEqual({ error: "#N/A" });
  });

  it("may be a whole column", async () => {
    expect(await host.evaluate("=NPS(A:A)")).toBe(25);
  });

  it("may come from another function, an array or a single value", async () => {
    expect(await host.evaluate("=NPS(FILTER(A2:A5,A2:A5>7))")).toBeCloseTo(200 / 3, 12);
    expect(await host.evaluate("=NPS({10;9;8;6})")).toBe(25);
    expect(await host.evaluate("=NPS(10)")).toBe(100);
    expect(await host.evaluate("=LIFETIME(CHURN(400,380,40))")).toBeCloseTo(1 / 0.15, 12);
  });

  it("carry their errors, which the function refuses", async () => {
    expect(await host.evaluate("=NPS(1/0)")).toEqual({ error: "#VALUE!" });
    expect(await host.evaluate('=NPS({10;"n/a"})')).toEqual({ error: "#VALUE!" });
  });

  it("mean the default where an argument is left out in the middle or at the end", async () => {
    const [left, plain, middle, wald] = await host.evaluateAll([
      "=NPSINTERVAL(A2:A5,)",
      "=NPSINTERVAL(A2:A5)",
      '=NPSINTERVAL(A2:A5,,"wald")',
      '=NPSINTERVAL(A2:A5,0.95,"wald")',
    ]);
    expect(left).toEqual(plain);
    expect(middle).toEqual(wald);
    expect(middle).not.toEqual(plain);
  });
});

describe("answers on their way to the cells", () => {
  it("keep full precision", async () => {
    expect(await host.evaluate("=NPS({10;8;8})")).toBe(100 / 3);
  });

  it("are refused with the error that the refusal means", async () => {
    expect(await host.evaluate("=CLV(180,45,12)")).toEqual({ error: "#VALUE!" });
    expect(await host.evaluate("=NPS(Q1:Q3)")).toEqual({ error: "#N/A" });
    expect(await host.evaluate("=TURNOVERSHARE(0,0)")).toEqual({ error: "#DIV/0!" });
  });

  it("are refused where there are more arguments than the function takes", async () => {
    expect(await host.evaluate("=NPS(10,9)")).toEqual({ error: "#N/A" });
  });

  it("look like shares, but only where the user chose no format", async () => {
    host.range("J1").setValue({ v: 1, s: { n: { pattern: "0.000" } } });
    for (const cell of ["J1", "J2"]) host.setFormula(cell, "=RETENTION(400,380,40)");
    await host.calculated();
    const format = (cell: string) => host.range(cell).getCellStyleData()?.n?.pattern;
    expect([format("J1"), format("J2")]).toEqual(["0.000", "0.0%"]);
    expect(host.range("J2").getValue()).toBe(0.85);
  });

  it("can be read where they spill, at once and after each change", async () => {
    host.setCells("L1", [[10], [6], [8]]);
    host.setFormula("M1", "=NPSGROUP(L1:L3)");
    host.setFormula("N1", '=COUNTIF(M1:M3,"Promoter")');
    await host.calculated();
    expect(host.stored("M1:N3")).toEqual([
      ["Promoter", 1],
      ["Detractor", null],
      ["Passive", null],
    ]);
    host.setCells("L2", [[9]]);
    await host.calculated();
    expect(host.stored("N1")).toEqual([[2]]);
  });

  it("follow the language of the labels, without another edit", async () => {
    host.setCells("L5", [[10]]);
    host.setFormula("M5", "=NPSGROUP(L5)");
    await host.calculated();
    host.functions.setLabelLanguage("nl");
    await host.calculated();
    expect(host.stored("M5")).toEqual([["Promotor"]]);
    host.functions.setLabelLanguage("en");
    await host.calculated();
    expect(host.stored("M5")).toEqual([["Promoter"]]);
  });
});

it("leaves a range as it is after SORT, for every other formula on it", async () => {
  host.setCells("P1", [[3], [9], [1]]);
  host.setFormula("R1", "=SORT(P1:P3)");
  host.setFormula("S1", '=TEXTJOIN("|",TRUE,P1:P3)');
  await host.calculated();
  expect(host.stored("R1:R3")).toEqual([[1], [3], [9]]);
  expect(host.stored("S1")).toEqual([["3|9|1"]]);
});

describe("the help for arguments", () => {
  const helpFor = (id: string) => host.univer.__getInjector().get(host.engine.IFunctionService).getDescription(id);

  it.each(LANGUAGES)("exists for every function, in %s", (language) => {
    host.functions.setHelpLanguage(language);
    for (const entry of entries) {
      const help = helpFor(entry.calculator.id);
      const words = wordsFor(entry, language);
      expect(help?.abstract, entry.calculator.id).toBe(words.title);
      expect(help?.functionParameter.map(({ name }) => name)).toEqual(
        parametersOf(entry.calculator).map(({ name }) => words.params[name]?.name),
      );
      expect(help?.functionParameter.every(({ detail, example }) => detail !== "" && example !== "")).toBe(true);
    }
    host.functions.setHelpLanguage("en");
  });

  it("says which arguments may be left out, and which may be repeated", () => {
    const [scores, confidence] = helpFor("NPSINTERVAL")?.functionParameter ?? [];
    expect([scores?.require, confidence?.require]).toEqual([1, 0]);
    expect(helpFor("EXPLAIN")?.functionParameter.map(({ repeat }) => repeat)).toEqual([0, 1]);
  });
});

it("evaluates NPS over 100,000 rows in under 1.5 seconds", async () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => [{ v: (row * 7) % 11, t: 2 }]);
  const sheet = host.workbook.create("big", 100_000, 3);
  sheet.getRange(0, 0, rows.length, 1).setValues(rows);
  await host.calculated();
  const time = await quickest(async () => {
    const [result] = await host.evaluateAll(["=NPS(A1:A100000)"], "big");
    expect(result).toBeCloseTo((100 * (2 - 7)) / 11, 1);
  });
  expect(time).toBeLessThan(1_500);
});

describe("a square bracket that is left open", () => {
  it.each(["[x", '[{"a":1', "=Table1[x", "=SUM([A1"])("does not break the formulas after it: %s", async (text) => {
    const lexer = host.univer.__getInjector().get(host.engine.LexerTreeBuilder);
    lexer.sequenceNodesBuilder(text);
    lexer.treeBuilder(text);
    expect(await host.evaluate("=SUM(1,2)+NPS({10;9;8;6})")).toBe(28);
    expect(lexer.sequenceNodesBuilder("=SUM(1,2)")).toHaveLength(6);
  });
});
