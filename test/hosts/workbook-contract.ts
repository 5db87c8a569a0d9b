import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Cell } from "../../core/cells.ts";
import { addressOfArea, areaOf } from "../../pane/address.ts";
import { plainFormula } from "../../pane/notation.ts";
import { type Workbook, WorkbookError, type WorkbookProblem } from "../../pane/workbook.ts";
import { describeLooking } from "./workbook-contract-looking.ts";
import { describePlans } from "./workbook-contract-plans.ts";

type Typed = string | number | boolean | null;

/** A workbook in a host, and the hands and eyes of a user in it. A member that is left out is something this host cannot show. */
export interface Bench {
  readonly workbook: Workbook;
  /** The sheet that is shown at first, which is blank. */
  readonly sheet: string;
  /** Types cells from an address on; null leaves a cell as it is. A formula has commas and points. */
  type(address: string, cells: readonly (readonly Typed[])[]): Promise<void> | void;
  /** Lets a formula fill cells with these values, which are what it gives; where something stands in the way it cannot. */
  fills(address: string, values: readonly (readonly number[])[]): Promise<void> | void;
  select(address: string): Promise<void> | void;
  addSheet(name: string): Promise<void> | void;
  addName(name: string, address: string): Promise<void> | void;
  deleteSheet(name: string): Promise<void> | void;
  renameSheet(from: string, to: string): Promise<void> | void;
  /** Inserts blank rows above a row of the active sheet, counted from 1. */
  insertRows(above: number, count: number): Promise<void> | void;
  numberFormat(address: string): Promise<string> | string;
  isBold(address: string): Promise<boolean> | boolean;
  /** In pixels. */
  columnWidth(address: string): Promise<number> | number;
  /** How many colour rules, charts and pictures the active sheet has. */
  drawn(): Promise<Drawn> | Drawn;
  /** All that the workbook holds, in a form that can be compared. */
  everything(): Promise<unknown> | unknown;
  selectAreas?(...addresses: string[]): Promise<void> | void;
  protectSheet?(): Promise<void> | void;
  /** Starts typing in a cell, and finishes. */
  edit?(): Promise<void> | void;
  finishEditing?(): Promise<void> | void;
  /** The next plan breaks down once some of it is written. */
  breakDown?(): Promise<void> | void;
  /** Ends what the bench began. */
  close?(): Promise<void> | void;
}

export interface Drawn {
  readonly rules: number;
  readonly charts: number;
  readonly pictures: number;
}

