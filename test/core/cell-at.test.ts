import { expect, it } from "vitest";
import type { NumbersParam } from "../../core/params.ts";
import { readTable } from "../../core/read.ts";
import { quickest } from "../quickest.ts";

/** Rows as a host brings them: how the engine keeps each of them depends on what is in it. */
const delivered = (rows: number, cellOf: (row: number) => unknown): readonly unknown[] =>
  JSON.parse(JSON.stringify(Array.from({ length: rows }, (_, row) => [cellOf(row)])));

const REVENUE: NumbersParam = { name: "revenue", kind: "numbers", unit: "money", help: "" };
const read = (rows: readonly unknown[]) => readTable([REVENUE], [rows], () => ({ error: "#VALUE!" }));

it("takes no longer to read decimals once lists with a header and with whole numbers have been read", async () => {
  const timeOfReading = async () => {
    const lists = Array.from({ length: 3 }, () => delivered(300_000, (row) => row + 0.5));
    return quickest(() => read(lists.pop() ?? []));
  };
  for (let time = 0; time < 20; time++) read(delivered(2_000, (row) => row + 0.25));
  const before = await timeOfReading();
  for (let time = 0; time < 20; time++) {
    read(delivered(2_000, (row) => (row === 0 ? "Revenue" : row)));
    read(delivered(2_000, (row) => (row === 0 ? "Revenue" : row + 0.25)));
  }
  expect(await timeOfReading()).toBeLessThan(3 * before);
});
