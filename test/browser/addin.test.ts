import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../pane/texts/en.ts";
import { nl } from "../../pane/texts/nl.ts";
import { BUILD_TIME, ensureBuilt } from "../addin/build.ts";
import { axeFaults } from "./accessibility.ts";
import { missingIn, openAddin, selectIn, typeIn } from "./addin-page.ts";
import { startBrowser } from "./start-browser.ts";

const RESULTS = path.resolve(import.meta.dirname, "../../test-results/addin");

let browser: Browser;

beforeAll(async () => {
  mkdirSync(RESULTS, { recursive: true });
  await ensureBuilt();
  browser = await startBrowser();
}, BUILD_TIME);

afterAll(() => browser?.close());

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
      const { page, faults, close } = await openAddin(browser, options);
      await page.getByRole("navigation").getByRole("button", { name: texts.views.library }).click();
      await expect.poll(() => page.locator('[data-roving="NPS"]').isVisible()).toBe(true);
      await expect.poll(() => page.getAttribute("html", "lang")).toBe(locale.slice(0, 2));
      await page.screenshot({ path: path.join(RESULTS, `library-${locale}.png`) });
      expect(await axeFaults(page)).toEqual([]);
      await expect.poll(() => missingIn(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });

    it("inserts a formula for the selection, and shows it in the notation of Excel", async () => {
      const { page, faults, close } = await openAddin(browser, options);
      await typeIn(page, "A1", [
        [180, 0.45, 12],
        [95, 0.5, 6],
      ]);
      await selectIn(page, "A1:C2");
      await page.getByRole("navigation").getByRole("button", { name: texts.views.library }).click();
      await page.locator('[data-roving="CLV"]').click();
      await page.getByRole("button", { name: texts.detail.insert }).click();
      await page.getByText(formula).waitFor();
      await page.getByRole("button", { name: texts.insert.submit, exact: true }).click();
      await page.getByText(texts.insert.inserted("Sheet1!D1")).waitFor();
      const written = await page.evaluate(() => window.__host.workbook.range("D1").formulas);
      expect(written).toEqual([["=CLV(A1:A2,B1:B2,C1:C2)"]]);
      await page.screenshot({ path: path.join(RESULTS, `inserted-${locale}.png`) });
      await expect.poll(() => missingIn(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });

    it("shows the page of a function, searches its prose, and asks again where that could not be fetched", async () => {
      let lost = true;
      const { page, faults, close } = await openAddin(browser, { ...options, late: () => lost });
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
      const { page, faults, close } = await openAddin(browser, options);
      await typeIn(page, "A1", [["Score"], [10], [9], [6], [""], [8]]);
      await typeIn(page, "C1", [["=NPS(A1:A6)"], ["=CLV(180,0.45,12)"]]);
      await selectIn(page, "C1");
      await page.evaluate(() => window.__host.runCommand("explainCell"));
      await page.getByText(step, { exact: false }).first().waitFor();
      await expect.poll(() => page.evaluate(() => window.__host.requests)).toEqual(["show pane"]);
      await page.screenshot({ path: path.join(RESULTS, `explained-${locale}.png`) });
      await selectIn(page, "C2");
      await page.getByText("972").first().waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await expect.poll(() => missingIn(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });

    it("shows the picture of an answer with the names beside its list", async () => {
      const { page, faults, close } = await openAddin(browser, options);
      await typeIn(page, "E1", [
        ["Client", "Now", "Later"],
        ["Bos", 3, 8],
        ["Smit", 7, 6],
        ["Duin", 2, 3],
      ]);
      await typeIn(page, "I1", [["=CUSTOMERMATRIX(F1:F4,G1:G4)"]]);
      await selectIn(page, "I1");
      await page.evaluate(() => window.__host.runCommand("explainCell"));
      await page.locator("figure svg").getByText("Smit").first().waitFor();
      await expect.poll(() => missingIn(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });

    it("answers cells in the same page", async () => {
      const { page, close } = await openAddin(browser, options);
      const outcome = await page.evaluate(() => window.__host.callFunction("NPSGROUP", [[[10]]]));
      expect(outcome).toEqual({ value: [[label]] });
      await close();
    });
  },
);

describe("the page", { timeout: 60_000 }, () => {
  it("is dark where the ribbon is dark", async () => {
    const { page, faults, close } = await openAddin(browser, { theme: { bodyBackgroundColor: "#262626" } });
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
    const { page, faults, close } = await openAddin(browser, { office: false });
    await page.getByText("task pane of the Excel add-in").waitFor();
    await expect.poll(() => page.getByText("taakvenster van de Excel-invoegtoepassing").isVisible()).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("has a page of help that needs no script", async () => {
    const { page, faults, close } = await openAddin(browser, { office: false, file: "help.html" });
    await expect
      .poll(() => page.getByRole("heading", { level: 1 }).allTextContents())
      .toEqual(["Kwadrant for Excel", "Kwadrant voor Excel"]);
    await page.screenshot({ path: path.join(RESULTS, "help.png"), fullPage: true });
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});
