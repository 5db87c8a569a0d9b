import { describe, expect, it } from "vitest";
import { localised, quoted } from "../../apps-script/formula.ts";
import { decimalOf } from "../../apps-script/locale.ts";
import { languageOf } from "../../core/language-of.ts";

const dutch = (formula: string) => localised(formula, { decimal: ",", sheet: "Data" });
const english = (formula: string) => localised(formula, { decimal: ".", sheet: "Data" });

describe("a formula for the spreadsheet's own notation", () => {
  it("has semicolons between its arguments in every locale", () => {
    expect(dutch("=CLV(180,A2,12)")).toBe("=CLV(180;A2;12)");
    expect(english("=CLV(180,A2,12)")).toBe("=CLV(180;A2;12)");
  });

  it("writes no decimal sign where that is a comma", () => {
    expect(dutch("=CLV(180,0.45,.5)")).toBe("=CLV(180;45%;50%)");
    expect(dutch("=X(9.5,0.125,-1.20,2.0)")).toBe("=X((95/10);(125/1000);-(12/10);2)");
    expect(dutch("=X(1.5e-3,0.1234567890123456)")).toBe("=X(15E-4;1234567890123456E-16)");
  });

  it.each([0.45, 0.5, 0.07, 9.5, 0.125, 1234.5678, 0.001, 0.1, 2.675])("keeps %d to the last bit", (value) => {
    const written = dutch(`=${value}`).slice(1);
    const read = written.endsWith("%") ? Number(written.slice(0, -1)) / 100 : new Function(`return ${written}`)();
    expect(read).toBe(value);
  });

  it("keeps decimal points where they belong", () => {
    expect(english("=CLV(180,0.45)")).toBe("=CLV(180;0.45)");
  });

  it("leaves text, names and references alone", () => {
    expect(dutch('=X("a,b 0.5 ""c,d""",T.DIST.2T(1),\'My, 0.5 sheet\'!A1)')).toBe(
      '=X("a,b 0.5 ""c,d""";T.DIST.2T(1);\'My, 0.5 sheet\'!A1)',
    );
    expect(dutch("=X($A$1:B$12,A:A,1:1)")).toBe("=X($A$1:B$12;A:A;1:1)");
  });

  it("keeps the columns and rows of a literal table apart", () => {
    expect(english("=X({1,2;3,4},5)")).toBe("=X({1,2;3,4};5)");
    expect(dutch("=X({1,2;3,4},5)")).toBe("=X({1\\2;3\\4};5)");
  });

  it("does not repeat the name of its own sheet", () => {
    expect(english("=NPS(Data!A2:A9,Other!B1,'Data'!C1,\"Data!\")")).toBe('=NPS(A2:A9;Other!B1;C1;"Data!")');
  });
});

describe("the name of a sheet in a formula", () => {
  it("is quoted wherever it might read as something else", () => {
    expect(quoted("Data")).toBe("Data");
    expect(quoted("Q1")).toBe("'Q1'");
    expect(quoted("RC")).toBe("'RC'");
    expect(quoted("Klant's lijst")).toBe("'Klant''s lijst'");
  });
});

describe("a spreadsheet's locale", () => {
  it.each([
    ["nl_NL", "nl", ","],
    ["nl_BE", "nl", ","],
    ["nl", "nl", ","],
    ["en_GB", "en", "."],
    ["de", "en", ","],
    ["nls_XX", "en", "."],
    ["", "en", "."],
  ])("%s speaks %s and writes decimals with %s", (locale, language, decimal) => {
    expect(languageOf(locale)).toBe(language);
    expect(decimalOf(locale)).toBe(decimal);
  });
});
