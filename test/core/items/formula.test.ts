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

describe("what a spreadsheet gives, an exercise gives", () => {
  const thrice = (cell: number) => [[cell], [cell], [cell]];

  it.each<[string, Value]>([
    ["ABS(-3)", 3],
    ["AND(TRUE,1)", true],
    ["AND(TRUE,0)", false],
    ["AVERAGE(list,10)", 4],
    ["AVERAGE(1,2)", 1.5],
    ['COUNTIF(VSTACK("a","A","b"),"a")', 2],
    ["COUNTIF(VSTACK(1,TRUE,list),1)", 2],
    ["EXP(1)", Math.E],
    ["HSTACK(list,list)", [3, 1, 2].map((cell) => [cell, cell])],
    ["INDEX(list,2)", 1],
    ["INDEX(HSTACK(5,6,7),3)", 7],
    ["INDEX(HSTACK(list,10*list),3,2)", 20],
    ["INT(-1.5)", -2],
    ["INT(2.7)", 2],
    ["LN(EXP(2))", 2],
    ["MAX(list,-1)", 3],
    ["MEDIAN(list)", 2],
    ["MEDIAN(list,10)", 2.5],
    ["MEDIAN(10,9,100)", 10],
    ["MIN(list,-4)", -4],
    ["MOD(7,5)", 2],
    ["MOD(-3,5)", 2],
    ["MOD(7,-5)", -3],
    ["NOT(TRUE)", false],
    ["NOT(0)", true],
    ["OR(FALSE,0)", false],
    ["OR(0,2)", true],
    ["POWER(2,10)", 1024],
    ["ROUND(2.5,0)", 3],
    ["ROUND(-2.5,0)", -3],
    ["ROUND(1.005,2)", 1.01],
    ["ROUND(1234,-2)", 1200],
    ["ROUND(1.26,1.9)", 1.3],
    ["ROUNDDOWN(-1.29,1)", -1.2],
    ["ROUNDDOWN(1.29,1)", 1.2],
    ["ROUNDUP(1.21,1)", 1.3],
    ["ROUNDUP(-1.21,1)", -1.3],
    ["SIGN(-7)", -1],
    ["SQRT(9)", 3],
    ["SUM(0.1,0.2,0.3)", 0.6],
    ["SUMPRODUCT(list)", 6],
    ["SUMPRODUCT(list,VSTACK(1,10,100))", 213],
    ["VSTACK(1,list)", [[1], [3], [1], [2]]],
    ["price&name", "180Star"],
    ['(0.1+0.2)&""', "0.3"],
    ["TRUE&FALSE", "TRUEFALSE"],
    ['"a"="A"', true],
    ['"b"<>"a"', true],
    ['"B">"a"', true],
    ['9<"a"', true],
    ['"z"<TRUE', true],
    ["2<=2", true],
    ["2>=2", true],
    ["2<2", false],
    ["2>2", false],
    ["2>=3", false],
    ["1<>1", false],
    ["FALSE<TRUE", true],
    ["TRUE+1", 2],
    ["FALSE*5", 0],
    ["+name", "Star"],
    ["-list", [[-3], [-1], [-2]]],
    ["list=2", [[false], [false], [true]]],
    ["list*0+10", thrice(10)],
    ["7-list*0", thrice(7)],
    [
      "list+HSTACK(10,20)",
      [
        [13, 23],
        [11, 21],
        [12, 22],
      ],
    ],
    ["50%", 0.5],
    ["IF(INDEX(list,2),1,2)", 1],
  ])("%s", (formula, wanted) => {
    expect(value(formula)).toEqual(wanted);
  });

  it.each([
    ["ABS()", "wrong-arguments"],
    ["MAX()", "wrong-arguments"],
    ["AVERAGE()", "wrong-arguments"],
    ["SUMPRODUCT(list,VSTACK(1,2))", "wrong-arguments"],
    ["HSTACK(list,VSTACK(1,2))", "wrong-arguments"],
    ["INDEX(list,4)", "wrong-arguments"],
    ["INDEX(list,1,2)", "wrong-arguments"],
    ["EXP(1000)", "not-finite"],
    ["LN(0)", "not-finite"],
    ["POWER(10,400)", "not-finite"],
    ["ROUND(10^300,300)", "not-finite"],
    ["LN(name)", "wrong-kind"],
    ["ABS(list)", "wrong-kind"],
    ["AVERAGE(name)", "wrong-kind"],
    ["list+VSTACK(1,2)", "wrong-kind"],
    ["NOT(name)", "wrong-kind"],
  ])("%s has no value: %s", (formula, code) => {
    expect(codeOf(formula)).toBe(code);
  });
});
