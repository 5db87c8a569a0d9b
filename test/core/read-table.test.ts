import { describe, expect, it } from "vitest";
import type { Cell } from "../../core/cells.ts";
import { CalcError } from "../../core/errors.ts";
import type { ColumnParam, Ids, NumbersParam } from "../../core/params.ts";
import { readTable } from "../../core/read.ts";
import { column } from "./ask.ts";

const numbers = { name: "amounts", kind: "numbers", unit: "money", help: "" } as const;
const ids = { name: "ids", kind: "ids", help: "" } as const;
const dates = { name: "dates", kind: "dates", help: "" } as const;

const foreign = (cell: object): Cell => (cell instanceof Date ? 45_000 : { error: "#VALUE!" });
const read = (params: readonly ColumnParam[], ...args: unknown[]) => readTable(params, args, foreign);
const columnOf = (values: Float64Array | Ids | undefined) =>
  values instanceof Float64Array ? [...values] : [...(values?.codes ?? [])].map((code) => values?.names[code]);

/** The values of the first column, or what its refusal says. */
function values(param: ColumnParam, ...cells: unknown[]): unknown {
  try {
    return columnOf(read([param], column(cells)).values.get(param.name));
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    return [error.code, error.facts];
  }
}

function refusal(params: readonly ColumnParam[], ...args: unknown[]): unknown {
  try {
    read(params, ...args);
  } catch (error) {
    if (error instanceof CalcError) return [error.code, error.facts];
    throw error;
  }
  return undefined;
}

describe("the limits of a column", () => {
  const limited = (limits: Partial<NumbersParam>) => ({ ...numbers, ...limits });

  it("include both ends and exclude a bound that must be passed, however near", () => {
    expect(values(limited({ min: 0, max: 10 }), 0, 10, 5)).toEqual([0, 10, 5]);
    expect(values(limited({ min: 0 }), 1, -0.001)).toEqual([
      "below-minimum",
      { param: "amounts", row: 2, received: -0.001, limit: 0 },
    ]);
    expect(values(limited({ above: 0 }), 1, 1e-12, Number.MIN_VALUE)).toEqual([1, 1e-12, Number.MIN_VALUE]);
    expect(values(limited({ above: 0 }), 1, 0)).toMatchObject(["not-above", { row: 2 }]);
    expect(values(limited({ above: 100 }), 100.00001, 100)).toMatchObject(["not-above", { row: 2, limit: 100 }]);
    expect(values(limited({ above: -100 }), -99, -100)).toMatchObject(["not-above", { row: 2 }]);
    expect(values(limited({ above: 0, min: 5 }), 5, 4)).toMatchObject(["below-minimum", { row: 2 }]);
    expect(values(limited({ whole: true }), 3, 3.5)).toMatchObject(["not-a-whole-number", { row: 2 }]);
    expect(values(limited({}), Number.MAX_VALUE, -Number.MAX_VALUE)).toEqual([Number.MAX_VALUE, -Number.MAX_VALUE]);
  });

  it("hold in a rectangle as in a column", () => {
    const rectangle = [
      [1, 2],
      [3, 11],
    ];
    expect(refusal([limited({ max: 10, whole: true })], rectangle)).toEqual([
      "above-maximum",
      { param: "amounts", row: 2, column: 2, received: 11, limit: 10 },
    ]);
    expect(refusal([limited({ min: 2 })], rectangle)).toMatchObject(["below-minimum", { row: 1, column: 1 }]);
    expect(refusal([limited({ whole: true })], [[1, 2.5]])).toMatchObject(["not-a-whole-number", { column: 2 }]);
  });

  it("are refused as numbers that no cell holds", () => {
    expect(values(numbers, 5, Number.NaN)).toMatchObject(["error-cell", { row: 2, received: "#NUM!" }]);
    expect(values(numbers, 5, -Infinity)).toMatchObject(["error-cell", { row: 2, received: "#NUM!" }]);
  });
});

describe("a column of dates", () => {
  it("is read as whole days, from serial days, ISO texts and the host's own dates", () => {
    expect(values(dates, 45_000.75, "2024-02-29", new Date(0))).toEqual([45_000, 45_351, 45_000]);
    expect(values(dates, 45_000, 0.5)).toEqual(["not-a-date", { param: "dates", row: 2, received: 0.5 }]);
    expect(values(dates, "Date", 45_000)).toEqual([45_000]);
  });
});

