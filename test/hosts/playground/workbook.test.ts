import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Language } from "../../../core/words.ts";
import type { Workbook } from "../../../pane/workbook.ts";
import { playgroundWorkbook } from "../../../playground/workbook.ts";
import { insertFormula, insertValues } from "../inserting.ts";
import { type Bench, describeWorkbook } from "../workbook-contract.ts";
import { playgroundBench, type Run } from "./bench.ts";
import { bootPlayground } from "./headless.ts";

let host: ReturnType<typeof bootPlayground>;
let workbook: Workbook;
let labels: Language;
let editing: boolean;

/** The playground without its page: everything but the grid that users see. */
async function bench(): Promise<Bench> {
  const { rules } = start();
  // The functions of the bench look for the grid where a page has it.
  vi.stubGlobal("window", { univerAPI: host.api, kwadrant: { workbook, rules } });
  const run: Run = async (work, argument) => work(argument);
  return {
    ...playgroundBench(run),
    workbook,
    sheet: "Data",
    edit() {
      editing = true;
    },
    finishEditing() {
      editing = false;
    },
    close() {
      vi.unstubAllGlobals();
      host.dispose();
    },
  };
}

describeWorkbook("the playground without its page", bench);

function start(): typeof host {
  host = bootPlayground();
  host.workbook.getActiveSheet().setName("Data");
  labels = "en";
  editing = false;
  workbook = playgroundWorkbook(host, {
    interfaceLanguage: "nl",
    labelLanguage: () => labels,
    setLabelLanguage(language) {
      labels = language;
      host.functions.setLabelLanguage(language);
    },
    isEditing: () => editing,
  });
  return host;
}

