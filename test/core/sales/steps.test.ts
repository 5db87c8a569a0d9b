import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

/** What EXPLAIN shows: per step the figures, the result and its unit. */
const steps = (id: string, ...args: unknown[]) =>
  rowsOf(ask("EXPLAIN", [id, ...args])).map(([name, , figures, result, unit]) => [name, figures, result, unit]);

describe("the derivations of the sales process", () => {
  it("divide the part by the whole", () => {
    expect(steps("CONVERSION", 1000, 50)).toEqual([["Conversion", "50 ÷ 1000", 0.05, "fraction (1 = 100%)"]]);
    expect(steps("CLICKTHROUGH", 400, 3)).toEqual([["Clickthrough rate", "3 ÷ 400", 0.0075, "fraction (1 = 100%)"]]);
    expect(steps("HITRATE", 8, 5)).toEqual([["Hit rate", "5 ÷ 8", 0.625, "fraction (1 = 100%)"]]);
    expect(steps("COMPLAINTRATE", 3, 200)).toEqual([["Complaints per 100 orders", "100 × 3 ÷ 200", 1.5, "ratio"]]);
    expect(steps("CONTACTRATE", 300, 200)).toEqual([["Contacts per 100 customers", "100 × 300 ÷ 200", 150, "ratio"]]);
  });

  it("of a funnel show the whole, what is lost and the first bottleneck by name", () => {
    const stages = column(["Lead", "Visit", "Quote", "Order"]);
    expect(steps("FUNNEL", stages, column([400, 200, 50, 20]))).toEqual([
      ["Conversion of the whole funnel", "20 ÷ 400", 0.05, "fraction (1 = 100%)"],
      ["Lost in the whole funnel", "400 − 20", 380, "number"],
      ["Lowest conversion of a step", "Quote: 50 ÷ 200", 0.25, "fraction (1 = 100%)"],
    ]);
    expect(steps("FUNNEL", stages, column([400, 100, 100, 25]))[2]?.slice(1, 3)).toEqual(["Visit: 100 ÷ 400", 0.25]);
    expect(steps("FUNNEL", stages, column([5, 5, 5, 5]))).toEqual([
      ["Conversion of the whole funnel", "5 ÷ 5", 1, "fraction (1 = 100%)"],
      ["Lost in the whole funnel", "5 − 5", 0, "number"],
    ]);
  });

  it("of a pipeline show the value, the first deal and the weighted value", () => {
    expect(steps("PIPELINE", column([10000, 5000]), column([0.25, 0.5]))).toEqual([
      ["Value of all deals", "10,000 + 5000", 15000, "money"],
      ["Weighted value of the first deal", "10,000 × 25%", 2500, "money"],
      ["Weighted pipeline", "2500 + 2500", 5000, "money"],
    ]);
  });

  it("of price, volume and mix end in the total change", () => {
    expect(steps("PRICEVOLUME", column([10, 20]), column([100, 50]), column([11, 19]), column([90, 90]))).toEqual([
      ["Old revenue", "10 × 100 + 20 × 50", 2000, "money"],
      ["New revenue", "11 × 90 + 19 × 90", 2700, "money"],
      ["New quantities at old prices", "10 × 90 + 20 × 90", 2700, "money"],
      ["The same in the old mix", "2000 × 180 ÷ 150", 2400, "money"],
      ["Price effect", "2700 − 2700", 0, "money"],
      ["Volume effect", "2400 − 2000", 400, "money"],
      ["Mix effect", "2700 − 2400", 300, "money"],
      ["Total change", "0 + 400 + 300", 700, "money"],
    ]);
  });

  it("of response times are in hours, and count those in time only with a norm", () => {
    const hours = column([1, 2, 4, 8, 30]);
    expect(steps("RESPONSE", hours, 8)).toEqual([
      ["Median", "value 3 of 5: 4", 4, "hours"],
      ["90th percentile", "8 + 0.6 × (30 − 8)", 21.2, "hours"],
      ["In time", "≤ 8", 4, "number"],
      ["Within the norm", "4 ÷ 5", 0.8, "fraction (1 = 100%)"],
    ]);
    expect(steps("RESPONSE", hours)).toHaveLength(2);
  });
});

describe("what the sales process refuses to compute", () => {
  it("names an empty list of response times, and a pipeline too large to add", () => {
    expect(ask("RESPONSE", [column(["", ""])])).toBe("There is no response to count: hours holds only blank cells.");
    expect(ask("PIPELINE", [column([1.7e308, 1.7e308]), column([1, 1])])).toBe("The values are too large to add up.");
  });

  it("orders stages with equal probabilities by name", () => {
    const cells = ask("PIPELINE", [column([1, 2, 3]), column([0.5, 0.5, 0.5]), column(["Visit", "Call", "Mail"])]);
    expect(rowsOf(cells).map(([stage]) => stage)).toEqual(["Call", "Mail", "Visit", "Total"]);
  });

  it("keeps an effect of price, volume and mix that is small but real", () => {
    const amounts = (...products: readonly (readonly number[])[]) =>
      rowsOf(
        ask(
          "PRICEVOLUME",
          [0, 1, 2, 3].map((at) => column(products.map((one) => one[at]))),
        ),
      ).map((row) => row[1]);
    expect(amounts([1, 1e9, 1, 1e9 + 1])).toEqual([0, 1, 0, 1]);
    expect(ask("PRICEVOLUME", [column([1, 1]), column([1.7e308, 1.7e308]), column([1, 1]), column([1, 1])])).toMatch(
      /^The prices and quantities are too large or too small/,
    );
    expect(ask("PRICEVOLUME", [column([1, 1]), column([1, 1]), column([1, 1]), column([1.7e308, 1.7e308])])).toMatch(
      /^The prices and quantities are too large or too small/,
    );
  });
});
