import { describe, expect, it } from "vitest";
import { findingsOn } from "./clinic-sheet.ts";

/** Four promoters, two passives, two detractors, two blanks: 8 answers, so the NPS is 25. */
const SCORES = [["Score"], [10], [9], [null], [8], [6], [10], [3], [7], [null], [9]];
const NPS = 25;

const on = (formula: string, value: number, scores: typeof SCORES = SCORES) =>
  findingsOn({ A1: scores }, [["C2", formula, value]]);

describe("an NPS over the wrong number of answers", () => {
  it.each([
    ['=(COUNTIF(A2:A11,">=9")-COUNTIF(A2:A11,"<=6"))/ROWS(A2:A11)*100', "=NPS(A2:A11)", 20, 25],
    ['=100*(COUNTIF($A$2:$A$11,">8")-COUNTIF($A$2:$A$11,"<7"))/ROWS($A$2:$A$11)', "=NPS($A$2:$A$11)", 20, 25],
    ['=(COUNTIF(A2:A11,">=9")-COUNTIF(A2:A11,"<=6"))/ROWS(A2:A11)', "=NPS(A2:A11)/100", 0.2, 0.25],
    ['=COUNTIF(A2:A11,">=9")/ROWS(A2:A11)-COUNTIF(A2:A11,"<=6")/ROWS(A2:A11)', "=NPS(A2:A11)/100", 0.2, 0.25],
    [
      '=ROUND((COUNTIF(A2:A11,9)+COUNTIF(A2:A11,10)-COUNTIF(A2:A11,"<=6"))/ROWS(A2:A11)*100,0)',
      "=ROUND(NPS(A2:A11),0)",
      20,
      25,
    ],
    [
      '=(COUNTIFS(A2:A11,">=9",A2:A11,"<=10")-COUNTIFS(A2:A11,">=0",A2:A11,"<=6"))/ROWS(A2:A11)%',
      "=NPS(A2:A11)",
      20,
      25,
    ],
  ])("%s counts blank cells as answers", async (formula, repaired, now, after) => {
    const [finding] = await on(formula, now);
    expect(finding).toMatchObject({ mistake: "nps-blanks", addresses: ["C2"], differing: 1 });
    expect(finding?.shown).toMatchObject({ address: "C2", formula, repaired, now, after });
    expect(finding?.changes).toEqual([
      { kind: "formula", address: "Sheet1!C2", formula: repaired, rows: 1, columns: 1, overwrite: true },
    ]);
  });

  it("counts the header or typed answers in", async () => {
    const [counted] = await on('=100*(COUNTIF(A1:A11,">=9")-COUNTIF(A1:A11,"<=6"))/COUNTA(A1:A11)', 22.2222222222);
    expect(counted).toMatchObject({ mistake: "nps-base", shown: { repaired: "=NPS(A1:A11)", after: NPS } });
    const [typed] = await on('=(COUNTIF(A2:A11,">=9")-COUNTIF(A2:A11,"<=6"))/10', 0.2);
    expect(typed).toMatchObject({ mistake: "nps-base", shown: { repaired: "=NPS(A2:A11)/100", after: 0.25 } });
  });

  it("leaves the passives out of the answers", async () => {
    const formula = '=100*(COUNTIF(A2:A11,">=9")-COUNTIF(A2:A11,"<=6"))/(COUNTIF(A2:A11,">=9")+COUNTIF(A2:A11,"<=6"))';
    const [finding] = await on(formula, 33.3333333333);
    expect(finding).toMatchObject({ mistake: "nps-passives", shown: { repaired: "=NPS(A2:A11)", after: NPS } });
  });

  it("skips answers stored as text", async () => {
    const scores = [...SCORES.slice(0, 10), ["9"]];
    const formula = '=100*(COUNTIF(A2:A11,">=9")-COUNTIF(A2:A11,"<=6"))/COUNT(A2:A11)';
    const [finding] = await findingsOn({ A1: scores }, [["C2", formula, 14.2857142857]]);
    expect(finding).toMatchObject({ mistake: "nps-text", shown: { after: NPS } });
  });
});

