import { beforeAll, describe, expect, it } from "vitest";
import { answer } from "../../core/answer.ts";
import { type Cell, isBlank, numberFromText } from "../../core/cells.ts";
import { dateText } from "../../core/date-text.ts";
import { formatNumber } from "../../core/i18n/format.ts";
import { LANGUAGES, type Language } from "../../core/words.ts";
import { WORKED_PAGE } from "../../pane/customers/worked-page.ts";
import { docsSite } from "../../scripts/docs/site.ts";
import { type Figures, workedFigures } from "../../scripts/docs/worked/figures.ts";
import { formulasFor } from "../../scripts/docs/worked/formulas-section.ts";
import { messyExport } from "../../scripts/docs/worked/messy-export.ts";
import { moneyText } from "../../scripts/docs/worked/money.ts";
import { WORKED_TEXTS } from "../../scripts/docs/worked/page.ts";
import { madeOrders } from "../../scripts/made-orders.ts";

type Row = readonly (string | number)[];

/** The orders of the export that can be read, each once: found here in another way than the page finds them. */
function cleanLines(language: Language): readonly (readonly Cell[])[] {
  const seen = new Set<Cell>();
  return messyExport(language).filter(([order, customer, date, amount], at) => {
    if (at === 0 || isBlank(customer) || seen.has(order) || dateText(String(date)) === undefined) return false;
    seen.add(order);
    return typeof numberFromText(String(amount)) === "number";
  });
}

function answered(id: string, language: Language, ...more: readonly Cell[]): readonly Row[] {
  const lines = cleanLines(language);
  const column = (at: number) => lines.map((line) => [line[at]]);
  const shown = answer(id, [column(1), column(2), column(3), ...more], { language });
  if (!shown.ok) throw new Error(`${id} refuses`);
  return (shown.cells as readonly Row[]).slice(1);
}

const expected = (language: Language) => answered("CLVTABLE", language, 12, 0.4, 0.1, null, "month", "MBG/NBD");
const sumOf = (rows: readonly Row[], column: number) => rows.reduce((sum, row) => sum + Number(row[column]), 0);

const visible = (page: string): string =>
  page
    .replace(/<[^>]*>/g, " ")
    .replace(
      /&(?:lt|gt|quot|amp|#39);/g,
      (sign) => ({ "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" })[sign] ?? "&",
    );

describe("the export", () => {
  it("holds the made orders, with returns, free samples, doubles and cells that hold no answer", () => {
    const cells = messyExport("en");
    const orders = madeOrders({ customers: 400, from: 45_292, until: 46_022, seed: 2025 });
    const amounts = cells.slice(1, -1).map((row) => numberFromText(String(row[3])));
    expect(cells.length).toBeGreaterThan(orders.length);
    expect(amounts.filter((amount) => typeof amount === "number" && amount < 0).length).toBeGreaterThan(10);
    expect(amounts.filter((amount) => amount === 0).length).toBeGreaterThan(10);
    expect(cells.length - 2 - new Set(cells.slice(1, -1).map(([order]) => order)).size).toBe(6);
    expect(messyExport("en")).toEqual(cells);
  });
});

describe.each(LANGUAGES)("the worked page in %s", (language) => {
  const { decision, read, ahead } = WORKED_TEXTS[language];
  let figures: Figures;
  let text: string;
  const count = (value: number) => formatNumber(value, language);
  const money = (value: number) => moneyText(value, language);

  beforeAll(async () => {
    figures = await workedFigures(language);
    text = visible((await docsSite()).get(`${language}/${WORKED_PAGE}`) ?? "");
  });

  it("counts the lines that are left once the export is clean", () => {
    const lines = cleanLines(language);
    const customers = new Set(lines.map((line) => String(line[1]).trim())).size;
    expect(text).toContain(read.clean("6", count(lines.length), count(customers)));
    expect(text).toContain(read.leftOut("5"));
  });

  it("says what CLVTABLE expects of all customers together", () => {
    const rows = expected(language);
    const round = (value: number) => count(Math.round(value));
    expect(text).toContain(
      ahead.totals(round(sumOf(rows, 4)), count(rows.length), round(sumOf(rows, 5)), money(sumOf(rows, 7))),
    );
  });

  it("shows the segments of RFM with what they spent", () => {
    const rows = answered("RFM", language);
    const names = [...new Set(rows.map((row) => String(row[8])))];
    for (const name of names) {
      const own = rows.filter((row) => row[8] === name);
      expect(text.replace(/\s+/g, " ")).toContain(
        `${name} ${count(own.length)} ${money(sumOf(own, 3)).replace("\u00a0", " ")}`,
      );
    }
  });

  it("decides what follows from P(alive) and CLV, customer by customer", () => {
    const stakes = expected(language)
      .map((row) => ({
        name: String(row[0]),
        alive: Number(row[4]),
        stake: Number(row[7]) / Number(row[4]) - Number(row[7]),
      }))
      .filter(({ alive }) => alive >= 0.1);
    const paying = stakes.filter(({ stake }) => 0.1 * stake > 25);
    const gain = paying.reduce((sum, { stake }) => sum + 0.1 * stake, 0);
    const costs = 25 * paying.length;
    expect(paying.length).toBeGreaterThan(5);
    expect(text).toContain(decision.answer(count(paying.length), money(costs), money(gain), money(gain - costs)));
    const [first] = [...stakes].sort((one, other) => other.stake - one.stake);
    expect(figures.atStake[0]).toMatchObject({ name: first?.name });
    expect(figures.atStake[0]?.most).toBeCloseTo(0.1 * Number(first?.stake), 9);
    expect(text).toContain(`${first?.name} `);
  });

  it("is careful: with what the hold-out test was off, fewer customers are worth an approach", () => {
    const { campaign, cautious, others, test } = figures;
    expect(test.expected).toBeGreaterThan(test.actual);
    expect(cautious.customers).toBeLessThan(campaign.customers);
    expect(others.map(({ customers }) => customers < campaign.customers)).toEqual([true, false]);
    for (const { gain, cost } of [campaign, cautious, ...others]) expect(gain).toBeGreaterThan(cost);
  });

  it("has formulas over exactly the rows of the cleaned list", () => {
    const { rfm, table } = formulasFor(figures, WORKED_TEXTS[language], language);
    const last = cleanLines(language).length + 1;
    const separator = language === "nl" ? "; " : ", ";
    const ranges = ["B", "C", "D"].map((column) => `Export!${column}2:${column}${last}`).join(separator);
    expect(rfm).toBe(`=RFM(${ranges})`);
    expect(table).toBe(`=CLVTABLE(${[ranges, "12", "40%", "10%", "", '"month"', '"MBG/NBD"'].join(separator)})`);
    expect(text).toContain(table);
  });

  it("has a text and a table for every picture", async () => {
    const page = (await docsSite()).get(`${language}/${WORKED_PAGE}`) ?? "";
    const figuresOn = page.match(/<figure>.*?<\/figure>/gs) ?? [];
    expect(figuresOn).toHaveLength(5);
    for (const figure of figuresOn) {
      expect(/alt="([^"]{20,})"/.exec(figure)).not.toBeNull();
      expect(figure).toContain("<table>");
      expect(figure.match(/<source /g)).toHaveLength(3);
    }
  });
});
