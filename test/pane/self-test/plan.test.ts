import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { entries } from "../../../core/registry.ts";
import { planOf } from "../../../pane/plan.ts";
import { selfTest } from "../../../pane/self-test/plan.ts";
import type { Surroundings } from "../../../pane/self-test/probes.ts";
import { outcomesIn, reportOf } from "../../../pane/self-test/report.ts";
import { freeName, lastMade } from "../../../pane/self-test/sheet-name.ts";
import { selfTestEn } from "../../../pane/texts/self-test-en.ts";

const { sheet } = selfTestEn;
const EXCEL: Surroundings = {
  host: "excel",
  notation: { separator: ";", decimal: "," },
  labels: "nl",
  language: "en",
  functionName: "KWADRANT_TEST",
};

const plan = selfTest("It's a test", sheet, EXCEL);
const formulas = plan.changes.filter((change) => change.kind === "formula");

describe("the plan of a self-test", () => {
  it("is one that workbooks take: every address on the new sheet, and no two on the same cells", () => {
    expect(planOf(plan.changes)).toHaveLength(plan.changes.length);
    const addresses = plan.changes.flatMap((change) => ("address" in change ? change.address : []));
    expect(addresses.filter((address) => !address.startsWith("'It''s a test'!"))).toEqual([]);
    expect(plan.changes[0]).toEqual({ kind: "sheet", name: "It's a test" });
  });

  it("holds a call of every function", () => {
    const called = formulas.map(({ formula }) => formula).join("\n");
    const missing = entries.filter(({ calculator }) => !called.includes(`${calculator.id}(`));
    expect(missing).toEqual([]);
  });

  it("shows formulas as their reader types them, and writes them as hosts take them", () => {
    const [, , , , , , , words] = plan.changes;
    const shown = words?.kind === "values" ? words.values.map((row) => String(row[2])) : [];
    expect(shown).toContain("=CLV(180; 45%; 12)");
    expect(formulas.map(({ formula }) => formula)).toContain("=CLV(180, 45%, 12)");
  });

  it("expects labels in the language of the workbook", () => {
    const values = plan.changes.flatMap((change) => (change.kind === "values" ? change.values.flat() : []));
    expect(values).toContain("Criticaster");
    expect(values).not.toContain("Detractor");
  });

  it("fits on a new sheet of Google, and gives dates the look of dates", () => {
    for (const change of plan.changes) {
      const [, column = "", row = "0"] = /!([A-Z]+)(\d+)/.exec("address" in change ? change.address : "") ?? [];
      expect(Number(row)).toBeLessThanOrEqual(1000);
      expect(column.length, column).toBeLessThanOrEqual(2);
    }
    expect(plan.changes.some((change) => change.kind === "number-format" && change.format === "yyyy-mm-dd")).toBe(true);
  });

  it("tries in each host what is not the same everywhere", () => {
    const namesIn = (host: Surroundings["host"]) => {
      const { changes } = selfTest("T", sheet, { ...EXCEL, host });
      return changes.flatMap((change) => (change.kind === "values" ? change.values.map((row) => row[0]) : []));
    };
    expect(namesIn("excel")).toEqual(
      expect.arrayContaining(["Version of Excel", "Sentence of an error", "Blank cells", "LAMBDA"]),
    );
    expect(namesIn("sheets")).toEqual(expect.arrayContaining(["Blank cells", "Whole columns"]));
    expect(namesIn("sheets")).not.toContain("Error for a wrong value");
    expect(namesIn("playground")).not.toContain("Version of Excel");
  });
});

const HEAD: readonly (readonly Cell[])[] = [["title"], ["summary"], ["guide"], [null], ["headers"]];
const line = (name: string, result: Cell, expected: Cell, verdict: Cell) => [
  name,
  "why",
  "=F()",
  result,
  expected,
  0,
  verdict,
];

describe("the report of a self-test", () => {
  const outcomes = outcomesIn(
    [
      ...HEAD,
      line("NPS", 25, 25, "OK"),
      line("CLV", 971.5, 972, "differs"),
      line("RFM", { error: "#BUSY!" }, 20, "differs"),
      line("ABC", { error: "#NAME?" }, 4, { error: "#NAME?" }),
      line("Version", "16.0", null, "look yourself"),
      line("FUNNEL", 20, 20, null),
    ],
    sheet,
  );

  it("knows what is right, what differs, what is to be looked at and what is still to come", () => {
    expect(outcomes.map(({ name, verdict }) => [name, verdict])).toEqual([
      ["NPS", "right"],
      ["CLV", "wrong"],
      ["RFM", "not there yet"],
      ["ABC", "wrong"],
      ["Version", "look at"],
      ["FUNNEL", "not there yet"],
    ]);
  });

  it("names what differs with both values, and what only a reader can judge", () => {
    const texts = { ...selfTestEn, title: "Kwadrant", host: "Excel", summary: "2 of 5", blank: "(blank)" };
    expect(reportOf(outcomes, texts, "en").split("\n")).toEqual([
      "Kwadrant",
      "Excel",
      "2 of 5",
      "- CLV (why) =F() gives 971.5, expected 972",
      "- RFM (why) =F() gives #BUSY!, expected 20",
      "- ABC (why) =F() gives #NAME?, expected 4",
      "- FUNNEL (why) =F() gives 20, expected 20",
      "To look at:",
      "- Version (why) =F() gives 16.0, expected (blank)",
    ]);
  });
});

describe("the sheet of a self-test", () => {
  const bases = { en: "Kwadrant self-test", nl: "Kwadrant-zelftest" };

  it("has a name that no sheet has", () => {
    expect(freeName("Test", ["Data"])).toBe("Test");
    expect(freeName("Test", ["test", "Test 2"])).toBe("Test 3");
  });

  it("is found again by its name, the last one first, in the language that it was made in", () => {
    expect(lastMade(["Data", "Kwadrant-zelftest"], bases)).toEqual({ name: "Kwadrant-zelftest", language: "nl" });
    expect(lastMade(["Kwadrant self-test 3", "Kwadrant self-test"], bases)?.name).toBe("Kwadrant self-test 3");
    expect(lastMade(["Kwadrant self-test of mine", "Data"], bases)).toBeUndefined();
  });
});
