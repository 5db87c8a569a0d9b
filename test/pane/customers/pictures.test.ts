import { describe, expect, it } from "vitest";
import { draw } from "../../../pane/charts/draw.ts";
import { analyse } from "../../../pane/customers/analyse.ts";
import { PICTURES, pictureOf } from "../../../pane/customers/pictures.ts";
import { FIRST_QUESTION } from "../../../pane/customers/question.ts";
import { selectTransactions, type Transactions } from "../../../pane/customers/transactions.ts";
import { picturesPlan, type SheetPicture } from "../../../pane/customers/write-customers.ts";
import { customersNl } from "../../../pane/texts/customers-nl.ts";
import { listOf, orderList, overviewFor, unwatched } from "./lists.ts";

const COLUMNS = { customers: 0, dates: 1, amounts: 2, quantities: undefined };

async function pictures(transactions: Transactions) {
  const overview = overviewFor(transactions, undefined, 47_000);
  const analysis = await analyse(transactions, overview, FIRST_QUESTION, unwatched());
  const reader = { language: "nl", texts: customersNl.pictures, ...overview } as const;
  return { overview, drawn: Object.fromEntries(PICTURES.map((name) => [name, pictureOf(name, analysis, reader)])) };
}

const whole = () => selectTransactions(orderList(), COLUMNS, unwatched());

describe("the pictures of a customer base", () => {
  it("are drawn from what the functions answered", async () => {
    const { drawn, overview } = await pictures(await whole());
    const repeats = drawn.repeats?.kind === "repeat orders" ? drawn.repeats.rows : [];
    expect(repeats.map(({ orders }) => orders)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7+"]);
    expect(repeats.reduce((sum, { actual }) => sum + actual, 0)).toBe(overview.customers);
    const pareto = drawn.pareto?.kind === "pareto" ? drawn.pareto : undefined;
    expect(pareto?.bars.map(({ name }) => name).slice(0, 2)).toEqual(["1–5", "6–10"]);
    expect(pareto?.bars).toHaveLength(60);
    expect(pareto?.of).toBe("groepen van 5 klanten");
    const forecast = drawn.forecast?.kind === "forecast" ? drawn.forecast : undefined;
    expect(forecast?.history).toHaveLength(12);
    expect(forecast?.history.at(-1)?.name).toBe("31-12-2025");
    expect(forecast?.forecast).toHaveLength(12);
    const holdout = drawn.holdout?.kind === "bars" ? drawn.holdout : undefined;
    expect(holdout?.rows).toHaveLength(8);
    expect(holdout?.series.map(({ name }) => name)).toEqual(["Werkelijk", "Verwacht"]);
  });

  it("all become drawings with words and figures", async () => {
    const { drawn } = await pictures(await whole());
    for (const name of PICTURES) {
      const chart = drawn[name];
      if (chart === undefined) throw new Error(`${name} must be drawn`);
      const { svg, description, table } = draw(chart, { width: 320, height: 300, theme: "light", language: "nl" });
      expect(svg, name).toMatch(/^<svg/);
      expect(`${svg} ${description}`, name).not.toMatch(/NaN|undefined|Infinity/);
      expect(table.rows.length, name).toBeGreaterThan(0);
    }
  });

  it("show no cohort without customers, and no hundred percents of the first period", async () => {
    const list = listOf([
      ["Klant", "Datum", "Bedrag"],
      ["Bos", 45_300, 10],
      ["Smit", 45_305, 12],
      ["Bos", 45_360, 9],
      ["Jansen", 45_500, 9],
    ]);
    const { drawn } = await pictures(await selectTransactions(list, COLUMNS, unwatched()));
    const cohorts = drawn.cohorts?.kind === "cohorts" ? drawn.cohorts : undefined;
    expect(cohorts?.rows.map(({ name, size }) => [name, size])).toEqual([
      ["2024-01", 2],
      ["2024-07", 1],
    ]);
    expect(cohorts?.rows[0]?.cells).toEqual([0, 0.5, 0, 0, 0, 0]);
    expect(cohorts?.columns).toEqual(["1", "2", "3", "4", "5", "6"]);
  });

  it("are left out where there is nothing to predict from", async () => {
    const list = listOf([
      ["Klant", "Datum", "Bedrag"],
      ["Bos", 45_000, 10],
      ["Smit", 45_001, 12],
      ["Bos", 45_030, 9],
    ]);
    const { drawn } = await pictures(await selectTransactions(list, COLUMNS, unwatched()));
    expect(PICTURES.filter((name) => drawn[name] !== undefined)).toEqual(["segments", "grid", "pareto", "cohorts"]);
  });
});

describe("pictures on a sheet", () => {
  const picture = (height: number): SheetPicture => ({
    title: `${height} high`,
    base64: "aGFsbG8=",
    width: 640,
    height,
    description: "What it shows.",
  });

  it("stand under one another, each below its title", () => {
    const plan = picturesPlan("Customers pictures", [picture(200), picture(301)]);
    expect(plan.map((change) => [change.kind, "address" in change ? change.address : change.name])).toEqual([
      ["sheet", "Customers pictures"],
      ["values", "'Customers pictures'!A1"],
      ["heading", "'Customers pictures'!A1"],
      ["picture", "'Customers pictures'!A2"],
      ["values", "'Customers pictures'!A14"],
      ["heading", "'Customers pictures'!A14"],
      ["picture", "'Customers pictures'!A15"],
    ]);
  });

  it("make no sheet where there are none", () => {
    expect(picturesPlan("Pictures", [])).toEqual([]);
  });
});
