import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PaneTexts, TEXTS } from "../../pane/texts/index.ts";
import { madeOrders } from "../../scripts/made-orders.ts";
import { buildPlayground, root } from "../../scripts/prepare.mjs";
import { serve } from "../../scripts/serve.mjs";
import { bundlePane, openPane } from "../pane/pane-page.ts";
import { startBrowser } from "./start-browser.ts";

declare global {
  interface Window {
    univerAPI: FUniver;
  }
}

const DIST = path.join(root, "dist", "playground");
const PICTURES = path.join(root, "test-results", "customers");

const LANGUAGES = ["en", "nl"] as const;
type Language = (typeof LANGUAGES)[number];

/** Orders of a year and a half as an export has them: a row each, dates written with the year first. */
const ORDERS = madeOrders({ customers: 300, from: 45_292, until: 46_022, seed: 7 });
const iso = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
const HEADERS = "Klantnr;Orderdatum;Bedrag";
const LINES = ORDERS.map(
  ({ customer, date, amount }) => `${customer};${iso(date)};${amount.toFixed(2).replace(".", ",")}`,
);
const MESSY = [
  ...LINES,
  "K0001;2025-12-30;-25,00",
  "K0002;onbekend;12,50",
  "K0003;2025-12-31;n.v.t.",
  ";2025-12-31;8,00",
];

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  if (!existsSync(path.join(DIST, "index.html"))) await buildPlayground({ quiet: true });
  mkdirSync(PICTURES, { recursive: true });
  server = await serve(DIST, 0);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Visit {
  readonly page: Page;
  readonly texts: PaneTexts["customers"];
  /** Ends the visit; what must never happen on a page would show now. */
  leave(): Promise<void>;
}

/** The playground with an export opened, one of its cells chosen and the customer base at the front. */
async function visit(language: Language, lines: readonly string[]): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: language === "nl" ? "nl-NL" : "en-GB",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && `${origin}/` !== server.url) faults.push(request.url());
  });
  await page.goto(server.url);
  await page.locator("[data-ready=pane]").waitFor();
  const buffer = Buffer.from([HEADERS, ...lines].join("\n"));
  await page.locator("#file").setInputFiles({ name: "orders.csv", mimeType: "text/csv", buffer });
  await page.getByRole("status").first().getByText("orders.csv").waitFor();
  await page.evaluate(() => {
    window.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange("B5").activate();
  });
  const { views, customers: texts } = TEXTS[language];
  await page.getByRole("navigation").getByRole("button", { name: views.library, exact: true }).click();
  await page.getByRole("button", { name: texts.title }).click();
  await page.getByRole("heading", { name: texts.outcome.heading, exact: true }).waitFor();
  return {
    page,
    texts,
    async leave() {
      await context.close();
      expect(faults).toEqual([]);
    },
  };
}

const sheets = (page: Page) =>
  page.evaluate(() =>
    window.univerAPI
      .getActiveWorkbook()
      ?.getSheets()
      .map((sheet) => sheet.getSheetName()),
  );

/** Cells of the active sheet as they look, with what formulas spilled. */
const shown = (page: Page, address: string) =>
  page.evaluate(async (where) => {
    await window.univerAPI.getFormula().onCalculationResultApplied();
    return window.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(where).getValues() ?? [];
  }, address);

const activeSheet = (page: Page) =>
  page.evaluate(() => window.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName());

/** The row, from 0, that a header stands in. */
async function rowOf(page: Page, header: string): Promise<number> {
  const column = await shown(page, "A1:A40");
  return column.findIndex(([cell]) => cell === header);
}

const undo = (page: Page, language: Language) =>
  page.getByRole("region", { name: "Kwadrant" }).getByRole("button", { name: TEXTS[language].status.undo }).click();

