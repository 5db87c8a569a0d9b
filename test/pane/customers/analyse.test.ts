import { describe, expect, it } from "vitest";
import { answer } from "../../../core/answer.ts";
import { analyse, periodFor } from "../../../pane/customers/analyse.ts";
import { FIRST_INPUTS, type Question, questionIn } from "../../../pane/customers/question.ts";
import { recencyFrequencyGrid, segmentTotals } from "../../../pane/customers/segments.ts";
import { tableOf } from "../../../pane/customers/table.ts";
import { selectTransactions, type Transactions } from "../../../pane/customers/transactions.ts";
import { orderList, overviewFor, unwatched } from "./lists.ts";

const COLUMNS = { customers: 0, dates: 1, amounts: 2, quantities: undefined };
const QUESTION: Question = { horizon: 12, unit: "month", margin: 0.4, discount: 0.1, model: "BG/NBD", asOf: undefined };

async function analysed(transactions: Transactions, question = QUESTION) {
  const overview = overviewFor(transactions, question.asOf, 47_000);
  return { overview, analysis: await analyse(transactions, overview, question, unwatched()) };
}

const whole = () => selectTransactions(orderList(), COLUMNS, unwatched());

describe("the question", () => {
  const PLAIN = { separator: ",", decimal: "." } as const;
  const DUTCH = { separator: ";", decimal: "," } as const;

  it("starts with the standard of the function", () => {
    expect(questionIn(FIRST_INPUTS, PLAIN)).toEqual({
      ok: true,
      question: { horizon: 12, unit: "month", margin: 1, discount: 0.1, model: "BG/NBD", asOf: undefined },
    });
  });

  it("understands rates and dates as they are typed in the workbook", () => {
    const asked = questionIn({ ...FIRST_INPUTS, margin: "42,5%", discount: "0,08", asOf: "31-12-2025" }, DUTCH);
    expect(asked).toMatchObject({ ok: true, question: { margin: 0.425, discount: 0.08, asOf: 46_022 } });
  });

  it("says which fields cannot be used", () => {
    const asked = questionIn({ ...FIRST_INPUTS, horizon: "0", margin: "45", discount: "veel", asOf: "A3" }, DUTCH);
    expect(asked.ok ? [] : [...asked.problems.keys()]).toEqual(["horizon", "margin", "discount", "asOf"]);
  });
});

describe("the analysis of a customer base", () => {
  it("holds what the functions answer, for one table with who is worth most on top", async () => {
    const transactions = await whole();
    const { analysis } = await analysed(transactions);
    const { customers, dates, amounts } = transactions;
    const table = tableOf(analysis, "en");
    const predicted = answer("CLVTABLE", [customers, dates, amounts, 12, 0.4, 0.1], { language: "en" });
    const rfm = answer("RFM", [customers, dates, amounts], { language: "en" });
    if (!predicted.ok || !rfm.ok || table === undefined) throw new Error("they must answer");
    const [, ...expected] = predicted.cells as (string | number)[][];
    const [headers, ...scores] = rfm.cells as (string | number)[][];
    expect(table.headers).toEqual([
      ...(headers as string[]),
      "P(alive)",
      "Expected orders (in the horizon)",
      "Expected order value",
      "CLV (in the horizon)",
    ]);
    const worths = table.rows.map((row) => Number(row.at(-1)));
    expect(worths).toEqual([...worths].sort((one, other) => other - one));
    for (const row of table.rows) {
      expect(row.slice(0, 9)).toEqual(scores.find(([name]) => name === row[0]));
      expect(row.slice(9)).toEqual(expected.find(([name]) => name === row[0])?.slice(4));
    }
    expect(table.rows).toHaveLength(scores.length);
  });

  it("keeps RFM, cohorts and Pareto where too few customers came back, with the number in the refusal", async () => {
    const transactions: Transactions = {
      customers: [["a"], ["b"], ["c"], ["a"]],
      dates: [[45_000], [45_001], [45_002], [45_040]],
      amounts: [[10], [20], [30], [15]],
      rows: [1, 2, 3, 4],
      leftOut: 0,
      unread: [],
    };
    const { analysis } = await analysed(transactions);
    expect([analysis.rfm.ok, analysis.cohorts.ok, analysis.pareto.ok]).toEqual([true, true, true]);
    expect(analysis.predicted).toMatchObject({
      ok: false,
      error: { code: "too-few-values", facts: { count: 1, customers: 3 } },
    });
    expect(analysis.base.ok).toBe(false);
    const table = tableOf(analysis, "nl");
    expect(table?.headers).toHaveLength(9);
    expect(table?.rows.map(([name]) => name)).toEqual(["c", "a", "b"]);
  });

  it("leaves the prediction of who only sent things back blank", async () => {
    const transactions = await whole();
    const { analysis } = await analysed({
      ...transactions,
      customers: [...transactions.customers, ["Retour BV"]],
      dates: [...transactions.dates, [45_900]],
      amounts: [...transactions.amounts, [-12]],
    });
    const row = tableOf(analysis, "en")?.rows.at(-1);
    expect([row?.[0], ...(row?.slice(9) ?? [])]).toEqual(["Retour BV", "", "", "", ""]);
  });

  it("counts every customer once in the segments and in the grid of recency and frequency", async () => {
    const { analysis, overview } = await analysed(await whole());
    const totals = segmentTotals(analysis);
    expect(totals.reduce((sum, { customers }) => sum + customers, 0)).toBe(overview.customers);
    expect(
      recencyFrequencyGrid(analysis)
        .flat()
        .reduce((sum, count) => sum + count, 0),
    ).toBe(overview.customers);
    const worth = tableOf(analysis, "en")?.rows.reduce((sum, row) => sum + Number(row.at(-1)), 0) ?? 0;
    expect(totals.reduce((sum, { clv = 0 }) => sum + clv, 0)).toBeCloseTo(worth, 6);
  });

  it("stops between two functions when it is cancelled", async () => {
    const transactions = await whole();
    const abort = new AbortController();
    const overview = overviewFor(transactions, undefined, 47_000);
    const shares: number[] = [];
    const work = analyse(transactions, overview, QUESTION, {
      signal: abort.signal,
      onProgress(share) {
        shares.push(share);
        if (share > 0.3) abort.abort();
      },
    });
    await expect(work).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect(shares).toEqual([0.2, 0.4]);
  });

  it.each([
    [30, "week"],
    [365, "month"],
    [2_000, "quarter"],
    [9_000, "year"],
  ] as const)("takes %i days apart in cohorts of a %s", (days, period) => {
    expect(periodFor(days)).toBe(period);
  });
});
