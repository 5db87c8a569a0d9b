import { describe, expect, it } from "vitest";
import type { Cell } from "../../core/cells.ts";
import { CalcError } from "../../core/errors.ts";
import { type NumberParam, type Param, YES_OR_NO } from "../../core/params.ts";
import {
  canonical,
  checkLimits,
  isHeaderText,
  numberFrom,
  placeOf,
  readGrid,
  readScalar,
} from "../../core/read-cell.ts";

const AT = () => ({ param: "value", row: 3 });
const foreign = (): Cell => 5;

/** What a refusal says, as its code and facts. */
function refusal(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    return [error.code, error.facts];
  }
}

const refused = (code: string, facts: object = {}) => [code, { param: "value", row: 3, ...facts }];

const rate = { name: "rate", kind: "number", unit: "fraction", help: "" } as const;
const scores = { name: "scores", kind: "numbers", unit: "score", help: "" } as const;

describe("the place of a cell", () => {
  it("is its row in a column, its row and column in a rectangle, and nothing in one cell", () => {
    expect(placeOf(scores, 0, { height: 1, width: 1 })).toEqual({ param: "scores" });
    expect(placeOf(scores, 2, { height: 3, width: 1 })).toEqual({ param: "scores", row: 3 });
    expect(placeOf(scores, 5, { height: 2, width: 3 })).toEqual({ param: "scores", row: 2, column: 3 });
    expect(placeOf(scores, 1, { height: 1, width: 2 })).toEqual({ param: "scores", row: 1, column: 2 });
  });
});

describe("a cell from a host", () => {
  it("stays what it is where a spreadsheet can hold it", () => {
    for (const cell of [0, "text", "", true, null, undefined]) expect(canonical(cell, foreign)).toBe(cell);
  });

  it("is an error where no spreadsheet can", () => {
    for (const cell of [Number.NaN, Infinity, -Infinity]) expect(canonical(cell, foreign)).toEqual({ error: "#NUM!" });
    for (const cell of [10n, Symbol.iterator, () => 1]) expect(canonical(cell, foreign)).toEqual({ error: "#VALUE!" });
  });

  it("is read by the host where it is the host's own object, an error excepted", () => {
    expect(canonical(new Date(0), foreign)).toBe(5);
    expect(canonical({ error: "#REF!", more: 1 }, foreign)).toEqual({ error: "#REF!" });
    expect(readGrid([[1, new Date(0)]], foreign)).toEqual([[1, 5]]);
  });
});

describe("a number in a cell", () => {
  const read = (cell: Cell, param: Parameters<typeof numberFrom>[1] = rate) =>
    refusal(() => numberFrom(cell, param, AT));

  it("may be typed as a number, as text or as a word of its scale", () => {
    const worded = { ...scores, words: { "very good": 4 } } as const;
    expect(read(7)).toEqual({ value: 7, word: false });
    expect(read("7,5")).toEqual({ value: 7.5, word: false });
    expect(read(" Very Good ", worded)).toEqual({ value: 4, word: true });
    expect(read("good", worded)).toEqual(refused("not-a-number", { received: "good" }));
    expect(read("constructor", worded)).toEqual(refused("not-a-number", { received: "constructor" }));
  });

  it("is no date", () => {
    expect(read("2024-02-29", scores)).toEqual(refused("not-a-number", { received: "2024-02-29" }));
    expect(read("2024-02-29", rate)).toEqual(refused("not-a-number", { received: "2024-02-29" }));
  });

  it("may be TRUE or FALSE only where it is yes or no", () => {
    const tick = { name: "tick", kind: "number", help: "", ...YES_OR_NO } as const;
    expect(read(true, tick)).toEqual({ value: 1, word: true });
    expect(read(false, tick)).toEqual({ value: 0, word: true });
    expect(read("nee", tick)).toEqual({ value: 0, word: true });
    expect(read(true)).toEqual(refused("not-a-number", { received: true }));
    expect(read("maybe", tick)).toEqual(refused("not-yes-or-no", { received: "maybe" }));
  });

  it("is refused with what was found instead", () => {
    expect(read({ error: "#REF!" })).toEqual(refused("error-cell", { received: "#REF!" }));
    expect(read("#N/B")).toEqual(refused("error-cell", { received: "#N/B" }));
    expect(read(" 1.234")).toEqual(refused("ambiguous-number", { received: "1.234" }));
    expect(read("")).toEqual(refused("not-a-number", { received: "" }));
    expect(read(null)).toEqual(refused("not-a-number", { received: "object" }));
  });
});