describe("from a list of orders to a sheet of customers", { timeout: 180_000 }, () => {
  it.each(LANGUAGES)("goes as live formulas, and is taken back with one button (%s)", async (language) => {
    const { page, texts, leave } = await visit(language, LINES);
    const before = await sheets(page);
    const count = language === "en" ? LINES.length : LINES.length;
    await page.getByText(texts.read.rows(String(count), "300")).waitFor();
    await page.getByText(texts.fit.heading).waitFor();
    await page.screenshot({ path: path.join(PICTURES, `pane-${language}.png`) });
    await page.getByRole("button", { name: texts.sheet.submit }).click();
    const name = texts.sheet.name === "Klanten" ? "Klanten 2" : texts.sheet.name;
    await page.getByText(texts.sheet.done(name)).waitFor();
    expect(await sheets(page)).toEqual([...(before ?? []), name]);
    expect(await activeSheet(page)).toBe(name);
    const row = await rowOf(page, language === "en" ? "Customer" : "Klant");
    const [headers = [], first = []] = await shown(page, `A${row + 1}:R${row + 2}`);
    expect([headers[8], headers[10], headers[17]]).toEqual(
      language === "en" ? ["Segment", "Customer", "CLV (in the horizon)"] : ["Segment", "Klant", "CLV (in de horizon)"],
    );
    expect(first[0]).toMatch(/^K\d{4}$/);
    expect(first[10]).toBe(first[0]);
    await page.screenshot({ path: path.join(PICTURES, `sheet-${language}.png`) });
    await undo(page, language);
    await page.getByText(TEXTS[language].status.undone).waitFor();
    expect(await sheets(page)).toEqual(before);
    await leave();
  });

  it("names the cells that cannot be read, leaves their rows out and then writes values", async () => {
    const { page, texts, leave } = await visit("nl", MESSY);
    await page.getByText(texts.read.leftOut("3")).waitFor();
    await page.getByText(texts.read.returns("1")).waitFor();
    expect(await page.getByRole("radio", { name: /^Als formules/ }).isDisabled()).toBe(true);
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
    const row = await rowOf(page, "Klant");
    const cells = await shown(page, `A${row + 2}:M${row + 301}`);
    const worths = cells.map((line) => Number(String(line[12]).replace(/\./g, "").replace(",", ".")));
    expect(worths).toEqual([...worths].sort((one, other) => other - one));
    await leave();
  });

  it("answers again when a setting changes, offers the other model, and draws every picture", async () => {
    const { page, texts, leave } = await visit("en", LINES);
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
      await page.locator("figure").screenshot({ path: path.join(PICTURES, `picture-${option}.png`) });
    }
    await leave();
  });

  it("asks for the columns where it cannot tell them", async () => {
    const { page, texts, leave } = await visit("en", LINES);
    await page.getByRole("button", { name: texts.columns.change }).click();
    await page.getByRole("combobox", { name: texts.columns.roles.amounts }).selectOption("0");
    await page.getByText(texts.columns.twice).waitFor();
    await page.getByRole("combobox", { name: texts.columns.roles.amounts }).selectOption("2");
    await page.getByRole("heading", { name: texts.outcome.heading, exact: true }).waitFor();
    await leave();
  });
});

describe.each(LANGUAGES)("the view of a customer base for everyone, in %s", { timeout: 180_000 }, (language) => {
  it("has no fault that axe knows, in any theme, and fits 300 and 320 pixels", async () => {
    const script = await bundlePane();
    const { customers: texts } = TEXTS[language];
    const { page, faults } = await openPane(browser, script, ({ FakeWorkbook }) => new FakeWorkbook(), {
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
    for (const width of [300, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${width} pixels`).toBeLessThanOrEqual(0);
    }
    for (const theme of ["light", "dark", "contrast"] as const) {
      await page.evaluate((next) => window.pane.setTheme(next), theme);
      // Colours fade to those of the theme; axe must see them when they are there.
      await page.waitForTimeout(500);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        theme,
      ).toEqual([]);
      await page.screenshot({ path: path.join(PICTURES, `view-${theme}-${language}.png`), fullPage: true });
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