describe("the playground's own ways", () => {
  beforeEach(() => {
    start();
    host.setCells("A1", [
      ["Client", "Score"],
      ["Ann", 9],
      ["Bo", null],
      ["Cy", 4],
    ]);
  });

  afterEach(() => host.dispose());

  describe("the selection", () => {
    it("is given with its sheet and its size", async () => {
      host.range("A2:B4").activate();
      expect(await workbook.selection()).toEqual({ address: "Data!A2:B4", rows: 3, columns: 2 });
    });

    it("is quoted where the name of the sheet needs it", async () => {
      host.workbook.getActiveSheet().setName("Mijn 'data'");
      host.range("B2").activate();
      expect((await workbook.selection()).address).toBe("'Mijn ''data'''!B2");
      expect(await workbook.read("'Mijn ''data'''!B2")).toEqual([[9]]);
    });

    it("tells its listener that it moves, until that one has had enough", () => {
      const listener = vi.fn();
      const stop = workbook.onSelectionChange(listener);
      host.range("A2").activate();
      expect(listener).toHaveBeenCalled();
      listener.mockClear();
      stop();
      host.range("A3").activate();
      expect(listener).not.toHaveBeenCalled();
    });
  });

  it("gives formula and text of the active cell", async () => {
    host.setFormula("D1", "=NPS(B2:B4)");
    await host.calculated();
    host.range("D1").activate();
    expect(await workbook.activeCell()).toEqual({ address: "Data!D1", formula: "=NPS(B2:B4)", text: "0" });
    host.range("A2").activate();
    expect(await workbook.activeCell()).toEqual({ address: "Data!A2", formula: "", text: "Ann" });
  });

  describe("reading", () => {
    it("gives blanks as null and leaves off the blank rows below", async () => {
      expect(await workbook.read("Data!A1:B50")).toEqual([
        ["Client", "Score"],
        ["Ann", 9],
        ["Bo", null],
        ["Cy", 4],
      ]);
      expect(await workbook.read("B:B")).toEqual([["Score"], [9], [null], [4]]);
      expect(await workbook.read("F1:F9")).toEqual([]);
    });

    it("gives what a formula spilled, and booleans as such", async () => {
      host.setFormula("D1", "=NPSGROUP(B1:B4)");
      host.setCells("F1", [[true], [false]]);
      await host.calculated();
      expect(await workbook.read("D1:D4")).toEqual([["NPS group"], ["Promoter"], [null], ["Detractor"]]);
      expect(await workbook.read("F1:F2")).toEqual([[true], [false]]);
    });

    it("takes a defined name", async () => {
      host.workbook.insertDefinedName("scores", "Data!$B$2:$B$4");
      expect(await workbook.read("scores")).toEqual([[9], [null], [4]]);
    });

    it("refuses a range that is not there", async () => {
      await expect(workbook.read("Nowhere!A1")).rejects.toMatchObject({ problem: "no-such-range" });
      await expect(workbook.read("no such name")).rejects.toMatchObject({ problem: "no-such-range" });
    });
  });

  describe("the blank cell beside a range", () => {
    it("stands outside the block around it", async () => {
      expect(await workbook.blankCellBeside("Data!A2:A4")).toBe("Data!C2");
      expect(await workbook.blankCellBeside("Data!B3")).toBe("Data!C3");
    });

    it("avoids what a formula spilled, and what stands apart", async () => {
      host.setFormula("C1", "=NPSGROUP(B1:B4)");
      host.setCells("D3", [[1]]);
      host.setCells("F2", [[1]]);
      await host.calculated();
      expect(await workbook.blankCellBeside("Data!A2:A4")).toBe("Data!E2");
    });
  });

  describe("inserting", () => {
    it("puts a formula in a blank cell, and takes it back", async () => {
      const receipt = await insertFormula(workbook, "=NPS(B2:B4)", "Data!D2");
      expect(receipt.address).toBe("Data!D2");
      expect(host.stored("D2")).toEqual([[0]]);
      await receipt.undo();
      expect(host.range("D2").getFormula()).toBe("");
      expect(await workbook.read("D2")).toEqual([]);
    });

    it("takes back nothing that the user changed since", async () => {
      const values = [
        ["x", 1],
        ["=1+1", 2],
      ];
      for (const [at, typed] of [
        ["F3", "mine"],
        ["F2", 7],
        ["E3", { f: "=1+1" }],
        ["E2", ""],
      ] as const) {
        const receipt = await insertValues(workbook, values, "Data!E2");
        host.range(at).setValue(typed);
        await host.calculated();
        const changed = await workbook.read("E2:F3");
        await expect(receipt.undo()).rejects.toMatchObject({ problem: "changed" });
        expect(await workbook.read("E2:F3")).toEqual(changed);
        host.range("E2:F3").clearContent();
      }
      const receipt = await insertFormula(workbook, "=NPS(B2:B4)", "Data!D2");
      host.setCells("D2", [["mine"]]);
      await expect(receipt.undo()).rejects.toMatchObject({ problem: "changed" });
      expect(await workbook.read("D2")).toEqual([["mine"]]);
    });

    it("takes back a formula whose result changed by itself", async () => {
      const receipt = await insertFormula(workbook, "=NPS(B2:B4)", "Data!D2");
      host.range("B4").setValue(10);
      await host.calculated();
      expect(await workbook.read("D2")).toEqual([[100]]);
      await receipt.undo();
      expect(await workbook.read("D2")).toEqual([]);
    });

    it("takes back nothing while the user types, nor on a sheet that is gone", async () => {
      host.workbook.create("Old", 9, 9);
      const receipt = await insertValues(workbook, [["a"]], "Old!B2");
      editing = true;
      await expect(receipt.undo()).rejects.toMatchObject({ problem: "editing" });
      editing = false;
      host.workbook.deleteSheet(host.workbook.getSheetByName("Old") ?? "");
      await expect(receipt.undo()).rejects.toMatchObject({ problem: "changed" });
    });

    it("puts a formula in one cell only", async () => {
      await expect(insertFormula(workbook, "=1", "Data!H1:H2")).rejects.toMatchObject({ problem: "no-such-range" });
      expect(await workbook.read("H1:H2")).toEqual([]);
    });

    it("refuses a filled cell, also one that a formula spilled into, and changes nothing", async () => {
      host.setFormula("D1", "=NPSGROUP(B1:B4)");
      await host.calculated();
      for (const address of ["Data!A2", "Data!D1", "Data!D2"]) {
        await expect(insertFormula(workbook, "=1", address)).rejects.toMatchObject({ problem: "filled" });
      }
      await expect(insertValues(workbook, [[1, 2]], "Data!E1:E1")).resolves.toBeDefined();
      await expect(insertValues(workbook, [[1], [2]], "Data!A4")).rejects.toMatchObject({ problem: "filled" });
      expect(await workbook.read("A4:A5")).toEqual([["Cy"]]);
    });

    it("never makes a formula of text", async () => {
      const values = [
        ["=1+1", "+31 6"],
        ["-x", "@y"],
        [12, true],
      ];
      const receipt = await insertValues(workbook, values, "Data!G1");
      await host.calculated();
      expect(await workbook.read("G1:H3")).toEqual(values);
      expect(host.range("G1:H3").getFormulas().flat().join("")).toBe("");
      await receipt.undo();
      expect(await workbook.read("G1:H3")).toEqual([]);
    });

    it("makes room where the sheet is too small", async () => {
      const sheet = host.workbook.getActiveSheet();
      const values = Array.from({ length: 30 }, (_, row) => [row]);
      await insertValues(workbook, values, `A${sheet.getMaxRows() - 5}`);
      expect(sheet.getRange(sheet.getMaxRows() - 1, 0).getValue()).toBe(29);
    });

    it("waits until the user has finished typing", async () => {
      editing = true;
      await expect(insertFormula(workbook, "=1", "Data!H9")).rejects.toMatchObject({ problem: "editing" });
    });
  });

  it("sets the language of the labels for all formulas", async () => {
    host.setFormula("D1", "=NPSGROUP(B2)");
    await host.calculated();
    await workbook.setLabelLanguage("nl");
    expect(await workbook.labelLanguage()).toBe("nl");
    expect(host.stored("D1")).toEqual([["Promotor"]]);
  });
});