describe("the limits of a number", () => {
  const check = (value: number, limits: Partial<NumberParam>) =>
    refusal(() => checkLimits(value, { ...rate, unit: "money", ...limits }, AT));

  it("include a smallest and a largest value, and exclude the value that it must be above", () => {
    expect(check(0, { min: 0, max: 10 })).toBeUndefined();
    expect(check(10, { min: 0, max: 10 })).toBeUndefined();
    expect(check(-1, { min: 0 })).toEqual(refused("below-minimum", { received: -1, limit: 0 }));
    expect(check(11, { max: 10 })).toEqual(refused("above-maximum", { received: 11, limit: 10 }));
    expect(check(0, { above: 0 })).toEqual(refused("not-above", { received: 0, limit: 0 }));
    expect(check(0.1, { above: 0 })).toBeUndefined();
  });

  it("may ask for a whole number", () => {
    expect(check(2, { whole: true })).toBeUndefined();
    expect(check(2.5, { whole: true })).toEqual(refused("not-a-whole-number", { received: 2.5 }));
    expect(check(2.5, {})).toBeUndefined();
  });

  it("see a rate that was typed without its percent sign, from 2 on", () => {
    const rates = { unit: "fraction", max: 1 } as const;
    expect(check(2, rates)).toEqual(refused("not-a-rate", { received: 2, minimum: 0, maximum: 1, asRate: 0.02 }));
    expect(check(100, { ...rates, min: -1 })).toEqual(
      refused("not-a-rate", { received: 100, minimum: -1, maximum: 1, asRate: 1 }),
    );
    expect(check(1.99, rates)).toEqual(refused("above-maximum", { received: 1.99, limit: 1 }));
    expect(check(101, rates)).toEqual(refused("above-maximum", { received: 101, limit: 1 }));
    expect(check(45, { max: 1 })).toEqual(refused("above-maximum", { received: 45, limit: 1 }));
    expect(check(45, { unit: "fraction" })).toBeUndefined();
  });

  it("allow nothing between yes and no", () => {
    for (const value of [0, 1]) expect(check(value, { unit: "yes or no" })).toBeUndefined();
    expect(check(2, { unit: "yes or no" })).toEqual(refused("not-yes-or-no", { received: 2 }));
  });
});

describe("a header", () => {
  it("is a text that names something, also with signs and digits", () => {
    for (const cell of ["Score", " Score ", "€", "%", "€%", "Q1", "é"]) expect(isHeaderText(cell, scores)).toBe(true);
  });

  it("is no number, date, error, answer of the scale or missing answer", () => {
    const others = [5, null, true, "5", "1e5", "€ 5", "-", "2024-02-29", "2024-02-29T10:00", "#N/A", "1.234"];
    for (const cell of others) expect(isHeaderText(cell, scores)).toBe(false);
    for (const cell of ["n/a", "N.A.", "nvt", "n.v.t.", "n.b.", "none", " Geen ", "onbekend", "unknown", "NaN", "null"])
      expect(isHeaderText(cell, scores)).toBe(false);
    expect(isHeaderText("geen score", scores)).toBe(true);
  });

  it("is no word of the scale, for numbers that have words", () => {
    const words = { good: 3 };
    expect(isHeaderText("Good", { ...scores, words })).toBe(false);
    expect(isHeaderText("Good", { ...rate, words })).toBe(false);
    expect(isHeaderText("Good", scores)).toBe(true);
    expect(isHeaderText("Good", { name: "days", kind: "dates", help: "" })).toBe(true);
  });
});

describe("a single value", () => {
  const COLUMN = { rows: [], height: 3, width: 1 };
  const read = (param: Param, cell: unknown) =>
    refusal(() => readScalar({ ...param, name: "value" }, cell, 2, COLUMN, () => ({ error: "#VALUE!" })));
  const choice = { name: "method", kind: "choice", options: ["adjusted", "Wald"], help: "" } as const;
  const text = { name: "name", kind: "text", help: "" } as const;

  it("is a number within its limits, or a whole day", () => {
    expect(read({ ...rate, max: 1 }, "50%")).toBe(0.5);
    expect(read({ ...rate, max: 1 }, 1.5)).toEqual(refused("above-maximum", { received: 1.5, limit: 1 }));
    expect(read({ name: "asOf", kind: "date", help: "" }, 45_000.5)).toBe(45_000);
  });

  it("is one of the choices in any case, spelled as the definition does", () => {
    expect(read(choice, " WALD ")).toBe("Wald");
    expect(read(choice, "exact")).toEqual(refused("unknown-choice", { received: "exact", options: "adjusted, Wald" }));
  });

  it("is a trimmed text, of a number or a boolean too", () => {
    expect(read(text, " NPS ")).toBe("NPS");
    expect(read(text, 5)).toBe("5");
    expect(read(text, true)).toBe("true");
  });

  it("is refused where it is an error or nothing", () => {
    expect(read(text, "#REF!")).toEqual(refused("error-cell", { received: "#REF!" }));
    expect(read(text, new Date(0))).toEqual(refused("error-cell", { received: "#VALUE!" }));
    expect(read(text, null)).toEqual(refused("missing-value"));
  });
});
