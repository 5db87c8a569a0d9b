import { describe, expect, it } from "vitest";
import { askRows, column, refusal, report } from "./ask.ts";
import { rfmArguments, type Transaction } from "./transactions.ts";

const body = (args: readonly unknown[]) => askRows("RFM", args).slice(1);
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
        "Monetary value (money)",
        "R",
        "F",
        "M",
        "Score",
        "Segment",
      ],
    ]);
    const dutch = askRows("RFM", args, "nl");
    expect(dutch[0]?.slice(0, 4)).toEqual(["Klant", "Recentheid (dagen)", "Frequentie (orders)", "Besteding (geld)"]);
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
    expect(body(args).map((row) => row.slice(0, 4))).toEqual([[12, 0, 2, 3.5]]);
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
      "dates, row 3 is later than the as of date (rows like this: 2). Give a later as of date, or leave it out to use the last date in the list.",
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

  it("explains the score of the first customer with its dates and the cut-offs it exceeds", () => {
    const steps = askRows("EXPLAIN", ["RFM", ...rfmArguments(orders), 46_110, 3]).slice(1);
    expect(steps.map((row) => row.slice(2, 4))).toEqual([
      ["Jansen: 2026-03-29 − 2026-03-19", 10],
      ["", 2],
      ["0.1 + 0.2", 0.3],
      ["3 − 0 (10 ≤ 25.3333)", 3],
      ["1 + 2 (2 > 1.33333 · 1.66667)", 3],
      ["1 + 0 (0.3 ≤ 26.8667)", 1],
      ["3 3 1", "331"],
      ["R 5 · FM 3", "Potential loyalist"],
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
});
