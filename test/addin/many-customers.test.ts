import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MOST_WRITTEN } from "../../addin/batches.ts";
import { connect } from "../../addin/workbook.ts";
import { analyse } from "../../pane/customers/analyse.ts";
import { FIRST_QUESTION } from "../../pane/customers/question.ts";
import { valuesPlan } from "../../pane/customers/sheet-plan.ts";
import { type CustomerTable, tableOf } from "../../pane/customers/table.ts";
import { selectTransactions } from "../../pane/customers/transactions.ts";
import { customersEn } from "../../pane/texts/customers-en.ts";
import type { Workbook } from "../../pane/workbook.ts";
import { loadPage } from "../hosts/excel/bench.ts";
import type { LoadedExcel } from "../hosts/excel/load.ts";
import { orderList, overviewFor, unwatched } from "../pane/customers/lists.ts";

const CUSTOMERS = 100_000;
const MEGABYTE = 1024 * 1024;

let page: LoadedExcel;
let workbook: Workbook;

beforeEach(async () => {
  page = loadPage();
  workbook = await connect();
});
afterEach(() => vi.unstubAllGlobals());

/** What the view writes of a hundred thousand customers: a table as it makes of three hundred, repeated. */
async function plan() {
  const columns = { customers: 0, dates: 1, amounts: 2, quantities: undefined };
  const list = orderList();
  const transactions = await selectTransactions(list, columns, unwatched());
  const overview = overviewFor(transactions);
  const analysis = await analyse(transactions, overview, FIRST_QUESTION, unwatched());
  const small = tableOf(analysis, "en") as CustomerTable;
  const rows = Array.from({ length: CUSTOMERS }, (_, at) => [
    `K${at}`,
    ...(small.rows[at % small.rows.length] ?? []).slice(1),
  ]);
  const content = { name: "Customers", list, columns, analysis, last: overview.last, remarks: ["One remark."] };
  return valuesPlan({ ...content, texts: customersEn.sheet, language: "en" }, { ...small, rows });
}

describe("a hundred thousand customers in Excel", () => {
  test("go in messages far below 5 MB, as many as their cells ask for, with progress in between", async () => {
    const changes = await plan();
    const shares: number[] = [];
    page.host.forgetExchanges();
    const receipt = await workbook.apply(changes, { onProgress: (share) => shares.push(share) });
    const cells = CUSTOMERS * 13;
    expect(page.host.syncs).toBeGreaterThan(cells / MOST_WRITTEN);
    expect(page.host.syncs).toBeLessThan(2 * (cells / MOST_WRITTEN) + 20);
    for (const { requestBytes, responseBytes, error } of page.host.exchanges) {
      expect(requestBytes).toBeLessThan(2.5 * MEGABYTE);
      expect(responseBytes).toBeLessThan(2.5 * MEGABYTE);
      expect(error).toBeUndefined();
    }
    expect(shares.length).toBeGreaterThan(30);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect((await workbook.read(`Customers!A${12 + CUSTOMERS}:M${12 + CUSTOMERS}`))[0]?.[0]).toBe(`K${CUSTOMERS - 1}`);
    await receipt.undo();
    expect(await workbook.sheets()).toEqual(["Sheet1"]);
  });

  test("are stopped between two messages, and then nothing of them is left", async () => {
    const changes = await plan();
    const stop = new AbortController();
    page.host.forgetExchanges();
    const writing = workbook.apply(changes, {
      signal: stop.signal,
      onProgress: (share) => share > 0.1 && stop.abort(),
    });
    await expect(writing).rejects.toMatchObject({ problem: "cancelled" });
    expect(page.host.syncs).toBeLessThan(25);
    expect(await workbook.sheets()).toEqual(["Sheet1"]);
  });
});
