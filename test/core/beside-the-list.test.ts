import { describe, expect, it } from "vitest";
import { besideTheList, HEADER, rowsBesideTheList } from "../../core/beside-the-list.ts";
import type { Table } from "../../core/read.ts";

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
    expect(besideTheList(["a", "b"], list(5, 1, [0, 1, 0, 1], 0))).toEqual([[HEADER], ["a"], [""], ["b"], [""]]);
  });

  it("keep the shape of a rectangle", () => {
    expect(besideTheList([1, 2, 3], list(2, 2, [1, 0, 1, 1]))).toEqual([
      [1, ""],
      [2, 3],
    ]);
    expect(besideTheList([1, 2], list(1, 2, [1, 1]))).toEqual([[1, 2]]);
    expect(besideTheList([1, 2], list(2, 1, [1, 1]))).toEqual([[1], [2]]);
  });

  it("are one value beside one cell", () => {
    expect(besideTheList([7], list(1, 1, [1]))).toBe(7);
    expect(besideTheList([], list(1, 1, [0]))).toBe("");
  });

  it("may be several to a row, each row as long as the others", () => {
    const rows = rowsBesideTheList([[1, 2], ["x"]], 2, list(5, 1, [0, 1, 0, 1], 0));
    expect(rows).toEqual([[HEADER, HEADER], [1, 2], ["", ""], ["x"], ["", ""]]);
  });
});
