import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { computed } from "../../core/items/formula/compile.ts";
import { FUNCTIONS } from "../../core/items/formula/functions.ts";
import { bootPlayground } from "./playground/headless.ts";

/** Formulas of numbers and texts alone, so that a spreadsheet can compute them as they stand. */
const FORMULAS = [
  "1+2*3-4/5",
  "-2^2",
  "2^3^2",
  "-(2^2)",
  "10%",
  "50%*8",
  "1-10%",
  '"a"&1&TRUE',
  '"Star"="star"',
  "1<2",
  "2<=2",
  "3<>3",
  "3>=4",
  '"b">"a"',
  "TRUE+1",
  "ABS(-3.5)",
  "AND(TRUE,1<2)",
  "AVERAGE(1,2,6)",
  'CHOOSE(2,"a","b")',
  "EXP(1)",
  "IF(FALSE,1,2)",
  'IFS(1>2,"a",TRUE,"b")',
  "INDEX({5;6;7},2)",
  "INDEX({5,6;7,8},2,1)",
  "INDEX({5,6,7},3)",
  "INT(-1.5)",
  "INT(1.9)",
  "LN(10)",
  "MAX(3,9,4)",
  "MEDIAN(4,1,3)",
  "MEDIAN(4,1,3,2)",
  "MIN(3,9,4)",
  "MOD(7,3)",
  "MOD(-7,3)",
  "MOD(7.5,2)",
  "NOT(TRUE)",
  "OR(FALSE,1>2)",
  "POWER(2,10)",
  "ROUND(2.5,0)",
  "ROUND(-2.5,0)",
  "ROUND(1.005,2)",
  "ROUND(1234.5,-2)",
  "ROUND(0.285,2)",
  "ROUNDDOWN(-1.29,1)",
  "ROUNDUP(1.21,1)",
  "ROUNDUP(-1.21,1)",
  "SIGN(-4)",
  "SQRT(2)",
  "SUM(1,2,3.5)",
  "SUM({1,2;3,4})",
  "SUMPRODUCT({1,2,3},{4,5,6})",
  'SWITCH("b","a",1,"b",2,3)',
  'SWITCH("c","a",1,"b",2,3)',
  "SUM(VSTACK(1,2,{3;4}))",
  "SUM(HSTACK(1,2))",
  "SUM({1,2}*{3,4})",
  "SUM({1;2}+10)",
];

describe("a formula of an exercise", () => {
  const playground = bootPlayground({
    language: "en",
    data: { sheetOrder: ["s"], sheets: { s: { id: "s", name: "S", rowCount: 200, columnCount: 10 } } },
  });
  let inSheet: readonly unknown[] = [];

  beforeAll(async () => {
    inSheet = await playground.evaluateAll(FORMULAS.map((formula) => `=${formula}`));
  });
  afterAll(() => playground.dispose());

  it.each(FORMULAS.map((formula, index) => [formula, index] as const))(
    "%s computes as in a spreadsheet",
    (formula, index) => {
      const [received] = [inSheet[index]].flat(2);
      const expected = computed(formula, new Map());
      if (typeof expected === "number") expect(Number(received)).toBeCloseTo(expected, 12);
      else expect([expected, Number(expected)]).toContain(received);
    },
  );

  it("leaves no function untried", () => {
    const inRange = ["COUNTIF"];
    const tried = FORMULAS.join(" ");
    expect(Object.keys(FUNCTIONS).filter((name) => !inRange.includes(name) && !tried.includes(`${name}(`))).toEqual([]);
  });
});
