import { describe, expect, it } from "vitest";
import { askRows, column, refusal } from "./ask.ts";

const recency = [1, 2, 3, 4, 5, 6];
const orders = [1, 1, 1, 1, 2, 3];
const spent = [10, 20, 30, 40, 50, 60];
const args = [column(recency), column(orders), column(spent)];

describe("RFMTHRESHOLDS", () => {
  it("gives the values of PERCENTILE.INC at each share, under headers", () => {
    expect(askRows("RFMTHRESHOLDS", args)).toEqual([
      ["Percentile (share)", "Recency (days)", "Frequency (orders)", "Monetary value (money)"],
      [0.2, 2, 1, 20],
      [0.4, 3, 1, 30],
      [0.6, 4, 1, 40],
      [0.8, 5, 2, 50],
    ]);
    expect(askRows("RFMTHRESHOLDS", args, "nl")[0]?.[0]).toBe("Percentiel (aandeel)");
  });

  it("explains the first cut-off by the values on either side of its place", () => {
    const derived = (bins: number) => askRows("EXPLAIN", ["RFMTHRESHOLDS", ...args, bins]).slice(1);
    expect(derived(4).map((row) => row.slice(2, 4))).toEqual([
      ["1 + (6 − 1) ÷ 4", 2.25],
      ["2 + 0.25 × (3 − 2)", 2.25],
      ["1 + 0.25 × (1 − 1)", 1],
      ["20 + 0.25 × (30 − 20)", 22.5],
    ]);
    const alone = ["RFMTHRESHOLDS", column([3]), column([1]), column([20]), 4];
    expect(
      askRows("EXPLAIN", alone)
        .slice(2)
        .map((row) => row.slice(2, 4)),
    ).toEqual([
      ["3 + 0 × (3 − 3)", 3],
      ["1 + 0 × (1 − 1)", 1],
      ["20 + 0 × (20 − 20)", 20],
    ]);
  });

  it("gives one cut-off fewer than there are scores", () => {
    expect(askRows("RFMTHRESHOLDS", [...args, 2]).slice(1)).toEqual([[0.5, 3.5, 1, 35]]);
    expect(askRows("RFMTHRESHOLDS", [...args, 9])).toHaveLength(9);
  });

  it("gives recency in days where the column holds dates", () => {
    const dates = recency.map((days) => 46_000 - days);
    const days = askRows("RFMTHRESHOLDS", [column(dates), ...args.slice(1)]).map((row) => row[1]);
    expect(days.slice(1)).toEqual([1, 2, 3, 4]);
  });

  it("refuses blank columns, and another number of scores than 2 to 9", () => {
    expect(refusal("RFMTHRESHOLDS", [column(["", ""]), column(["", ""]), column(["", ""])])).toEqual([
      "not-available",
      "There is no customer to count: recency, frequency and monetary hold only blank cells.",
    ]);
    expect(refusal("RFMTHRESHOLDS", [...args, 1])[1]).toBe("bins may not be below 2, and it is 1.");
    expect(refusal("RFMTHRESHOLDS", [...args, 2.5])[1]).toBe("bins must be a whole number, not 2.5.");
  });
});
