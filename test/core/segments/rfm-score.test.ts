import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, askColumn, askRows, column, refusal, report } from "./ask.ts";
import { rfmArguments, shuffled, transactions } from "./transactions.ts";

const customers = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 9_999 }),
    orders: fc.integer({ min: 0, max: 6 }),
    spent: fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  }),
  { minLength: 1, maxLength: 40 },
);
type Customer = { readonly days: number; readonly orders: number; readonly spent: number };

const scoresOf = (list: readonly Customer[], recency: readonly number[], bins: unknown = 5) =>
  askColumn("RFMSCORE", [
    column(recency),
    column(list.map((one) => one.orders)),
    column(list.map((one) => one.spent)),
    bins,
  ]);
const byDays = (list: readonly Customer[], bins?: unknown) =>
  scoresOf(
    list,
    list.map(({ days }) => days),
    bins,
  );

describe("RFMSCORE", () => {
  it("stands beside the list: a header over a header, a blank beside a blank", () => {
    const args = [column(["Days", 3, "", 58]), column(["Orders", 3, null, 1]), column(["Spent", 420, " ", 80])];
    expect(askColumn("RFMSCORE", args)).toEqual(["RFM score", "555", "", "111"]);
    expect(askColumn("RFMSCORE", args, "nl")).toEqual(["RFM-score", "555", "", "111"]);
    expect(askColumn("RFMSCORE", [column(["", ""]), column(["", ""]), column(["", ""])])).toEqual(["", ""]);
  });

  it("answers one cell for one customer", () => {
    expect(ask("RFMSCORE", [12, 3, 100])).toBe("511");
  });

  it("scores customers by dates as by the days since them", () => {
    fc.assert(
      fc.property(
        customers,
        fc.integer({ min: 30_000, max: 60_000 }),
        fc.integer({ min: 2, max: 9 }),
        (list, today, bins) => {
          const dates = list.map(({ days }) => today - days);
          expect(scoresOf(list, dates, bins)).toEqual(byDays(list, bins));
        },
      ),
    );
  });

  it("says in the data report that it read dates, and takes a time of day off them", () => {
    const args = (first: unknown) => [column([first, 45_000]), column([1, 2]), column([1, 2])];
    expect(report("RFMSCORE", args("2023-03-16 23:59"))).toContain(
      "Recency holds dates: it counts as days before the latest of them.",
    );
    expect(askColumn("RFMSCORE", args(45_000.9)).map((score) => String(score)[0])).toEqual(["5", "5"]);
    expect(report("RFMSCORE", [column([10_000, 12]), column([1, 2]), column([1, 2])]).join()).not.toContain("dates");
    expect(refusal("RFMSCORE", args(10_000), "nl")).toEqual([
      "value",
      "recentheid, rij 1 is 10.000, in een kolom waarin ook datums staan. Geef datums of dagen, niet allebei.",
    ]);
  });

  it("is the score column of RFM on the columns of RFM", () => {
    fc.assert(
      fc.property(transactions, fc.integer({ min: 2, max: 9 }), (orders, bins) => {
        const found = askRows("RFM", [...rfmArguments(orders), null, bins]).slice(1);
        const columns = [1, 2, 3].map((at) => column(found.map((row) => row[at])));
        expect(askColumn("RFMSCORE", [...columns, bins])).toEqual(found.map((row) => row[7]));
      }),
    );
  });

  it("follows the rows when they are shuffled", () => {
    fc.assert(
      fc.property(
        customers.chain((list) => fc.tuple(fc.constant(list), shuffled(list.map((_, index) => index)))),
        ([list, order]) => {
          const straight = byDays(list);
          expect(byDays(order.map((at) => list[at] as Customer))).toEqual(order.map((at) => straight[at]));
        },
      ),
    );
  });

  it("scores equal customers equally", () => {
    fc.assert(
      fc.property(customers, (list) => {
        const twice = byDays([...list, ...list]);
        expect(twice.slice(list.length)).toEqual(twice.slice(0, list.length));
      }),
    );
  });

  it("splits a hundred different customers into five groups of twenty", () => {
    const list = Array.from({ length: 100 }, (_, index) => ({ days: index, orders: index, spent: index }));
    const first = byDays(list).map((score) => String(score));
    for (const score of [1, 2, 3, 4, 5]) {
      expect(first.filter((text) => text[0] === String(score))).toHaveLength(20);
      expect(first.filter((text) => text[2] === String(score))).toHaveLength(20);
    }
    expect([first[0], first[99]]).toEqual(["511", "155"]);
  });

  it("names the scores that ties leave empty, counted from the best for recency", () => {
    const notes = (days: number[], bins: number) =>
      report("RFMSCORE", [column(days), column(days), column(days), bins]).slice(3);
    const [first, second, third] = notes([1, 1, 1, 1, 1, 1, 20, 30, 30, 30], 5);
    expect(first).toMatch(/^No customer scores 1 on recency: 3 customers share the value 30,/);
    expect(second).toMatch(/^No customer scores 3, 4 on recency: 6 customers share the value 1,/);
    expect(third).toMatch(/^No customer scores 2, 3 on frequency: 6 customers share the value 1,/);
    expect(notes([1, 1, 2, 3], 4)[0]).toMatch(/^No customer scores 3 on recency: 2 customers share the value 1,/);
  });

  it("refuses days and orders below zero", () => {
    expect(refusal("RFMSCORE", [column([1, -1]), column([1, 1]), column([1, 1])])[1]).toBe(
      "recency, row 2 may not be below 0, and it is −1.",
    );
    expect(refusal("RFMSCORE", [column([1, 1]), column([1, -1]), column([1, 1])], "nl")[1]).toBe(
      "frequentie, rij 2 mag niet kleiner zijn dan 0, en is −1.",
    );
  });
});
