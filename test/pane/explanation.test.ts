import { describe, expect, it } from "vitest";
import { type Explanation, explain, stepRows, stepsAsText } from "../../pane/explanation.ts";
import { type Call, callsIn } from "../../pane/formula.ts";
import { FakeWorkbook } from "./fake-workbook.ts";

const callIn = (formula: string, workbook: FakeWorkbook): Call =>
  callsIn(formula, workbook.notation)?.[0] ?? expect.fail(`${formula} holds no call`);

const explained = (formula: string, workbook: FakeWorkbook): Promise<Explanation> =>
  explain(callIn(formula, workbook), workbook);

async function answered(formula: string, workbook: FakeWorkbook) {
  const explanation = await explained(formula, workbook);
  if (explanation.kind !== "answered") return expect.fail(`${formula}: ${explanation.kind}`);
  return explanation;
}

const SCORES = new FakeWorkbook().fill("A1", [["Score"], [10], [9], ["8"], [null], [6]]);

describe("the explanation of a call", () => {
  it("reads the cells and calculates the steps with them", async () => {
    const { answer, steps } = await answered("=NPS(A1:A6)", SCORES);
    expect(answer.value).toBe(25);
    expect(steps.at(-1)?.result).toBe(25);
  });

  it("reports on the range as the formula has it, blank rows at its end included", async () => {
    const { answer } = await answered("=NPS(A1:A20)", SCORES);
    expect(answer.report.params[0]).toMatchObject({ used: 4, blank: 15, textAsNumber: 1, header: "Score" });
  });

  it("does not count a million blank cells of a whole column", async () => {
    const { answer } = await answered("=NPS(A:A)", SCORES);
    expect(answer.report.params[0]).toMatchObject({ used: 4, blank: 1 });
  });

  it("compares columns by the size that the formula gives them", async () => {
    const table = new FakeWorkbook().fill("A1", [
      [9, "North"],
      [2, "South"],
      [null, null],
    ]);
    await expect(answered("=NPSTABLE(A1:A9,B1:B9)", table)).resolves.toBeDefined();
    await expect(answered("=NPSTABLE(A:A,B:B)", table)).resolves.toBeDefined();
    expect(await explained("=NPSTABLE(A1:A9,B1:B8)", table)).toMatchObject({
      kind: "refused",
      error: { code: "different-sizes" },
    });
    expect(await explained("=NPSTABLE(A:A,B1:B9)", table)).toMatchObject({
      kind: "refused",
      error: { code: "different-sizes" },
    });
  });

  it("takes a defined name of a column as long as the column beside it, and of a cell as one cell", async () => {
    const table = new FakeWorkbook().fill("A1", [
      [9, "North"],
      [2, "South"],
    ]);
    table.defined.set("answers", "A1:A9");
    await expect(answered("=NPSTABLE(answers,B1:B9)", table)).resolves.toBeDefined();

    const figures = new FakeWorkbook().fill("A1", [[180], [0.45], [12]]);
    figures.defined.set("margin", "A2");
    expect((await answered("=CLV(A1,margin,A3)", figures)).answer.value).toBe(972);
  });

  it("calculates a call of ours within the call", async () => {
    const figures = new FakeWorkbook().fill("A1", [[100], [80]]);
    expect((await answered("=LIFETIME(CHURN(A1,A2))", figures)).answer.value).toBeCloseTo(5, 12);
  });

  it("reads Dutch notation", async () => {
    const dutch = new FakeWorkbook({ notation: { separator: ";", decimal: "," } });
    expect((await answered("=AFRONDEN(CLV(180;0,45;12);1)", dutch)).answer.value).toBe(972);
  });
});

describe("what cannot be explained", () => {
  it("names the cell that a refusal is about", async () => {
    const bad = new FakeWorkbook().fill("B2", [[9], ["n/a"], [8]]).fill("'Jan 1'!B2", [[9], ["n/a"]]);
    expect(await explained("=NPS(B2:B4)", bad)).toMatchObject({
      kind: "refused",
      error: { code: "not-a-number" },
      cell: "B3",
    });
    expect(await explained("=NPS('Jan 1'!B2:C4)", bad)).toMatchObject({ cell: "'Jan 1'!B3" });
  });

  it("names the cell of a single value, and none for a value in the formula itself", async () => {
    const figures = new FakeWorkbook().fill("A1", [[180], [45], [12]]);
    expect(await explained("=CLV(A1,A2,A3)", figures)).toMatchObject({ kind: "refused", cell: "A2" });
    expect(await explained("=CLV(180,45,12)", figures)).toMatchObject({ kind: "refused", cell: undefined });
  });

  it("stops at a calculation of the spreadsheet and shows which", async () => {
    expect(await explained("=CLV(A1*2,0.5,3)", SCORES)).toEqual({
      kind: "obstructed",
      obstacle: { kind: "calculation", text: "A1*2" },
    });
  });

  it("stops at a range that the workbook does not know", async () => {
    expect(await explained("=NPS(scores)", SCORES)).toEqual({
      kind: "obstructed",
      obstacle: { kind: "workbook", problem: "no-such-range", text: "scores" },
    });
  });

  it("passes on why a call within the call refuses", async () => {
    const explanation = await explained("=CLV(NPS(E1:E9),0.5,3)", SCORES);
    expect(explanation).toMatchObject({
      kind: "obstructed",
      obstacle: { kind: "nested", text: "NPS(E1:E9)", error: { code: "empty-range" } },
    });
  });
});

describe("steps to take along", () => {
  it("go to the sheet with their headers, words in the language and results as numbers", async () => {
    const { steps } = await answered("=CLV(180,45%,12)", SCORES);
    const { entry } = callIn("=CLV(180,45%,12)", SCORES);
    const rows = stepRows(entry, steps, ["Stap", "Formule", "Cijfers", "Uitkomst", "Eenheid"], "nl");
    expect(rows[0]).toEqual(["Stap", "Formule", "Cijfers", "Uitkomst", "Eenheid"]);
    expect(rows.at(-1)?.slice(2)).toEqual(["81 × 12", 972, "geld"]);
  });

  it("go along as text, one step a line", async () => {
    const { steps } = await answered("=CLV(180,45%,12)", SCORES);
    const { entry } = callIn("=CLV(180,45%,12)", SCORES);
    const lines = stepsAsText("B4: =CLV(180,45%,12)", entry, steps, "en").split("\n");
    expect(lines).toHaveLength(steps.length + 1);
    expect(lines[0]).toBe("B4: =CLV(180,45%,12)");
    expect(lines.at(-1)).toMatch(/= 81 × 12 = 972$/);
  });
});
