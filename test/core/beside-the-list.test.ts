import { describe, expect, it } from "vitest";
import { besideTheList, HEADER, rowsBesideTheList } from "../../core/beside-the-list.ts";
import type { Table } from "../../core/read.ts";
import type { Value } from "../../core/results.ts";

const list = (height: number, width: number, present: readonly number[], headerAt = -1): Table => ({
  values: new Map(),
  reports: [],
  height,
  width,
  present: Uint8Array.from(present),
  headerAt,
  place: () => ({}),
});

describe("answers beside a list", () => {
  it("stand in the rows that they belong to, under a header where there is one", () => {
    expect(besideTheList<Value>(["a", "b"], list(5, 1, [0, 1, 0, 1], 0), HEADER)).toEqual([
      [HEADER],
      ["a"],
      [""],
      ["b"],
      [""],
    ]);
  });

  it("keep the shape of a rectangle", () => {
    expect(besideTheList<Value>([1, 2, 3], list(2, 2, [1, 0, 1, 1]), HEADER)).toEqual([
      [1, ""],
      [2, 3],
    ]);
    expect(besideTheList<Value>([1, 2], list(1, 2, [1, 1]), HEADER)).toEqual([[1, 2]]);
    expect(besideTheList<Value>([1, 2], list(2, 1, [1, 1]), HEADER)).toEqual([[1], [2]]);
  });

  it("are one value beside one cell", () => {
    expect(besideTheList<Value>([7], list(1, 1, [1]), HEADER)).toBe(7);
    expect(besideTheList<Value>([], list(1, 1, [0]), HEADER)).toBe("");
  });

  it("may be labels, of which there are few: then rows of one label are one array", () => {
    const labels = { names: ["high", "low"], codes: Uint8Array.from([1, 0, 1]) };
    const rows = besideTheList(labels, list(5, 1, [0, 1, 1, 0, 1], 0), "Level");
    expect(rows).toEqual([["Level"], ["low"], ["high"], [""], ["low"]]);
    expect((rows as readonly unknown[])[4]).toBe((rows as readonly unknown[])[1]);
    expect(besideTheList(labels, list(2, 2, [1, 1, 0, 1]), "Level")).toEqual([
      ["low", "high"],
      ["", "low"],
    ]);
    expect(besideTheList(labels, list(1, 1, [1]), "Level")).toBe("low");
  });

  it("may be several to a row, each row as long as the others", () => {
    const rows = rowsBesideTheList([[1, 2], ["x"]], 2, list(5, 1, [0, 1, 0, 1], 0));
    expect(rows).toEqual([[HEADER, HEADER], [1, 2], ["", ""], ["x"], ["", ""]]);
  });
});
