import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { built, loadSheets, type Sheets } from "../hosts/sheets/runtime.ts";
import type { FakeSheet } from "../hosts/sheets/sheet.ts";
import { axeFaults } from "./accessibility.ts";
import { startBrowser } from "./start-browser.ts";

/** An address that never leaves the test. */
const ORIGIN = "http://sidebar.test/";

/** Runs in the page: google.script.run over a function that the test gives the page. */
function shim(): void {
  type Handler = (value: unknown) => void;
  const bridge = (window as unknown as { askSheets(asked: string): Promise<string> }).askSheets;
  const runner = (onSuccess: Handler, onFailure: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
    withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
    async api(method: string, payload: unknown) {
      const { value, error } = JSON.parse(await bridge(JSON.stringify([method, payload])));
      if (error === undefined) onSuccess(value);
      else onFailure(new Error(error));
    },
  });
  Object.assign(window, { google: { script: { run: runner(console.error, console.error) } } });
}

let browser: Browser;
let page: Page;
let sheets: Sheets;
let data: FakeSheet;
let faults: string[];
let failure: string | undefined;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

beforeEach(() => {
  failure = undefined;
});

async function open(settings: Parameters<typeof loadSheets>[0] = {}): Promise<void> {
  sheets = loadSheets(settings);
  data = sheets.spreadsheet.add("Data");
  sheets.spreadsheet.active = data;
  data.fill(1, 1, [["score"], [10], [9], [8], [6]]);
  sheets.spreadsheet.selected = ["A2:A5"];
  faults = [];
  const context = await browser.newContext({ viewport: { width: 300, height: 640 } });
  page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.exposeFunction("askSheets", (asked: string) => {
    const [method, payload] = JSON.parse(asked) as [string, unknown];
    try {
      if (failure !== undefined) throw new Error(failure);
      return JSON.stringify({ value: sheets.api(method, payload) });
    } catch (error) {
      return JSON.stringify({ error: (error as Error).message });
    }
  });
  await page.addInitScript(shim);
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === ORIGIN) return route.fulfill({ contentType: "text/html; charset=utf-8", body: built("Sidebar.html") });
    if (!url.endsWith("/favicon.ico")) faults.push(`request to ${url}`);
    return route.abort();
  });
  await page.goto(ORIGIN);
  await page.getByRole("navigation").getByRole("button").first().waitFor();
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

  it("says what to do when the browser is signed in to several accounts", async () => {
    await open();
    failure = "We're sorry, a server error occurred. Error code PERMISSION_DENIED.";
    await openForm("NPS");
    await page
      .getByText(/account/i)
      .first()
      .waitFor();
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