/** What every Workbook must do, whatever its host; run it with a bench of the host. */
export function describeWorkbook(name: string, setup: () => Promise<Bench> | Bench): void {
  describe(`the Workbook of ${name}`, () => {
    let bench: Bench;
    let workbook: Workbook;

    beforeEach(async () => {
      bench = await setup();
      workbook = bench.workbook;
      return () => bench.close?.();
    });

    const at = (address: string) => normal(address, bench.sheet);

    async function refused(problem: WorkbookProblem, work: Promise<unknown>): Promise<void> {
      const error: unknown = await work.then(
        () => expect.fail(`this must be refused as ${problem}`),
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(WorkbookError);
      expect((error as WorkbookError).problem).toBe(problem);
    }

    describe("where the user is", () => {
      test("the selection has its address and size", async () => {
        await bench.select("B2:C9");
        const { address, rows, columns } = await workbook.selection();
        expect([at(address), rows, columns]).toEqual([at("B2:C9"), 8, 2]);
      });

      test("the selection on a sheet with a difficult name can be read by its address", async () => {
        await bench.addSheet("Ann's list 2");
        await bench.type("'Ann''s list 2'!B2", [[7]]);
        await bench.select("'Ann''s list 2'!B2");
        const { address } = await workbook.selection();
        expect(await workbook.read(address)).toEqual([[7]]);
      });

      test("a cell with a value has no formula", async () => {
        await bench.type("B2", [[12.5]]);
        await bench.select("B2");
        const cell = await workbook.activeCell();
        expect([at(cell.address), cell.formula]).toEqual([at("B2"), ""]);
        expect(cell.text).toMatch(/^12[.,]5$/);
      });

      test("text that looks like a formula is no formula", async () => {
        await bench.type("B2", [["'=1+1"]]);
        await bench.select("B2");
        expect(await workbook.activeCell()).toMatchObject({ formula: "", text: "=1+1" });
      });

      test("a formula can be read back with the signs of the workbook, however many commas it has", async () => {
        await bench.type("B2", [["=CHURN(180,45)"]]);
        await bench.select("B2");
        const { formula } = await workbook.activeCell();
        expect(plainFormula(formula, workbook.notation)).toBe("=CHURN(180,45)");
      });

      test("the listener hears of a selection that moves, until it is stopped", async () => {
        const listener = vi.fn();
        const stop = workbook.onSelectionChange(listener);
        await bench.select("C3");
        await vi.waitFor(() => expect(listener).toHaveBeenCalled(), { timeout: 5000 });
        stop();
        await settled();
        const heard = listener.mock.calls.length;
        await bench.select("D4");
        await settled();
        expect(listener).toHaveBeenCalledTimes(heard);
      });
    });

    describe("reading", () => {
      test("numbers, texts and truth values come as they are, blanks as null", async () => {
        await bench.type("A1", [
          ["Bos", 1.5, true],
          [null, "'007", false],
        ]);
        expect(await workbook.read("A1:C2")).toEqual([
          ["Bos", 1.5, true],
          [null, "007", false],
        ]);
      });

      test("an error cell is an error", async () => {
        await bench.type("A1", [["#N/A"]]);
        const [[cell] = []] = await workbook.read("A1:A1");
        expect(errorIn(cell)).toBe("#N/A");
      });

      test("blank rows above the data stay and those below go", async () => {
        await bench.type("B3", [[1], [null], [3]]);
        expect(await workbook.read("B1:C9")).toEqual([
          [null, null],
          [null, null],
          [1, null],
          [null, null],
          [3, null],
        ]);
      });

      test("a whole column ends with its data", async () => {
        await bench.type("A1", [["Score"], [9], [10]]);
        await bench.type("B5", [[1]]);
        const cells = await workbook.read("A:A");
        expect(cells.slice(0, 3)).toEqual([["Score"], [9], [10]]);
        expect(cells.length).toBe(3);
      });

      test("a range without data has no rows", async () => {
        expect(await workbook.read("D4:E9")).toEqual([]);
      });

      test("a range that runs past the end of its sheet is what the sheet has of it", async () => {
        await bench.type("A1", [[7]]);
        const [[cell] = []] = await workbook.read("A1:XFD1048576");
        expect(cell).toBe(7);
        expect(await workbook.read("XFC1048575:XFD1048576")).toEqual([]);
      });

      test("30,000 rows come complete and in order", async () => {
        await bench.type(
          "A1",
          Array.from({ length: 30_000 }, (_, row) => [row, `client ${row}`]),
        );
        const cells = await workbook.read("A1:B30000");
        expect([cells.length, cells[12_345], cells[29_999]]).toEqual([
          30_000,
          [12_345, "client 12345"],
          [29_999, "client 29999"],
        ]);
      });

      test("another sheet is read by its name", async () => {
        await bench.addSheet("Survey");
        await bench.type("Survey!A1", [[8], [9]]);
        expect(await workbook.read("Survey!A1:A2")).toEqual([[8], [9]]);
      });

      test("a defined name stands for its cells", async () => {
        await bench.type("A1", [[8], [9]]);
        await bench.addName("scores", "A1:A2");
        expect(await workbook.read("scores")).toEqual([[8], [9]]);
      });

      test.each(["Nowhere!A1:A2", "no_such_name", "A0", "((("])("%s is no range", async (address) => {
        await refused("no-such-range", workbook.read(address));
      });

      test("a sheet that was deleted is no range", async () => {
        await bench.addSheet("Old");
        await bench.deleteSheet("Old");
        await refused("no-such-range", workbook.read("Old!A1"));
      });
    });

    describe("finding a blank cell", () => {
      test("it lies right of the block, on the first row of the range", async () => {
        await bench.type("A1", [
          ["Client", "Score"],
          ["Bos", 9],
          ["Smit", 6],
        ]);
        expect(at(await workbook.blankCellBeside("B2:B3"))).toBe(at("C2"));
      });

      test("on a blank sheet it is the next cell", async () => {
        expect(at(await workbook.blankCellBeside("B2"))).toBe(at("C2"));
      });
    });

    describeLooking(() => ({ bench, workbook, at, refused }));
    describePlans(() => ({ bench, workbook, at, refused, formulaIn }));

    describe("the language of labels", () => {
      test("it is one of ours, and can be set where the host lets it", async () => {
        const language = await workbook.labelLanguage();
        expect(["en", "nl"]).toContain(language);
        const other = language === "en" ? "nl" : "en";
        if (!workbook.canSetLabelLanguage) return refused("unavailable", workbook.setLabelLanguage(other));
        await workbook.setLabelLanguage(other);
        expect(await workbook.labelLanguage()).toBe(other);
      });
    });

    test("several areas are no selection and no block", async ({ skip }) => {
      if (bench.selectAreas === undefined) return skip();
      await bench.selectAreas("A1:A3", "C1:C3");
      await refused("several-areas", workbook.selection());
      await refused("several-areas", workbook.block());
    });

    async function formulaIn(address: string): Promise<string> {
      await bench.select(address);
      return plainFormula((await workbook.activeCell()).formula, workbook.notation);
    }
  });
}

/** What the parts of the contract work with; made anew for each test. */
export interface Hands {
  readonly bench: Bench;
  readonly workbook: Workbook;
  /** An address with its sheet, in one spelling. */
  at(address: string): string;
  refused(problem: WorkbookProblem, work: Promise<unknown>): Promise<void>;
  /** With commas and points. */
  formulaIn(address: string): Promise<string>;
}

/** Hosts may leave the sheet out, quote it where they need not, or write dollar signs. */
function normal(address: string, sheet: string): string {
  const area = areaOf(address.replace(/\$/g, ""));
  if (area === undefined) throw new Error(`${address} is no address`);
  return addressOfArea(area.context.length === 0 ? { ...area, context: [sheet] } : area);
}

/** Sheets hands errors over as text, which counts as the error too. */
function errorIn(cell: Cell): unknown {
  return typeof cell === "object" && cell !== null ? cell.error : cell;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
