import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { certainDate, certainNumber, orderOf } from "../../../pane/clinic/readable.ts";
import { inputSheetOf, type Repair, repairOf, type Unplaced } from "../../../pane/clinic/repair.ts";
import { explain } from "../../../pane/explanation.ts";
import { callsIn } from "../../../pane/formula.ts";
import type { FormulaCell } from "../../../pane/workbook.ts";
import { FakeWorkbook } from "../fake-workbook.ts";

async function repaired(
  cells: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  formula: string,
  others: readonly FormulaCell[] = [],
): Promise<Repair | undefined> {
  const repair = await offered(cells, formula, others);
  return repair !== undefined && "called" in repair ? expect.fail(`${formula}: by hand`) : repair;
}

async function offered(
  cells: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  formula: string,
  others: readonly FormulaCell[] = [],
): Promise<Repair | Unplaced | undefined> {
  const workbook = new FakeWorkbook();
  workbook.defined.set("scores", "Sheet1!A1:A3");
  for (const [address, rows] of Object.entries(cells)) workbook.fill(address, rows);
  const [call] = callsIn(formula, workbook.notation) ?? [];
  if (call === undefined) return expect.fail(`${formula} holds no call`);
  const explanation = await explain(call, workbook);
  if (explanation.kind !== "refused") return expect.fail(`${formula}: ${explanation.kind}`);
  const own = { address: "H1", formula, value: { error: "#VALUE!" } };
  const refused = { ...explanation, call, address: "H1" };
  const formulas = [own, ...others];
  const sheet = inputSheetOf(refused);
  const inputFormulas = sheet === undefined ? formulas : await workbook.formulas(sheet);
  return repairOf({ ...refused, formulas, inputFormulas });
}

const answerOf = (repair: Repair | undefined) => (repair?.outcome.ok ? repair.outcome.value : undefined);

describe("a text that can only be one number", () => {
  it.each([
    ["€ 1.250,00", 1250],
    ["€1.250,-", 1250],
    ["12,50 EUR", 12.5],
    ["-€ 12", -12],
    ["€ -12", -12],
    ["125,00-", -125],
    ["\u200b9", 9],
    ["9\u00a0\ufeff", 9],
    ["'9", 9],
    ["−3,5", -3.5],
    ["$ 1,250.75", 1250.75],
    ["45 %", 0.45],
  ])("%s", (text, number) => {
    expect(certainNumber(text)).toBe(number);
  });

  it.each(["1.234", "1,234", "€ 1.234", "12 pcs", "n/a", "--9", "- -9", "1 2", "ten", "", "12/3", "€", "9-8"])(
    "%s is none",
    (text) => {
      expect(certainNumber(text)).toBeUndefined();
    },
  );
});

describe("a text that can only be one date", () => {
  const day = 46_112; // 31 March 2026
  it.each(["2026/03/31", "2026.3.31", "2026-3-31", "20260331", "2026-03-31T10:00:00+01:00", " 2026-03-31\u200b"])(
    "%s",
    (text) => {
      expect(certainDate(text, undefined)).toBe(day);
    },
  );

  it("is a number of eight digits too, which no serial day is", () => {
    expect(certainDate(20_260_331, undefined)).toBe(day);
    expect(certainDate(day, undefined)).toBeUndefined();
  });

  it("has its day first where the column proves that, and nothing contradicts it", () => {
    expect(orderOf(["31-03-2026", "04-05-2026"])).toBe("day first");
    expect(orderOf(["03/31/2026"])).toBe("month first");
    expect(orderOf(["04-05-2026"])).toBeUndefined();
    expect(orderOf(["31-03-2026", "03-31-2026"])).toBeUndefined();
    expect(certainDate("31-03-2026", "day first")).toBe(day);
    expect(certainDate("03/31/2026", "month first")).toBe(day);
    expect(certainDate("04-05-2026", undefined)).toBeUndefined();
  });

  it.each(["2026-13-01", "20261", "2026-02-30", "yesterday"])("%s is none", (text) => {
    expect(certainDate(text, "day first")).toBeUndefined();
  });
});

