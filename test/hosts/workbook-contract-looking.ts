import { describe, expect, test } from "vitest";
import type { Hands } from "./workbook-contract.ts";

/** What a workbook tells of its blocks, formulas, sheets, names and settings. */
export function describeLooking(hands: () => Pick<Hands, "bench" | "workbook" | "at" | "refused">): void {
  const LIST = [
    ["Client", "Score", "Turnover"],
    ["Bos", 9, 1200],
    ["Smit", 6, 800],
  ];

  describe("the block around the active cell", () => {
    test("it is the list that any of its cells belongs to, with its headers", async () => {
      const { bench, workbook, at } = hands();
      await bench.type("B3", LIST);
      await bench.type("F1", [["apart"]]);
      for (const cell of ["B3", "C4", "D5"]) {
        await bench.select(cell);
        const { address, sheet, cells } = await workbook.block();
        expect([at(address), sheet, cells]).toEqual([at("B3:D5"), bench.sheet, LIST]);
      }
    });

    test("a selection of several rows stands for itself, and ends with its data", async () => {
      const { bench, workbook, at } = hands();
      await bench.type("B3", LIST);
      for (const [selected, address] of [
        ["B4:C5", "B4:C5"],
        ["C:D", "C3:D5"],
        ["B1:C900", "B3:C5"],
      ] as const) {
        await bench.select(selected);
        expect(at((await workbook.block()).address)).toBe(at(address));
      }
      expect((await workbook.block()).cells).toEqual(LIST.map((row) => row.slice(0, 2)));
    });

    test("some cells of one row stand for the list around them", async () => {
      const { bench, workbook, at } = hands();
      await bench.type("B3", LIST);
      await bench.select("B3:D3");
      expect(at((await workbook.block()).address)).toBe(at("B3:D5"));
    });

    test("where there is no data there are no cells", async () => {
      const { bench, workbook } = hands();
      await bench.type("B3", LIST);
      for (const selected of ["H9", "H:I"]) {
        await bench.select(selected);
        expect((await workbook.block()).cells).toEqual([]);
      }
    });

    test("20,000 rows come complete", async () => {
      const { bench, workbook, at } = hands();
      await bench.type(
        "A1",
        Array.from({ length: 20_000 }, (_, row) => [`client ${row}`, row, row / 2]),
      );
      await bench.select("B77");
      const { address, cells } = await workbook.block();
      expect([at(address), cells.length, cells[19_999]]).toEqual([
        at("A1:C20000"),
        20_000,
        ["client 19999", 19_999, 9_999.5],
      ]);
    });
  });

  describe("the formulas of the sheet", () => {
    test("they come row by row, with commas and points and their values", async () => {
      const { bench, workbook, at } = hands();
      await bench.type("A1", [
        [1.5, "=ROUND(A1,0)"],
        ["'=1+1", "=CHURN(180,45)"],
      ]);
      const found = await workbook.formulas();
      expect(found.map(({ address, formula }) => [at(address), formula])).toEqual([
        [at("B1"), "=ROUND(A1,0)"],
        [at("B2"), "=CHURN(180,45)"],
      ]);
    });

    test("cells that a formula fills have none", async () => {
      const { bench, workbook, at } = hands();
      await bench.type("B2", [["=SEQUENCE(3)"]]);
      await bench.fills("B2", [[1], [2], [3]]);
      const found = await workbook.formulas();
      expect(found.map(({ address, formula, value }) => [at(address), formula, value])).toEqual([
        [at("B2"), "=SEQUENCE(3)", 1],
      ]);
    });

    test("those of another sheet are told by its name, and a sheet that is not there is no range", async () => {
      const { bench, workbook, refused } = hands();
      await bench.addSheet("Ann's list 2");
      await bench.type("'Ann''s list 2'!B2", [["=ROUND(2,0)"]]);
      const found = await workbook.formulas("Ann's list 2");
      expect(found.map(({ address, formula }) => [address, formula])).toEqual([["'Ann''s list 2'!B2", "=ROUND(2,0)"]]);
      await refused("no-such-range", workbook.formulas("Nowhere"));
    });

    test("a blank sheet has none", async () => {
      expect(await hands().workbook.formulas()).toEqual([]);
    });
  });

  describe("finding one's way", () => {
    test("selecting shows the sheet and its cells", async () => {
      const { bench, workbook, at } = hands();
      await bench.addSheet("Ann's list");
      await workbook.select("'Ann''s list'!B2:C3");
      expect(at((await workbook.selection()).address)).toBe("'Ann''s list'!B2:C3");
    });

    test("sheets and names are told", async () => {
      const { bench, workbook } = hands();
      await bench.addSheet("Survey");
      await bench.addName("scores", "A1:A2");
      expect(await workbook.sheets()).toEqual([bench.sheet, "Survey"]);
      expect(await workbook.names()).toEqual(["scores"]);
    });

    test("a setting is kept, each under its own key", async () => {
      const { workbook } = hands();
      expect(await workbook.setting("matrix")).toBeUndefined();
      await workbook.setSetting("matrix", '{"x": 1}');
      await workbook.setSetting("view", "=1+1");
      expect([await workbook.setting("matrix"), await workbook.setting("view")]).toEqual(['{"x": 1}', "=1+1"]);
    });

    test("a setting of the user is another than that of the workbook", async () => {
      const { workbook } = hands();
      await workbook.setSetting("cards", "1;;", "user");
      expect([await workbook.setting("cards", "user"), await workbook.setting("cards")]).toEqual(["1;;", undefined]);
    });
  });
}
