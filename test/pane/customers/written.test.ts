import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answer } from "../../../core/answer.ts";
import type { List } from "../../../pane/classify/list.ts";
import { analyse } from "../../../pane/customers/analyse.ts";
import type { Columns } from "../../../pane/customers/columns.ts";
import { findTransactions } from "../../../pane/customers/find-transactions.ts";
import { completeColumns, guessColumns } from "../../../pane/customers/guess-columns.ts";
import { FIRST_QUESTION } from "../../../pane/customers/question.ts";
import { selectTransactions } from "../../../pane/customers/transactions.ts";
import { firstCellOf, hasChanged, writeCustomers } from "../../../pane/customers/write-customers.ts";
import type { Workbook } from "../../../pane/workbook.ts";
import { playgroundWorkbook } from "../../../playground/workbook.ts";
import { bootPlayground } from "../../hosts/playground/headless.ts";
import { orderRows, overviewFor, unwatched } from "./lists.ts";

const rows = [["Klant", "Datum", "Bedrag"], ...orderRows(300)];

let host: ReturnType<typeof bootPlayground>;
let workbook: Workbook;

beforeEach(() => {
  host = bootPlayground();
  const sheet = host.workbook.getActiveSheet();
  sheet.setName("Orders");
  sheet.setRowCount(rows.length + 1);
  sheet.getRange(0, 0, rows.length, 3).setValues(rows as (string | number)[][]);
  host.range("B3").activate();
  workbook = playgroundWorkbook(host, {
    interfaceLanguage: "en",
    labelLanguage: () => "nl",
    setLabelLanguage: () => {},
    isEditing: () => false,
  });
  host.functions.setLabelLanguage("nl");
});
afterEach(async () => {
  await host.calculated();
  host.dispose();
});

async function analysed() {
  const list = findTransactions(await workbook.block()) as List;
  const columns = completeColumns(guessColumns(list)) as Columns;
  const transactions = await selectTransactions(list, columns, unwatched());
  const overview = overviewFor(transactions, undefined, 47_000);
  const analysis = await analyse(transactions, overview, FIRST_QUESTION, unwatched());
  return { list, columns, transactions, overview, analysis };
}

const asked = async (id: string, ...more: readonly unknown[]) => {
  const column = (at: number) => rows.slice(1).map((row) => [row[at]]);
  const shown = answer(id, [column(0), column(1), column(2), ...more], { language: "nl" });
  return shown.ok ? (shown.cells as readonly (readonly unknown[])[]) : [];
};

describe("the customers on a sheet of a real grid", () => {
  it("are what the functions answer, live: a setting on the sheet changes them", async () => {
    const wanted = await analysed();
    const { name, receipt } = await writeCustomers({ ...wanted, form: "live" }, workbook, {});
    expect(name).toBe("Klanten");
    const [scores, expected] = [await asked("RFM"), await asked("CLVTABLE", 12, 1, 0.1)];
    const top = host.stored("A1:A40", name).findIndex(([cell]) => cell === scores[0]?.[0]) + 1;
    const last = top + scores.length - 1;
    const close = async (address: string, cells: readonly (readonly unknown[])[]) => {
      const read = await workbook.read(`${name}!${address}`);
      expect(read).toHaveLength(cells.length);
      read.forEach((row, at) => {
        row.forEach((cell, column) => {
          const wantedCell = cells[at]?.[column];
          if (typeof wantedCell === "number") expect(cell).toBeCloseTo(wantedCell, 6);
          else expect(cell).toBe(wantedCell);
        });
      });
    };
    await close(`A${top}:I${last}`, scores);
    await close(`K${top}:R${last}`, expected);

    host.range("C7", name).setValue(0.25);
    await host.calculated();
    await close(`K${top}:R${last}`, await asked("CLVTABLE", 12, 0.25, 0.1));
    host.range("C7", name).setValue(1);
    await host.calculated();
    await receipt.undo();
    expect(await workbook.sheets()).toEqual(["Orders"]);
  });

  it("are one table of values with who is worth most on top, and undone as a whole", async () => {
    const wanted = await analysed();
    const { name, receipt } = await writeCustomers({ ...wanted, form: "values" }, workbook, {});
    const cells = await workbook.read(`${name}!A1:M400`);
    const top = cells.findIndex(([cell]) => cell === "Klant");
    expect(cells.length - top - 1).toBe(wanted.overview.customers);
    const worths = cells.slice(top + 1).map((row) => Number(row[12]));
    expect(worths).toEqual([...worths].sort((one, other) => other - one));
    await receipt.undo();
    expect(await workbook.sheets()).toEqual(["Orders"]);
  });

  it("leave nothing behind where the user stops it halfway", async () => {
    const wanted = await analysed();
    const stop = new AbortController();
    const writing = writeCustomers({ ...wanted, form: "values" }, workbook, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(writing).rejects.toMatchObject({ problem: "cancelled" });
    expect(await workbook.sheets()).toEqual(["Orders"]);
  });

  it("are not written from a list that has changed since", async () => {
    const { list } = await analysed();
    expect(await hasChanged(list, workbook)).toBe(false);
    host.range("C5").setValue(1);
    expect(await hasChanged(list, workbook)).toBe(true);
    host.workbook.getActiveSheet().setName("Renamed");
    expect(await hasChanged(list, workbook)).toBe(true);
  });

  it("can be shown by the first cell of their sheet", () => {
    expect(firstCellOf("Ann's customers")).toBe("'Ann''s customers'!A1");
  });
});