describe("cells in the way of a formula", () => {
  it("become the numbers that they can only mean, the others stay for their user", async () => {
    const amounts = [["Revenue"], ["€ 1.250,00"], [300], ["€ 90,-"], ["1.234"], ["n/a"], ["€ 5"]];
    const repair = await repaired({ B1: amounts }, "=ABC(B1:B7)");
    expect(repair?.replacements).toEqual([
      { address: "B2", before: "€ 1.250,00", after: 1250, kind: "number" },
      { address: "B4", before: "€ 90,-", after: 90, kind: "number" },
      { address: "B7", before: "€ 5", after: 5, kind: "number" },
    ]);
    expect(repair?.remaining).toEqual(["B5", "B6"]);
    expect(repair?.outcome.ok).toBe(false);
    expect(repair?.changes).toEqual([
      { kind: "number-format", address: "B2", format: "General" },
      { kind: "number-format", address: "B4", format: "General" },
      { kind: "number-format", address: "B7", format: "General" },
      { kind: "values", address: "B2", values: [[1250], [null], [90], [null], [null], [5]], overwrite: true },
    ]);
  });

  it("say what the formula then gives", async () => {
    const repair = await repaired({ A1: [["Score"], [10], ["\u200b9"], ["\u200b8"], [6]] }, "=NPS(A1:A5)");
    expect(answerOf(repair)).toBe(25);
    expect(repair?.changes[0]).toEqual({ kind: "number-format", address: "A3:A4", format: "General" });
  });

  it("are never guessed: 1.234 is two numbers", async () => {
    expect(await repaired({ B1: [["1.234"], [5]] }, "=ABC(B1:B2)")).toBeUndefined();
  });

  it("are not overwritten where they calculate", async () => {
    const formulas = [{ address: "A2", formula: '="€ "&9', value: "€ 9" }];
    expect(await repaired({ A1: [[10], ["€ 9"]] }, "=NPS(A1:A2)", formulas)).toBeUndefined();
  });

  it("on another sheet become numbers there, except where they calculate", async () => {
    const cells = { "'My data'!A1": [[10], ["€ 9"], ["\u200b8"]] };
    const repair = await repaired(cells, "=NPS('My data'!A1:A3)");
    expect(repair?.replacements.map(({ address, after }) => [address, after])).toEqual([
      ["'My data'!A2", 9],
      ["'My data'!A3", 8],
    ]);
    expect(repair?.changes).toEqual([
      { kind: "number-format", address: "'My data'!A2:A3", format: "General" },
      { kind: "values", address: "'My data'!A2", values: [[9], [8]], overwrite: true },
    ]);
    expect(answerOf(repair)).toBeCloseTo(200 / 3);
    // A formula in the same place on the sheet of the formula itself is no reason to leave a cell alone.
    const other = { address: "A2", formula: "=1+1", value: 2 };
    expect((await repaired(cells, "=NPS('My data'!A1:A3)", [other]))?.replacements).toHaveLength(2);
  });

  it("on another sheet are left alone where they calculate there", async () => {
    const workbook = new FakeWorkbook().fill("Data!A1", [[10], [""], ["€ 8"]]);
    workbook.putFormula("Data!A2", '="€ "&9', "€ 9");
    const [call] = callsIn("=NPS(Data!A1:A3)", workbook.notation) ?? [];
    const explanation = call && (await explain(call, workbook));
    if (call === undefined || explanation?.kind !== "refused") return expect.fail("this must be refused");
    const refused = { ...explanation, call, address: "Sheet1!H1" };
    expect(inputSheetOf(refused)).toBe("Data");
    const repair = repairOf({ ...refused, formulas: [], inputFormulas: await workbook.formulas("Data") });
    expect(repair).toMatchObject({ replacements: [{ address: "Data!A3" }], remaining: ["Data!A2"] });
  });

  it("that the formula calls by a name are named, because it does not tell where they stand", async () => {
    expect(await offered({ A1: [[10], ["€ 9"], ["€ 8"]] }, "=NPS(scores)")).toEqual({ called: "scores", cells: 2 });
    expect(await offered({ A1: [[10], ["ten"]] }, "=NPS(scores)")).toBeUndefined();
  });

  it("become dates, and look like dates", async () => {
    const repair = await repaired(
      {
        A1: [
          ["a", "20260301", 10],
          ["a", "2026/03/31\u200b", 20],
          ["b", 46_090, 30],
        ],
      },
      "=RFM(A1:A3,B1:B3,C1:C3)",
    );
    expect(repair?.replacements.map(({ after }) => after)).toEqual([46_082, 46_112]);
    expect(repair?.changes[0]).toEqual({ kind: "number-format", address: "B1:B2", format: "yyyy-mm-dd" });
  });

  it("become dates where the texts are written with different signs and one order fits all", async () => {
    const rows = (second: string) => ({
      A1: [
        ["a", "31-12-2025", 10],
        ["b", second, 20],
      ],
    });
    const repair = await repaired(rows("01/02/2026"), "=RFM(A1:A2,B1:B2,C1:C2)");
    expect(repair?.replacements.map(({ after }) => after)).toEqual([46_022, 46_054]);
    expect(await repaired(rows("12/31/2025"), "=RFM(A1:A2,B1:B2,C1:C2)")).toBeUndefined();
  });

  it("become rates where all are percentages", async () => {
    const one = await repaired({ A1: [[180, 45, 12]] }, "=CLV(A1,B1,C1)");
    expect(one?.replacements).toEqual([{ address: "B1", before: 45, after: 0.45, kind: "rate" }]);
    expect(answerOf(one)).toBe(972);
    expect(
      await repaired(
        {
          A1: [
            [180, 45, 12],
            [180, 0.5, 12],
          ],
        },
        "=CLV(A1:A2,B1:B2,C1:C2)",
      ),
    ).toBeUndefined();
  });
});

