import { describe, expect, it } from "vitest";
import { type Call, callsIn } from "../../pane/formula.ts";
import { type Notation, PLAIN, plainFormula } from "../../pane/notation.ts";

const DUTCH: Notation = { separator: ";", decimal: "," };

const calls = (formula: string, notation = PLAIN): readonly Call[] => {
  const found = callsIn(formula, notation);
  if (found === undefined) throw new Error(`${formula} cannot be read`);
  return found;
};
const first = (formula: string, notation = PLAIN): Call => calls(formula, notation)[0] as Call;
const ids = (formula: string, notation = PLAIN) => calls(formula, notation).map(({ entry }) => entry.calculator.id);
const values = (formula: string, notation = PLAIN) =>
  first(formula, notation).args.map((argument) => (argument.kind === "value" ? argument.value : argument.kind));

describe("the notation of a formula", () => {
  it.each([
    ["=CLV(180;45%;12)", "=CLV(180,45%,12)"],
    ["=CLV(180;0,45;12)", "=CLV(180,0.45,12)"],
    ["=ALS(B1>0,5;CLV(B1;0,45;2);0)", "=ALS(B1>0.5,CLV(B1,0.45,2),0)"],
    ["=NPS({1;2})", "=NPS({1;2})"],
    ["=NPS({1,5\\2;3\\4})", "=NPS({1.5,2;3,4})"],
    ['=QUADRANT("a;b,c";A2:A9;B2:B9)', '=QUADRANT("a;b,c",A2:A9,B2:B9)'],
    ["=NPS('Jan; feb 1,5'!A2:A9)", "=NPS('Jan; feb 1,5'!A2:A9)"],
    ["=NPS(Tabel1[[Kop];[Score]])", "=NPS(Tabel1[[Kop],[Score]])"],
    ["=CHURN(0,1)", "=CHURN(0.1)"],
  ])("reads %s of a Dutch workbook as %s", (dutch, plain) => {
    expect(plainFormula(dutch, DUTCH)).toBe(plain);
  });

  it.each(["=ROUND(NPS(A2:A9),1)", "=CLV(180,45,12)", "=CLV(B2,B3,B4)", "=CLV(180.5,1)"])(
    "leaves %s alone in a Dutch workbook whose host speaks English",
    (formula) => {
      expect(plainFormula(formula, DUTCH)).toBe(formula);
    },
  );

  it("sees semicolons in a workbook that is said to use commas", () => {
    expect(plainFormula("=CLV(180;0,45;12)", PLAIN)).toBe("=CLV(180,0.45,12)");
    expect(plainFormula("=SUM(1,2)", PLAIN)).toBe("=SUM(1,2)");
  });
});

describe("the calls in a formula", () => {
  it("finds a function of ours wherever it stands, in any case of letters", () => {
    expect(ids("=nps(A2:A9)")).toEqual(["NPS"]);
    expect(ids("=ROUND(NPS(A2:A9),1)")).toEqual(["NPS"]);
    expect(ids("=IF(B1>0,CLV(1,2,3),0)")).toEqual(["CLV"]);
    expect(ids("=LET(x,NPS(A2:A9),-x)")).toEqual(["NPS"]);
    expect(ids("=_xldudf_NPS(A2:A9)")).toEqual(["NPS"]);
  });

  it("puts the outermost calls first and the calls within them last", () => {
    expect(ids("=CLV(NPS(A2:A9),0.5,1)-CHURN(10,5)")).toEqual(["CLV", "CHURN", "NPS"]);
  });

  it("finds nothing in a formula without functions of ours, nor in a text that mentions one", () => {
    expect(ids("=SUM(A1:A9)")).toEqual([]);
    expect(ids('=LEN("NPS(A1:A9)")')).toEqual([]);
  });

  it("says that a broken formula cannot be read", () => {
    expect(callsIn("=NPS(", PLAIN)).toBeUndefined();
  });

  it("keeps the user's own text of a call and its arguments", () => {
    const call = first("=ALS(B1>0,5; CLV(B1*-2; 0,45 ;12,5%);0)", DUTCH);
    expect(call.text).toBe("CLV(B1*-2; 0,45 ;12,5%)");
    expect(call.args.map(({ text }) => text)).toEqual(["B1*-2", "0,45", "12,5%"]);
  });

  it("takes a function that explains another for that other", () => {
    const call = first('=EXPLAIN("clv",B2,B3,12)');
    expect(call.entry.calculator.id).toBe("CLV");
    expect(call.args.map(({ text }) => text)).toEqual(["B2", "B3", "12"]);
  });
});

describe("arguments", () => {
  it("reads numbers, percentages, signs, texts, booleans and errors", () => {
    expect(values('=CLV(180,45%,-12,+3,"a ""b""",TRUE,#N/A,1E3)')).toEqual([
      180,
      0.45,
      -12,
      3,
      'a "b"',
      true,
      { error: "#N/A" },
      1000,
    ]);
  });

  it("reads what was left out as left out", () => {
    expect(values("=CLV(180,,12)")).toEqual([180, "omitted", 12]);
    expect(values("=CLV(;2)", DUTCH)).toEqual(["omitted", 2]);
  });

  it("reads array literals by row and column in either notation", () => {
    expect(values('=NPS({1,2;3,""})')).toEqual([
      [
        [1, 2],
        [3, ""],
      ],
    ]);
    expect(values("=NPS({1,5\\2;3\\4})", DUTCH)).toEqual([
      [
        [1.5, 2],
        [3, 4],
      ],
    ]);
  });

  it.each([
    ["A2:A9", "A2:A9"],
    ["$A$2:$A$9", "$A$2:$A$9"],
    ["'Mijn blad'!A2:A9", "'Mijn blad'!A2:A9"],
    ["Blad1!A:A", "Blad1!A:A"],
    ["A2:A", "A2:A"],
    ["scores", "scores"],
    ["Table1[Score]", "Table1[Score]"],
    ["A2#", "A2#"],
  ])("reads %s as a reference", (written, address) => {
    expect(first(`=NPS(${written})`).args).toEqual([{ kind: "reference", address, text: written }]);
  });

  it("reads a call of ours as a call, and anything else as a calculation of the spreadsheet", () => {
    const { args } = first('=CLV(NPS(A2:A9),B2*12,INDIRECT("A2"))');
    expect(args.map(({ kind }) => kind)).toEqual(["call", "calculation", "calculation"]);
    expect(args[1]?.text).toBe("B2*12");
  });
});
