import { afterEach, describe, expect, it, vi } from "vitest";
import { customerBaseInParts } from "../../../core/customer-base.ts";
import { type InParts, whole } from "../../../core/numeric/in-parts.ts";
import { readTable } from "../../../core/read.ts";
import { TRANSACTIONS } from "../../../core/value/bases/transactions.ts";
import { analyse } from "../../../pane/customers/analyse.ts";
import { FIRST_QUESTION } from "../../../pane/customers/question.ts";
import { tableInParts } from "../../../pane/customers/read-table.ts";
import { readTransactions } from "../../../pane/customers/read-transactions.ts";
import { selectTransactions } from "../../../pane/customers/transactions.ts";
import { unhurried } from "../../../pane/work.ts";
import { listOf, orderList, orderRows, overviewFor, unwatched } from "./lists.ts";

const COLUMNS = { customers: 0, dates: 1, amounts: 2, quantities: undefined };
const ASKED = { asOf: undefined, reading: undefined, today: 47_000 };

afterEach(() => vi.restoreAllMocks());

/** The parts of some work, and how many there were. */
function counted<T>(work: InParts<T>): { readonly parts: number; readonly result: T } {
  for (let parts = 1; ; parts++) {
    const part = work.next();
    if (part.done === true) return { parts, result: part.value };
  }
}

describe("work in parts", () => {
  /** Parts that take 30 milliseconds each by a clock that only they move. */
  function slowWork(parts: number) {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    let done = 0;
    return {
      done: () => done,
      work: (function* (): InParts<string> {
        for (; done < parts; done++) {
          now += 30;
          yield;
        }
        return "done";
      })(),
    };
  }

  it("lets the pane breathe after every 40 milliseconds", async () => {
    const breaths = vi.spyOn(globalThis, "setTimeout");
    const { work } = slowWork(10);
    expect(await unhurried(work, unwatched())).toBe("done");
    expect(breaths).toHaveBeenCalledTimes(5);
  });

  it("stops at the next breath once it is cancelled", async () => {
    const abort = new AbortController();
    const { work, done } = slowWork(100);
    const running = unhurried(work, { signal: abort.signal });
    abort.abort();
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    expect(done()).toBeLessThan(3);
  });
});

describe("a long list of orders", () => {
  // Text among the numbers and spaces around names, as long as the parts of reading make a difference.
  const rows = orderRows(3_000).map(([customer, date, amount], at) => [
    at % 5 === 0 ? ` ${customer} ` : (customer ?? null),
    at % 3 === 0 ? new Date(Date.UTC(1899, 11, 30 + Number(date))).toISOString().slice(0, 10) : (date ?? null),
    at % 4 === 0 ? String(amount) : (amount ?? null),
  ]);
  const list = listOf([["Klantnr", "Orderdatum", "Bedrag"], ...rows]);

  it("is read in parts as the functions read it at once", async () => {
    const transactions = await selectTransactions(list, COLUMNS, unwatched());
    const { customers, dates, amounts } = transactions;
    const { parts, result } = counted(tableInParts(transactions));
    const table = readTable(TRANSACTIONS, [customers, dates, amounts], () => ({ error: "#VALUE!" }));
    expect(parts).toBeGreaterThan(rows.length / 25_000);
    expect([...result.values]).toEqual([...table.values]);
    expect(result.reports).toEqual(table.reports);
    expect(result.place("dates", 7)).toEqual(table.place("dates", 7));
  });

  it("is fitted in parts as at once", () => {
    const orders = orderRows(3_000);
    const column = (at: number) => orders.map((row) => [row[at]]);
    const table = readTable(TRANSACTIONS, [column(0), column(1), column(2)], () => ({ error: "#VALUE!" }));
    const options = { model: "BG/NBD", unit: "month", periods: 12 } as const;
    const { parts, result } = counted(customerBaseInParts(table, options));
    expect(parts).toBeGreaterThan(5);
    expect(result).toEqual(whole(customerBaseInParts(table, options)));
    expect(result.ok).toBe(true);
  });

  it("is no list of orders where no row can be read, and says so", async () => {
    const { overview } = await readTransactions(
      listOf([
        ["Klantnr", "Orderdatum", "Bedrag"],
        ["a", "morgen", 1],
        ["b", "gisteren", 2],
      ]),
      COLUMNS,
      ASKED,
      unwatched(),
    );
    expect("error" in overview && overview.error).toMatchObject({ code: "empty-range", facts: { param: "customers" } });
  });

  it("is stopped while it is read and while it is calculated", async () => {
    const abort = new AbortController();
    const reading = readTransactions(list, COLUMNS, ASKED, { signal: abort.signal, onProgress: () => abort.abort() });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });

    const transactions = await selectTransactions(orderList(), COLUMNS, unwatched());
    const stop = new AbortController();
    const shares: number[] = [];
    const calculating = analyse(transactions, overviewFor(transactions), FIRST_QUESTION, {
      signal: stop.signal,
      onProgress(share) {
        shares.push(share);
        stop.abort();
      },
    });
    await expect(calculating).rejects.toMatchObject({ name: "AbortError" });
    expect(shares).toEqual([0.2]);
  });
});
