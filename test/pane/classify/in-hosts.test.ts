import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Image } from "../../../pane/classify/classify-plan.ts";
import { excelBench } from "../../hosts/excel/bench.ts";
import type { HostObject } from "../../hosts/excel/host-object.ts";
import { sheetsBench } from "../../hosts/sheets/bench.ts";
import { planFor } from "./applied.ts";

/** With a name that reads as a formula, which is typed with an apostrophe. */
const CLIENTS: readonly (readonly (string | number)[])[] = [
  ["Client", "Current value", "Potential value"],
  ["Ann", 2, 8],
  ["Bo", 9, 9],
  ["Cy", 3, 2],
  ["'=Di", 8, 3],
  ["Ed", 5, 5],
];
const WITH_GAPS: typeof CLIENTS = [...CLIENTS, ["Fay", "n.a.", 4], ["Gus", 6, ""]];

const QUADRANTS = ["Development", "Strategic", "Transaction", "High-value"];
const LINES = ["Line Current value", "Line Potential value"];

/** What the pane would draw, as one dot. */
const IMAGE: Image = {
  png: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  width: 560,
  height: 420,
  description: "Customer value matrix of 5 clients",
};

afterEach(() => vi.unstubAllGlobals());

describe("a list that is classified in Excel", () => {
  let bench: Awaited<ReturnType<typeof excelBench>>;

  beforeEach(async () => {
    bench = await excelBench();
    await bench.type("A1", CLIENTS);
    await bench.select("B3");
    return () => bench.close?.();
  });

  const workbook = () => bench.page.host.workbook;
  const formula = (address: string) => {
    const { sheet, box } = workbook().range(address);
    return sheet.cells.at(box.row, box.column)?.formula;
  };
  const told = (object: HostObject | undefined, name: string) => object?.surface.read(name);

  it("gets its classes, signs and thresholds as formulas, coloured by rules", async () => {
    const { plan } = await planFor(bench.workbook);
    await bench.workbook.apply(plan.changes);
    expect(workbook().range("D1:E1").values).toEqual([["Quadrant", "Sign"]]);
    expect(formula("D2")).toBe("=CUSTOMERMATRIX(B2:B6,C2:C6,Line_current_value,Line_potential_value)");
    expect(formula("E2")).toMatch(/^=SWITCH\(D2:D6,/);
    expect([formula("H2"), formula("H3")]).toEqual(["=MEDIAN(B2:B6)", "=MEDIAN(C2:C6)"]);
    expect(workbook().names.map(({ name, formula: cell }) => [name, cell])).toEqual([
      ["Line_current_value", "=Sheet1!$H$2"],
      ["Line_potential_value", "=Sheet1!$H$3"],
    ]);
    const rules = workbook().activeSheet.conditionalFormats.map(({ rule }) => JSON.stringify(rule));
    for (const text of [...QUADRANTS, "Strategische klant", "■"]) expect(rules.join()).toContain(text);
  });

  it("gets a scatter chart below the thresholds: a series per quadrant, the thresholds as lines, names at the points", async () => {
    const { plan } = await planFor(bench.workbook, { image: IMAGE });
    await bench.workbook.apply(plan.changes);
    const [chart, ...others] = workbook().sheet("Sheet1").charts;
    expect([others, chart?.type, chart?.position]).toEqual([
      [],
      "XYScatter",
      { start: "Sheet1!G5", end: "Sheet1!N24" },
    ]);
    expect([told(chart?.title, "text"), told(chart?.legend, "position")]).toEqual(["Customer value matrix", "Bottom"]);
    const series = chart?.series ?? [];
    expect(series.map((one) => [told(one, "name"), one.xValues?.address, one.values?.address])).toEqual([
      ["Development", "'Chart data'!B2:B6", "'Chart data'!C2:C6"],
      ["Strategic", "'Chart data'!B2:B6", "'Chart data'!D2:D6"],
      ["Transaction", "'Chart data'!B2:B6", "'Chart data'!E2:E6"],
      ["High-value", "'Chart data'!B2:B6", "'Chart data'!F2:F6"],
      ["Line Current value", "'Chart data'!B7:B8", "'Chart data'!G7:G8"],
      ["Line Potential value", "'Chart data'!B9:B10", "'Chart data'!H9:H10"],
    ]);
    expect(new Set(series.slice(0, 4).map((one) => told(one, "markerBackgroundColor"))).size).toBe(4);
    expect(series.slice(4).map((one) => told(one, "chartType"))).toEqual([
      "XYScatterLinesNoMarkers",
      "XYScatterLinesNoMarkers",
    ]);
    const labels = series.map(({ points }) =>
      [...points.values()].map((point) => told(point.surface.child("dataLabel"), "formula")),
    );
    const names = [2, 3, 4, 5, 6].map((row) => `='Chart data'!$A$${row}`);
    expect(labels).toEqual([names, names, names, names, [], []]);
    expect(workbook().activeSheet.shapes).toEqual([]);
  });

  it("has the figures of the chart follow the classes and the thresholds, on a sheet of their own behind the list", async () => {
    await bench.addSheet("Last");
    const { plan } = await planFor(bench.workbook);
    await bench.workbook.apply(plan.changes);
    expect(await bench.workbook.sheets()).toEqual(["Sheet1", "Chart data", "Last"]);
    expect(workbook().range("'Chart data'!A1:H1").values).toEqual([["Name", "Current value", ...QUADRANTS, ...LINES]]);
    expect(formula("'Chart data'!D2")).toBe(
      '=IF((Sheet1!D2:D6="Strategic")+(Sheet1!D2:D6="Strategische klant"),Sheet1!C2:C6,NA())',
    );
    expect([formula("'Chart data'!B7"), formula("'Chart data'!B8")]).toEqual([
      "=INDEX(Line_current_value,1)",
      "=INDEX(Line_current_value,1)",
    ]);
    expect(workbook().range("'Chart data'!G7:G8").values).toEqual([[2], [9]]);
    expect(formula("'Chart data'!H9")).toBe("=INDEX(Line_potential_value,1)");
    expect(workbook().range("'Chart data'!B9:B10").values).toEqual([[2], [9]]);
  });

  it.each(["live", "as texts"])("%s, is after Undo as it was before", async (way) => {
    const before = await bench.everything();
    const { plan } = await planFor(bench.workbook, { options: { live: way === "live" } });
    const receipt = await bench.workbook.apply(plan.changes);
    expect(await bench.everything()).not.toEqual(before);
    await receipt.undo();
    expect(await bench.everything()).toEqual(before);
  });
});

describe.each([
  ["en_US", "Clients"],
  ["nl_NL", "Klanten 2025"],
])("a list that is classified in Google Sheets, in %s", (locale, name) => {
  let bench: Awaited<ReturnType<typeof sheetsBench>>;
  const english = locale === "en_US";
  const list = english ? name : `'${name}'`;

  async function filled(cells: typeof CLIENTS): Promise<void> {
    bench = await sheetsBench({ locale });
    await bench.addSheet(name);
    await bench.select(`'${name}'!A1`);
    await bench.type("A1", cells);
    await bench.select(`'${name}'!B3`);
  }

  beforeEach(() => filled(CLIENTS));

  const sheet = (called: string) => bench.spreadsheet.sheets.find((one) => one.name === called);
  const formula = (called: string, row: number, column: number) => sheet(called)?.at(row, column).formula;
  const figures = english ? "Chart data" : "Grafiekgegevens";

  it("gets its classes from one formula, and its signs from one within ARRAYFORMULA", async () => {
    const { plan } = await planFor(bench.workbook);
    await bench.workbook.apply(plan.changes);
    const names = [...bench.spreadsheet.names.keys()];
    expect(names).toHaveLength(2);
    expect(formula(name, 2, 4)).toBe(`=CUSTOMERMATRIX(B2:B6;C2:C6;${names.join(";")})`);
    expect(formula(name, 2, 5)).toMatch(/^=ARRAYFORMULA\(SWITCH\(D2:D6;"Development";/);
    expect(formula(name, 2, 5)).toMatch(/;""\)\)$/);
  });

  it("leaves out gaps and texts within ARRAYFORMULA, without which Sheets would look at the first row only", async () => {
    await filled(WITH_GAPS);
    const { plan } = await planFor(bench.workbook);
    await bench.workbook.apply(plan.changes);
    const names = [...bench.spreadsheet.names.keys()].join(";");
    expect(formula(name, 2, 4)).toBe(
      `=ARRAYFORMULA(LET(skip;(B2:B8="")+(C2:C8="")+(B2:B8="n.a.");CUSTOMERMATRIX(IF(skip;"";B2:B8);IF(skip;"";C2:C8);${names})))`,
    );
  });

  it("gets a scatter chart of its own: a column per quadrant, and a line per threshold", async () => {
    const { plan, choice } = await planFor(bench.workbook);
    await bench.workbook.apply(plan.changes);
    const [chart, ...others] = sheet(name)?.charts ?? [];
    expect(others).toEqual([]);
    const column = (letter: string) => `${figures}!${letter}2:${letter}10`;
    expect(chart).toMatchObject({
      type: "SCATTER",
      headers: 0,
      addresses: ["B", "C", "D", "E", "F", "G", "H"].map(column),
      position: [5, 7, 0, 0],
      options: { title: choice.kind.title[english ? "en" : "nl"], legend: { position: "bottom" } },
    });
    const series = Object.values(chart?.options.series ?? {}) as Record<string, unknown>[];
    expect(series.map(({ lineWidth, pointSize }) => [lineWidth, pointSize])).toEqual([
      ...QUADRANTS.map(() => [0, 7]),
      ...LINES.map(() => [2, 0]),
    ]);
    if (english) expect(series.map(({ labelInLegend }) => labelInLegend)).toEqual([...QUADRANTS, ...LINES]);
    expect(new Set(series.slice(0, 4).map(({ color }) => color)).size).toBe(4);
  });

  it("has figures that follow the classes within ARRAYFORMULA", async () => {
    const { plan } = await planFor(bench.workbook);
    await bench.workbook.apply(plan.changes);
    expect(formula(figures, 2, 3)).toBe(
      `=ARRAYFORMULA(IF((${list}!D2:D6="Development")+(${list}!D2:D6="Ontwikkelklant");${list}!C2:C6;NA()))`,
    );
    expect(formula(figures, 7, 2)).toMatch(/^=INDEX\(\w+;1\)$/);
    expect([sheet(figures)?.at(7, 7).value, sheet(figures)?.at(8, 7).value]).toEqual([2, 9]);
  });

  it("gets the pane's picture below the chart, because Sheets names no points", async () => {
    const { plan } = await planFor(bench.workbook, { image: IMAGE });
    await bench.workbook.apply(plan.changes);
    const { width, height, description } = IMAGE;
    expect(sheet(name)?.pictures).toMatchObject([{ column: 7, row: 26, width, height, description }]);
  });

  it.each(["live", "as texts"])("%s, is after Undo as it was before", async (way) => {
    const before = await bench.everything();
    const { plan } = await planFor(bench.workbook, { image: IMAGE, options: { live: way === "live" } });
    const receipt = await bench.workbook.apply(plan.changes);
    expect(await bench.everything()).not.toEqual(before);
    await receipt.undo();
    expect(await bench.everything()).toEqual(before);
  });
});