describe("an NPS that takes blanks for zeros", () => {
  it.each([
    "=100*(SUMPRODUCT(--(A2:A11>=9))-SUMPRODUCT(--(A2:A11<=6)))/COUNT(A2:A11)",
    "=100*(SUM((A2:A11>=9)*1)-SUM((A2:A11<7)*1))/COUNT(A2:A11)",
    "=100*SUMPRODUCT((A2:A11>=9)-(A2:A11<=6))/COUNT(A2:A11)",
    "=100*(SUM(IF(A2:A11>=9,1,0))-SUM(IF(A2:A11<=6,1,0)))/COUNT(A2:A11)",
    "=100*SUM(IF(A2:A11>=9,1,IF(A2:A11<=6,-1,0)))/COUNT(A2:A11)",
    "=100*(SUM(N(8<A2:A11))-SUM(N(7>A2:A11)))/COUNT(A2:A11)",
  ])("%s", async (formula) => {
    const [finding] = await on(formula, 0);
    expect(finding).toMatchObject({ mistake: "nps-blanks", shown: { repaired: "=NPS(A2:A11)", now: 0, after: NPS } });
  });

  it("as an average of +1, 0 and −1 too", async () => {
    const [finding] = await on("=100*AVERAGE(IF(A2:A11>=9,1,IF(A2:A11<=6,-1,0)))", 0);
    expect(finding).toMatchObject({ mistake: "nps-blanks", shown: { repaired: "=NPS(A2:A11)", after: NPS } });
  });
});

describe("an NPS with 7 or 8 among the promoters", () => {
  it.each([
    ['=100*(COUNTIF(A2:A11,">=8")-COUNTIF(A2:A11,"<=6"))/COUNT(A2:A11)', 8, 37.5],
    ['=100*(COUNTIF(A2:A11,">=7")-COUNTIF(A2:A11,"<7"))/COUNT(A2:A11)', 7, 50],
    ["=100*(SUMPRODUCT((A2:A11>=7)*(A2:A11<=10))-SUMPRODUCT((A2:A11<=6)*(A2:A11>=1)))/COUNT(A2:A11)", 7, 50],
  ])("%s", async (formula, lowest, now) => {
    const [finding] = await on(formula, now);
    expect(finding).toMatchObject({ mistake: "nps-sevens", facts: { lowest }, shown: { now, after: NPS } });
  });
});

describe("what looks like a wrong NPS and is right", () => {
  it.each([
    ["the formula of the book", '=100*(COUNTIF(A2:A11,">=9")-COUNTIF(A2:A11,"<=6"))/COUNT(A2:A11)', 25],
    [
      "the European variant, 8 to 10 against 0 to 5",
      '=(COUNTIF(A2:A11,">=8")-COUNTIF(A2:A11,"<=5"))/COUNT(A2:A11)',
      0.5,
    ],
    ["a share of high marks", '=COUNTIF(A2:A11,">=8")/ROWS(A2:A11)', 0.5],
    ["a share of low marks", '=COUNTIF(A2:A11,"<=6")/COUNTA(A2:A11)', 0.25],
    ["more promoters than detractors, in people", '=COUNTIF(A2:A11,">=9")-COUNTIF(A2:A11,"<=6")', 2],
    ["a mean mark", "=AVERAGE(A2:A11)", 7.75],
    ["marks on a scale of five", '=(COUNTIF(A2:A11,">=4")-COUNTIF(A2:A11,"<=2"))/ROWS(A2:A11)', 0.8],
    ["detractors of another list", '=(COUNTIF(A2:A11,">=9")-COUNTIF(B2:B11,"<=6"))/ROWS(A2:A11)', 0.4],
    ["ours", "=NPS(A2:A11)", 25],
  ])("%s", async (_name, formula, value) => {
    expect(await on(formula, value)).toEqual([]);
  });

  it("says nothing where nothing would change: no blank cell, so ROWS is the number of answers", async () => {
    const full = SCORES.filter(([score]) => score !== null);
    expect(await on('=(COUNTIF(A2:A9,">=9")-COUNTIF(A2:A9,"<=6"))/ROWS(A2:A9)', 0.25, full)).toEqual([]);
  });

  it("says nothing where the NPS itself refuses the answers", async () => {
    const halves = SCORES.map((row, index) => (index === 4 ? [8.5] : row));
    expect(await on('=(COUNTIF(A2:A11,">=9")-COUNTIF(A2:A11,"<=6"))/ROWS(A2:A11)', 0.2, halves)).toEqual([]);
  });
});
