import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  errorOf,
  isBlank,
  isRowOf,
  isSerialDay,
  numberFromText,
  presumedGrid,
  shown,
  toGrid,
} from "../../core/cells.ts";

describe("a number stored as text", () => {
  it.each([
    ["9", 9],
    [" 12 ", 12],
    ["9,5", 9.5],
    ["9.5", 9.5],
    ["-3", -3],
    ["−3", -3],
    ["+7", 7],
    [",5", 0.5],
    ["1.234,50", 1234.5],
    ["1,234.50", 1234.5],
    ["1 234,50", 1234.5],
    ["1\u00a0234\u00a0567", 1_234_567],
    ["1.234.567", 1_234_567],
    ["1234.567", 1234.567],
    ["0.125", 0.125],
    ["0,125", 0.125],
    ["45%", 0.45],
    ["12,5 %", 0.125],
    ["1E+05", 100_000],
    ["25e-1", 2.5],
    ["–4", -4],
    ["5.", 5],
    ["1\u202f234,5", 1234.5],
    ["999.999.999,25", 999_999_999.25],
    ["-12.345.678", -12_345_678],
    ["+1.234,5", 1234.5],
    ["100%", 1],
    ["-5 %", -0.05],
    ["12.3456", 12.3456],
    ["0012", 12],
  ])("%s is read as %d", (text, value) => {
    expect(numberFromText(text)).toBe(value);
  });

  it.each(["1.234", "1,234", "-1.234", "12.345", "999,999", "1.234%"])("%s can be read two ways", (text) => {
    expect(numberFromText(text)).toBe("ambiguous");
  });

  it.each([
    "",
    "n/a",
    "5%%",
    "1.23.456",
    "1,2,3",
    "1.234.56",
    "12a",
    "0x10",
    "Infinity",
    "NaN",
    "1e999",
    "--1",
    "1 23",
    "€ 5",
    "1.234,567.8",
    "1e−5",
    "1.234.567.89",
    "0.123.456",
    "1.234.5678",
    "%",
    "1234.567.890",
    "x5",
    "5x",
    ".",
    "1.234%%",
  ])("%s is no number", (text) => {
    expect(numberFromText(text)).toBeUndefined();
  });

  it("is read back as the number it was, with either sign", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const text = String(value);
        fc.pre(numberFromText(text) !== "ambiguous");
        expect(numberFromText(text)).toBe(Number(text));
        expect(numberFromText(text.replace(".", ","))).toBe(Number(text));
      }),
    );
  });
});

describe("a serial day", () => {
  it("lies from 1 January 1900 to 31 December 9999", () => {
    expect([0.99, 1, 2_958_465.99, 2_958_466].map(isSerialDay)).toEqual([false, true, true, false]);
  });
});

describe("a cell", () => {
  it("is blank when it holds nothing or only spaces", () => {
    for (const cell of [null, undefined, "", " ", "\t\n", "\u00a0"]) expect(isBlank(cell)).toBe(true);
    for (const cell of [0, false, "0", { error: "#N/A" }]) expect(isBlank(cell)).toBe(false);
  });

  it("holds an error as an object or as the text of one", () => {
    expect(errorOf({ error: "#DIV/0!" })).toBe("#DIV/0!");
    expect(errorOf("#N/A")).toBe("#N/A");
    for (const cell of ["#5", "N/A", "a#N/A", "#N/A b", 5, null, undefined, true, {}, { error: 5 }])
      expect(errorOf(cell)).toBeUndefined();
  });
});

describe("an argument", () => {
  it("is a rectangle, however it comes", () => {
    expect(toGrid(5)).toEqual({ rows: [[5]], height: 1, width: 1 });
    expect(toGrid([])).toEqual({ rows: [[null]], height: 1, width: 1 });
    expect(toGrid([1, 2])).toEqual({ rows: [[1], [2]], height: 2, width: 1 });
    expect(toGrid([[1], [2, 3]])).toEqual({
      rows: [
        [1, undefined],
        [2, 3],
      ],
      height: 2,
      width: 2,
    });
  });

  it("is at least one cell wide, and as wide as its widest row", () => {
    expect(toGrid([[]])).toEqual({ rows: [[undefined]], height: 1, width: 1 });
    expect(toGrid([[], [1, 2]])).toMatchObject({ height: 2, width: 2 });
    expect(toGrid([[1, 2], [3]]).rows).toEqual([
      [1, 2],
      [3, undefined],
    ]);
    expect(toGrid([[1], 2])).toEqual({ rows: [[1], [2]], height: 2, width: 1 });
  });

  it("is taken to be as wide as its first row by a reader that looks at the others itself", () => {
    expect(presumedGrid([[1, 2], [3]])).toEqual({ rows: [[1, 2], [3]], height: 2, width: 2 });
    expect(presumedGrid([[]])).toEqual({ rows: [[undefined]], height: 1, width: 1 });
    expect(isRowOf([1, 2], 2)).toBe(true);
    expect(isRowOf([1], 2)).toBe(false);
    expect(isRowOf("ab", 2)).toBe(false);
  });

  it("is not copied when it is a rectangle already", () => {
    const rows = [[1], [2]];
    expect(toGrid(rows).rows).toBe(rows);
  });
});

describe("a cell in a sentence", () => {
  it("is trimmed, and cut off after forty characters", () => {
    expect(shown("  x ")).toBe("x");
    expect(shown(` ${"x".repeat(40)} `)).toBe("x".repeat(40));
    expect(shown(` ${"x".repeat(41)}`)).toBe(`${"x".repeat(39)}…`);
  });

  it("is a number, a boolean, an error, or else the kind of thing it is", () => {
    expect([shown(5), shown(false), shown({ error: "#REF!" }), shown(null)]).toEqual([5, false, "#REF!", "object"]);
  });
});
