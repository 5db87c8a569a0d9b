import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/cells.ts";
import { type ReadList, readList, upTo } from "../../../pane/customers/read-list.ts";
import { selectTransactions } from "../../../pane/customers/transactions.ts";
import { listOf, orderList, overviewFor, unwatched } from "./lists.ts";

const COLUMNS = { customers: 0, dates: 1, amounts: 2, quantities: undefined };

const read = (rows: readonly (readonly Cell[])[], columns: Parameters<typeof selectTransactions>[1] = COLUMNS) =>
  selectTransactions(
    listOf([["Klant", "Datum", "Bedrag", "Aantal"].slice(0, rows[0]?.length), ...rows], "Orders!B3"),
    columns,
    unwatched(),
  );

describe("transactions out of a list", () => {
  it("leave out a row with a cell that cannot be read, and name that cell by its address", async () => {
    const { customers, leftOut, unread } = await read([
      ["Bos", 45_000, 10],
      ["Bos", "morgen", 12],
      [null, 45_001, 8],
      ["Smit", 45_002, { error: "#N/A" }],
      ["Smit", 45_003, "1.234"],
      ["Smit", 45_004, "n.v.t."],
      ["Bos", 45_009, "7,50"],
    ]);
    expect(customers).toEqual([["Bos"], ["Bos"]]);
    expect(leftOut).toBe(5);
    expect(unread.map(({ address, why }) => [address, why])).toEqual([
      ["Orders!C5", "not-a-date"],
      ["Orders!B6", "blank"],
      ["Orders!D7", "error"],
      ["Orders!D8", "two-readings"],
      ["Orders!D9", "not-a-number"],
    ]);
  });

  it("do not count a blank row as one that was left out", async () => {
    const { customers, leftOut } = await read([
      ["Bos", 45_000, 10],
      [null, null, null],
      ["Smit", 45_001, 5],
      ["Bos", 45_002, 11],
    ]);
    expect([customers.length, leftOut]).toEqual([3, 0]);
  });

  it("multiply a price by its quantity, without noise in the last digits", async () => {
    const { amounts } = await read(
      [
        ["Bos", 45_000, 0.1, 3],
        ["Smit", 45_001, "19,99", 3],
        ["Bos", 45_002, 2.5, -2],
      ],
      { ...COLUMNS, quantities: 3 },
    );
    expect(amounts).toEqual([[0.3], [59.97], [-5]]);
  });

  it("can be cancelled between two steps, and tell how far they are", async () => {
    const abort = new AbortController();
    const shares: number[] = [];
    const work = selectTransactions(orderList(), COLUMNS, {
      signal: abort.signal,
      onProgress(share) {
        shares.push(share);
        abort.abort();
      },
    });
    await expect(work).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect(shares).toHaveLength(1);
  });
});

describe("what was read", () => {
  const overview = async (rows: readonly (readonly Cell[])[], asOf?: number) =>
    overviewFor(await read(rows), asOf, 45_100);

  it("says how many customers, from when to when, and what is no purchase of its own", async () => {
    expect(
      await overview([
        ["Bos", 45_000, 10],
        ["Bos ", 45_000, 5],
        ["Bos", 45_010, "12,5"],
        ["Smit", 45_003, -4],
        ["Smit", 45_002, 0],
        ["Jansen", 45_200, 9],
      ]),
    ).toEqual({
      transactions: 6,
      customers: 3,
      repeaters: 1,
      first: 45_000,
      last: 45_200,
      left: { returns: 1, free: 1, late: 0, firstLate: -1, merged: 1, absent: 0 },
      textAmounts: 1,
      textDates: 0,
      dateOrder: undefined,
      future: { count: 1, first: [6] },
      doubles: { count: 0, first: [] },
    });
  });

  it("leaves out what comes after the day that the data end on", async () => {
    const transactions = await read([
      ["Bos", 45_000, 10],
      ["Smit", 45_003, 4],
      ["Bos", 45_010, 12],
    ]);
    const { list } = readList(transactions) as ReadList;
    expect(upTo(transactions, list, 45_003)).toMatchObject({
      customers: [["Bos"], ["Smit"]],
      dates: [[45_000], [45_003]],
      amounts: [[10], [4]],
    });
    expect(upTo(transactions, list, undefined)).toBe(transactions);
    expect(upTo(transactions, list, 45_010)).toBe(transactions);
  });
});
