import { describe, expect, it } from "vitest";
import { fill, formatFigure, formatNumber, formatQuantity } from "../../core/i18n/format.ts";
import { languageOf } from "../../core/language-of.ts";

describe("a number for people", () => {
  it.each([
    [0, "0", "0"],
    [-0, "0", "0"],
    [7, "7", "7"],
    [-1.5, "−1.5", "−1,5"],
    [0.5, "0.5", "0,5"],
    [100, "100", "100"],
    [1000, "1000", "1000"],
    [9999, "9999", "9999"],
    [12_345, "12,345", "12.345"],
    [-1_234_567.5, "−1,234,567.5", "−1.234.567,5"],
    [999_999_999_999_999, "999,999,999,999,999", "999.999.999.999.999"],
  ])("%d is written %s in English and %s in Dutch", (value, english, dutch) => {
    expect(formatNumber(value, "en")).toBe(english);
    expect(formatNumber(value, "nl")).toBe(dutch);
  });

  it.each([
    [12.3456789, "12.3457"],
    [1.23456789, "1.23457"],
    [0.123456789, "0.123457"],
    [0.00012345678, "0.000123457"],
    [123_456.78919, "123,456.7892"],
    [10.000049, "10"],
    [99.99996, "100"],
  ])("%d keeps six digits that count, and four decimals at least: %s", (value, text) => {
    expect(formatNumber(value, "en")).toBe(text);
  });

  it("shows as many digits as are asked for", () => {
    expect(formatNumber(9.00001, "en", 15)).toBe("9.00001");
    expect(formatNumber(1 / 3, "nl", 10)).toBe("0,3333333333");
  });

  it("becomes a power of ten only below a millionth and from a thousand billions", () => {
    expect(formatNumber(1e-6, "en")).toBe("0.000001");
    expect(formatNumber(9.9e-7, "en")).toBe("9.900e−7");
    expect(formatNumber(-9.9e-7, "nl")).toBe("−9,900e−7");
    expect(formatNumber(1e15, "en")).toBe("1.000e+15");
    expect(formatNumber(-2.5e300, "nl")).toBe("−2,500e+300");
  });
});

describe("a quantity", () => {
  it("shows its unit where the unit has a notation of its own", () => {
    expect(formatQuantity(0.455, "fraction", "nl")).toBe("45,5%");
    expect(formatQuantity(45_351, "date", "en")).toBe("2024-02-29");
    expect(formatQuantity(45_351, "date", "nl")).toBe("29-02-2024");
    expect(formatQuantity(1, "yes or no", "en")).toBe("yes");
    expect(formatQuantity(1, "yes or no", "nl")).toBe("ja");
    expect(formatQuantity(0, "yes or no", "en")).toBe("no");
    expect(formatQuantity(0, "yes or no", "nl")).toBe("nee");
    expect(formatQuantity(12.5, "money", "nl")).toBe("12,5");
  });

  it("is no percentage where a hundred times as much is no number", () => {
    expect(formatQuantity(1e307, "fraction", "en")).toBe("1.000e+307");
    expect(formatQuantity(1e305, "fraction", "en")).toBe("1.000e+307%");
  });

  it("stands in a step as a number, a text, a quantity or words", () => {
    expect(formatFigure(12_345.5, "nl")).toBe("12.345,5");
    expect(formatFigure("×", "nl")).toBe("×");
    expect(formatFigure({ value: 0.1, unit: "fraction" }, "en")).toBe("10%");
    expect(formatFigure({ en: "yes", nl: "ja" }, "nl")).toBe("ja");
  });
});

describe("a sentence with facts", () => {
  it("is filled, and shows the name of a fact that it misses", () => {
    expect(fill("{place} is {received}, {place}", { place: "row 2", received: "7" })).toBe("row 2 is 7, row 2");
    expect(fill("{limit} { limit}", { limit: undefined })).toBe("{limit} { limit}");
  });
});

describe("the language of a locale", () => {
  it("is Dutch where the locale is Dutch, however it is written, and English otherwise", () => {
    for (const locale of ["nl", "NL", "nl-NL", "nl_BE"]) expect(languageOf(locale)).toBe("nl");
    for (const locale of [undefined, "", "en", "nld", "en-nl", "xnl"]) expect(languageOf(locale)).toBe("en");
  });
});
