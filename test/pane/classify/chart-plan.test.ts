import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { areaOf } from "../../../pane/address.ts";
import type { Abilities } from "../../../pane/workbook.ts";
import { FakeWorkbook } from "../fake-workbook.ts";
import { planFor } from "./applied.ts";

const CLIENTS: readonly (readonly Cell[])[] = [
  ["Client", "Current value", "Potential value"],
  ["Ann", 2, 8],
  ["Bo", 9, 9],
  ["Cy", 3, 2],
  ["Di", 8, 3],
];

const ALL: Abilities = { nativeChart: true, pointLabels: true, pictures: true, colourRules: true, names: true };

async function filled(cells = CLIENTS, can: Partial<Abilities> = {}) {
  const workbook = new FakeWorkbook({ can: { ...ALL, ...can } }).fill("A1", cells);
  await workbook.select("B2");
  return workbook;
}

describe("a chart of the host's own", () => {
  it("has a series for each class and a line for each threshold, from figures on a sheet of their own", async () => {
    const workbook = await filled();
    const { plan } = await planFor(workbook);
    const receipt = await workbook.apply(plan.changes);
    const [chart] = workbook.charts;
    expect(new Set(chart?.series.map(({ x }) => areaOf(x)?.left))).toEqual(new Set([1]));
    expect(new Set(chart?.series.map(({ y }) => areaOf(y)?.left)).size).toBe(6);
    expect(chart).toMatchObject({ kind: "scatter", xTitle: "Current value", yTitle: "Potential value" });
    expect(chart?.series.map(({ name, line }) => [name, line ?? false])).toEqual([
      ["Development", false],
      ["Strategic", false],
      ["Transaction", false],
      ["High-value", false],
      ["Line Current value", true],
      ["Line Potential value", true],
    ]);
    expect(new Set(chart?.series.slice(0, 4).map(({ colour }) => colour)).size).toBe(4);
    expect(await workbook.sheets()).toEqual(["Sheet1", "Chart data"]);
    await receipt.undo();
    expect(await workbook.sheets()).toEqual(["Sheet1"]);
    expect(workbook.charts).toEqual([]);
    expect(workbook.rules).toEqual([]);
  });

  it("follows the list and its thresholds while the classes do", async () => {
    const workbook = await filled();
    const { plan } = await planFor(workbook);
    await workbook.apply(plan.changes);
    expect(workbook.formulaIn("'Chart data'!B2")).toBe('=IF(Sheet1!D2:D5="",NA(),Sheet1!B2:B5)');
    expect(workbook.formulaIn("'Chart data'!C2")).toBe(
      '=IF((Sheet1!D2:D5="Development")+(Sheet1!D2:D5="Ontwikkelklant"),Sheet1!C2:C5,NA())',
    );
    expect(workbook.formulaIn("'Chart data'!B6")).toBe("=INDEX(Line_current_value,1)");
    expect(["'Chart data'!G6", "'Chart data'!G7"].map((cell) => workbook.valueIn(cell))).toEqual([2, 9]);
    expect(workbook.formulaIn("'Chart data'!H9")).toBe("=INDEX(Line_potential_value,1)");
    expect(["'Chart data'!B8", "'Chart data'!B9"].map((cell) => workbook.valueIn(cell))).toEqual([2, 9]);
  });

  it("has figures where the spreadsheet would not read the list as the function does", async () => {
    const workbook = await filled([...CLIENTS, ["Ed", "7,5", 4], ["Fay", 3, null]]);
    const { plan } = await planFor(workbook);
    await workbook.apply(plan.changes);
    expect(workbook.formulaIn("'Chart data'!B2")).toBe("");
    expect(["'Chart data'!A6", "'Chart data'!B6"].map((cell) => workbook.valueIn(cell))).toEqual(["Ed", 7.5]);
    expect(workbook.valueIn("'Chart data'!A7")).toBeUndefined();
  });

  it("counts the classes in columns where there are no axes", async () => {
    const workbook = await filled([
      ["Client", "Revenue"],
      ["a", 70],
      ["b", 15],
      ["c", 10],
      ["d", 5],
    ]);
    const { plan } = await planFor(workbook);
    await workbook.apply(plan.changes);
    expect(workbook.charts[0]).toMatchObject({ kind: "column", title: "ABC analysis" });
    expect(workbook.formulaIn("'Chart data'!B2")).toBe('=COUNTIF(Sheet1!C2:C5,"A")');
  });

  it("gets a sheet with another name where that one is taken", async () => {
    const workbook = (await filled()).fill("'Chart data'!A1", [["mine"]]);
    const { plan } = await planFor(workbook);
    expect(plan.changes).toContainEqual({ kind: "sheet", name: "Chart data 2" });
  });

  it("is left out of a list of thousands, which no chart shows", async () => {
    const workbook = await filled();
    const rows = Array.from({ length: 5_001 }, (_, at) => [`c${at}`, at % 10, at % 7]);
    const cells = [CLIENTS[0] ?? [], ...rows];
    workbook.block = async () => ({ address: `Sheet1!A1:C${cells.length}`, sheet: "Sheet1", cells });
    const { plan } = await planFor(workbook);
    expect(plan.changes.some(({ kind }) => kind === "chart")).toBe(false);
  });
});

describe("what a host cannot do is left out of the plan", () => {
  it("so that nothing is refused as unsupported", async () => {
    const workbook = await filled(CLIENTS, { nativeChart: false, pictures: false, colourRules: false, names: false });
    const { plan } = await planFor(workbook);
    expect(new Set(plan.changes.map(({ kind }) => kind))).toEqual(new Set(["values", "heading", "formula"]));
    expect(plan.changes).toContainEqual({
      kind: "formula",
      address: "Sheet1!D2",
      formula: "=CUSTOMERMATRIX(B2:B5,C2:C5,H2,H3)",
      rows: 4,
      columns: 1,
    });
    await workbook.apply(plan.changes);
  });
});

it("colours cells by class, sign and language, each with ink that can be read on its fill", async () => {
  const workbook = await filled();
  const { plan } = await planFor(workbook);
  await workbook.apply(plan.changes);
  const [rule] = workbook.rules;
  expect(rule?.address).toBe("Sheet1!D2:E5");
  expect(rule?.classes.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Strategic", "Strategische klant", "■"]),
  );
});
