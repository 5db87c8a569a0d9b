import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { loadSheets, Sheets } from "../hosts/sheets/runtime.ts";
import type { FakeSheet } from "../hosts/sheets/sheet.ts";
import { axeFaults } from "./accessibility.ts";
import { openSidebar } from "./sidebar-page.ts";
import { startBrowser } from "./start-browser.ts";

let browser: Browser;
let page: Page;
let sheets: Sheets;
let data: FakeSheet;
let faults: string[];

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function open(settings: Parameters<typeof loadSheets>[0] = {}): Promise<void> {
  const cells = [["score"], [10], [9], [8], [6]];
  ({ page, sheets, data, faults } = await openSidebar(browser, { ...settings, cells, selected: "A2:A5" }));
}

/** Finds a function and opens the form that inserts it. */
async function openForm(id: string): Promise<void> {
  await page.getByRole("navigation").getByRole("button").nth(1).click();
  await page.getByRole("searchbox").fill(id);
  await page.locator(`[data-roving="${id}"]`).click();
  await page.getByRole("button", { name: /insert/i }).click();
}

describe("the sidebar, 300 pixels wide", () => {
  it("inserts a function over the selection, in the spreadsheet's notation, and takes it back", async () => {
    await open({ locale: "nl_NL", userLocale: "en" });
    await openForm("NPS");
    await expect.poll(() => page.locator("input[name=scores]").inputValue()).toBe("Data!A2:A5");
    await page.getByRole("button", { name: "Insert", exact: true }).click();
    await page.getByText(/formula is in/i).waitFor();
    const written = data.filled.find(({ row, column }) => data.at(row, column).formula !== "");
    expect(written).toEqual({ row: 2, column: 2 });
    expect(data.at(2, 2).formula).toBe("=NPS(A2:A5)");
    await page.getByRole("button", { name: /undo/i }).click();
    await expect.poll(() => data.isBlank(2, 2)).toBe(true);
    expect(faults).toEqual([]);
  });

  it("explains the active cell with the user's own figures", async () => {
    await open({ userLocale: "nl" });
    data.compute(2, 3, "=NPS(A2:A5)", 25);
    sheets.spreadsheet.selected = ["C2"];
    await page.getByRole("navigation").getByRole("button").nth(2).click();
    await page.getByText("100 × (2 − 1) ÷ 4").waitFor();
    expect(faults).toEqual([]);
  });

  it.each(["en", "nl"])(
    "speaks the user's language (%s), passes axe, and scrolls in one direction only",
    async (language) => {
      await open({ userLocale: language });
      await expect.poll(() => page.locator("main section").first().getAttribute("lang")).toBe(language);
      expect(await axeFaults(page)).toEqual([]);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
      expect(faults).toEqual([]);
    },
  );
});