describe("a column of names", () => {
  it("is compared as trimmed text, and shows a number as a number", () => {
    const read1 = read([ids], column([12, " 12", "De Wit", " De Wit ", true, "true"])).values.get("ids") as Ids;
    expect([...read1.codes]).toEqual([0, 0, 1, 1, 2, 3]);
    expect(read1.names).toEqual(["12", "De Wit", "TRUE", "true"]);
    expect(read1.shown).toEqual([12, "De Wit", "TRUE", "true"]);
    expect(values(ids, "a", { error: "#REF!" })).toEqual(["error-cell", { param: "ids", row: 2, received: "#REF!" }]);
  });

  it("has no header by itself, and loses the name above the header of the numbers beside it", () => {
    expect(values(ids, "Name", "a")).toEqual(["Name", "a"]);
    const table = read([ids, numbers], column(["Name", "b", "a", "b"]), column(["Amount", 1, 2, 3]));
    const names = table.values.get("ids") as Ids;
    expect([...names.codes]).toEqual([0, 1, 0]);
    expect(names.names).toEqual(["b", "a"]);
    expect(names.shown).toEqual(["b", "a"]);
    expect(table.reports.map(({ header }) => header)).toEqual(["Name", "Amount"]);
  });

  it("shows the host's own dates anew for each cell", () => {
    expect(values(ids, new Date(0), new Date(0), 45_000)).toEqual(["45000", "45000", "45000"]);
  });
});

describe("the header of a table", () => {
  it("is found below blank rows, and tells where values stand", () => {
    const table = read([numbers], column(["", "Amount", 5, "", 7]));
    expect([table.headerAt, table.height, table.width]).toEqual([1, 5, 1]);
    expect([...table.present]).toEqual([0, 0, 1, 0, 1]);
    expect(table.place("amounts", 0)).toEqual({ param: "amounts", row: 3 });
    expect(table.place("amounts", 1)).toEqual({ param: "amounts", row: 5 });
    expect(table.reports).toEqual([
      {
        param: "amounts",
        cells: 5,
        used: 2,
        blank: 2,
        textAsNumber: 0,
        textAsDate: 0,
        dateOrder: undefined,
        words: 0,
        header: "Amount",
      },
    ]);
  });

  it("takes the whole first row of a rectangle, and one cell of a single row", () => {
    const rectangle = read(
      [numbers],
      [
        ["Jan", ""],
        [1, "2"],
      ],
    );
    expect(columnOf(rectangle.values.get("amounts"))).toEqual([1, 2]);
    expect(rectangle.reports).toMatchObject([{ cells: 4, used: 2, blank: 0, textAsNumber: 1, header: "Jan" }]);
    const row = read([numbers], [["Jan", 1, "", 2]]);
    expect(columnOf(row.values.get("amounts"))).toEqual([1, 2]);
    expect(row.reports).toMatchObject([{ cells: 4, used: 2, blank: 1, header: "Jan" }]);
    expect(refusal([numbers], [["Jan", "Feb", 2]])).toMatchObject(["not-a-number", { row: 1, column: 2 }]);
  });

  it("is no header where its row holds a number too", () => {
    expect(
      refusal(
        [numbers],
        [
          ["Jan", 5],
          [1, 2],
        ],
      ),
    ).toMatchObject(["not-a-number", { row: 1, column: 1 }]);
    expect(
      refusal(
        [numbers],
        [
          ["", "Jan"],
          [1, 2],
        ],
      ),
    ).toBeUndefined();
  });

  it("stands in every column of numbers or dates, or is a mistake in one", () => {
    expect(refusal([dates, numbers], column(["Date", 45_000]), column([5, 6]))).toEqual([
      "not-a-date",
      { param: "dates", row: 1, received: "Date" },
    ]);
    expect(refusal([dates, numbers], column([45_000, 45_001]), column(["x", 6]))).toEqual([
      "not-a-number",
      { param: "amounts", row: 1, received: "x" },
    ]);
    expect(refusal([dates, numbers], column([45_000, 45_001]), column(["", "x"]))).toMatchObject([
      "not-a-number",
      { row: 2 },
    ]);
  });

  it("may stand above one column alone where the other is blank there", () => {
    const table = read([dates, numbers], column(["Date", 45_000]), column(["", 6]));
    expect(table.headerAt).toBe(0);
    expect(table.reports.map(({ header }) => header)).toEqual(["Date", undefined]);
  });
});

