import { describe, expect, it } from "vitest";
import { answer } from "../../../core/answer.ts";
import { filledDown, findingsOn } from "./clinic-sheet.ts";

/** What a function of ours shows down a column. */
function shownBy(id: string, args: readonly unknown[]) {
  const shown = answer(id, args, { language: "en" });
  return shown.ok && Array.isArray(shown.cells) ? shown.cells.flat() : expect.fail(`${id} refuses`);
}

const GROUPS = 'IF(A#>=9,"Promoter",IF(A#>=7,"Passive","Detractor"))';

describe("a group per answer", () => {
  const scores = [["Score"], [10], [8], [null], [6]];

  it("that calls a blank cell a detractor becomes one formula that leaves it blank", async () => {
    const formulas = filledDown("B", 2, `=${GROUPS}`, ["Promoter", "Passive", "Detractor", "Detractor"]);
    const [finding, ...others] = await findingsOn({ A1: scores }, formulas);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ mistake: "nps-groups", addresses: ["B2:B5"], cells: 4, differing: 1 });
    expect(finding?.shown).toMatchObject({ address: "B4", now: "Detractor", after: "", repaired: "=NPSGROUP(A2:A5)" });
    expect(finding?.changes).toEqual([
      { kind: "formula", address: "Sheet1!B2", formula: "=NPSGROUP(A2:A5)", rows: 4, columns: 1, overwrite: true },
    ]);
  });

  it("keeps the language of the labels, whatever that of the workbook is", async () => {
    const formulas = filledDown("B", 2, `=${GROUPS}`, ["Promoter", "Passive", "Detractor", "Detractor"]);
    const [finding] = await findingsOn({ A1: scores }, formulas, "nl");
    expect(finding?.shown.repaired).toBe('=NPSGROUP(A2:A5,"en")');
  });

  it("that begins promoters at 8 is a wrong line", async () => {
    const formula = '=IFS(A#>=8,"Promotor",A#>=7,"Passief",TRUE,"Criticaster")';
    const formulas = filledDown("B", 2, formula, ["Promotor", "Promotor", "Criticaster", "Criticaster"]);
    const [finding] = await findingsOn({ A1: scores }, formulas, "nl");
    expect(finding).toMatchObject({
      mistake: "nps-sevens",
      facts: { lowest: 8 },
      differing: 2,
      shown: { after: "Passief" },
    });
  });

  it("is left alone where it is right, and where its names are the user's own", async () => {
    const asked = filledDown("B", 2, `=IF(A#="","",${GROUPS})`, ["Promoter", "Passive", "", "Detractor"]);
    expect(await findingsOn({ A1: scores }, asked)).toEqual([]);
    const own = filledDown("B", 2, '=IF(A#>=9,"Fan",IF(A#>=7,"Neutral","Critic"))', [
      "Fan",
      "Neutral",
      "Critic",
      "Critic",
    ]);
    expect(await findingsOn({ A1: scores }, own)).toEqual([]);
  });
});

