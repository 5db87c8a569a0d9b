import { describe, expect, it } from "vitest";
import type { Change } from "../../../pane/changes.ts";
import { analyse } from "../../../pane/customers/analyse.ts";
import { MOST_LIVE_ROWS, whyNotLive } from "../../../pane/customers/live.ts";
import type { Question } from "../../../pane/customers/question.ts";
import { freeSheetName } from "../../../pane/customers/sheet-name.ts";
import { livePlan, type SheetContent, tableRowOf, valuesPlan } from "../../../pane/customers/sheet-plan.ts";
import { type CustomerTable, tableOf } from "../../../pane/customers/table.ts";
import { selectTransactions } from "../../../pane/customers/transactions.ts";
import { callsIn } from "../../../pane/formula.ts";
import { customersEn } from "../../../pane/texts/customers-en.ts";
import { listOf, orderList, orderRows, overviewFor, unwatched } from "./lists.ts";

const COLUMNS = { customers: 0, dates: 1, amounts: 2, quantities: undefined };
const QUESTION: Question = { horizon: 12, unit: "month", margin: 0.4, discount: 0.1, model: "BG/NBD", asOf: undefined };

async function contentOf(list = orderList()): Promise<SheetContent> {
  const transactions = await selectTransactions(list, COLUMNS, unwatched());
  const overview = overviewFor(transactions, undefined, 47_000);
  const analysis = await analyse(transactions, overview, QUESTION, unwatched());
  const { last } = overview;
  return {
    name: "Ann's customers",
    list,
    columns: COLUMNS,
    analysis,
    last,
    remarks: ["One remark."],
    texts: customersEn.sheet,
    language: "en",
  };
}

const of = <K extends Change["kind"]>(changes: readonly Change[], kind: K) =>
  changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);

describe("the plan for a new sheet", () => {
  it("puts the settings above one table of values", async () => {
    const content = await contentOf();
    const table = tableOf(content.analysis, "en") as CustomerTable;
    const plan = valuesPlan(content, table);
    expect(plan[0]).toEqual({ kind: "sheet", name: "Ann's customers" });
    const [title, settings, remarks, values] = of(plan, "values");
    expect(title?.values).toEqual([["Customers of Orders!A1"]]);
    expect(settings?.address).toBe("'Ann''s customers'!A3");
    expect(settings?.values.map(([, , value]) => value)).toEqual([
      "Orders!A1",
      46_022,
      12,
      "month",
      0.4,
      0.1,
      "BG/NBD",
    ]);
    expect(remarks).toMatchObject({ address: "'Ann''s customers'!E3", values: [["One remark."]] });
    expect(values?.address).toBe("'Ann''s customers'!A12");
    expect(values?.values).toEqual([table.headers, ...table.rows]);
    const last = 12 + table.rows.length;
    expect(of(plan, "number-format").map(({ address, format }) => [address.split("!")[1], format])).toEqual([
      ["C4", "yyyy-mm-dd"],
      ["C7", "0.0%"],
      ["C8", "0.0%"],
      [`D13:D${last}`, "#,##0.00"],
      [`J13:J${last}`, "0.0%"],
      [`K13:K${last}`, "0.00"],
      [`L13:L${last}`, "#,##0.00"],
      [`M13:M${last}`, "#,##0.00"],
    ]);
  });

  it("spills two formulas over the list that refer to the settings on the sheet", async () => {
    const content = await contentOf();
    const plan = livePlan(content);
    const customers = tableOf(content.analysis, "en")?.rows.length ?? 0;
    const list = content.list.last + 1;
    const ranges = `Orders!A2:A${list},Orders!B2:B${list},Orders!C2:C${list}`;
    expect(of(plan, "formula")).toEqual([
      {
        kind: "formula",
        address: "'Ann''s customers'!A12",
        formula: `=RFM(${ranges},$C$4)`,
        rows: customers + 1,
        columns: 9,
      },
      {
        kind: "formula",
        address: "'Ann''s customers'!K12",
        formula: `=CLVTABLE(${ranges},$C$5,$C$7,$C$8,$C$4,$C$6,$C$9)`,
        rows: customers + 1,
        columns: 8,
      },
    ]);
  });

  it("writes formulas that the pane itself reads back as calls of those functions", async () => {
    for (const { formula } of of(livePlan(await contentOf()), "formula")) {
      const [call] = callsIn(formula, { separator: ",", decimal: "." }) ?? [];
      expect(call?.args.every(({ kind }) => kind === "reference")).toBe(true);
    }
  });

  it("refers to the cells of the list wherever it stands, on a sheet with any name", async () => {
    const list = { ...listOf(orderRows(300), "'Orders 2025'!C7"), sheet: "Orders 2025" };
    const [formula] = of(livePlan(await contentOf(list)), "formula");
    expect(formula?.formula).toContain(`'Orders 2025'!C7:C${6 + list.cells.length},`);
  });

  it("leaves the formula for predictions out where there are none", async () => {
    const list = listOf([
      ["Klant", "Datum", "Bedrag"],
      ["Bos", 45_000, 10],
      ["Smit", 45_001, 12],
      ["Bos", 45_030, 9],
    ]);
    expect(of(livePlan(await contentOf(list)), "formula").map(({ formula }) => formula)).toEqual([
      "=RFM(Orders!A2:A4,Orders!B2:B4,Orders!C2:C4,$C$4)",
    ]);
  });

  it("begins below the remarks, however many there are", () => {
    expect(tableRowOf({ remarks: [] })).toBe(11);
    expect(tableRowOf({ remarks: new Array(12).fill("a") })).toBe(15);
  });
});

describe("live formulas", () => {
  const fits = { leftOut: 0 };
  const read = { transactions: 500, last: 46_000 };

  it("fit where they give the same answers", () => {
    expect(whyNotLive(COLUMNS, fits, read, QUESTION)).toBeUndefined();
    expect(whyNotLive(COLUMNS, fits, read, { asOf: 46_000 })).toBeUndefined();
  });

  it.each([
    ["leftOut", COLUMNS, { leftOut: 1 }, read, QUESTION],
    ["quantities", { ...COLUMNS, quantities: 3 }, fits, read, QUESTION],
    ["late", COLUMNS, fits, read, { asOf: 45_999 }],
    ["large", COLUMNS, fits, { ...read, transactions: MOST_LIVE_ROWS + 1 }, QUESTION],
  ] as const)("do not fit: %s", (why, columns, transactions, overview, question) => {
    expect(whyNotLive(columns, transactions, overview, question)).toBe(why);
  });
});

describe("the name of a new sheet", () => {
  it("is the first that no sheet has, in any case of letters", () => {
    expect(freeSheetName("Customers", ["Orders"])).toBe("Customers");
    expect(freeSheetName("Customers", ["customers", "Customers 2"])).toBe("Customers 3");
  });
});
