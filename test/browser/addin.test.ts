import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../pane/texts/en.ts";
import { nl } from "../../pane/texts/nl.ts";
import { BUILD_TIME, built, ensureBuilt, metadata } from "../addin/build.ts";
import type { BrowserHost } from "../hosts/excel/browser-entry.ts";
import { browserOffice } from "../hosts/excel/load.ts";
import type { OfficeOptions } from "../hosts/excel/office-shim.ts";
import { axeFaults } from "./accessibility.ts";
import { startBrowser } from "./start-browser.ts";

declare global {
  interface Window {
    readonly __host: BrowserHost;
  }
}

/** Files are served from a folder below the root, as on a school's server. */
const BASE = "https://addin.test/apps/kwadrant/";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

const RESULTS = path.resolve(import.meta.dirname, "../../test-results/addin");

let browser: Browser;

beforeAll(async () => {
  mkdirSync(RESULTS, { recursive: true });
  await ensureBuilt();
  browser = await startBrowser();
}, BUILD_TIME);

afterAll(() => browser?.close());

interface Opened {
  readonly page: Page;
  /** Errors, violations of the policy and requests to anywhere else: all of them faults. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** The built page in Excel; `office: false` is a browser that cannot reach office.js, `late` says when that of the prose is lost. */
async function open(
  options: OfficeOptions & { readonly office?: boolean; readonly file?: string; readonly late?: () => boolean } = {},
): Promise<Opened> {
  const { office = true, file = "taskpane.html", late, ...officeOptions } = options;
  const text = office ? await browserOffice({ functionsJson: metadata(), ...officeOptions }) : undefined;
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    const expectedFailure = (!office || late !== undefined) && message.text().includes("net::ERR_FAILED");
    if (["error", "warning"].includes(message.type()) && !expectedFailure) faults.push(message.text());
  });
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === OFFICE)
      return text === undefined ? route.abort() : route.fulfill({ contentType: "text/javascript", body: text });
    if (url.endsWith("/reference.js") && late?.()) return route.abort();
    const name = url.startsWith(BASE) ? built(url.slice(BASE.length).replace(/[?#].*$/, "")) : "";
    if (name !== "" && existsSync(name)) {
      return route.fulfill({ contentType: TYPES[path.extname(name)] ?? "text/plain", body: readFileSync(name) });
    }
    faults.push(`request to ${url}`);
    return route.abort();
  });
  await page.goto(BASE + file);
  return { page, faults, close: () => context.close() };
}

const type = (page: Page, address: string, cells: readonly (readonly (string | number)[])[]) =>
  page.evaluate(
    ([where, rows]) => {
      const start = window.__host.workbook.range(where);
      start.sized(start.box.row, start.box.column, rows.length, rows[0]?.length ?? 1).write(rows);
    },
    [address, cells] as const,
  );

const select = (page: Page, address: string) =>
  page.evaluate((where) => window.__host.workbook.select(window.__host.workbook.range(where)), address);

const missing = (page: Page) => page.evaluate(() => window.__host.missing);

const LANGUAGES = {
  "en-US": {
    options: { locale: "en-US" },
    texts: en,
    formula: "=CLV(A1:A2,B1:B2,C1:C2)",
    step: "Promoters",
    label: "Promoter",
  },
  "nl-NL": {
    options: { locale: "nl-NL", decimalSeparator: "," },
    texts: nl,
    formula: "=CLV(A1:A2;B1:B2;C1:C2)",
    step: "Promotors",
    label: "Promotor",
  },
} as const;

