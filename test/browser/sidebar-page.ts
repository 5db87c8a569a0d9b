import type { Browser, Page } from "playwright-core";
import { built, loadSheets, type Sheets } from "../hosts/sheets/runtime.ts";
import type { FakeSheet, SheetValue } from "../hosts/sheets/sheet.ts";

/** An address that never leaves the test. */
const ORIGIN = "http://sidebar.test/";

/** What Google puts around a sidebar is stricter for some and looser for others; this lets it do with its own text and nothing more. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:";

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

export interface SidebarPage {
  readonly page: Page;
  readonly sheets: Sheets;
  /** The sheet that is shown. */
  readonly data: FakeSheet;
  /** Errors, violations of the policy and requests: all of them faults. */
  readonly faults: string[];
  /** What Google answers to every call from now on; undefined where it answers as it should. */
  failure: string | undefined;
}

interface Opening extends NonNullable<Parameters<typeof loadSheets>[0]> {
  readonly cells: readonly (readonly SheetValue[])[];
  readonly selected: string;
  readonly failure?: string;
  /** The language of the browser. */
  readonly browserLocale?: string;
}

/** The built sidebar, 300 pixels wide, beside a spreadsheet with these cells. */
export async function openSidebar(browser: Browser, opening: Opening): Promise<SidebarPage> {
  const { cells, selected, failure, browserLocale = "en-GB", ...settings } = opening;
  const sheets = loadSheets(settings);
  const data = sheets.spreadsheet.add("Data");
  sheets.spreadsheet.active = data;
  data.fill(1, 1, cells);
  sheets.spreadsheet.selected = [selected];
  const context = await browser.newContext({ viewport: { width: 300, height: 640 }, locale: browserLocale });
  const page = await context.newPage();
  const opened: SidebarPage = { page, sheets, data, faults: [], failure };
  const { faults } = opened;
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.exposeFunction("askSheets", (asked: string) => {
    const [method, payload] = JSON.parse(asked) as [string, unknown];
    try {
      if (opened.failure !== undefined) throw new Error(opened.failure);
      return JSON.stringify({ value: sheets.api(method, payload) });
    } catch (error) {
      return JSON.stringify({ error: (error as Error).message });
    }
  });
  await page.addInitScript(shim);
  await page.route("**/*", (route) => {
    const url = route.request().url();
    const headers = { "Content-Security-Policy": POLICY };
    const contentType = "text/html; charset=utf-8";
    if (url === ORIGIN) return route.fulfill({ contentType, headers, body: built("Sidebar.html") });
    if (!url.endsWith("/favicon.ico")) faults.push(`request to ${url}`);
    return route.abort();
  });
  await page.goto(ORIGIN);
  await page.getByRole("navigation").getByRole("button").first().waitFor();
  return opened;
}
