import { describe, expect, it } from "vitest";
import { answer, cellsOf, outcomeOf } from "../../core/answer.ts";
import { HEADER } from "../../core/beside-the-list.ts";
import { type Entry, entries, findEntry } from "../../core/registry.ts";
import type { Result, Value } from "../../core/results.ts";
import { ask, column } from "./ask.ts";

const entryOf = (id: string) => findEntry(id) as Entry;

/** An entry whose result has another shape; its words are those of the calculator itself, in English. */
const shaped = (result: Result): Entry => {
  const [first] = entries as readonly [Entry, ...Entry[]];
  return { ...first, calculator: { ...first.calculator, result } };
};

function cells(result: Result, value: Value | readonly (readonly Value[])[]) {
  const outcome = { ok: true, value, language: undefined, report: { params: [], notes: [] }, steps: () => [] } as const;
  return cellsOf(shaped(result), outcome, "en");
}

const COLUMNS = [
  { key: "name", header: "Name", unit: "text" },
  { key: "size", header: "Size (m)", unit: "ratio" },
] as const;

describe("a function", () => {
  it("is found by its name, in any case, with spaces around it", () => {
    expect(findEntry(" clv ")).toBe(entryOf("CLV"));
    expect(() => answer("NOSUCH", [], { language: "en" })).toThrow("there is no function NOSUCH");
  });

  it("reads the objects of a host as the host says", () => {
    const foreign = () => 10;
    expect(answer("NPS", [new Date(0)], { language: "en", foreign })).toEqual({ ok: true, cells: 100 });
    expect(answer("NPS", [new Date(0)], { language: "en" })).toEqual({
      ok: false,
      error: "value",
      sentence: "scores holds the error #VALUE!: repair that cell first.",
    });
    expect(outcomeOf(entryOf("NPS"), [new Date(0)]).ok).toBe(false);
    expect(answer("EXPLAIN", ["NPS", new Date(0)], { language: "en", foreign })).toMatchObject({ ok: true });
  });

  it("refuses with the error that its kind of refusal shows", () => {
    expect(answer("NPS", [column(["", ""])], { language: "en" })).toMatchObject({ ok: false, error: "not-available" });
    expect(answer("NPS", ["x"], { language: "en" })).toMatchObject({ ok: false, error: "value" });
  });

  it("answers a number without asking for a language, and words in the one of the workbook", () => {
    const host = {
      get language(): "en" {
        throw new Error("asked");
      },
    };
    expect(answer("CLV", [180, 0.45, 12], host)).toEqual({ ok: true, cells: 972 });
    expect(() => answer("NPSGROUP", [0], host)).toThrow("asked");
    expect(answer("NPSGROUP", [0, "nl"], host)).toEqual({ ok: true, cells: "Criticaster" });
  });
});

describe("the cells of an answer", () => {
  it("of a table stand under its headers", () => {
    const table: Result = { kind: "table", columns: COLUMNS, help: "" };
    expect(cells(table, [["a", 1]])).toEqual([
      ["Name", "Size (m)"],
      ["a", 1],
    ]);
    expect(cells(table, [])).toEqual([["Name", "Size (m)"]]);
  });

  it("of a table with columns as the data ask are numbered, or named by the first row", () => {
    const more = { key: "period", header: "Period" };
    const table: Result = { kind: "table", columns: COLUMNS, more, help: "" };
    expect(cells(table, [["a", 1, 0.5, 0.25]])).toEqual([
      ["Name", "Size (m)", "Period 0", "Period 1"],
      ["a", 1, 0.5, 0.25],
    ]);
    const named: Result = { kind: "table", columns: COLUMNS, more: { ...more, named: true }, help: "" };
    const rows = [
      ["", "", { en: "Wine", nl: "Wijn" }, 2024],
      ["a", 1, 5, 6],
    ];
    expect(cells(named, rows)).toEqual([
      ["Name", "Size (m)", "Wine", 2024],
      ["a", 1, 5, 6],
    ]);
  });

  it("of several columns per row get headers where the list has one, and only there", () => {
    const rows: Result = { kind: "rows", columns: COLUMNS, help: "" };
    expect(
      cells(rows, [
        [HEADER, HEADER],
        ["a", 1],
      ]),
    ).toEqual([
      ["Name", "Size (m)"],
      ["a", 1],
    ]);
    expect(cells(rows, [["a", { en: "yes", nl: "ja" }]])).toEqual([["a", "yes"]]);
  });

  it("beside a list get the header of the result", () => {
    const result: Result = { kind: "column", unit: "ratio", header: "Share", help: "" };
    expect(cells(result, [[HEADER], [0.5], [""]])).toEqual([["Share"], [0.5], [""]]);
  });

  it("show no negative zero", () => {
    const result: Result = { kind: "number", unit: "ratio", header: "", help: "" };
    expect(Object.is(cells(result, -0), 0)).toBe(true);
    expect(cells(result, true)).toBe(true);
    expect(cells(result, "")).toBe("");
  });
});

describe("EXPLAIN", () => {
  it("shows the steps in the language of the workbook", () => {
    expect(ask("EXPLAIN", ["clv", 180, 0.45, 12], "nl")).toEqual([
      ["Stap", "Formule", "Cijfers", "Uitkomst", "Eenheid"],
      ["Winst per order (W)", "orderwaarde × marge", "180 × 45%", 81, "geld"],
      ["CLV (W × A)", "winst per order × orders", "81 × 12", 972, "geld"],
    ]);
  });

  it("passes on the sentence of the function that refuses, of the row that it refuses", () => {
    expect(ask("EXPLAIN", ["NPS", column([10, "x"])], "nl")).toBe(ask("NPS", [column([10, "x"])], "nl"));
    expect(ask("EXPLAIN", ["LIFETIME", 0])).toBe(ask("LIFETIME", [0]));
  });

  it("explains no unknown function and not itself", () => {
    expect(ask("EXPLAIN", ["NOSUCH"])).toBe(
      `'NOSUCH' is not a function of Kwadrant. Type its name between quotes, such as "CLV".`,
    );
    expect(ask("EXPLAIN", ["explain", "CLV"])).toBe("EXPLAIN does not explain itself: name another function.");
  });
});