describe.each(Object.entries(LANGUAGES))(
  "the task pane in Excel in %s",
  { timeout: 60_000 },
  (locale, { options, texts, formula, step, label }) => {
    it("shows the library in the language of Excel, accessible and within its policy", async () => {
      const { page, faults, close } = await open(options);
      await page.getByRole("navigation").getByRole("button", { name: texts.views.library }).click();
      await expect.poll(() => page.locator('[data-roving="NPS"]').isVisible()).toBe(true);
      await expect.poll(() => page.getAttribute("html", "lang")).toBe(locale.slice(0, 2));
      await page.screenshot({ path: path.join(RESULTS, `library-${locale}.png`) });
      expect(await axeFaults(page)).toEqual([]);
      await expect.poll(() => missing(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });

    it("inserts a formula for the selection, and shows it in the notation of Excel", async () => {
      const { page, faults, close } = await open(options);
      await type(page, "A1", [
        [180, 0.45, 12],
        [95, 0.5, 6],
      ]);
      await select(page, "A1:C2");
      await page.getByRole("navigation").getByRole("button", { name: texts.views.library }).click();
      await page.locator('[data-roving="CLV"]').click();
      await page.getByRole("button", { name: texts.detail.insert }).click();
      await page.getByText(formula).waitFor();
      await page.getByRole("button", { name: texts.insert.submit, exact: true }).click();
      await page.getByText(texts.insert.inserted("Sheet1!D1")).waitFor();
      const written = await page.evaluate(() => window.__host.workbook.range("D1").formulas);
      expect(written).toEqual([["=CLV(A1:A2,B1:B2,C1:C2)"]]);
      await page.screenshot({ path: path.join(RESULTS, `inserted-${locale}.png`) });
      await expect.poll(() => missing(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });

    it("shows the page of a function, searches its prose, and asks again where that could not be fetched", async () => {
      let lost = true;
      const { page, faults, close } = await open({ ...options, late: () => lost });
      await page.getByRole("navigation").getByRole("button", { name: texts.views.library }).click();
      await page.getByRole("searchbox").fill("Reichheld");
      await page.getByText(texts.search.none).waitFor();
      await page.getByRole("searchbox").fill("NPS");
      await page.locator('[data-roving="NPS"]').click();
      await page.getByText(texts.fetching.failed).waitFor();
      lost = false;
      await page.getByRole("button", { name: texts.fetching.retry }).click();
      await page.getByText("Reichheld", { exact: false }).first().waitFor();
      await page.getByRole("button", { name: texts.detail.back }).click();
      await page.getByRole("searchbox").fill("Reichheld");
      await page.locator('[data-roving="NPS"]').waitFor();
      expect(faults).toEqual([]);
      await close();
    });

    it("explains the selected cell when the ribbon asks for it, and follows the selection", async () => {
      const { page, faults, close } = await open(options);
      await type(page, "A1", [["Score"], [10], [9], [6], [""], [8]]);
      await type(page, "C1", [["=NPS(A1:A6)"], ["=CLV(180,0.45,12)"]]);
      await select(page, "C1");
      await page.evaluate(() => window.__host.runCommand("explainCell"));
      await page.getByText(step, { exact: false }).first().waitFor();
      await expect.poll(() => page.evaluate(() => window.__host.requests)).toEqual(["show pane"]);
      await page.screenshot({ path: path.join(RESULTS, `explained-${locale}.png`) });
      await select(page, "C2");
      await page.getByText("972").first().waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await expect.poll(() => missing(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });

    it("answers cells in the same page", async () => {
      const { page, close } = await open(options);
      const outcome = await page.evaluate(() => window.__host.callFunction("NPSGROUP", [[[10]]]));
      expect(outcome).toEqual({ value: [[label]] });
      await close();
    });
  },
);

describe("the page", { timeout: 60_000 }, () => {
  it("is dark where the ribbon is dark", async () => {
    const { page, faults, close } = await open({ theme: { bodyBackgroundColor: "#262626" } });
    await page.getByRole("navigation").waitFor();
    const background = await page.evaluate(() => {
      const section = document.querySelector("section[aria-label='Kwadrant']");
      return section === null ? "" : getComputedStyle(section).backgroundColor;
    });
    const [red = 255] = background.match(/\d+/g)?.map(Number) ?? [];
    expect(red).toBeLessThan(80);
    await page.screenshot({ path: path.join(RESULTS, "dark.png") });
    expect(faults).toEqual([]);
    await close();
  });

  it("says in both languages that it belongs in Excel, where there is no Office", async () => {
    const { page, faults, close } = await open({ office: false });
    await page.getByText("task pane of the Excel add-in").waitFor();
    await expect.poll(() => page.getByText("taakvenster van de Excel-invoegtoepassing").isVisible()).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("has a page of help that needs no script", async () => {
    const { page, faults, close } = await open({ office: false, file: "help.html" });
    await expect
      .poll(() => page.getByRole("heading", { level: 1 }).allTextContents())
      .toEqual(["Kwadrant for Excel", "Kwadrant voor Excel"]);
    await page.screenshot({ path: path.join(RESULTS, "help.png"), fullPage: true });
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});
