import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askRows, column, refusal, report } from "./ask.ts";
import { rfmArguments, shuffled, type Transaction, transactions } from "./transactions.ts";

const LAST = 45_400;
const body = (args: readonly unknown[]) => askRows("RFM", args).slice(1);
const byCustomer = (rows: readonly (readonly unknown[])[]) =>
  [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));

const orders: Transaction[] = [
  { id: "Jansen", date: 46_027, amount: 0.1 },
  { id: "De Vries", date: 46_054, amount: 80 },
  { id: "Jansen", date: 46_100, amount: 0.2 },
];

describe("RFM", () => {
  it("has a row of headers in the language of the workbook, or in the one asked for", () => {
    const args = rfmArguments(orders);
    expect(askRows("RFM", args)[0]).toEqual([
      ...[
        "Customer",
        "Recency (days)",
        "Frequency (orders)",
        "Monetary value (total)",
        "R",
        "F",
        "M",
        "Score",
        "Segment",
      ],
    ]);
    const dutch = askRows("RFM", args, "nl");
    expect(dutch[0]?.slice(0, 4)).toEqual(["Klant", "Recentheid (dagen)", "Frequentie (orders)", "Besteding (totaal)"]);
    expect(askRows("RFM", [...args, null, null, "nl"])).toEqual(dutch);
  });

  it("lists customers in order of first appearance, counts orders and adds amounts to the cent", () => {
    expect(body([...rfmArguments(orders), 46_110]).map((row) => row.slice(0, 4))).toEqual([
      ["Jansen", 10, 2, 0.3],
      ["De Vries", 56, 1, 80],
    ]);
  });

  it("counts back from the last date in the data when no as of date is given", () => {
    expect(body(rfmArguments(orders)).map((row) => row[1])).toEqual([0, 46]);
  });

  it("skips headers and blank rows, and takes 12 and '12' for one customer", () => {
    const args = [
      column(["Customer", 12, "", " 12 "]),
      column(["Date", "2026-01-01", null, 46_030]),
      column(["Amount", "1,50", "  ", 2]),
    ];
    expect(body(args).map((row) => row.slice(0, 4))).toEqual([["12", 0, 2, 3.5]]);
  });

  it("scores one customer alone: the shortest recency, the lowest frequency and the lowest value", () => {
    expect(body([["A"], [46_000], [9]]).map((row) => row[7])).toEqual(["511"]);
  });

  it("refuses transactions after the as of date, naming the first row and how many there are", () => {
    const args = [
      column(["Id", "A", "B", "", "A"]),
      column(["Day", 45_000, 45_002, "", 45_003]),
      column(["€", 1, 2, "", 3]),
    ];
    expect(refusal("RFM", [...args, 45_001])).toEqual([
      "value",
      "dates, row 3 is later than the as of date (rows like this: 2). Give a later as of date, or leave it out to use the last date in the data.",
    ]);
    expect(refusal("RFM", [...args, 45_001], "nl")[1]).toContain("datums, rij 3 ligt na de peildatum");
    expect(body([...args, 45_003])).toHaveLength(2);
  });

  it("refuses blank columns and amounts that cannot be added", () => {
    expect(refusal("RFM", [column(["", ""]), column([null, null]), column(["", ""])])[0]).toBe("not-available");
    expect(refusal("RFM", [column(["A", "A"]), column([45_000, 45_000]), column([1e308, 1e308])])).toEqual([
      "not-available",
      "The amounts are too large to add up.",
    ]);
  });

  it("says in the data report which scores stay empty, and why", () => {
    const oneOrderEach = "ABCDEFGHIJ".split("").map((id, index) => ({ id, date: 45_000 + index, amount: index }));
    const [, , , ...notes] = report("RFM", rfmArguments(oneOrderEach));
    expect(notes).toEqual([
      "No customer scores 2, 3, 4, 5 on frequency: 10 customers share the value 1, and equal values always share a score.",
    ]);
    const [, , , ...dutch] = report("RFM", rfmArguments(orders), "nl");
    expect(dutch).toContain("Geen klant heeft score 2, 3, 4 op recentheid: er zijn minder klanten dan scores.");
  });

  it("shuffles its rows with those of the input, and nothing else", () => {
    fc.assert(
      fc.property(
        transactions.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, other]) => {
          expect(byCustomer(body(rfmArguments(other)))).toEqual(byCustomer(body(rfmArguments(list))));
        },
      ),
    );
  });

  it("shifts recency and nothing else when the as of date shifts", () => {
    fc.assert(
      fc.property(transactions, fc.integer({ min: 0, max: 5_000 }), (list, days) => {
        const later = body([...rfmArguments(list), LAST + days]);
        const shifted = body([...rfmArguments(list), LAST]).map(([id, recency, ...rest]) => [
          id,
          (recency as number) + days,
          ...rest,
        ]);
        expect(later).toEqual(shifted);
      }),
    );
  });

  it("keeps scores and segments when all amounts are in another currency", () => {
    fc.assert(
      fc.property(transactions, fc.constantFrom(7, 100, 1000), (list, rate) => {
        const priced = list.map((one) => ({ ...one, amount: Math.round(one.amount * 100) * rate }));
        const scores = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.slice(4));
        expect(scores(body(rfmArguments(priced)))).toEqual(scores(body(rfmArguments(list))));
      }),
    );
  });

  it("gives customers with equal figures equal scores, and never a lower score for a better figure", () => {
    fc.assert(
      fc.property(transactions, fc.integer({ min: 2, max: 9 }), (list, bins) => {
        const rows = body([...rfmArguments(list), null, bins]);
        for (const one of rows) {
          for (const other of rows) {
            if ((one[1] as number) <= (other[1] as number)) expect(one[4]).toBeGreaterThanOrEqual(other[4] as number);
            if ((one[2] as number) >= (other[2] as number)) expect(one[5]).toBeGreaterThanOrEqual(other[5] as number);
            if ((one[3] as number) >= (other[3] as number)) expect(one[6]).toBeGreaterThanOrEqual(other[6] as number);
          }
        }
      }),
    );
  });

  it("takes its segment from RFMSEGMENT, on scores in fifths where there are not five", () => {
    fc.assert(
      fc.property(transactions, fc.integer({ min: 2, max: 9 }), (list, bins) => {
        for (const row of body([...rfmArguments(list), null, bins])) {
          const fifths = row.slice(4, 7).map((score) => Math.ceil((5 * (score as number)) / bins));
          expect(row[8]).toBe(askRows("RFMSEGMENT", [[[fifths.join("")], [""]]])[0]?.[0]);
          expect(row[7]).toBe(row.slice(4, 7).join(""));
        }
      }),
      { numRuns: 30 },
    );
  });
});
