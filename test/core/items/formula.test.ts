import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, computed, holds } from "../../../core/items/formula/compile.ts";
import type { Value } from "../../../core/items/formula/value.ts";

const scope = new Map<string, Value>([
  ["price", 180],
  ["margin", 0.45],
  ["name", "Star"],
  ["none", 0],
  ["list", [[3], [1], [2]]],
]);
const value = (formula: string) => computed(formula, scope);
const codeOf = (formula: string): unknown => {
  try {
    compile(formula).valueIn(scope);
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return undefined;
};

describe("a formula of an exercise", () => {
  it("computes with names, our functions and those of the spreadsheet", () => {
    expect(value("price*margin*12")).toBe(972);
    expect(value("CLV(price,margin,12)")).toBe(972);
    expect(value("NPS(VSTACK(10,9,8,6))")).toBe(25);
    expect(value('IF(price>100,"high","low")&"!"')).toBe("high!");
    expect(value("SUM(list,10)")).toBe(16);
    expect(value("15%")).toBe(0.15);
  });

  it("gives labels of our functions in English, whatever the language of the workbook", () => {
    expect(value("KRALJIC(3,8,5.5,5.5)")).toBe("Leverage");
    expect(value("NPSGROUP(9)")).toBe("Promoter");
  });

  it("says which names it uses, each once", () => {
    expect(compile("price*margin+price").names).toEqual(["price", "margin"]);
  });

  it("chooses lazily: what is not chosen need not have a value", () => {
    expect(value("IF(none=0,1,price/none)")).toBe(1);
    expect(value("IFS(none>0,1/none,TRUE,2)")).toBe(2);
    expect(value("CHOOSE(2,1/none,7)")).toBe(7);
    expect(value('SWITCH(name,"Dog",1/none,"Star",5,6)')).toBe(5);
    expect(value('SWITCH("x","Dog",1,6)')).toBe(6);
  });

  it("has no value where it divides by zero, overflows, reads text as a number, or our function refuses", () => {
    expect(codeOf("price/none")).toBe("division-by-zero");
    expect(codeOf("MOD(price,none)")).toBe("division-by-zero");
    expect(codeOf("10^400")).toBe("not-finite");
    expect(codeOf("SQRT(-1)")).toBe("not-finite");
    expect(codeOf("name*2")).toBe("wrong-kind");
    expect(codeOf("CLV(price,2,12)")).toBe("refused");
    expect(codeOf("unknown+1")).toBe("unknown-name");
    expect(holds("unknown>1", scope)).toBe(false);
    expect(holds('"yes"', scope)).toBe(false);
  });

  it("is refused where it is none, or reaches for anything outside the exercise", () => {
    for (const formula of ["", "1+", "SUM(price", ")"]) expect(codeOf(formula)).toBe("not-a-formula");
    for (const formula of ["A1*2", "A:A", "Sheet1!A1", "[1]Sheet1!A1", "Table1[x]", "$B$2"])
      expect(codeOf(formula)).toBe("cell-reference");
    for (const formula of ["INDIRECT(name)", "WEBSERVICE(name)", "NOW()", "RAND()", "EXPLAIN2(name)", "constructor(1)"])
      expect(codeOf(formula)).toMatch(/^(?:unknown-function|not-a-formula)$/);
    for (const formula of ['EXPLAIN("CLV",1,1,1)', 'CHECK("CLV-02",1,1)']) expect(codeOf(formula)).toBe("refused");
    expect(codeOf("LAMBDA(x,x)(1)")).toBe("not-a-formula");
    expect(codeOf("__proto__")).toBe("cell-reference");
    expect(codeOf("toString+1")).toBe("unknown-name");
  });

  it("never gives anything but a finite number, a text, a truth value or a table, whatever is typed", () => {
    const pieces = fc.constantFrom(
      "price",
      "margin",
      "name",
      "list",
      "1",
      "0",
      '"a"',
      "+",
      "/",
      "^",
      "(",
      ")",
      ",",
      "IF(",
      "SUM(",
      "NPS(",
      "{1,2}",
      "%",
      "<",
      "&",
      "TRUE",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const result = value(parts.join(""));
        for (const cell of [result].flat(2)) if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
        expect(["number", "string", "boolean", "object", "undefined"]).toContain(typeof result);
      }),
    );
  });
});
