import { describe, expect, it } from "vitest";
import { customerBase } from "../../../core/customer-base.ts";
import { readTable } from "../../../core/read.ts";
import { fitReport } from "../../../core/value/bases/fit-report.ts";
import { MODELS, type ModelName } from "../../../core/value/bases/models.ts";
import type { Transactions } from "../../../core/value/bases/purchase-days.ts";
import { TRANSACTIONS } from "../../../core/value/bases/transactions.ts";
import { madeOrders } from "../../../scripts/made-orders.ts";
import { reference } from "../../references.ts";
import { column } from "../ask.ts";

const nothing = () => null;
const transactionsIn = (rows: readonly (readonly unknown[])[]): Transactions => {
  const { values } = readTable(
    TRANSACTIONS,
    [0, 1, 2].map((at) => column(rows.map((row) => row[at]))),
    nothing,
  );
  return Object.fromEntries(values) as unknown as Transactions;
};
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const ratios = (values: readonly number[], per: readonly number[]) =>
  values.map((value, at) => value / (per[at] as number));

const FROM = 45_292;
const UNTIL = FROM + 730;
const made = madeOrders({ customers: 3_000, from: FROM, until: UNTIL, seed: 7 }).map(
  ({ customer, date, amount }) => [customer, date, amount] as const,
);

describe("customers made as the models describe them", () => {
  const list = transactionsIn(made);

  it.each(MODELS)(
    "are all counted and all expected by %s, and have no hold-out where the whole list is used",
    (model) => {
      const report = fitReport(list, { model, unit: "week" });
      expect(sum(report.actual)).toBe(3_000);
      expect(sum(report.expected)).toBeCloseTo(3_000, 6);
      expect(report.holdout).toBeUndefined();
    },
  );

  it("are where the models expect them that let one-time buyers leave, and less so with BG/NBD", () => {
    const misplaced = (model: ModelName) => fitReport(list, { model, unit: "week" }).misplaced;
    expect(misplaced("Pareto/NBD")).toBeLessThan(0.02);
    expect(misplaced("MBG/NBD")).toBeLessThan(0.04);
    expect(misplaced("BG/NBD")).toBeGreaterThan(0.05);
  });

  it.each(MODELS)("buy in the hold-out what %s expects of them", (model) => {
    const { holdout, actual } = fitReport(list, { model, unit: "week", until: FROM + 480 });
    expect(holdout?.length).toBeCloseTo(250 / 7, 12);
    expect(holdout?.customers).toEqual(actual);
    const ratio = sum(holdout?.expected ?? []) / sum(holdout?.actual ?? []);
    // Who leaves at any moment, as these do, leaves sooner than a model thinks in which leaving follows a purchase.
    expect(ratio).toBeGreaterThan(0.95);
    expect(ratio).toBeLessThan(model === "Pareto/NBD" ? 1.08 : 1.25);
  });

  it("spend amounts that have nothing to do with how often they buy", () => {
    expect(Math.abs(fitReport(list, { model: "BG/NBD", unit: "week" }).correlation ?? 1)).toBeLessThan(0.1);
  });

  it("are counted by period up to the end, and expected by period after it", () => {
    const args = [0, 1, 2].map((at) => column(made.map((row) => row[at]))) as [unknown, unknown, unknown];
    const base = customerBase(args, { model: "BG/NBD", unit: "month", periods: 6 }, nothing);
    if (!base.ok || !base.tried.ok) throw new Error("no fit");
    const inLastMonth = new Set(
      made.filter(([, date]) => date > UNTIL - 30.4375).map(([customer, date]) => `${customer} ${date}`),
    );
    expect(base.orders.before.at(-1)).toBe(inLastMonth.size);
    expect(base.orders.ahead).toHaveLength(6);
    base.orders.ahead.forEach((orders, at) => {
      expect(orders).toBeGreaterThan(0);
      if (at > 0) expect(orders).toBeLessThan(base.orders.ahead[at - 1] as number);
    });
    expect(base.tried.until).toBe(Math.floor(FROM + (2 / 3) * (UNTIL - FROM)));
    expect(base.tried.holdout).toBeDefined();
  });
});

it("refuses a list of customers who never came back, with how many there are", () => {
  const args = [column(["A", "B"]), column([45_000, 45_001]), column([10, 20])] as const;
  const refused = customerBase(args, { model: "BG/NBD", unit: "month", periods: 6 }, nothing);
  expect(refused).toMatchObject({ ok: false, error: { code: "too-few-values", facts: { count: 0, customers: 2 } } });
});

const cdnow = reference("data/cdnow_sample_transactions.csv");
describe.skipIf(cdnow === undefined)("CDNOW, 39 weeks and the 39 weeks after", () => {
  it("is what the walkthrough of BTYD prints", () => {
    const rows = (cdnow ?? "").trim().split(/\r?\n/).slice(1);
    const list = transactionsIn(rows.map((row) => row.split(",")).map(([id, date, , spend]) => [id, date, spend]));
    const { holdout, customers } = fitReport(list, { model: "BG/NBD", unit: "week", until: 35_703 });
    expect(customers).toBe(2_357);
    expect(holdout?.length).toBe(39);
    expect(holdout?.customers).toEqual([1411, 439, 214, 100, 62, 38, 29, 64]);
    const actual = [0.2367116, 0.6970387, 1.392523, 1.56, 2.532258, 2.947368, 3.862069, 6.359375];
    const expected = [0.2250893, 0.5231364, 1.044126, 1.520256, 2.163824, 2.653789, 3.503957, 6.157036];
    ratios(holdout?.actual ?? [], holdout?.customers ?? []).forEach((value, at) => {
      expect(value).toBeCloseTo(actual[at] as number, 6);
    });
    ratios(holdout?.expected ?? [], holdout?.customers ?? []).forEach((value, at) => {
      // Printed for parameters that a search left a little beside the top.
      expect(value / (expected[at] as number)).toBeCloseTo(1, 4);
    });
  });
});