describe("classes by PERCENTRANK", () => {
  const revenue = [["Revenue"], [400], [300], [200], [60], [40]];
  const byRank = '=IF(PERCENTRANK(B$2:B$6,B#)>=0.8,"A",IF(PERCENTRANK(B$2:B$6,B#)>=0.5,"B","C"))';

  it("become an ABC analysis by share of revenue", async () => {
    const formulas = filledDown("C", 2, byRank, ["A", "B", "B", "C", "C"]);
    const [finding] = await findingsOn({ B1: revenue }, formulas);
    expect(finding).toMatchObject({ mistake: "percentile-classes", addresses: ["C2:C6"], differing: 3 });
    expect(finding?.shown).toMatchObject({ address: "C3", repaired: "=ABC(B$2:B$6)", now: "B", after: "A" });
  });

  it("of only a part of the list, or with other names, are left alone", async () => {
    const part = filledDown("C", 2, byRank, ["A", "B", "B"]);
    expect(await findingsOn({ B1: revenue }, part)).toEqual([]);
    const names = byRank.replace('"A"', '"top"').replace('"B"', '"middle"').replace('"C"', '"rest"');
    const named = filledDown("C", 2, names, ["top", "middle", "middle", "rest", "rest"]);
    expect(await findingsOn({ B1: revenue }, named)).toEqual([]);
  });

  it.each([
    ["=ROUNDUP(PERCENTRANK(B$2:B$6,B#)*5,0)", [5, 4, 3, 2, 0], "B6", 0, 1],
    ["=INT(5*PERCENTRANK.INC(B$2:B$6,B#))+1", [6, 4, 3, 2, 1], "B2", 6, 5],
  ])("%s gives a score outside 1 to 5", async (formula, values, cell, now, after) => {
    const [finding, ...others] = await findingsOn({ B1: revenue }, filledDown("C", 2, formula, values));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ mistake: "percentile-scores", cells: 1, facts: { classes: 5 } });
    expect(finding?.shown).toMatchObject({ address: cell.replace("B", "C"), now, after });
    expect(finding?.shown.repaired).toContain(now === 0 ? "MAX(1," : "MIN(5,");
  });

  it("that are caught in time are right", async () => {
    const formulas = filledDown("C", 2, "=MAX(1,ROUNDUP(PERCENTRANK(B$2:B$6,B#)*5,0))", [5, 4, 3, 2, 1]);
    expect(await findingsOn({ B1: revenue }, formulas)).toEqual([]);
  });
});

describe("limits inside formulas", () => {
  const revenue = [["Revenue"], [80_000], [50_000], [12_000], [9_999], [0]];
  const formula = '=IF(B#>=50000,"Gold",IF(B#>=10000,"Silver","Bronze"))';
  const values = ["Gold", "Gold", "Silver", "Bronze", "Bronze"];

  it("move to cells of their own, and every answer stays", async () => {
    const [finding] = await findingsOn({ B1: revenue }, filledDown("C", 2, formula, values));
    expect(finding).toMatchObject({
      mistake: "fixed-limits",
      cells: 5,
      differing: 0,
      facts: { formulas: 5, limits: 2 },
    });
    expect(finding?.shown.repaired).toBe("=LOYALTYTIER(B2:B6,$E$2:$E$4,$F$2:$F$4)");
    expect(finding?.changes[0]).toEqual({
      kind: "values",
      address: "Sheet1!E1:F4",
      values: [
        ["From", "Class"],
        [0, "Bronze"],
        [10_000, "Silver"],
        [50_000, "Gold"],
      ],
    });
  });

  it("go where there is room for them", async () => {
    const notes = { B1: revenue, E3: [["a note of mine"]] };
    const [finding] = await findingsOn(notes, filledDown("C", 2, formula, values));
    expect(finding?.facts.place).toBe("G1:H4");
  });

  it("show what changes for a blank cell, which is no bronze customer", async () => {
    const [finding] = await findingsOn(
      { B1: [["Revenue"], [80_000], [null], [12_000], [9_999], [0]] },
      filledDown("C", 2, formula, ["Gold", "Bronze", "Silver", "Bronze", "Bronze"]),
    );
    expect(finding).toMatchObject({ differing: 1, shown: { address: "C3", now: "Bronze", after: "" } });
  });

  it.each([
    [
      "above a limit instead of from it",
      '=IF(B#>50000,"Gold",IF(B#>10000,"Silver","Bronze"))',
      ["Gold", "Silver", "Silver", "Bronze", "Bronze"],
    ],
    ["one limit", '=IF(B#>=50000,"Gold","Bronze")', ["Gold", "Gold", "Bronze", "Bronze", "Bronze"]],
    ["limits in cells", '=IF(B#>=$H$1,"Gold",IF(B#>=$H$2,"Silver","Bronze"))', values],
    ["numbers as outcomes", "=IF(B#>=50000,3,IF(B#>=10000,2,1))", [3, 3, 2, 1, 1]],
    [
      "two cells compared",
      '=IF(B#>=50000,"Gold",IF(C#>=10000,"Silver","Bronze"))',
      ["Gold", "Gold", "Bronze", "Bronze", "Bronze"],
    ],
  ])("%s: left alone", async (_name, other, shown) => {
    expect(await findingsOn({ B1: revenue }, filledDown("D", 2, other, shown))).toEqual([]);
  });

  it("of a short list or of the NPS are left alone", async () => {
    expect(await findingsOn({ B1: revenue }, filledDown("C", 2, formula, values.slice(0, 4)))).toEqual([]);
    const scores = { A1: [["Score"], [10], [9], [8], [7], [3]] };
    const groups = filledDown("B", 2, `=${GROUPS}`, ["Promoter", "Promoter", "Passive", "Passive", "Detractor"]);
    expect(await findingsOn(scores, groups)).toEqual([]);
  });
});