describe("rows of a table", () => {
  it("keep the numbers and names that belong together", () => {
    const table = read([ids, numbers], column(["a", "", "b", null]), column([1, null, 2, ""]));
    expect(columnOf(table.values.get("ids"))).toEqual(["a", "b"]);
    expect(columnOf(table.values.get("amounts"))).toEqual([1, 2]);
    expect(table.headerAt).toBe(-1);
  });

  it("may not be blank in one column only, whichever it is", () => {
    expect(refusal([ids, numbers], column(["a", "b"]), column([1, ""]))).toEqual([
      "incomplete-row",
      { param: "amounts", row: 2, other: "ids" },
    ]);
    expect(refusal([ids, numbers], column(["a", ""]), column([1, 2]))).toEqual([
      "incomplete-row",
      { param: "ids", row: 2, other: "amounts" },
    ]);
  });

  it("are of equal number and width", () => {
    expect(refusal([ids, numbers], column(["a", "b"]), column([1]))).toEqual([
      "different-sizes",
      { param: "amounts", rows: 1, columns: 1, other: "ids", otherRows: 2, otherColumns: 1 },
    ]);
    expect(refusal([ids, numbers], [["a", "b"]], [[1]])).toMatchObject(["different-sizes", { otherColumns: 2 }]);
  });

  it("may be ragged: what is missing is blank", () => {
    expect(columnOf(read([numbers], [[1], [2, 3], []]).values.get("amounts"))).toEqual([1, 2, 3]);
    expect(columnOf(read([numbers], [[1, 2], [3]]).values.get("amounts"))).toEqual([1, 2, 3]);
    expect(columnOf(read([numbers], [[1], [2], 3]).values.get("amounts"))).toEqual([1, 2, 3]);
    expect(columnOf(read([numbers], [[1], [2], [3, 4]]).values.get("amounts"))).toEqual([1, 2, 3, 4]);
  });

  it("are cut off where more than ten thousand blank ones follow", () => {
    const followed = (blanks: number) => read([numbers], [...column([1, 2]), ...column(Array(blanks).fill(""))]);
    expect(followed(10_000).height).toBe(10_002);
    expect(followed(10_001).height).toBe(2);
    expect(followed(10_001).reports).toMatchObject([{ cells: 10_003, used: 2, blank: 10_001 }]);
    expect(read([numbers], column(Array(20_000).fill(null))).height).toBe(1);
  });

  it("may all be blank", () => {
    const table = read([numbers], column(["", null]));
    expect([table.height, table.headerAt, [...table.present]]).toEqual([2, -1, []]);
    expect(table.reports).toMatchObject([{ cells: 2, used: 0, blank: 2, header: undefined }]);
  });
});

describe("a blank within a column", () => {
  const counted = { ...numbers, blankAs: 0 };

  it("counts as a number where the definition says so, between the first number and the last", () => {
    expect(values(counted, "", 5, "", 7, "")).toEqual([5, 0, 7]);
    expect(values(counted, "Sales", "", 5, null, 7)).toEqual([0, 5, 0, 7]);
    expect(values(numbers, 5, "", 7)).toEqual([5, 7]);
  });

  it("takes its row out of the table where whoever was asked may give no answer", () => {
    const asked = { ...numbers, mayBeBlank: true } as const;
    const table = read([ids, asked], column(["a", "b", "c"]), column([1, "", 3]));
    expect(columnOf(table.values.get("ids"))).toEqual(["a", "c"]);
    expect(columnOf(table.values.get("amounts"))).toEqual([1, 3]);
    expect(refusal([ids, asked], column(["a", ""]), column([1, 2]))).toMatchObject(["incomplete-row", { row: 2 }]);
  });
});

describe("the report of a column", () => {
  it("counts what was typed as text and as words", () => {
    const worded = { ...numbers, words: { high: 3 } };
    expect(read([worded], column(["Level", "high", "5", 5, "High"])).reports).toEqual([
      {
        param: "amounts",
        cells: 5,
        used: 4,
        blank: 0,
        textAsNumber: 1,
        textAsDate: 0,
        dateOrder: undefined,
        words: 2,
        header: "Level",
      },
    ]);
  });
});
