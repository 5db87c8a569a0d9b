import { describe, expect, test } from "vitest";
import type { Change, NativeChart } from "../../pane/changes.ts";
import { insertFormula, insertValues } from "./inserting.ts";
import type { Hands } from "./workbook-contract.ts";

/** A picture of one dot. */
const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const CLASSES = [
  { text: 'Star "A"', fill: "#C6EFCE", ink: "#006100" },
  { text: "=Risk", fill: "#FFC7CE", ink: "#9C0006" },
];

const chartOn = (sheet: string): NativeChart => ({
  kind: "scatter",
  title: "Clients",
  xTitle: "Score",
  yTitle: "Turnover",
  series: [
    { name: "=Stars", x: `${sheet}!B2:B6`, y: `${sheet}!C2:C6`, labels: `${sheet}!A2:A6`, colour: "#107C10" },
    { name: "Threshold", x: `${sheet}!B2:B6`, y: `${sheet}!D2:D6`, line: true },
  ],
});

const NOTHING = { rules: 0, charts: 0, pictures: 0 };

/** What a plan does, refuses, and takes back. */
export function describePlans(hands: () => Hands): void {
  describe("a formula of a plan", () => {
    test("it stands in the cell, and undoing makes the cell blank again", async () => {
      const { workbook, at, formulaIn } = hands();
      const receipt = await insertFormula(workbook, "=ROUND(2,0)", "C3");
      expect(at(receipt.address)).toBe(at("C3"));
      expect(await formulaIn("C3")).toBe("=ROUND(2,0)");
      await receipt.undo();
      expect(await formulaIn("C3")).toBe("");
      expect(await workbook.read("C3")).toEqual([]);
    });

    test("a filled cell refuses it and stays as it was", async () => {
      const { bench, workbook, refused } = hands();
      await bench.type("C3", [["mine"]]);
      await refused("filled", insertFormula(workbook, "=1+1", "C3"));
      expect(await workbook.read("C3")).toEqual([["mine"]]);
    });

    test("the cells that it fills have to be blank too", async () => {
      const { bench, workbook, refused } = hands();
      await bench.type("C5", [["mine"]]);
      await refused("filled", workbook.apply([spilling("C3")]));
      await bench.type("E5", [["mine"]]);
      await workbook.apply([spilling("D3")]);
    });

    test("with leave it replaces what stands there, and undoing brings that back", async () => {
      const { bench, workbook, formulaIn } = hands();
      await bench.type("C3", [[12.5], ["'=1+1"], ["=ROUND(2,0)"]]);
      const receipt = await workbook.apply([{ ...spilling("C3"), overwrite: true }]);
      await bench.fills("C3", [[1], [2], [3]]);
      expect(await workbook.read("C3:C5")).toEqual([[1], [2], [3]]);
      await receipt.undo();
      expect((await workbook.read("C3:C4")).flat()).toEqual([12.5, "=1+1"]);
      expect([await formulaIn("C4"), await formulaIn("C5")]).toEqual(["", "=ROUND(2,0)"]);
    });

    test("a formula that it replaced fills its cells again", async () => {
      const { bench, workbook, formulaIn } = hands();
      await bench.type("C3", [["=SEQUENCE(3)"]]);
      await bench.fills("C3", [[1], [2], [3]]);
      const receipt = await workbook.apply([{ ...spilling("C3"), formula: "=SEQUENCE(3,1,7)", overwrite: true }]);
      await receipt.undo();
      await bench.fills("C3", [[1], [2], [3]]);
      expect(await formulaIn("C3")).toBe("=SEQUENCE(3)");
      expect(await workbook.read("C3:C5")).toEqual([[1], [2], [3]]);
    });

    test("what the user typed since is not undone, also where it stops the formula from filling its cells", async () => {
      const { bench, workbook, refused } = hands();
      const receipt = await insertFormula(workbook, "=1+1", "C3");
      await bench.type("C3", [["mine"]]);
      await refused("changed", receipt.undo());
      const filling = await workbook.apply([spilling("E3")]);
      await bench.type("E4", [["mine"]]);
      await bench.fills("E3", [[1], [2], [3]]);
      await refused("changed", filling.undo());
      expect([await workbook.read("C3"), await workbook.read("E4")]).toEqual([[["mine"]], [["mine"]]]);
    });
  });

  describe("values of a plan", () => {
    const risky = [
      "=1+1",
      "+31 6 1234",
      "-5%",
      "@SUM(A1)",
      "'quoted",
      "007",
      "3-4",
      "1/2",
      "12,5",
      "2026-03-31",
      "TRUE",
      "#N/A",
      "1E5",
    ];

    test("text stays the same text, whatever it looks like", async () => {
      const { bench, workbook } = hands();
      await insertValues(workbook, [risky, risky.map(() => "plain")], "B2");
      const [cells = []] = await workbook.read("B2:N2");
      expect(cells).toEqual(risky);
      await bench.select("B2");
      expect((await workbook.activeCell()).formula).toBe("");
    });

    test("numbers and truth values stay what they are", async () => {
      const { workbook, at } = hands();
      const values = [
        ["Client", "Score", "Active"],
        ["Bos", 0.1, true],
        ["", -1e-7, false],
      ];
      const receipt = await insertValues(workbook, values, "B2");
      expect(at(receipt.address)).toBe(at("B2:D4"));
      expect(await workbook.read("B2:D4")).toEqual([values[0], values[1], [null, -1e-7, false]]);
    });

    test("one filled cell in the way refuses all of them", async () => {
      const { bench, workbook, refused } = hands();
      await bench.type("C3", [["mine"]]);
      await refused("filled", insertValues(workbook, SQUARE, "B2"));
      expect(await workbook.read("B2:C3")).toEqual([
        [null, null],
        [null, "mine"],
      ]);
    });

    test("null leaves a cell alone, filled or not, also when undone", async () => {
      const { bench, workbook, formulaIn } = hands();
      await bench.type("B2", [["kept", null, "=ROUND(2,0)"]]);
      const receipt = await insertValues(workbook, [[null, 7, null]], "B2");
      expect((await workbook.read("B2:C2")).flat()).toEqual(["kept", 7]);
      await bench.type("B2", [["changed"]]);
      await receipt.undo();
      expect((await workbook.read("B2:C2")).flat()).toEqual(["changed", null]);
      expect(await formulaIn("D2")).toBe("=ROUND(2,0)");
    });

    test("with leave they replace what stands there, and undoing brings back values, texts and formulas", async () => {
      const { bench, workbook, formulaIn } = hands();
      await bench.type("B2", [
        ["mine", 12.5, true],
        ["'=1+1", "'007", "=ROUND(2,0)"],
      ]);
      const before = await workbook.read("B2:C3");
      const receipt = await workbook.apply([
        {
          kind: "values",
          address: "B2",
          values: [
            [1, 2, 3],
            ["", 5, 6],
          ],
          overwrite: true,
        },
      ]);
      expect(await workbook.read("B2:D3")).toEqual([
        [1, 2, 3],
        [null, 5, 6],
      ]);
      await receipt.undo();
      expect(await workbook.read("B2:C3")).toEqual(before);
      expect([await formulaIn("B3"), await formulaIn("D3")]).toEqual(["", "=ROUND(2,0)"]);
    });

    test("what the user changed since is not undone", async () => {
      const { bench, workbook, refused } = hands();
      const receipt = await insertValues(workbook, SQUARE, "B2");
      await bench.type("C3", [["mine"]]);
      await refused("changed", receipt.undo());
      expect(await workbook.read("B2:C3")).toEqual([
        ["a", 1],
        ["b", "mine"],
      ]);
    });

    test("30,000 rows are written and undone, with progress", async () => {
      const { workbook } = hands();
      const values = Array.from({ length: 30_000 }, (_, row) => [`client ${row}`, row]);
      const shares: number[] = [];
      const receipt = await insertValues(workbook, values, "A1", { onProgress: (share) => shares.push(share) });
      expect((await workbook.read("A1:B30000"))[29_999]).toEqual(["client 29999", 29_999]);
      expect(shares.length).toBeGreaterThan(1);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
      await receipt.undo();
      expect(await workbook.read("A1:B30000")).toEqual([]);
    });
  });

  describe("how cells look", () => {
    test("a number format and a heading are put on, and taken off again", async () => {
      const { bench, workbook } = hands();
      await bench.type("B2", [["Share"], [0.25]]);
      const receipt = await workbook.apply([
        { kind: "heading", address: "B2:C2" },
        { kind: "number-format", address: "B3:B5", format: "0.0%" },
      ]);
      expect([await bench.isBold("B2"), await bench.isBold("C2"), await bench.isBold("B3")]).toEqual([
        true,
        true,
        false,
      ]);
      expect([await bench.numberFormat("B3"), await bench.numberFormat("B5")]).toEqual(["0.0%", "0.0%"]);
      await receipt.undo();
      expect([await bench.isBold("B2"), await bench.numberFormat("B3")]).toEqual([false, "General"]);
      expect(await workbook.read("B2:B3")).toEqual([["Share"], [0.25]]);
    });
  });

  describe("the widths of columns", () => {
    test("columns become as wide as asked, never narrower, and go back", async () => {
      const { bench, workbook } = hands();
      await bench.type("B2", [["Monetary value (money)", "R", "Score"]]);
      const before = await bench.columnWidth("B2");
      const receipt = await workbook.apply([{ kind: "column-widths", address: "B2:D2", widths: [210, null, 10] }]);
      expect([await bench.columnWidth("B2"), await bench.columnWidth("C2"), await bench.columnWidth("D2")]).toEqual([
        210,
        before,
        before,
      ]);
      await receipt.undo();
      expect(await bench.columnWidth("B2")).toBe(before);
    });

    test("a sheet that the same plan makes gets them too", async () => {
      const { workbook } = hands();
      const receipt = await workbook.apply([
        { kind: "sheet", name: "Wide" },
        { kind: "values", address: "Wide!A1", values: SQUARE },
        { kind: "column-widths", address: "Wide!A1:B1", widths: [180, null] },
      ]);
      await receipt.undo();
      expect(await workbook.sheets()).not.toContain("Wide");
    });
  });

  describe("a heading over a formula", () => {
    test("leaves the formula where it is, in one plan and afterwards", async () => {
      const { workbook } = hands();
      await workbook.apply([
        { kind: "formula", address: "D2", formula: "=1+1", rows: 1, columns: 1 },
        { kind: "heading", address: "D2:E2" },
      ]);
      await workbook.apply([{ kind: "heading", address: "D2" }]);
      expect((await workbook.formulas()).map(({ formula }) => formula)).toEqual(["=1+1"]);
    });
  });

  describe("new sheets and names", () => {
    test("a plan makes a sheet and fills it; the user stays where he was; undoing deletes it", async () => {
      const { bench, workbook, at } = hands();
      await bench.addSheet("Last");
      const receipt = await workbook.apply([
        { kind: "sheet", name: "Ann's classes" },
        { kind: "values", address: "'Ann''s classes'!A1", values: SQUARE },
        { kind: "heading", address: "'Ann''s classes'!A1:B1" },
        { kind: "name", name: "classes", address: "'Ann''s classes'!A1:B2" },
      ]);
      expect(await workbook.sheets()).toEqual([bench.sheet, "Ann's classes", "Last"]);
      expect(at(receipt.address)).toBe("'Ann''s classes'!A1:B2");
      expect(await workbook.read("classes")).toEqual(SQUARE);
      expect(at((await workbook.activeCell()).address)).toMatch(new RegExp(`^'?${bench.sheet}'?!`));
      await receipt.undo();
      expect([await workbook.sheets(), await workbook.names()]).toEqual([[bench.sheet, "Last"], []]);
    });

    test("several sheets of a plan stand in its order", async () => {
      const { bench, workbook } = hands();
      await bench.addSheet("Last");
      const rows = Array.from({ length: 25_000 }, (_, row) => [row]);
      await workbook.apply([
        { kind: "sheet", name: "One" },
        { kind: "values", address: "One!A1", values: rows },
        { kind: "sheet", name: "Two" },
      ]);
      expect(await workbook.sheets()).toEqual([bench.sheet, "One", "Two", "Last"]);
    });

    test("a name that is taken refuses the plan before anything is written", async () => {
      const { bench, workbook, refused } = hands();
      await bench.addSheet("Survey");
      await bench.addName("scores", "A1:A2");
      const values: Change = { kind: "values", address: "C3", values: [["a"]] };
      await refused("sheet-taken", workbook.apply([values, { kind: "sheet", name: "SURVEY" }]));
      await refused("name-taken", workbook.apply([values, { kind: "name", name: "Scores", address: "C3" }]));
      expect(await workbook.read("C3")).toEqual([]);
    });

    test.each(["", "a/b", "[x]", "x".repeat(32), "'x"])("no sheet can be called %j", async (name) => {
      const { workbook, refused } = hands();
      await refused("bad-name", workbook.apply([{ kind: "sheet", name }]));
    });

    test.each(["", "A1", "R1C1", "two words", "1st", "TRUE"])("no range can be called %j", async (name) => {
      const { workbook, refused } = hands();
      await refused("bad-name", workbook.apply([{ kind: "name", name, address: "C3" }]));
    });

    test("a new sheet on which someone worked since is not deleted", async () => {
      const { bench, workbook, refused } = hands();
      const receipt = await workbook.apply([
        { kind: "sheet", name: "New" },
        { kind: "values", address: "New!A1", values: SQUARE },
      ]);
      await bench.type("New!D9", [["mine"]]);
      await refused("changed", receipt.undo());
      expect(await workbook.read("New!D9")).toEqual([["mine"]]);
    });
  });

  describe("colour rules, charts and pictures", () => {
    test("a host does what it says it can, and takes it back", async () => {
      const { bench, workbook } = hands();
      const { can } = workbook;
      await bench.type("A1", POINTS);
      const changes: readonly (readonly [boolean, Change])[] = [
        [can.colourRules, { kind: "colours", address: "F2:F6", classes: CLASSES }],
        [can.nativeChart, { kind: "chart", address: "H2:N16", chart: chartOn(bench.sheet) }],
        [can.pictures, { kind: "picture", address: "H20", png: DOT, width: 320, height: 200, description: "Clients" }],
      ];
      const wanted = changes.flatMap(([able, change]) => (able ? [change] : []));
      if (wanted.length === 0) return;
      const receipt = await workbook.apply(wanted);
      expect(await bench.drawn()).toEqual({
        rules: can.colourRules ? CLASSES.length : 0,
        charts: can.nativeChart ? 1 : 0,
        pictures: can.pictures ? 1 : 0,
      });
      await receipt.undo();
      expect(await bench.drawn()).toEqual(NOTHING);
      expect((await workbook.read("A1:D6")).length).toBe(6);
    });

    test("what a host cannot do refuses the whole plan before anything is written", async ({ skip }) => {
      const { bench, workbook, refused } = hands();
      if (workbook.can.nativeChart) return skip();
      await refused(
        "unsupported",
        workbook.apply([
          { kind: "values", address: "C3", values: [["a"]] },
          { kind: "chart", address: "H2:N16", chart: chartOn(bench.sheet) },
        ]),
      );
      await refused(
        "unsupported",
        workbook.apply([
          { kind: "sheet", name: "Made" },
          { kind: "chart", address: "Made!H2:N16", chart: chartOn(bench.sheet) },
        ]),
      );
      expect([await workbook.read("C3"), await workbook.sheets()]).toEqual([[], [bench.sheet]]);
    });

    test("a chart of a sheet that is not there refuses the plan", async ({ skip }) => {
      const { bench, workbook, refused } = hands();
      if (!workbook.can.nativeChart) return skip();
      await refused(
        "no-such-range",
        workbook.apply([
          { kind: "values", address: "C3", values: [["a"]] },
          { kind: "chart", address: "H2:N16", chart: chartOn("Nowhere") },
        ]),
      );
      expect([await workbook.read("C3"), await bench.drawn()]).toEqual([[], NOTHING]);
    });
  });

  describe("all of a plan or nothing", () => {
    const PLAN: readonly Change[] = [
      { kind: "values", address: "B2", values: SQUARE },
      { kind: "sheet", name: "Made" },
      { kind: "values", address: "Made!A1", values: SQUARE },
      { kind: "name", name: "made", address: "Made!A1:B2" },
      { kind: "formula", address: "E2", formula: "=ROUND(2,0)", rows: 1, columns: 1 },
    ];

    async function expectNothing(): Promise<void> {
      const { bench, workbook } = hands();
      expect([await workbook.sheets(), await workbook.names()]).toEqual([[bench.sheet], []]);
      expect(await workbook.read("B2:E9")).toEqual([]);
    }

    test("the last step that is refused refuses all", async () => {
      const { bench, workbook, refused } = hands();
      await bench.type("H2", [["mine"]]);
      const last: Change = { kind: "values", address: "H2", values: [["x"]] };
      await refused("filled", workbook.apply([...PLAN, last]));
      await refused("no-such-range", workbook.apply([...PLAN, { ...last, address: "Nowhere!A1" }]));
      await refused("no-such-range", workbook.apply([...PLAN, { ...last, address: "H:H" }]));
      await refused("too-large", workbook.apply([...PLAN, { ...last, address: "H1048576", values: [["x"], ["y"]] }]));
      await expectNothing();
    });

    test("one receipt takes everything back, or nothing where one cell was changed since", async () => {
      const { bench, workbook, refused } = hands();
      const receipt = await workbook.apply(PLAN);
      await bench.type("B2", [["mine"]]);
      await refused("changed", receipt.undo());
      expect([await workbook.sheets(), await workbook.names()]).toEqual([[bench.sheet, "Made"], ["made"]]);
      await bench.type("B2", [["a"]]);
      await receipt.undo();
      await expectNothing();
    });

    test("a breakdown halfway leaves nothing behind", async ({ skip }) => {
      const { bench, workbook, refused } = hands();
      if (bench.breakDown === undefined) return skip();
      const rows = Array.from({ length: 60_000 }, (_, row) => [row]);
      await bench.breakDown();
      await refused("unavailable", workbook.apply([...PLAN, { kind: "values", address: "J1", values: rows }]));
      await expectNothing();
      expect(await workbook.read("J:J")).toEqual([]);
    });

    test("a cancel takes back what was written", async () => {
      const { workbook, refused } = hands();
      const rows = Array.from({ length: 60_000 }, (_, row) => [row]);
      const controller = new AbortController();
      const carrying = { signal: controller.signal, onProgress: () => controller.abort() };
      await refused("cancelled", workbook.apply([...PLAN, { kind: "values", address: "J1", values: rows }], carrying));
      await expectNothing();
      expect(await workbook.read("J:J")).toEqual([]);
      await refused("cancelled", workbook.apply(PLAN, { signal: controller.signal }));
      await expectNothing();
    });
  });

  describe("a workbook that changes under the pane", () => {
    test("after rows were inserted above, nothing is half undone", async () => {
      const { bench, workbook, refused } = hands();
      const receipt = await workbook.apply([
        { kind: "values", address: "B5", values: SQUARE },
        { kind: "values", address: "E1", values: [["top"]] },
      ]);
      await bench.insertRows(3, 2);
      await refused("changed", receipt.undo());
      expect([await workbook.read("B7:C8"), await workbook.read("E1")]).toEqual([SQUARE, [["top"]]]);
    });

    test("a sheet that was renamed is still found", async () => {
      const { bench, workbook } = hands();
      await bench.addSheet("Old");
      const receipt = await workbook.apply([
        { kind: "values", address: "Old!B2", values: SQUARE },
        { kind: "name", name: "square", address: "Old!B2:C3" },
      ]);
      await bench.renameSheet("Old", "New");
      await receipt.undo();
      expect([await workbook.read("New!A1:D9"), await workbook.names()]).toEqual([[], []]);
    });

    test("what was written to a deleted sheet cannot be undone", async () => {
      const { bench, workbook, refused } = hands();
      await bench.addSheet("Old");
      const receipt = await workbook.apply([
        { kind: "values", address: "Old!B2", values: [["a"]] },
        { kind: "values", address: "B2", values: [["a"]] },
      ]);
      await bench.deleteSheet("Old");
      await refused("changed", receipt.undo());
      expect(await workbook.read("B2")).toEqual([["a"]]);
    });

    test("a protected sheet is not written to", async ({ skip }) => {
      const { bench, workbook, refused } = hands();
      if (bench.protectSheet === undefined) return skip();
      const receipt = await insertValues(workbook, [["a"]], "B2");
      await bench.protectSheet();
      await refused("protected", insertFormula(workbook, "=1+1", "B3"));
      await refused("protected", insertValues(workbook, [["a"]], "B3"));
      await refused("protected", receipt.undo());
      expect(await workbook.read("B2:B3")).toEqual([["a"]]);
    });

    test("while the user types in a cell, nothing is read or written", async ({ skip }) => {
      const { bench, workbook, refused } = hands();
      if (bench.edit === undefined) return skip();
      const receipt = await insertValues(workbook, [["a"]], "H9");
      await bench.edit();
      await refused("editing", insertFormula(workbook, "=1+1", "B2"));
      await refused("editing", receipt.undo());
      await bench.finishEditing?.();
      await receipt.undo();
      expect([await workbook.read("B2"), await workbook.read("H9")]).toEqual([[], []]);
    });
  });
}

const SQUARE = [
  ["a", 1],
  ["b", 2],
];

const POINTS = [
  ["Client", "Score", "Turnover", "Line"],
  ["Bos", 9, 1200, 900],
  ["Smit", 6, 800, null],
  ["Kok", 7, 950, null],
  ["Vos", 3, 400, null],
  ["Mol", 8, 1000, 900],
];

const spilling = (address: string) =>
  ({ kind: "formula", address, formula: "=SEQUENCE(3)", rows: 3, columns: 1 }) as const satisfies Change;
