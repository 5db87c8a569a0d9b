import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ask, askRows, column } from "../core/segments/ask.ts";

/** Data of other packages with what those packages made of it; lies beside the project where it is developed. */
const FOLDER = fileURLToPath(new URL("../../../shared/references/", import.meta.url));

const rowsOf = (file: string): string[][] =>
  readFileSync(`${FOLDER}data/${file}`, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "")));

interface Case {
  readonly name: string;
  readonly expected: unknown;
}

const expectedOf = <T>(file: string, name: string): T => {
  const cases: Case[] = JSON.parse(readFileSync(`${FOLDER}cases/${file}`, "utf8"));
  return cases.find((one) => one.name.startsWith(name))?.expected as T;
};

type Measure = "recency" | "frequency" | "monetary";
type Counts = Record<"R" | "F" | "M", Record<string, number>>;

// The 4,906 orders of the R package rfm (rsquaredacademy/rfm, rfm_data_orders), analysed at the end of 2006.
describe.skipIf(!existsSync(FOLDER))("the orders of the R package rfm", () => {
  const orders = () => rowsOf("rfm_orders.csv");
  const args = (): unknown[] => [
    column(orders().map(([id]) => id)),
    column(orders().map(([, date]) => date)),
    column(orders().map(([, , revenue]) => Number(revenue))),
    "2006-12-31",
  ];
  const customers = (bins: unknown = 5) => askRows("RFM", [...args(), bins]).slice(1);
  const columnOf = (at: number) => column(customers().map((row) => row[at]));
  const countsOf = (bins?: unknown): Counts => {
    const found: Counts = { R: {}, F: {}, M: {} };
    for (const row of customers(bins)) {
      (["R", "F", "M"] as const).forEach((letter, index) => {
        const score = String(row[4 + index]);
        found[letter][score] = (found[letter][score] ?? 0) + 1;
      });
    }
    return found;
  };

  it("have the recency, frequency and total that R finds, for all 995 customers", () => {
    const expected = rowsOf("rfm_orders_scores_Rrfm.csv").map(([id, ...figures]) => [
      id,
      ...figures.slice(0, 3).map(Number),
    ]);
    const byId = new Map(customers().map((row) => [row[0], row]));
    expect(byId.size).toBe(995);
    expect(expected.map(([id]) => byId.get(id as string)?.slice(0, 4))).toEqual(expected);
  });

  it("have the score that R gives, but for the three customers whom the 1 that R adds to its cut-offs moves", () => {
    const byId = new Map(customers().map((row) => [row[0], row[7]]));
    const differing = rowsOf("rfm_orders_scores_Rrfm.csv").filter(
      ([id = "", ...figures]) => byId.get(id) !== figures[6],
    );
    const named = expectedOf<{ customer_id: string; R_rfm: number; plain_le: number }[]>("rfm.json", "Three customers");
    expect(differing.map(([id = "", ...figures]) => [id, figures[6], byId.get(id)]).sort()).toEqual(
      named.map((one) => [one.customer_id, String(one.R_rfm), String(one.plain_le)]).sort(),
    );
  });

  it("have the cut-offs and the score counts of pandas.qcut", () => {
    const expected = expectedOf<Counts & { thresholds: Record<Measure, number[]> }>("rfm.json", "Recommended rule");
    const cuts = askRows("RFMTHRESHOLDS", [columnOf(1), columnOf(2), columnOf(3)]).slice(1);
    const { recency, frequency, monetary } = expected.thresholds;
    cuts.forEach(([share, ...cut], index) => {
      expect(share).toBe((index + 1) / 5);
      [recency, frequency, monetary].forEach((values, at) => {
        expect(cut[at]).toBeCloseTo(values[index] as number, 9);
      });
    });
    const { R, F, M } = expected;
    expect(countsOf()).toEqual({ R, F, M });
  });

  it("have the score counts of R under cut-offs of one's own, where R's are 1 higher and exclusive", () => {
    const table = [
      [115, 4, 256],
      [181, 5, 382],
      [297, 6, 506],
      [482, 8, 666],
    ].map((row) => row.map((cut) => cut - 1));
    expect(countsOf(table)).toEqual(expectedOf<Counts>("rfm.json", "R rfm: custom thresholds"));
  });

  it("have the concentration that base R finds", () => {
    const expected = expectedOf<Record<string, number>>("pareto_gini.json", "rfm_orders: revenue concentration");
    expect(ask("PARETO", [columnOf(3)])).toBeCloseTo(expected.top20pct_share as number, 12);
    const classes = askRows("ABC", [columnOf(3)]).map((row) => row[0]);
    // The one who crosses 80% counts here, and customers of equal revenue share the better class.
    const inA = classes.filter((name) => name === "A").length;
    expect(inA).toBeGreaterThanOrEqual(expected.customers_to_reach_80pct as number);
    const revenue = columnOf(3).map(([value]) => value as number);
    const lowest = Math.min(...revenue.filter((_, index) => classes[index] === "A"));
    expect(inA - (expected.customers_to_reach_80pct as number)).toBeLessThan(
      revenue.filter((value) => value === lowest).length,
    );
  });
});