describe("many formulas that are alike", () => {
  const many = Array.from({ length: 60 }, (_, index) => index);
  const scores = many.map((index) => [index === 7 ? null : index % 11]);
  const group = (score: number | null) =>
    score === null ? "" : score >= 9 ? "Promoter" : score >= 7 ? "Passive" : "Detractor";
  const groups = scores.map(([score]) => group(score ?? null));

  it("become one that spills, with the same answers", async () => {
    const [finding] = await findingsOn({ A2: scores }, filledDown("B", 2, "=NPSGROUP(A#)", groups));
    expect(finding).toMatchObject({ mistake: "many-formulas", cells: 60, differing: 0, facts: { formulas: 60 } });
    expect(finding?.changes).toEqual([
      { kind: "formula", address: "Sheet1!B2", formula: "=NPSGROUP(A2:A61)", rows: 60, columns: 1, overwrite: true },
    ]);
  });

  it.each(['=IF(A#="","",NPSGROUP(A#))', '=IFERROR(NPSGROUP(A#),"")', '=IF(ISBLANK(A#),"",NPSGROUP(A#))'])(
    "need nothing around them for blank rows: %s",
    async (formula) => {
      const [finding] = await findingsOn({ A2: scores }, filledDown("B", 2, formula, groups));
      expect(finding?.shown.repaired).toBe("=NPSGROUP(A2:A61)");
    },
  );

  it("keep what is the same for all rows", async () => {
    const amounts = many.map((index) => [100 + index, 0.4]);
    const values = amounts.map(([amount = 0, margin = 0]) => amount * margin * 12);
    const [finding] = await findingsOn({ A2: amounts, H1: [[12]] }, filledDown("C", 2, "=CLV(A#,B#,$H$1)", values));
    expect(finding?.shown.repaired).toBe("=CLV(A2:A61,B2:B61,$H$1)");
  });

  it("that each take one row of a whole list become that list", async () => {
    const revenue = many.map((index) => [1000 - index]);
    const classes = shownBy("ABC", [revenue]);
    const formulas = filledDown("B", 2, "=INDEX(ABC($A$2:$A$61),ROW()-1)", classes);
    const [finding] = await findingsOn({ A2: revenue }, formulas);
    expect(finding?.shown.repaired).toBe("=ABC($A$2:$A$61)");
  });

  it.each([
    ["too few of them", "=NPSGROUP(A#)", groups.slice(0, 49)],
    ["an answer that would change", "=NPSGROUP(A#)", groups.map((one, index) => (index === 9 ? "Passive" : one))],
    ["a share of the formula in the spreadsheet itself", "=NPSGROUP(A#+0)", groups],
    ["a whole list for every row", "=NPS(A$2:A#)", many.map(() => 0)],
  ])("%s: left alone", async (_name, formula, values) => {
    expect(await findingsOn({ A2: scores }, filledDown("B", 2, formula, values))).toEqual([]);
  });

  it("of a function that compares the rows with each other are left alone", async () => {
    const revenue = many.map((index) => [1000 - index]);
    expect(
      await findingsOn(
        { A2: revenue },
        filledDown(
          "B",
          2,
          "=ABC(A#)",
          many.map(() => "A"),
        ),
      ),
    ).toEqual([]);
  });
});
