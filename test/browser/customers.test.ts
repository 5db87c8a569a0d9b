import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../core/words.ts";
import { type PaneTexts, TEXTS } from "../../pane/texts/index.ts";
import { madeOrders } from "../../scripts/made-orders.ts";
import { bundlePane, openPane } from "../pane/pane-page.ts";
import { expectForEveryone } from "./accessibility.ts";
import { playgroundPages } from "./playground-page.ts";

const playground = playgroundPages("customers");
const { pictures, sheetNames, activeSheet, shown } = playground;

/** Orders of a year and a half as an export has them: a row each, dates written with the year first. */
const ORDERS = madeOrders({ customers: 300, from: 45_292, until: 46_022, seed: 7 });
const iso = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
const HEADERS = "Klantnr;Orderdatum;Bedrag";
const LINES = ORDERS.map(
  ({ customer, date, amount }) => `${customer};${iso(date)};${amount.toFixed(2).replace(".", ",")}`,
);
/** The same with days that could be months: 05-03-2025. */
const DOUBTFUL = ORDERS.map(({ customer, date, amount }) => {
  const [year, month, day] = iso(date).split("-");
  return `${customer};${String((Number(day) % 12) + 1).padStart(2, "0")}-${month}-${year};${amount.toFixed(2).replace(".", ",")}`;
});
const MESSY = [
  ...LINES,
  "K0001;2025-12-30;-25,00",
  "K0002;onbekend;12,50",
  "K0003;2025-12-31;n.v.t.",
  ";2025-12-31;8,00",
];

interface Visit {
  readonly page: Page;
  readonly texts: PaneTexts["customers"];
}

/** The playground with an export opened, one of its cells chosen and the customer base at the front, as far as a heading. */
async function visit(
  language: Language,
  lines: readonly string[],
  until = TEXTS[language].customers.outcome.heading,
): Promise<Visit> {
  const page = await playground.visit({
    viewport: { width: 1400, height: 900 },
    locale: language === "nl" ? "nl-NL" : "en-GB",
  });
  await playground.openFile("orders.csv", Buffer.from([HEADERS, ...lines].join("\n")));
  await page.getByRole("status").first().getByText("orders.csv").waitFor();
  await page.evaluate(() => {
    window.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange("B5").activate();
  });
  const { views, customers: texts } = TEXTS[language];
  await page.getByRole("navigation").getByRole("button", { name: views.library, exact: true }).click();
  await page.getByRole("button", { name: texts.title }).click();
  await page.getByRole("heading", { name: until, exact: true }).waitFor();
  return { page, texts };
}

/** The rows under a header in column A, once they are there: as many as asked, up to a column, the headers first. */
async function tableUnder(header: string, lastColumn: string, rows: number): Promise<readonly (readonly unknown[])[]> {
  let at = -1;
  const find = async () => {
    at = ((await shown("A1:A40")) ?? []).findIndex(([cell]) => cell === header);
    return at;
  };
  await expect.poll(find).toBeGreaterThanOrEqual(0);
  const address = `A${at + 1}:${lastColumn}${at + 1 + rows}`;
  await expect.poll(async () => (await shown(address))?.at(-1)?.[0]).toMatch(/^K\d{4}$/);
  return (await shown(address)) ?? [];
}

const undo = (page: Page, language: Language) =>
  page.getByRole("region", { name: "Kwadrant" }).getByRole("button", { name: TEXTS[language].status.undo }).click();

