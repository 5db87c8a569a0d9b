import { describe, expect, it } from "vitest";
import { decimalOf } from "../../../teaching/collect/decimal-of.ts";
import type { FoundWorkbook } from "../../../teaching/collect/found.ts";
import { excelFormula } from "../../../teaching/collect/ods-formula.ts";

describe("a formula of an ods file", () => {
  it.each([
    ["[.C9]*[.C10]", "C9*C10"],
    ["SUM([.$B$2:.B5];1)", "SUM($B$2:B5,1)"],
    ["[$Blad1.A1]+['Mijn ''werk'.B2:'Mijn ''werk'.B3]", "Blad1!A1+'Mijn ''werk'!B2:B3"],
    ["[$'a.b'.A1]", "'a.b'!A1"],
    ["SUM([.C:.C])", "SUM(C:C)"],
    ['IF([.A1]="a;b|[.Z9]";"""x""";2)', 'IF(A1="a;b|[.Z9]","""x""",2)'],
    ["SUM({1;2|3;4})", "SUM({1,2;3,4})"],
    ["COM.MICROSOFT.STDEV.S([.A1:.A3])", "STDEV.S(A1:A3)"],
    ["['file:///key.ods'#$Blad1.A1]", "['file:///key.ods'#$Blad1.A1]"],
    ["[.A1:$Blad2.B2]", "[.A1:$Blad2.B2]"],
    ["1/0", "1/0"],
  ])("%s is %s", (written, read) => expect(excelFormula(written)).toBe(read));
});

describe("the decimal sign of a file", () => {
  const workbook = (...texts: readonly string[]): FoundWorkbook => ({
    sheets: [{ name: "", rows: new Map(texts.map((value, row) => [row + 1, new Map([[1, { value }]])])) }],
    names: new Map(),
    remarks: [],
  });
  it.each<[string, readonly string[], string | undefined]>([
    ["is what all its numbers have", ["0,45", "1.234,50", "12,5 %", "1.234"], ","],
    ["is a point likewise", ["0.45", "€ 1,234.50", "CLV-01.a", "1,234"], "."],
    ["is unknown where they disagree", ["0,45", "0.45"], undefined],
    ["is unknown where all can be read two ways", ["1.234", "12.345", "5"], undefined],
    ["does not follow from dates and numbers of questions", ["12.5.2026", "CLV-01.2", "10:30"], undefined],
  ])("%s", (_, texts, sign) => expect(decimalOf(workbook(...texts))).toBe(sign));

  it("is what the file itself says before anything else", () => {
    expect(decimalOf({ ...workbook("0.45"), decimal: "," })).toBe(",");
  });
});