describe("words above the data", () => {
  it("are left out of all the ranges beside one another", async () => {
    const cells = {
      A1: [
        ["Survey 2026", null],
        ["Score", "Branch"],
        [10, "North"],
        [6, "South"],
      ],
    };
    const repair = await repaired(cells, "=NPSTABLE(A1:A4,$B$1:$B$4)");
    expect(repair?.replacements).toEqual([
      {
        address: "H1",
        before: "=NPSTABLE(A1:A4,$B$1:$B$4)",
        after: "=NPSTABLE(A3:A4,$B$3:$B$4)",
        kind: "formula",
      },
    ]);
    expect(repair?.changes).toMatchObject([{ kind: "formula", address: "H1", overwrite: true, columns: 7 }]);
  });

  it("on another sheet are left out of the formula, whose cell stays where it is", async () => {
    const cells = { "'Q1 2026'!A1": [["Survey"], ["Score"], [10], [6]] };
    const plain = await repaired(cells, "=NPS('Q1 2026'!A1:A4)");
    expect(plain?.changes).toMatchObject([{ kind: "formula", address: "H1", formula: "=NPS('Q1 2026'!A3:A4)" }]);
    const fixed = await repaired(cells, "=NPS('Q1 2026'!$A$1:$A$4)");
    expect(fixed?.replacements[0]?.after).toBe("=NPS('Q1 2026'!$A$3:$A$4)");
  });

  it("are left out of a formula around the call", async () => {
    const cells = { A1: [["Survey"], ["Score"], [10], [6]] };
    const repair = await repaired(cells, "=ROUND(NPS(A1:A4),0)");
    expect(repair?.replacements[0]?.after).toBe("=ROUND(NPS(A3:A4),0)");
    expect(answerOf(repair)).toBe(0);
  });

  it("among the data are no header", async () => {
    expect(await repaired({ A1: [[10], ["Score"], [6]] }, "=NPS(A1:A3)")).toBeUndefined();
  });
});