describe("from a list of orders to a sheet of customers", { timeout: 180_000 }, () => {
  it.each(LANGUAGES)("goes as live formulas, and is taken back with one button (%s)", async (language) => {
    const { page, texts } = await visit(language, LINES);
    const before = await sheetNames();
    await page.getByText(texts.read.rows(String(LINES.length), "300")).waitFor();
    await page.getByText(texts.fit.heading).waitFor();
    await page.screenshot({ path: path.join(pictures, `pane-${language}.png`) });
    await page.getByRole("button", { name: texts.sheet.submit }).click();
    const name = texts.sheet.name === "Klanten" ? "Klanten 2" : texts.sheet.name;
    await page.getByText(texts.sheet.done(name)).waitFor();
    await expect.poll(() => sheetNames()).toEqual([...(before ?? []), name, texts.sheet.pictureName(name)]);
    await expect.poll(() => activeSheet()).toBe(name);
    const [headers = [], first = []] = await tableUnder(language === "en" ? "Customer" : "Klant", "R", 1);
    expect([headers[8], headers[10], headers[17]]).toEqual(
      language === "en" ? ["Segment", "Customer", "CLV (in the horizon)"] : ["Segment", "Klant", "CLV (in de horizon)"],
    );
    expect(first[0]).toMatch(/^K\d{4}$/);
    expect(first[10]).toBe(first[0]);
    await page.screenshot({ path: path.join(pictures, `sheet-${language}.png`) });
    await undo(page, language);
    await page.getByText(TEXTS[language].status.undone).waitFor();
    await expect.poll(() => sheetNames()).toEqual(before);
  });

  it("names the cells that cannot be read, leaves their rows out and then writes values", async () => {
    const { page, texts } = await visit("nl", MESSY);
    await page.getByText(texts.read.leftOut("3")).waitFor();
    await page.getByText(texts.read.returns("1")).waitFor();
    await expect.poll(() => page.getByRole("radio", { name: /^Als formules/ }).isDisabled()).toBe(true);
    await page.getByText(texts.sheet.whyValues.leftOut).waitFor();
    const wrong = `B${MESSY.length - 1}`;
    await page.getByRole("button", { name: texts.read.show(wrong) }).click();
    expect(
      await page.evaluate(() =>
        window.univerAPI.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRange()?.getA1Notation(),
      ),
    ).toBe(wrong);
    await page.getByRole("button", { name: texts.sheet.submit }).click();
    await page.getByText(texts.sheet.done("Klanten 2")).waitFor();
    const [, ...cells] = await tableUnder("Klant", "M", 300);
    const worths = cells.map((line) => Number(String(line[12]).replace(/\./g, "").replace(",", ".")));
    expect(worths).toEqual([...worths].sort((one, other) => other - one));
  });

  it("answers again when a setting changes, offers the other model, and draws every picture", async () => {
    const { page, texts } = await visit("en", LINES);
    const worth = () => page.locator("dl > div").last().locator("dd").textContent();
    const inRevenue = Number((await worth())?.replace(/\D/g, ""));
    await page.getByRole("button", { name: texts.question.change }).click();
    await page.getByRole("textbox", { name: texts.question.margin }).fill("50%");
    await expect
      .poll(async () => Math.abs(Number((await worth())?.replace(/\D/g, "")) / inRevenue - 0.5) < 0.001)
      .toBe(true);
    await page.getByRole("textbox", { name: texts.question.margin }).fill("45");
    await page.getByText("type 45% or 0.45").waitFor();
    await page.getByRole("textbox", { name: texts.question.margin }).fill("50%");
    await page.getByRole("button", { name: texts.fit.takeModel("MBG/NBD") }).click();
    await page.getByText(/^MBG\/NBD fitted to 300 customers/).waitFor();
    const picture = page.getByRole("combobox", { name: texts.pictures.choose, exact: true });
    const options = await picture
      .getByRole("option")
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(options).toEqual(["segments", "grid", "pareto", "cohorts", "repeats", "holdout", "forecast"]);
    for (const option of options) {
      await picture.selectOption(option);
      await page.locator("figure svg").waitFor();
      await page.locator("figure").screenshot({ path: path.join(pictures, `picture-${option}.png`) });
    }
  });

  it.each(LANGUAGES)(
    "asks how to read dates that can be two days, and makes real dates of them (%s)",
    async (language) => {
      const { dates } = TEXTS[language].customers;
      const { page, texts } = await visit(language, DOUBTFUL, dates.heading);
      const live = page.getByRole("radio", { name: new RegExp(`^${texts.sheet.live}`) });
      const outcome = page.getByRole("heading", { name: texts.outcome.heading, exact: true });
      const dayFirst = page.getByRole("radio", { name: dates.options.dayFirst("").trim() });
      await dayFirst.waitFor();
      await outcome.waitFor({ state: "hidden" });
      await page.screenshot({ path: path.join(pictures, `dates-${language}.png`) });
      await dayFirst.check();
      await outcome.waitFor();
      await page.getByText(dates.chosen.dayFirst).waitFor();
      await page.getByText(texts.sheet.whyValues.dates).waitFor();
      await expect.poll(() => live.isDisabled()).toBe(true);
      await page.screenshot({ path: path.join(pictures, `dates-chosen-${language}.png`) });

      await page.getByRole("button", { name: dates.write("B") }).click();
      await page.getByText(dates.written("B")).waitFor();
      await expect.poll(() => live.isEnabled()).toBe(true);
      await dayFirst.waitFor({ state: "hidden" });
      const stored = () =>
        page.evaluate(
          () => window.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange("B2").getRawValues()[0]?.[0],
        );
      // 2 January 2024.
      await expect.poll(stored).toBe(45_293);
      await undo(page, language);
      await page.getByText(TEXTS[language].status.undone).waitFor();
      await dayFirst.waitFor();
      await expect.poll(stored).toBe("02-01-2024");
    },
  );

  it("asks for the columns where it cannot tell them", async () => {
    const { page, texts } = await visit("en", LINES);
    await page.getByRole("button", { name: texts.columns.change }).click();
    await page.getByRole("combobox", { name: texts.columns.roles.amounts }).selectOption("0");
    await page.getByText(texts.columns.twice).waitFor();
    await page.getByRole("combobox", { name: texts.columns.roles.amounts }).selectOption("2");
    await page.getByRole("heading", { name: texts.outcome.heading, exact: true }).waitFor();
  });
});

describe.each(LANGUAGES)("the view of a customer base for everyone, in %s", { timeout: 180_000 }, (language) => {
  it("has no fault that axe knows, in any theme, and fits 300 and 320 pixels", async () => {
    const scripts = await bundlePane();
    const { customers: texts } = TEXTS[language];
    const { page, faults } = await openPane(playground.browser, scripts, ({ FakeWorkbook }) => new FakeWorkbook(), {
      language,
      view: "customers",
    });
    await page.getByText(texts.whatToDo).waitFor();
    const rows = [
      ["Klantnr", "Orderdatum", "Bedrag"],
      ...ORDERS.map(({ customer, date, amount }) => [customer, date, amount]),
      ["K0002", "onbekend", 12.5],
    ];
    await page.evaluate((cells) => {
      window.workbook.fill("A1", cells);
      window.workbook.select(`A1:C${cells.length}`);
    }, rows);
    await page.getByText(texts.fit.heading).waitFor();
    await page.getByRole("button", { name: texts.columns.change }).click();
    await page.getByRole("button", { name: texts.question.change }).click();
    await page.locator("figure svg").waitFor();
    await expectForEveryone(page, (theme) => path.join(pictures, `view-${theme}-${language}.png`));
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
